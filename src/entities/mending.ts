/** What the labels leave to be put right, as it takes more than the weights of a few neighbours to see. */
import { cueBit } from './cues.js';
import type { NameType } from './labels.js';
import { listBit, WRITTEN_LOWER } from './lexicon.js';
import { firstWord, type Reading } from './reading.js';
import { CAPITALISED, LOWER } from './words.js';

/** A name: its first token and the one after its last, counted over the whole text. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

/** The names of a text as its words and its other names would have them. */
export function mended(names: readonly TaggedName[], reading: Reading): TaggedName[] {
  const people = surelyPeople(names, reading);
  const employers = employersOf(names, reading);
  const surnames = surnamesOf(names, reading);
  return names
    .filter((name) => !isCommonWord(name, reading))
    .flatMap((name) => bodiesApart(withSecondPart(withoutOffice(name, reading), reading), reading))
    .flatMap((name) => peopleApart(name, reading, people))
    .map((name) =>
      asSurname(asEmployer(asPlace(name, reading, people), reading, employers), reading, surnames),
    );
}

const BODY = cueBit('body');
const OFFICE_OF = /^(?:of|for)$/;

/** "of State Robert Pelham", behind "Secretary", is Robert Pelham. */
function withoutOffice(name: TaggedName, { words }: Reading): TaggedName {
  const { first, end, type } = name;
  const isOffice = type === 'person' && end - first > 3 && OFFICE_OF.test(words[first]?.text ?? '');
  return isOffice ? { ...name, first: first + 2 } : name;
}

const KOREAN =
  /^(?:ahn|bae|ban|cho|choi|chung|han|hong|hwang|jang|jeong|jung|kang|kim|kwon|lee|lim|moon|park|ri|roh|seo|shin|son|song|yoo|yoon)$/i;

/**
 * "Kim Jong" before "-un" is Kim Jong-un, where the part behind the hyphen is no word of the language as in "Brandt-led". Behind a Korean surname it
 * may be: Park Ji-won.
 */
function withSecondPart(name: TaggedName, { words, sentence }: Reading): TaggedName {
  const { first, end, type } = name;
  const part = words[end + 1];
  if (type !== 'person' || words[end]?.text !== '-' || part === undefined) return name;
  const isKorean = end - first === 2 && KOREAN.test(words[first]?.text ?? '');
  const isPart =
    part.case === LOWER &&
    (isKorean || part.written !== WRITTEN_LOWER) &&
    sentence[end + 1] === sentence[end - 1];
  return isPart ? { ...name, end: end + 2 } : name;
}

/** "National Institutes of Health and the Tide Trust" are two: "and the" stands in names of bands, not behind "of" and before a body. */
function bodiesApart(name: TaggedName, { words }: Reading): TaggedName[] {
  const { first, end, type } = name;
  const last = words[end - 1];
  if (type !== 'organization' || ((last?.cues ?? 0) & BODY) === 0) return [name];
  const part = words.slice(first, end);
  const and = part.findIndex(({ text }, k) => text === 'and' && part[k + 1]?.text === 'the');
  const hasOf = part.slice(0, Math.max(and, 0)).some(({ text }) => OFFICE_OF.test(text));
  if (!hasOf || and + 2 >= part.length) return [name];
  return [
    { ...name, end: first + and },
    { ...name, first: first + and + 2 },
  ];
}

/** Things that one has, or that are held, in a person: "trust in Brandt". */
const IN_PERSON =
  /^(?:belie(?:f|ve|ves|ved|ver|vers|ving)|faith|trust|trusts|trusted|confidence|confident|interest|interested|share|shares|stake|invest|invested|disappointed|disappointment|hope|hopes)$/;

/**
 * A single word directly behind "in" is a place, and no person, where nothing else in the text tells of a person of that name: "a court in
 * Carrick".
 */
