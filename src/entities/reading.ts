import type { AnnotatedText } from '../types.js';
import { cueBit } from './cues.js';
import { WRITTEN_LOWER, WRITTEN_UPPER } from './lexicon.js';
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
  /** Of each token, how its word is written. */
  readonly cases: Uint8Array;
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
  const { words, cases, starts } = flatten(annotated, store);
  const line = new Uint8Array(words.length);
  const sentence = new Int32Array(words.length);
  let hasCapitals = false;
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s] as number;
    const to = starts[s + 1] as number;
    sentence.fill(s, from, to);
    const kind = lineKind(words, cases, from, to);
    if (kind === PLAIN) continue;
    hasCapitals = true;
    line.fill(kind, from, to);
  }
  const counted = countWords(words, cases, starts, line);
  if (hasCapitals) restoreCase(words, cases, line, counted, store);
  const { runStart, runEnd } = findRuns(words, cases, starts);
  const facts = noteRuns(counted, line, runStart, runEnd);
  const live = findLive(words, cases, starts);
  return {
    words,
    cases,
    starts,
    line,
    sentence,
    live,
    runStart,
    runEnd,
    facts,
    isSport: tellsOfSport(words),
  };
}

function flatten(
  { paragraphs }: AnnotatedText,
  store: WordStore,
): { readonly words: Word[]; readonly cases: Uint8Array; readonly starts: Int32Array } {
  const words: Word[] = [];
  const starts: number[] = [];
  for (const { tokens, sentences } of paragraphs) {
    for (const { firstToken } of sentences) starts.push(words.length + firstToken);
    for (const { text } of tokens) words.push(store.get(text));
  }
  starts.push(words.length);
  const cases = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) cases[i] = (words[i] as Word).case;
  return { words, cases, starts: Int32Array.from(starts) };
}

const LEAST_CAPITALS = 0.8;
const LEAST_HEADLINE_WORDS = 5;
/** Words of so few letters say nothing of how a line is written. */
const SHORT = 3;

/** A line with a long word in lower case is plain. */
function lineKind(words: readonly Word[], cases: Uint8Array, from: number, to: number): number {
  let upper = 0;
  let capitalised = 0;
  let heldUp = 0;
  for (let i = from; i < to; i++) {
    const kind = cases[i] as number;
    if (kind === LOWER) {
      if ((words[i] as Word).text.length > SHORT) return PLAIN;
    } else if (kind === UPPER) upper++;
    else if (kind === CAPITALISED || kind === MIXED) {
      capitalised++;
      if (i > from && (words[i] as Word).written === WRITTEN_LOWER) heldUp++;
    }
  }
  if (upper > 0 && upper >= LEAST_CAPITALS * (upper + capitalised)) return CAPITALS;
  const isHeadline = heldUp > 0 && upper + capitalised >= LEAST_HEADLINE_WORDS && capitalised > upper;
  return isHeadline ? HEADLINE : PLAIN;
}

/** Numbers the words and counts how they are written in plain lines. */
function countWords(words: readonly Word[], cases: Uint8Array, starts: Int32Array, line: Uint8Array): Facts {
  const { number, count } = numberWords(words);
  const facts: Facts = {
    number,
    lower: new Int32Array(count),
    capital: new Int32Array(count),
    seen: new Int32Array(count * SEEN).fill(-1),
    longest: new Int32Array(count).fill(-1),
  };
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s] as number;
    const to = starts[s + 1] as number;
    if (line[from] !== PLAIN) continue;
    const first = firstWord(cases, from);
    for (let i = from; i < to; i++) {
      const own = number[i] as number;
      if (cases[i] === LOWER) facts.lower[own] = (facts.lower[own] as number) + 1;
      else if (i > first && isCapital(cases[i] as number))
        facts.capital[own] = (facts.capital[own] as number) + 1;
    }
  }
  return facts;
}

/** The first token of a sentence that is no mark. */
export function firstWord(cases: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < cases.length && at < from + 3 && (cases[at] as number) > INITIAL) at++;
  return at;
}

/** Of each token, the number of its word in lower case, counted from 0 as they come. */
function numberWords(words: readonly Word[]): { readonly number: Int32Array; readonly count: number } {
  let size = 64;
  while (size < 2 * words.length) size *= 2;
  const keys = new Int32Array(size);
  const values = new Int32Array(size);
  const number = new Int32Array(words.length);
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i] as Word;
    let slot = lower & (size - 1);
    while (values[slot] !== 0 && keys[slot] !== lower) slot = (slot + 1) & (size - 1);
    if (values[slot] === 0) {
      keys[slot] = lower;
      values[slot] = ++count;
    }
    number[i] = (values[slot] as number) - 1;
  }
  return { number, count };
}

/** Puts the words of lines in capitals, and of headlines, into the case that the text or the language gives them elsewhere. */
function restoreCase(
  words: Word[],
  cases: Uint8Array,
  line: Uint8Array,
  facts: Facts,
  store: WordStore,
): void {
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
    cases[i] = (words[i] as Word).case;
  }
}

/** Runs of capitalised words; small words of names and hyphens may stand within. */
function findRuns(
  words: readonly Word[],
  cases: Uint8Array,
  starts: Int32Array,
): { readonly runStart: Int32Array; readonly runEnd: Int32Array } {
  const runStart = new Int32Array(words.length);
  const runEnd = new Int32Array(words.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    const end = starts[s + 1] as number;
    const first = firstWord(cases, starts[s] as number);
    for (let i = starts[s] as number; i < end; ) {
      if (!isCapital(cases[i] as number) || (i === first && isFunction(words[i] as Word))) {
        i++;
        continue;
      }
      const to = runTo(words, cases, i, end);
      for (let k = i; k < to; k++) {
        runStart[k] = i;
        runEnd[k] = to;
      }
      i = to;
    }
  }
  return { runStart, runEnd };
}

/** A small word that only opens the sentence begins no name. */
function isFunction(word: Word): boolean {
  return (word.cues & FUNCTION) !== 0;
}

function runTo(words: readonly Word[], cases: Uint8Array, from: number, end: number): number {
  let to = from + 1;
  for (let i = to; i < end && i < to + 3; i++) {
    if (isCapital(cases[i] as number)) to = i + 1;
    else if (!isJoint(words[i] as Word)) break;
  }
  return to;
}

function isJoint(word: Word): boolean {
  return (word.case === LOWER && (word.cues & PARTICLE) !== 0) || word.text === '-' || word.text === '&';
}

/** Notes where the words stand capitalised in plain lines, and the longest run of each. */
function noteRuns(facts: Facts, line: Uint8Array, runStart: Int32Array, runEnd: Int32Array): Facts {
  for (let i = 0; i < line.length; i++) {
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
function findLive(words: readonly Word[], cases: Uint8Array, starts: Int32Array): Uint8Array {
  const live = new Uint8Array(cases.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s] as number;
    const to = starts[s + 1] as number;
    let last = -1;
    for (let i = from; i < to; i++) {
      if (!isCapital(cases[i] as number)) continue;
      const reach = last >= 0 && i - last <= LONGEST_GAP + 1 ? last : i - 1;
      // "Jong-un": the second part of a compound is one of the name too.
      const ahead = (words[i + 1] as Word | undefined)?.text === '-' ? i + 2 : i + 1;
      for (let k = Math.max(from, reach); k < to && k <= ahead; k++) live[k] = 1;
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
