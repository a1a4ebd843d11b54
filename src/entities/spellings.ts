import { cueBit, cuesOf } from './cues.js';
import type { NameType } from './labels.js';
import { nationCalled, peopleCalled } from './nations.js';

/** A spelling of a name, prepared to be compared with others. */
export interface Spelling {
  readonly type: NameType;
  /** Spellings with one key are the same: case, accents, points and legal forms left out. */
  readonly key: string;
  /** Whether it names a country or its people. */
  readonly isNation: boolean;
  /** The words of the key. */
  readonly words: readonly string[];
  /** What it would be the initials of; empty where it is no acronym. */
  readonly acronym: string;
  /** Whether "Jr" stands behind it. */
  readonly isJunior: boolean;
  /** Whether hyphens join its last word to others: "Lind-Hayes". */
  readonly isCompound: boolean;
}

const LEGAL_FORM =
  /^(?:inc|corp|co|ltd|plc|llc|llp|ag|gmbh|sa|nv|spa|ab|asa|oyj|limited|corporation|company|incorporated|group|holdings?)$/;
const GENERATION = /^(?:jr|sr)$/;
const COMPOUND = /\p{L}{3}\p{Pd}\p{Lu}\p{L}+$/u;
const DIRECTION = /^(?:north|south|east|west)ern$/;
const PLURAL = /^.{3,}[^s]s$/;
const FAITH = cueBit('faith');
const SMALL = /^(?:of|the|and|for|in|on|&|de|la|du)$/;

export function spellingOf(name: string, type: NameType): Spelling {
  const bare = /['’]s/.test(name) ? name.replace(POSSESSIVE, '') : name;
  const nation = type === 'person' ? undefined : nationOrPeople(bare);
  const raw = (nation ?? bare).split(/[\s\p{Pd}_/]+/u).filter((word) => word !== '');
  const words = raw.map(plain).filter((word) => word !== '');
  const told = type === 'person' ? words.filter((word) => !GENERATION.test(word)) : withoutLegalForm(words);
  return {
    type,
    key: inOneOrder(told)
      .map((word) => keyWord(word, type))
      .join(''),
    isNation: nation !== undefined,
    words: told,
    acronym: acronymOf(bare),
    isJunior: type === 'person' && words.length > told.length && words.includes('jr'),
    isCompound: type === 'person' && COMPOUND.test(bare),
  };
}

const BODY_OF = /^(?:university|ministry|department)$/;

/** "Leeds University" for "University of Leeds". */
function inOneOrder(words: readonly string[]): readonly string[] {
  const [body = '', of, ...rest] = words;
  if (of !== 'of' || !BODY_OF.test(body)) return words;
  return [...(rest[0] === 'the' ? rest.slice(1) : rest), body];
}

/** Most names are told to be none by one of their letters. */
function acronymOf(name: string): string {
  if (/[a-rt-z]/.test(name)) return '';
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '');
  return /^\p{Lu}{2,6}s?$/u.test(letters) ? letters.replace(/s$/, '').toLowerCase() : '';
}

const POSSESSIVE = /\s?['’]s(?![\p{L}\p{N}])/gu;

/** "Olympic" for "Olympics", "South" for "Southern"; people and places keep their s. */
function keyWord(word: string, type: NameType): string {
  if (type === 'person') return word;
  if (DIRECTION.test(word)) return word.slice(0, -3);
  return type !== 'place' && PLURAL.test(word) ? word.slice(0, -1) : word;
}

/** A country, or a people, by the first of its names. */
function nationOrPeople(name: string): string | undefined {
  const bare = name.replace(/^the /i, '');
  return nationCalled(bare) ?? peopleCalled(bare.replace(/(?<=[a-z])(?:wo)?m[ae]n$/, ''));
}

function plain(word: string): string {
  const bare = /[^a-zA-Z0-9]/.test(word) ? word.normalize('NFKD').replace(/[^\p{L}\p{N}&]/gu, '') : word;
  return bare.toLowerCase();
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORM.test(words[end - 1] ?? '')) end--;
  const start = end > 1 && words[0] === 'the' ? 1 : 0;
  return words.slice(start, end);
}

/** What {@link likeness} gives for full names and acronyms. */
export const SURE = 3;

