import { cuesOf } from './cues.js';
import { hashText, mix } from './hash.js';
import { type Lexicon, phraseHash } from './lexicon.js';

/** How a word is written. */
export const LOWER = 0;
export const CAPITALISED = 1;
export const UPPER = 2;
/** "McDonald", "iPhone". */
export const MIXED = 3;
/** "J.", "A". */
export const INITIAL = 4;
export const NUMBER = 5;
export const SIGN = 6;

/** A word by itself: all that the tagger asks of it but where it stands. */
export interface Word {
  readonly text: string;
  readonly case: number;
  readonly form: number;
  readonly lower: number;
  /** Hash of the kinds of its characters, runs shortened. */
  readonly shape: number;
  /** The end of three letters. */
  readonly ending: number;
  readonly fine: number;
  readonly coarse: number;
  readonly written: number;
  readonly cues: number;
  readonly lists: number;
  /** Features by distance from the word looked at: two before … two after. */
  readonly features: readonly Int32Array[];
  /** Of each distance, the summed weights of its features; undefined until asked for. */
  readonly scores: (Int32Array | undefined)[];
}

/** The farthest word, either side, whose features count. */
export const REACH = 2;

export function isCapital(kind: number): boolean {
  return kind >= CAPITALISED && kind <= INITIAL;
}

/** Builds words, each once; at most `most` are kept at a time, which bounds memory and changes nothing else. */
export class WordStore {
  readonly #lexicon: Lexicon;
  readonly #most: number;
  #words = new Map<string, Word>();

  constructor(lexicon: Lexicon, most = 20_000) {
    this.#lexicon = lexicon;
    this.#most = most;
  }

  get(text: string): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    if (this.#words.size >= this.#most) this.#words = new Map();
    const word = makeWord(text, this.#lexicon);
    this.#words.set(text, word);
    return word;
  }
}

/** No word is looked at beyond this many characters. */
const LONGEST = 64;

function makeWord(token: string, lexicon: Lexicon): Word {
  const text = token.slice(0, LONGEST).replaceAll('’', "'");
  const lowerText = text.toLowerCase();
  const lower = hashText(lowerText);
  const { fine, coarse, written } = lexicon.word(lower);
  const base = {
    text,
    case: caseOf(text, lowerText),
    form: hashText(text),
    lower,
    shape: shapeOf(text),
    ending: hashText(lowerText.slice(-3)),
    fine,
    coarse,
    written,
    cues: cuesOf(lowerText),
    lists: lexicon.listsOf(phraseHash(0, lower)),
  };
  return { ...base, features: featuresOf(base, lowerText), scores: [] };
}

/** How a word is written. */
function caseOf(text: string, lower: string): number {
  if (/^\p{Lu}\.?$/u.test(text)) return INITIAL;
  if (text === lower) {
    if (/^\p{N}/u.test(text)) return NUMBER;
    return /\p{L}/u.test(text) ? LOWER : SIGN;
  }
  const letters = text.replace(/[^\p{L}]+/gu, '');
  if (letters === letters.toUpperCase()) return UPPER;
  const first = letters.charAt(0);
  const rest = letters.slice(1);
  return first !== first.toLowerCase() && rest === rest.toLowerCase() ? CAPITALISED : MIXED;
}

function shapeOf(text: string): number {
  let shape = 17;
  let last = 0;
  let run = 0;
  for (const char of text) {
    const kind = charKind(char);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape = mix(shape, kind);
  }
  return shape;
}

function charKind(char: string): number {
  if (char !== char.toLowerCase()) return 1;
  if (char !== char.toUpperCase() || /\p{L}/u.test(char)) return 2;
  if (/\p{N}/u.test(char)) return 3;
  return 4 + char.charCodeAt(0);
}

/** Kinds of features, each a salt of its hashes; they are told apart by distance too. */
const FORM = 1;
const LOWERED = 2;
const SHAPE = 3;
const PREFIX = 4;
const SUFFIX = 5;
const FINE = 6;
const COARSE = 7;
const CASE = 8;
const CUE = 9;
const LIST = 10;
const ENDING = 11;
const CASE_LISTS = 12;

function featuresOf(word: Omit<Word, 'features' | 'scores'>, lower: string): Int32Array[] {
  const near = [
    mix(LOWERED, word.lower),
    mix(CASE, word.case),
    ...bits(CUE, word.cues),
    ...(word.fine > 0 ? [mix(FINE, word.fine), mix(COARSE, word.coarse)] : []),
  ];
  const next = [...near, mix(SHAPE, word.shape), mix(ENDING, word.ending), ...bits(LIST, word.lists)];
  const own = [...next, mix(FORM, word.form), mix(mix(CASE_LISTS, word.case), word.lists)];
  for (let length = 1; length <= 4 && length < lower.length; length++) {
    own.push(mix(mix(PREFIX, length), hashText(lower.slice(0, length))));
    own.push(mix(mix(SUFFIX, length), hashText(lower.slice(-length))));
  }
  return [near, next, own, next, near].map((features, distance) =>
    Int32Array.from(features, (feature) => mix(distance + 101, feature)),
  );
}

function bits(salt: number, mask: number): number[] {
  const features: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) features.push(mix(salt, Math.clz32(rest & -rest)));
  return features;
}
