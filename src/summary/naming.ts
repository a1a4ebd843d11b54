import type { Gender } from '../quotes/gender.js';
import type { Candidate } from './candidates.js';
import { leaning } from './leaning.js';
import { mayBe, type NameRun, People, type Person } from './people.js';
import { SPEECH_VERBS, VERBS } from './words.js';

/** A pronoun of which it is sure whom it stands for, as an editor would put a name for it: "[Jim Farley] said". */
export interface Naming {
  /** The pronoun's token. */
  readonly at: number;
  readonly person: Person;
  readonly isPossessive: boolean;
}

const PRONOUNS: ReadonlyMap<string, { readonly gender: Gender; readonly isPossessive: boolean }> = new Map([
  ['he', { gender: 'male', isPossessive: false }],
  ['she', { gender: 'female', isPossessive: false }],
  ['his', { gender: 'male', isPossessive: true }],
]);
/** Before the subject at a sentence's start no more tokens than these stand: "Former mayor", "The actor". */
const MOST_BEFORE_SUBJECT = 3;
/** Before a name that is not that of someone who does something. */
const BEFORE_NO_PERSON =
  /^(?:in|at|from|of|to|the|near|on|for|by|with|via|inside|outside|across|through|into|over|a|an|'s|’s)$/;
/** So many tokens behind a name tell of the same one: "Jim Farley, the company's chief executive,". */
const LONGEST_APPOSITION = 8;

/**
 * Of each sentence that opens with "he", "she" or "his", or in which "he said" comes behind a quote, the pronoun and whom it stands for, where
 * that is sure: the sentence before is about one person, who opens it or speaks in it, and tells of nobody else whom the pronoun could mean.
 */
export function namingsIn(sentences: readonly Candidate[]): (Naming | undefined)[] {
  const people = new People();
  let focus: Person | undefined;
  let last = -2;
  return sentences.map((sentence) => {
    const runs = people.meet(sentence);
    const before = sentence.place === last + 1 ? focus : undefined;
    const naming = before === undefined ? undefined : namingOf(sentence, before, runs);
    focus = naming?.person ?? focusOf(sentence, runs);
    if (focus !== undefined && hasAnother(sentence, focus, runs)) focus = undefined;
    last = sentence.place;
    return naming !== undefined && standsWith(sentence, naming) ? naming : undefined;
  });
}

function namingOf(sentence: Candidate, person: Person, runs: readonly NameRun[]): Naming | undefined {
  const { lower, inside } = sentence;
  const at = inside[0] === 1 ? speakerAt(sentence) : 0;
  const pronoun = at === undefined ? undefined : PRONOUNS.get(lower[at] ?? '');
  if (at === undefined || pronoun === undefined || pronoun.gender !== person.gender) return undefined;
  if (inside[at] === 1 || (at > 0 && pronoun.isPossessive) || /^['’]/.test(lower[at + 1] ?? ''))
    return undefined;
  // Who is named in the sentence too is somebody else, or he would not be "he".
  if (runs.some((run) => run.person === person)) return undefined;
  return { at, person, isPossessive: pronoun.isPossessive };
}

/** The place of "he" in "“It sank,” he said." */
function speakerAt({ lower, inside }: Candidate): number | undefined {
  const at = lower.findIndex((word, i) => inside[i] === 0 && PRONOUNS.has(word));
  if (at < 1 || inside[at - 1] !== 1) return undefined;
  return SPEECH_VERBS.has(lower[at + 1] ?? '') ? at : undefined;
}

/** Who opens a sentence or speaks in it. */
function focusOf({ lower, inside, tokens }: Candidate, runs: readonly NameRun[]): Person | undefined {
  const named = runs.filter(({ person, from }) => person !== undefined && inside[from] === 0);
  const subject = named.find(({ from, to }) => {
    const words = lower.slice(0, from);
    const isFirst =
      from <= MOST_BEFORE_SUBJECT &&
      !words.some(
        (word) =>
          /^(?:,|and|or|of|in|at|for|with|by|to|on|as|after|when|while|if|but|from|that)$/.test(word) ||
          VERBS.has(word),
      );
    return isFirst && !/^(?:and|or|'s|’s|'|’)$/.test(lower[to] ?? '');
  });
  if (subject !== undefined) return subject.person;
  if (inside[0] !== 1) return undefined;
  const speaker = named.find(
    ({ from, to }) =>
      (SPEECH_VERBS.has(lower[to] ?? '') && inside[from - 1] === 1) ||
      (SPEECH_VERBS.has(lower[from - 1] ?? '') && inside[from - 2] === 1 && to < tokens.length),
  );
  return speaker?.person;
}

/** Whether a sentence tells of somebody else whom a pronoun for a person could mean. */
function hasAnother({ lower, inside }: Candidate, person: Person, runs: readonly NameRun[]): boolean {
  const own = runs.filter((run) => run.person === person);
  const isOther = (run: NameRun): boolean => {
    if (run.person !== undefined) return run.person !== person && run.person.gender === person.gender;
    const isAlone = run.to - run.from === 1;
    return (
      !(run.from === 0 && isAlone) &&
      !BEFORE_NO_PERSON.test(lower[run.from - 1] ?? '') &&
      lower[run.from]?.length !== 1
    );
  };
  if (runs.some(isOther)) return true;
  const isOwn = (at: number): boolean =>
    own.some(
      ({ from, to }) =>
        (at < to && from - at <= MOST_BEFORE_SUBJECT + 1) ||
        (at >= to && at - to <= LONGEST_APPOSITION && lower[to] === ','),
    );
  return lower.some((word, at) => inside[at] === 0 && mayBe(person.gender, word) && !isOwn(at));
}

/** Whether the sentence with the name in it leans on nothing. */
function standsWith({ tokens, inside, lower }: Candidate, { at, person }: Naming): boolean {
  const outside = tokens.flatMap(({ text }, i) => {
    if (inside[i] === 1 || !/^[\p{L}\p{N},'’]/u.test(text)) return [];
    return i === at ? person.full.split(' ') : [text];
  });
  return leaning({ outside, count: lower.length, opensArticle: false }) === undefined;
}

/** The name in brackets: all of it, or the surname where the rest is known. */
export function bracketed({ person, isPossessive }: Naming, isKnown = false): string {
  const name = isKnown ? (person.full.split(' ').at(-1) ?? person.full) : person.full;
  return `[${name}${isPossessive ? '’s' : ''}]`;
}
