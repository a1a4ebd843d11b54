import type { AnnotatedText } from '../types.js';
import { cueBit } from './cues.js';
import { phraseHash, WRITTEN_LOWER, WRITTEN_UPPER } from './lexicon.js';
import { CAPITALISED, INITIAL, isCapital, LOWER, MIXED, UPPER, type Word, type WordStore } from './words.js';

/** How the words of a line are written. */
export const PLAIN = 0;
/** ALL IN CAPITALS. */
export const CAPITALS = 1;
/** Every Word of Weight Capitalised. */
export const HEADLINE = 2;

/** A text as the tagger reads it: its tokens in one row, each as a word; and where its names may be. */
export interface Reading {
  readonly words: readonly Word[];
  /** Of each sentence, its first token; and at the end the number of tokens. */
  readonly starts: Int32Array;
  /** Of each token, how its line is written. */
  readonly line: Uint8Array;
  /** Of each token, its sentence. */
  readonly sentence: Int32Array;
  /** Whether a name may stand here: all other tokens have no label. */
  readonly live: Uint8Array;
  /** The stretch of capitalised words around a token: start, and end exclusive; start = end outside. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly facts: Facts;
  /** Whether the text tells of sport. */
  readonly isSport: boolean;
}

/** What the whole text shows of its words. */
export interface Facts {
  /** Of each token, the number of its word in lower case. */
  readonly number: Int32Array;
  /** Of each word: how often in lower case, and how often capitalised within a sentence. */
  readonly lower: Int32Array;
  readonly capital: Int32Array;
  /** Of each word, its first places with a capital: SEEN each, -1 for none. */
  readonly seen: Int32Array;
  /** Of each word, a token of the longest run in which it occurs; -1 for none. */
  readonly longest: Int32Array;
}

/** As many places of a word are remembered. */
export const SEEN = 4;

const FUNCTION = cueBit('function');
const PARTICLE = cueBit('particle');
const SPORT = cueBit('sport');

/** Reads an annotated text: lines in capitals and headlines as if they were running text. */
export function readText(annotated: AnnotatedText, store: WordStore): Reading {
  const { words, starts } = flatten(annotated, store);
  const line = new Uint8Array(words.length);
  const sentence = new Int32Array(words.length);
  let hasCapitals = false;
  for (let s = 0; s + 1 < starts.length; s++) {
    const [from, to] = [starts[s] as number, starts[s + 1] as number];
    const kind = lineKind(words, from, to);
    hasCapitals ||= kind !== PLAIN;
    line.fill(kind, from, to);
    sentence.fill(s, from, to);
  }
  const plainFacts = countWords(words, starts, line);
  if (hasCapitals) restoreCase(words, line, plainFacts, store);
  const { runStart, runEnd } = findRuns(words, starts);
  const facts = noteRuns(plainFacts, words, line, runStart, runEnd);
  const live = findLive(words, starts);
  return { words, starts, line, sentence, live, runStart, runEnd, facts, isSport: tellsOfSport(words) };
}

function flatten(
  { paragraphs }: AnnotatedText,
  store: WordStore,
): { readonly words: Word[]; readonly starts: Int32Array } {
  const words: Word[] = [];
  const starts: number[] = [];
  for (const { tokens, sentences } of paragraphs) {
    for (const { firstToken } of sentences) starts.push(words.length + firstToken);
    for (const token of tokens) words.push(store.get(token.text));
  }
  starts.push(words.length);
  return { words, starts: Int32Array.from(starts) };
}

const LEAST_CAPITALS = 0.8;
const LEAST_HEADLINE_WORDS = 5;

function lineKind(words: readonly Word[], from: number, to: number): number {
  let lower = 0;
  let upper = 0;
  let capitalised = 0;
  let heldUp = 0;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.case === UPPER) upper++;
    else if (word.case === LOWER) lower += word.text.length > 3 ? 1 : 0;
    else if (word.case === CAPITALISED || word.case === MIXED) {
      capitalised++;
      if (i > from && word.written === WRITTEN_LOWER) heldUp++;
    }
  }
  if (upper > 0 && upper >= LEAST_CAPITALS * (upper + lower + capitalised) && lower === 0) return CAPITALS;
  const isHeadline =
    heldUp > 0 && lower === 0 && upper + capitalised >= LEAST_HEADLINE_WORDS && capitalised > upper;
  return isHeadline ? HEADLINE : PLAIN;
}

/** Numbers the words and counts how they are written in plain lines. */
function countWords(words: readonly Word[], starts: Int32Array, line: Uint8Array): Facts {
  const number = numberWords(words);
  const count = number.reduce((most, one) => Math.max(most, one), -1) + 1;
  const facts: Facts = {
    number,
    lower: new Int32Array(count),
    capital: new Int32Array(count),
    seen: new Int32Array(count * SEEN).fill(-1),
    longest: new Int32Array(count).fill(-1),
  };
  let s = 0;
  for (let i = 0; i < words.length; i++) {
    while ((starts[s + 1] as number) <= i) s++;
    if (line[i] !== PLAIN) continue;
    const kind = (words[i] as Word).case;
    const own = number[i] as number;
    if (kind === LOWER) facts.lower[own] = (facts.lower[own] as number) + 1;
    else if (isCapital(kind) && i > firstWord(words, starts[s] as number))
      facts.capital[own] = (facts.capital[own] as number) + 1;
  }
  return facts;
}

