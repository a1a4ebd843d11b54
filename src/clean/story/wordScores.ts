import type { PageLine } from '../page.js';

/** Weights of words and pairs of words by the place to which they hash; log-odds = bias + Σ weight · √(1 / count of them). */
export interface WordWeights {
  /** A power of two of them. */
  readonly weights: Float32Array;
  readonly bias: number;
}

/** Words of a line that are looked at. */
const MOST_WORDS = 60;
const SHORT_LINE = 5;
const TOKEN = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu;
const DIGIT = /\d/g;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** The places of the words of a line, of its pairs of words, its beginning and its end; of HTML also of its tag, regions and classes. */
export function placesOf({ text, raw }: PageLine, size: number): number[] {
  const words = text.slice(0, 600).toLowerCase().replace(DIGIT, '0').match(TOKEN)?.slice(0, MOST_WORDS) ?? [];
  const mask = size - 1;
  const places: number[] = [];
  let previous = SEED;
  for (const word of words) {
    const hash = hashOf(word, SEED);
    places.push(settle(hash) & mask);
    places.push(settle(mix(previous, hash)) & mask);
    previous = hash;
  }
  const last = words.at(-1);
  if (last !== undefined) {
    places.push(settle(mix(hashOf(last, SEED), 1)) & mask);
    places.push(settle(hashOf(words.slice(0, 3).join(' '), 2)) & mask);
    if (words.length <= SHORT_LINE) places.push(settle(hashOf(words.join(' '), 3)) & mask);
  }
  if (raw.hints !== undefined) {
    places.push(settle(hashOf(raw.hints.tag, 4)) & mask);
    for (const region of raw.hints.regions) places.push(settle(hashOf(region, 5)) & mask);
    for (const word of raw.hints.classWords) places.push(settle(hashOf(word, 6)) & mask);
  }
  return places;
}

/** The log-odds that the words of a line give it. */
export function wordScore({ weights, bias }: WordWeights, line: PageLine): number {
  const places = placesOf(line, weights.length);
  let sum = 0;
  for (const place of places) sum += weights[place] as number;
  return bias + sum / Math.sqrt(Math.max(1, places.length));
}

/** FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) over UTF-16 code units. */
function hashOf(word: string, seed: number): number {
  let hash = SEED ^ seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
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
