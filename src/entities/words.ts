import { classOf, DIGIT, LETTER } from '../annotate/characters.js';
import { cuesOf } from './cues.js';
import type { FeatureSink } from './featureSink.js';
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
const SIGN = 6;

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
  /** The sums of the weights of its features by distance, and for which distances they are summed, as bits: kept here by the scorer. */
  scores: Int32Array;
  scored: number;
}

const NO_SCORES = new Int32Array(0);

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

  constructor(lexicon: Lexicon, most = 40_000) {
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
  return {
    text,
    case: caseOf(text, lowerText),
    form: hashText(text),
    lower,
    shape: shapeOf(text, lowerText),
    ending: hashText(lowerText.slice(-3)),
    fine,
    coarse,
    written,
    cues: cuesOf(lowerText),
    lists: lexicon.listsOf(phraseHash(0, lower)),
    scores: NO_SCORES,
    scored: 0,
  };
}

/** How a word is written. */
function caseOf(text: string, lower: string): number {
  if (text === lower) {
    const kind = classOf(text.codePointAt(0) ?? 0);
    if (kind === DIGIT) return NUMBER;
    return kind === LETTER || hasLetter(text) ? LOWER : SIGN;
  }
  if (text.length === 1 || (text.length === 2 && text.endsWith('.'))) return INITIAL;
  if (text === text.toUpperCase()) return UPPER;
  const first = text.charAt(0);
  return first !== lower.charAt(0) && text.slice(1) === lower.slice(1) ? CAPITALISED : MIXED;
}

function hasLetter(text: string): boolean {
  for (const char of text) if (classOf(char.codePointAt(0) ?? 0) === LETTER) return true;
  return false;
}

function shapeOf(text: string, lower: string): number {
  let shape = 17;
  let last = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = unitKind(text, lower, at);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape = mix(shape, kind);
  }
  return shape;
}

function unitKind(text: string, lower: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== lower.charCodeAt(at)) return 1;
  const kind = classOf(unit);
  if (kind === LETTER) return 2;
  return kind === DIGIT ? 3 : 4 + unit;
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

/**
 * Gathers the features of a word by itself.
 *
 * @param distance where it stands from the token that is looked at, -REACH to REACH
 */
export function gatherWord(word: Word, distance: number, sink: FeatureSink): void {
  const salt = distance + REACH + 101;
  const add = (feature: number): void => sink.push(mix(salt, feature));
  const addBits = (kind: number, mask: number): void => {
    for (let rest = mask; rest !== 0; rest &= rest - 1) add(mix(kind, Math.clz32(rest & -rest)));
  };
  add(mix(LOWERED, word.lower));
  add(mix(CASE, word.case));
  addBits(CUE, word.cues);
  if (word.fine > 0) {
    add(mix(FINE, word.fine));
    add(mix(COARSE, word.coarse));
  }
  if (Math.abs(distance) < REACH) {
    add(mix(SHAPE, word.shape));
    add(mix(ENDING, word.ending));
    addBits(LIST, word.lists);
  }
  if (distance === 0) addOwn(word, add);
}

function addOwn({ text, form, case: kind, lists }: Word, add: (feature: number) => void): void {
  const lower = text.toLowerCase();
  add(mix(FORM, form));
  add(mix(mix(CASE_LISTS, kind), lists));
  for (let length = 1; length <= 4 && length < lower.length; length++) {
    add(mix(mix(PREFIX, length), hashText(lower.slice(0, length))));
    add(mix(mix(SUFFIX, length), hashText(lower.slice(-length))));
  }
}
