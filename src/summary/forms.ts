import { additionsOf } from './additions.js';
import type { Candidate } from './candidates.js';
import { type Change, cutsOf, withoutParts } from './cuts.js';
import type { Form } from './fill.js';
import { mend } from './mend.js';
import { bracketed } from './naming.js';
import type { Judged } from './rated.js';

/** A sentence as a summary shows it, and what was done to it, in a reader's words. */
export interface Wording {
  readonly text: string;
  readonly changes: readonly string[];
}

/** One of the wordings that a budget of words may take. */
export type WordForm = Wording & Form;

const ADDS = 'left out: what adds it to a sentence that is not here';
const NAMED = 'put in: the name';

/** A sentence right behind a chosen one: all of it, with its linking word. */
export function wordingBehind(sentence: Candidate): Wording {
  return { text: whole(sentence, sentence.place > 0 ? sentence.linked : sentence.text), changes: [] };
}

/**
 * A sentence apart from the one before it: without what only adds it to that one, and with a name for its pronoun.
 *
 * @param told what the summary says before it; a name told there is not told in full again
 */
export function wordingApart(judged: Judged, told = ''): Wording {
  const { changes, why } = changesOf(judged, told);
  return { text: whole(judged.sentence, withoutParts(judged.sentence, changes)), changes: why };
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
    const ranges = [...changes, ...parts.map(({ range }) => range)].sort((a, b) => a.from - b.from);
    const text = whole(sentence, withoutParts(sentence, ranges));
    return {
      text,
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
  const changes = [...additions, ...name].sort((a, b) => a.from - b.from);
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
