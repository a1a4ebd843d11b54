import { additionsOf } from './additions.js';
import type { Candidate } from './candidates.js';
import { type Change, cutsOf, withoutParts } from './cuts.js';
import type { Form } from './fill.js';
import { mend } from './mend.js';
import { bracketed } from './naming.js';
import type { Judged } from './rated.js';
import { withGivenName } from './surnames.js';

/** A sentence as a summary shows it, and what was done to it, in a reader's words. */
export interface Wording {
  readonly text: string;
  readonly changes: readonly string[];
}

/** One of the wordings that a budget of words may take, and what of the sentence is changed for it. */
export type WordForm = Wording & Form & { readonly parts: readonly Change[] };

const ADDS = 'left out: what adds it to a sentence that is not here';
const NAMED = 'put in: the name';
const GIVEN_NAME = 'put in: the rest of a name';

/**
 * A sentence right behind a chosen one: all of it, with its linking word.
 *
 * @param told what the summary says before it; who is named in full there is not named in full again
 */
export function wordingBehind(judged: Judged, told: string): Wording {
  const { sentence } = judged;
  const names = givenNamesIn(judged, told);
  return {
    text: whole(sentence, linkedTo(sentence, withoutParts(sentence, names))),
    changes: names.map(() => GIVEN_NAME),
  };
}

/** Its words behind the linking word that they had. */
function linkedTo({ place, linked, text }: Candidate, words: string): string {
  const link = linked.length - text.length;
  if (place === 0 || link === 0) return words;
  const start = words.charAt(0) === text.charAt(0) ? linked.charAt(link) : words.charAt(0);
  return linked.slice(0, link) + start + words.slice(1);
}

/**
 * A sentence apart from the one before it: without what only adds it to that one, and with a name for its pronoun.
 *
 * @param told what the summary says before it
 */
export function wordingApart(judged: Judged, told = ''): Wording {
  const { changes: parts, why } = changesOf(judged, told);
  return withGivenNames(judged, { parts, changes: why }, told);
}

/** A form of a sentence with the given names that it needs behind what is told before. */
export function withGivenNames(
  judged: Judged,
  { parts, changes }: Pick<WordForm, 'parts' | 'changes'>,
  told: string,
): Wording {
  const names = givenNamesIn(judged, told).filter(({ from }) =>
    parts.every((part) => from < part.from || from >= part.to),
  );
  return {
    text: whole(judged.sentence, withoutParts(judged.sentence, inOrder([...parts, ...names]))),
    changes: [...changes, ...names.map(() => GIVEN_NAME)],
  };
}

/** What surnames are told with that stand alone before the summary has named those people in full: "[Nora] Falk". */
function givenNamesIn({ sentence, surnames = [] }: Judged, told: string): Change[] {
  const met = new Set<string>();
  return surnames.flatMap(({ at, person }) => {
    const surname = sentence.tokens[at]?.text ?? person.surname;
    const isMet = met.has(surname) || told.includes(surname) || sentence.text.includes(person.full);
    met.add(surname);
    return isMet ? [] : [{ from: at, to: at + 1, by: withGivenName(person) }];
  });
}

function inOrder<Part extends Change>(parts: readonly Part[]): Part[] {
  return [...parts].sort((a, b) => a.from - b.from);
}

/** The whole sentence and its shortened forms, each part left out in turn and then all of them. */
export function formsOf(judged: Judged): WordForm[] {
  const { sentence } = judged;
  const { changes, why } = changesOf(judged, '');
  const cuts = cutsOf(sentence).filter(({ range }) =>
    changes.every(({ from }) => from < range.from || from >= range.to),
  );
  const subsets = [[], ...cuts.map((cut) => [cut]), ...(cuts.length > 1 ? [cuts] : [])];
  return subsets.map((parts) => {
    const all = inOrder([...changes, ...parts.map(({ range }) => range)]);
    const text = whole(sentence, withoutParts(sentence, all));
    return {
      ...{ text, parts: all },
      words: wordCount(text),
      isWhole: parts.length === 0,
      changes: [...why, ...parts.map(({ row }) => `left out: ${row.what}`)],
    };
  });
}

function changesOf(
  { sentence, naming }: Judged,
  told: string,
): { readonly changes: readonly Change[]; readonly why: readonly string[] } {
  const additions = additionsOf(sentence);
  const name =
    naming === undefined
      ? []
      : [{ from: naming.at, to: naming.at + 1, by: bracketed(naming, told.includes(naming.person.full)) }];
  const changes = inOrder([...additions, ...name]);
  return { changes, why: [...additions.map(() => ADDS), ...name.map(() => NAMED)] };
}

/** A sentence's words without stray blanks, and with the marks that make its quote whole. */
export function whole({ missing }: Candidate, text: string): string {
  return `${missing.before}${mend(text)}${missing.behind}`;
}

/** What stands between white space and has a letter or a digit, counted. */
export function wordCount(text: string): number {
  return text.match(/(?<!\S)[^\s\p{L}\p{N}]*[\p{L}\p{N}]/gu)?.length ?? 0;
}
