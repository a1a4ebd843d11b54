import { isDigit, isLetterOrNumber } from '../../letters.js';
import type { LineText } from './lineFacts.js';

/** Weights of words and pairs of words by the place to which they hash; log-odds = bias + Σ weight · scale · √(1 / count of them). */
export interface WordWeights {
  /** A power of two of them. */
  readonly weights: Float32Array | Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/** Words of a line that are looked at. */
const MOST_WORDS = 60;
const MOST_LETTERS = 600;
const SHORT_LINE = 5;
const OPENING_WORDS = 3;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** What begins the hash of each kind of thing, so that the tag "a" is not the word "a". */
const KIND = { word: SEED, opening: 2, whole: 3, tag: 4, region: 5, classWord: 6 };
const AT_THE_END = 1;
const BLANK = 32;
const LAST_BMP = 0xffff;
const SPACE = /\s/;
const ZERO = 48;

/**
 * Hashes of the words of a line, of its pairs of words, its beginning and its end; of HTML also of its tag, regions and classes. Words are
 * letters and digits in lower case, every digit as 0; other characters are words of their own.
 */
export function hashesOf({ text, hints }: LineText): number[] {
  const lower = text.slice(0, MOST_LETTERS).toLowerCase();
  const hashes: number[] = [];
  /** Where the first words begin and end. */
  const opening: number[] = [];
  let previous = SEED;
  let words = 0;
  let end = 0;
  for (let start = 0; start < lower.length && words < MOST_WORDS; start = end) {
    end = wordEnd(lower, start);
    if (end - start === 1 && isSpace(lower.charCodeAt(start))) continue;
    const hash = hashOf(lower, start, end, KIND.word);
    hashes.push(settle(hash), settle(mix(previous, hash)));
    if (words < SHORT_LINE) opening.push(start, end);
    previous = hash;
    words++;
  }
  if (words > 0) {
    hashes.push(settle(mix(previous, AT_THE_END)));
    hashes.push(settle(hashOfWords(lower, opening.slice(0, 2 * OPENING_WORDS), KIND.opening)));
    if (words <= SHORT_LINE) hashes.push(settle(hashOfWords(lower, opening, KIND.whole)));
  }
  if (hints !== undefined) {
    const add = (name: string, kind: number) => hashes.push(settle(hashOfName(name, kind)));
    add(hints.tag, KIND.tag);
    for (const region of hints.regions) add(region, KIND.region);
    for (const word of hints.classWords) add(word, KIND.classWord);
  }
  return hashes;
}

/** The log-odds that the words of a line give it. */
export function wordScore({ weights, scale, bias }: WordWeights, hashes: readonly number[]): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (const hash of hashes) sum += Math.fround((weights[hash & mask] as number) * scale);
  return bias + sum / Math.sqrt(Math.max(1, hashes.length));
}

/** Where the word, or the other character, ends that begins at `start`. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.codePointAt(end) as number;
    const width = code > LAST_BMP ? 2 : 1;
    if (!isLetterOrNumber(code)) return end === start ? start + width : end;
    end += width;
  }
  return end;
}

function isSpace(code: number): boolean {
  return code === BLANK || SPACE.test(String.fromCharCode(code));
}

/** FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) over the UTF-16 code units from `start` to `end`, every digit as 0. */
function hashOf(text: string, start: number, end: number, kind: number): number {
  return goOn(SEED ^ kind, text, start, end);
}

/** The same over a name, of which the digits count. */
function hashOfName(name: string, kind: number): number {
  let hash = SEED ^ kind;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
  return hash;
}

/** The first hash over several words, with a blank between them. */
function hashOfWords(text: string, places: readonly number[], kind: number): number {
  let hash = SEED ^ kind;
  for (let k = 0; k < places.length; k += 2) {
    if (k > 0) hash = Math.imul(hash ^ BLANK, PRIME);
    hash = goOn(hash, text, places[k] as number, places[k + 1] as number);
  }
  return hash;
}

function goOn(begun: number, text: string, start: number, end: number): number {
  let hash = begun;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ (isDigit(code) ? ZERO : code), PRIME);
  }
  return hash;
}

function mix(a: number, b: number): number {
  return Math.imul(Math.imul(a, 31) ^ b, PRIME);
}

/** Spreads the upper bits over the lower ones, which choose the place. */
function settle(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return h ^ (h >>> 13);
}
