import { isCapitalised } from '../annotate/characters.js';
import { type Gender, toldGender } from '../quotes/gender.js';
import type { Candidate } from './candidates.js';
import { type NameRun, People, type Person } from './people.js';
import { NAMELESS, SPEECH_VERBS, VERBS } from './words.js';

/** A surname that stands alone for someone whom the article names in full: "Falk". */
export interface Surname {
  /** Its token. */
  readonly at: number;
  readonly person: Person;
}

/** Behind these a name is that of a place or a thing, or only a part of a name: "in Hale", "another Falk", "van Falk". */
const BEFORE_NO_PERSON =
  /^(?:in|at|near|the|inside|outside|across|through|via|into|over|an?|this|that|every|each|another|other|one|née?|-|van|von|de|der|den|del|della|di|da|du|la|le|al|el|bin|ibn|ten|ter|st|st[.])$/;
const CIVIL = /^(?:mr|mrs|ms|miss)[.]?$/;
const PRONOUNS: Readonly<Record<Gender, ReadonlySet<string>>> = {
  male: new Set(['he', 'his', 'him', 'himself']),
  female: new Set(['she', 'her', 'hers', 'herself']),
};

/**
 * Of each sentence the surnames of which it is sure whom they stand for: one person of the article alone has that surname, of whom it tells as
 * of a person, and nothing else has it in its name, as "Falk Street" and "Falk Hale" have.
 */
export function surnamesIn(sentences: readonly Candidate[]): Surname[][] {
  const people = new People();
  const borne = new Set<string>();
  const small = new Set<string>();
  const runsOf = sentences.map((sentence) => people.meet(sentence));
  sentences.forEach(({ lower, tokens }, i) => {
    for (const { from, to } of runsOf[i] ?? []) for (const word of lower.slice(from, to - 1)) borne.add(word);
    for (const { text } of tokens) if (/^[a-z]/.test(text)) small.add(text);
  });
  const alive = new Set<Person>();
  const isSure = (person: Person): boolean => {
    const given = person.full.slice(0, person.full.indexOf(' ')).toLowerCase();
    return alive.has(person) && !borne.has(person.surname) && !small.has(given) && toldGender(given) === null;
  };
  sentences.forEach((sentence, i) => {
    for (const run of runsOf[i] ?? []) {
      const person = personOf(sentence, run, people);
      if (person !== undefined && isToldOf(sentence, run, person)) alive.add(person);
    }
  });
  return sentences.map((sentence, i) =>
    (runsOf[i] ?? []).flatMap((run) => {
      const person = standsAlone(sentence, run) ? personOf(sentence, run, people) : undefined;
      return person !== undefined && isSure(person) ? [{ at: run.to - 1, person }] : [];
    }),
  );
}

/** Whom a name stands for, when the whole article is read. */
function personOf({ lower }: Candidate, { from, to, person }: NameRun, people: People): Person | undefined {
  if (person === undefined && !isAlone(lower, from, to)) return undefined;
  const civil = CIVIL.test(lower[from] ?? '') ? toldGender(lower[from] ?? '') : null;
  return people.surnamed(lower[to - 1] ?? '', civil);
}

/** Whether a name is a surname, with or without "Mr". */
function isAlone(lower: readonly string[], from: number, to: number): boolean {
  return to - from === 1 || (to - from === 2 && CIVIL.test(lower[from] ?? ''));
}

/** Whether a sentence tells of someone as of a person: "Nora Falk, 47,", "said Falk", "Mrs Falk", "Falk … her". */
function isToldOf({ lower, inside }: Candidate, { from, to }: NameRun, { gender }: Person): boolean {
  const [before = '', first = '', next = '', second = ''] = [
    lower[from - 1],
    lower[from],
    lower[to],
    lower[to + 1],
  ];
  return (
    CIVIL.test(first) ||
    SPEECH_VERBS.has(next) ||
    SPEECH_VERBS.has(before) ||
    (next === ',' && /^(?:who|whose|\d\d)$/.test(second)) ||
    lower.some((word, at) => at >= to && inside[at] === inside[to - 1] && PRONOUNS[gender].has(word))
  );
}

/** Whether a surname is all that is told of a name, as what the sentence goes on to tell of: not "Falk Street", "Falk-era", "the Falk boat". */
function standsAlone({ lower, inside, tokens }: Candidate, { from, to }: NameRun): boolean {
  const at = to - 1;
  const [name = '', next = '', follows = ''] = [tokens[at]?.text, tokens[to]?.text, lower[to]];
  const isFollowed =
    !isCapitalised(next) &&
    (!/^\p{Ll}/u.test(next) ||
      [NAMELESS, VERBS, SPEECH_VERBS].some((words) => words.has(follows)) ||
      /(?:ed|ly)$/.test(follows));
  return (
    isAlone(lower, from, to) &&
    isFollowed &&
    inside[at] === 0 &&
    !/^[-&]/.test(next) &&
    /\p{Ll}/u.test(name) &&
    !BEFORE_NO_PERSON.test(lower[from - 1] ?? '')
  );
}

/** The surname with the rest of the name in brackets: "[Nora] Falk". */
export function withGivenName({ full, surname }: Person): string {
  const length = full.length - surname.length;
  return `[${full.slice(0, length).trim()}] ${full.slice(length)}`;
}