/** The first token of a sentence that is no mark. */
export function firstWord(words: readonly Word[], from: number): number {
  let at = from;
  while (at + 1 < words.length && at < from + 3 && (words[at] as Word).case > INITIAL) at++;
  return at;
}

/** Of each token, the number of its word in lower case, counted from 0 as they come. */
function numberWords(words: readonly Word[]): Int32Array {
  let size = 64;
  while (size < 2 * words.length) size *= 2;
  const keys = new Int32Array(size);
  const values = new Int32Array(size).fill(-1);
  const number = new Int32Array(words.length);
  let next = 0;
  words.forEach(({ lower }, i) => {
    let slot = lower & (size - 1);
    while (values[slot] !== -1 && keys[slot] !== lower) slot = (slot + 1) & (size - 1);
    if (values[slot] === -1) {
      keys[slot] = lower;
      values[slot] = next++;
    }
    number[i] = values[slot] as number;
  });
  return number;
}

/** Puts the words of lines in capitals, and of headlines, into the case that the text or the language gives them elsewhere. */
function restoreCase(words: Word[], line: Uint8Array, facts: Facts, store: WordStore): void {
  for (let i = 0; i < words.length; i++) {
    if (line[i] === PLAIN) continue;
    const word = words[i] as Word;
    if (!isCapital(word.case) || word.case === INITIAL) continue;
    const own = facts.number[i] as number;
    const [lower, capital] = [facts.lower[own] as number, facts.capital[own] as number];
    const isLower = lower + capital > 0 ? lower > capital : word.written === WRITTEN_LOWER;
    if (isLower) words[i] = store.get(word.text.toLowerCase());
    else if (line[i] === CAPITALS && word.written !== WRITTEN_UPPER)
      words[i] = store.get(word.text.charAt(0) + word.text.slice(1).toLowerCase());
  }
}

/** Runs of capitalised words; small words of names and hyphens may stand within. */
function findRuns(
  words: readonly Word[],
  starts: Int32Array,
): { readonly runStart: Int32Array; readonly runEnd: Int32Array } {
  const runStart = new Int32Array(words.length);
  const runEnd = new Int32Array(words.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    const end = starts[s + 1] as number;
    const first = firstWord(words, starts[s] as number);
    for (let i = starts[s] as number; i < end; ) {
      const to = opensRun(words[i] as Word, i === first) ? runTo(words, i, end) : i;
      runStart.fill(i, i, Math.max(to, i + 1));
      runEnd.fill(to, i, Math.max(to, i + 1));
      i = Math.max(to, i + 1);
    }
  }
  return { runStart, runEnd };
}

/** A small word that only opens the sentence begins no name. */
function opensRun(word: Word, isFirst: boolean): boolean {
  return isCapital(word.case) && !(isFirst && (word.cues & FUNCTION) !== 0);
}

function runTo(words: readonly Word[], from: number, end: number): number {
  let to = from + 1;
  for (let i = to; i < end && i < to + 3; i++) {
    const word = words[i] as Word;
    if (isCapital(word.case)) to = i + 1;
    else if (!isJoint(word)) break;
  }
  return to;
}

function isJoint(word: Word): boolean {
  return (word.case === LOWER && (word.cues & PARTICLE) !== 0) || word.text === '-' || word.text === '&';
}

/** Notes where the words stand capitalised in plain lines, and the longest run of each. */
function noteRuns(
  facts: Facts,
  words: readonly Word[],
  line: Uint8Array,
  runStart: Int32Array,
  runEnd: Int32Array,
): Facts {
  for (let i = 0; i < words.length; i++) {
    const from = runStart[i] as number;
    const to = runEnd[i] as number;
    if (from === to || line[i] !== PLAIN) continue;
    const own = facts.number[i] as number;
    for (let k = own * SEEN; k < (own + 1) * SEEN; k++) {
      if (facts.seen[k] !== -1) continue;
      facts.seen[k] = i;
      break;
    }
    const best = facts.longest[own] as number;
    const length = best < 0 ? 0 : (runEnd[best] as number) - (runStart[best] as number);
    if (to - from > length) facts.longest[own] = i;
  }
  return facts;
}

/** How many tokens without capitals may stand within a name. */
const LONGEST_GAP = 3;

/** Names stand where capitals are: on them, beside them, and in the short gaps between. */
function findLive(words: readonly Word[], starts: Int32Array): Uint8Array {
  const live = new Uint8Array(words.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    const [from, to] = [starts[s] as number, starts[s + 1] as number];
    let last = -1;
    for (let i = from; i < to; i++) {
      if (!isCapital((words[i] as Word).case)) continue;
      const reach = last >= 0 && i - last <= LONGEST_GAP + 1 ? last : i - 1;
      live.fill(1, Math.max(from, reach), Math.min(to, i + 2));
      last = i;
    }
  }
  return live;
}

const LEAST_SPORT = 3;
const SPORT_SHARE = 0.012;

function tellsOfSport(words: readonly Word[]): boolean {
  let count = 0;
  for (const { cues } of words) if ((cues & SPORT) !== 0) count++;
  return count >= LEAST_SPORT && count > SPORT_SHARE * words.length;
}

/** The hash of the words of a run, in lower case. */
export function runHash(words: readonly Word[], from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = phraseHash(hash, (words[i] as Word).lower);
  return hash;
}