/** How sure it is that the shorter name stands for the longer one: 0 not at all, SURE at most. */
export function likeness(short: Spelling, long: Spelling): number {
  if (short.type === 'person') return personLikeness(short, long);
  if (short.acronym !== '' && long.words.length > 1 && isAcronym(short.acronym, long.words)) return SURE;
  if (short.words.length >= long.words.length) return 0;
  if (short.type === 'place') return placeLikeness(short, long);
  if (isAt(short.words, long.words, 0)) return 2;
  const more = long.words.length - short.words.length;
  const isEnd = isAt(short.words, long.words, more) && !AFTER_BODY.test(long.words[more - 1] ?? '');
  return isEnd && !isFaith(short.words) ? 1 : 0;
}

/**
 * Whether the letters abbreviate the words in their order: each gives its first letter, a long one may give a second, as in ASEAN, and small
 * words may give none.
 */
function isAcronym(letters: string, words: readonly string[]): boolean {
  // Bit n is set where the words so far may give the first n letters.
  let reached = 1;
  for (const word of words) {
    let next = SMALL.test(word) ? reached : 0;
    for (let at = 0; at < letters.length; at++) {
      if (((reached >> at) & 1) === 0 || letters[at] !== word[0]) continue;
      next |= 2 << at;
      if (word.length >= LONG && word.indexOf(letters[at + 1] ?? ' ', 2) > 0) next |= 4 << at;
    }
    reached = next;
  }
  return ((reached >> letters.length) & 1) === 1;
}

/** What stands behind these is where a body is: "New York" is not the Bar of New York. */
const AFTER_BODY = /^(?:of|in|at|for)$/;

/** "Catholic" is not the Pittsburgh Catholic. */
function isFaith(words: readonly string[]): boolean {
  return words.length === 1 && (cuesOf(words[0] ?? '') & FAITH) !== 0;
}

/** Words of so many letters may give two of them to an acronym. */
const LONG = 7;
const KIND_OF_PLACE = /^(?:city|river|island|islands|peninsula|republic|town)$/;
const KIND_OF_STATE = /^(?:kingdom|republic|empire|state|federation|commonwealth|duchy|principality)$/;

/** "Hudson" is the Hudson River, and "Prussia" the Kingdom of Prussia, but "New York" need not be New York County, nor "Mexico" Mexico City. */
function placeLikeness(short: Spelling, long: Spelling): number {
  const more = long.words.length - short.words.length;
  if (isAt(short.words, long.words, 0))
    return more === 1 && KIND_OF_PLACE.test(long.words.at(-1) ?? '') && !short.isNation ? 1 : 0;
  const isState = long.words[more - 1] === 'of' && KIND_OF_STATE.test(long.words[more - 2] ?? '');
  return isState && isAt(short.words, long.words, more) ? 1 : 0;
}

/** "Trump Jr." and a Donald Trump are two people; Martin Luther King Jr. has enough names to be told without. */
function mayBeOne(short: Spelling, long: Spelling): boolean {
  if (short.isJunior === long.isJunior || (short.words.length === 1 && !short.isJunior)) return true;
  return short.words.length > 2 && isAt(short.words, long.words, 0);
}

function personLikeness(shorter: Spelling, longer: Spelling): number {
  const [short, long] = [shorter.words, longer.words];
  if (!mayBeOne(shorter, longer)) return 0;
  if (short.length === 1) {
    const word = short[0] ?? '';
    if (long.length < 2) return 0;
    if (word === long.at(-1)) return longer.isCompound || shorter.isJunior !== longer.isJunior ? 2 : SURE;
    if (word === long[0]) return 2;
    return long.includes(word) && word.length > 2 ? 1 : 0;
  }
  const [first, last] = [short[0] ?? '', short.at(-1) ?? ''];
  if (last === long.at(-1) && agree(first, long[0] ?? '')) return middlesAgree(short, long) ? SURE : 0;
  const at = long.length - short.length;
  if (at > 0 && (isAt(short, long, at) || isAt(short, long, 0))) return 2;
  return 0;
}

/** "J" agrees with "John". */
function agree(first: string, second: string): boolean {
  return (
    first === second ||
    (first.length === 1 && second.startsWith(first)) ||
    (second.length === 1 && first.startsWith(second))
  );
}

/** George W. Bush is not George H. W. Bush. */
function middlesAgree(short: readonly string[], long: readonly string[]): boolean {
  const [ours, theirs] = [short.slice(1, -1), long.slice(1, -1)];
  if (ours.length === 0 || theirs.length === 0) return true;
  return agree(ours[0] ?? '', theirs[0] ?? '');
}

function isAt(short: readonly string[], long: readonly string[], at: number): boolean {
  return short.every((word, k) => word === long[at + k]);
}