function asPlace(name: TaggedName, { words, sentence }: Reading, people: ReadonlySet<number>): TaggedName {
  const { first, end, type } = name;
  const word = words[first];
  if (type !== 'person' || end - first > 1 || word === undefined) return name;
  const isBehindIn = words[first - 1]?.text === 'in' && sentence[first - 1] === sentence[first];
  if (!isBehindIn || people.has(word.lower)) return name;
  if (/^['’]/.test(words[end]?.text ?? '') || IN_PERSON.test(words[first - 2]?.text ?? '')) return name;
  return { ...name, type: 'place' };
}

/** The words of people who are named in full, or elsewhere than behind "in". */
function surelyPeople(names: readonly TaggedName[], { words }: Reading): ReadonlySet<number> {
  const people = new Set<number>();
  for (const { first, end, type } of names) {
    if (type !== 'person' || (end - first === 1 && words[first - 1]?.text === 'in')) continue;
    for (let i = first; i < end; i++) people.add(words[i]?.lower ?? 0);
  }
  return people;
}

const OFFICE = cueBit('office');
const FUNCTION = cueBit('function');

const NAME_OF_PERSON = listBit('firstName') | listBit('surname');
/** "chief executive officer". */
const LONGEST_OFFICE = 3;

const KNOWN_PLACE = listBit('country') | listBit('city') | listBit('state') | listBit('land');

/** "Gassco" was taken for a person or an unknown place, where it is somebody's employer. */
function asEmployer(name: TaggedName, reading: Reading, employers: ReadonlySet<number>): TaggedName {
  const { first, end, type } = name;
  const word = reading.words[first];
  const isKnownPlace = type === 'place' && ((word?.lists ?? 0) & KNOWN_PLACE) !== 0;
  if ((type !== 'person' && type !== 'place') || isKnownPlace) return name;
  const isEmployer = end - first === 1 && employers.has(word?.lower ?? 0);
  return isEmployer || isHouseOfAnalyst(name, reading) ? { ...name, type: 'organization' } : name;
}

const ANALYST = /^(?:analyst|strategist|economist|broker|trader)s?$/;

/** "an analyst at Piper Lake" */
function isHouseOfAnalyst({ first, end }: TaggedName, { words, sentence }: Reading): boolean {
  const next = words[end];
  return (
    words[first - 1]?.text === 'at' &&
    ANALYST.test(words[first - 2]?.text ?? '') &&
    sentence[first - 2] === sentence[first] &&
    !/^[-‑’']/.test(next?.text ?? '') &&
    (next?.case !== LOWER || (next.cues & FUNCTION) !== 0)
  );
}

/** Words before somebody's office, "Gassco spokeswoman Randi Viksund", "Gassco's new CEO", that no person is known to be called. */
function employersOf(names: readonly TaggedName[], reading: Reading): ReadonlySet<number> {
  const { words } = reading;
  const employers = new Set<number>();
  names.forEach((name, k) => {
    const next = names[k + 1];
    const isEmployer =
      (next !== undefined && isBeforeOffice(name, next, reading)) || isOwnerOfShares(name, reading);
    if (isEmployer) employers.add(words[name.first]?.lower ?? 0);
  });
  for (const { first, end, type } of names)
    if (type === 'person' && end - first > 1)
      for (let i = first; i < end; i++) employers.delete(words[i]?.lower ?? 0);
  return employers;
}

/** Whether nothing but an office stands between a single word and the full name of a person. */
function isBeforeOffice(name: TaggedName, next: TaggedName, { words, sentence }: Reading): boolean {
  const { first, end, type } = name;
  const isWord = (type === 'person' || type === 'organization') && end - first === 1;
  const isFullName = next.type === 'person' && next.end - next.first > 1;
  if (!isWord || !isFullName || sentence[first] !== sentence[next.first]) return false;
  if (((words[first]?.lists ?? 0) & NAME_OF_PERSON) !== 0) return false;
  const office = words.slice(end, next.first);
  return (
    office.length <= LONGEST_OFFICE &&
    office.every((part) => part.case === LOWER) &&
    ((office.at(-1)?.cues ?? 0) & OFFICE) !== 0
  );
}

/** What firms alone have. */
const OF_FIRMS = /^(?:CEO|CFO|COO|shareholders?|shares|subsidiar(?:y|ies))$/;
const LONGEST_ATTRIBUTE = 2;

/** "Gassco's new CEO" */
function isOwnerOfShares({ first, end }: TaggedName, { words, sentence }: Reading): boolean {
  const isWord = end - first === 1 && ((words[first]?.lists ?? 0) & NAME_OF_PERSON) === 0;
  if (!isWord || !/^['’]s?$/.test(words[end]?.text ?? '')) return false;
  for (let i = end + 1; i <= end + 1 + LONGEST_ATTRIBUTE && sentence[i] === sentence[first]; i++) {
    if (OF_FIRMS.test(words[i]?.text ?? '')) return true;
    if (words[i]?.case !== LOWER) return false;
  }
  return false;
}

/** A word that only opens its sentence, and that the language and the text write small: "Oil fell." */
function isCommonWord(
  { first, end }: TaggedName,
  { words, cases, starts, sentence, facts }: Reading,
): boolean {
  const word = words[first];
  if (word === undefined || end - first > 1 || cases[first] !== CAPITALISED) return false;
  if (first !== firstWord(cases, starts[sentence[first] as number] as number)) return false;
  const own = facts.number[first] as number;
  if (word.written !== WRITTEN_LOWER || (facts.capital[own] as number) > 0) return false;
  return (facts.lower[own] as number) > 0 || (word.cues & FUNCTION) !== 0;
}

/** "Ott and Brandt" was taken for a firm, where the text names people so called. */
function peopleApart(name: TaggedName, { words }: Reading, people: ReadonlySet<number>): TaggedName[] {
  const { first, end, type } = name;
  if (type !== 'organization' || end - first !== 3 || words[first + 1]?.text !== 'and') return [name];
  if (!people.has(words[first]?.lower ?? 0) || !people.has(words[first + 2]?.lower ?? 0)) return [name];
  return [
    { first, end: first + 1, type: 'person' },
    { first: first + 2, end, type: 'person' },
  ];
}

const OTHER_LISTS = (['country', 'city', 'state', 'demonym', 'organization', 'club', 'land'] as const).reduce(
  (mask, list) => mask | listBit(list),
  0,
);

/** A single word that is somebody's surname in the text, and that no list knows as anything else, is that person. */
function asSurname(name: TaggedName, { words }: Reading, surnames: ReadonlySet<number>): TaggedName {
  const { first, end, type } = name;
  const word = words[first];
  if (type === 'person' || end - first > 1 || word === undefined) return name;
  const isSurname = surnames.has(word.lower) && (word.lists & OTHER_LISTS) === 0;
  return isSurname ? { ...name, type: 'person' } : name;
}

/** The last words of full names of people. */
function surnamesOf(names: readonly TaggedName[], { words }: Reading): ReadonlySet<number> {
  const full = names.filter(({ first, end, type }) => type === 'person' && end - first > 1);
  return new Set(full.map(({ end }) => words[end - 1]?.lower ?? 0));
}
