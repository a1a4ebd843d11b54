import type { AnnotatedText } from '../types.js';
import { MOST_FEATURES, textFeatures } from './features.js';
import { keyOf } from './hash.js';
import { BEGIN, END, LABEL_COUNT, mayClose, mayFollow, mayOpen, NAME_TYPES, NONE, type NameType, SINGLE } from './labels.js';
import type { Lexicon } from './lexicon.js';
import type { TaggerModel } from './model.js';
import { type Reading, readText } from './reading.js';
import { REACH, type Word, WordStore } from './words.js';

/** A name: its first token and the one after its last, counted over the whole text. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

/** Finds names: a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), its best labels by Viterbi. */
export class Tagger {
  readonly #model: TaggerModel;
  readonly #lexicon: Lexicon;
  readonly #store: WordStore;
  readonly #buffer = new Int32Array(MOST_FEATURES);

  constructor(model: TaggerModel, lexicon: Lexicon) {
    this.#model = model;
    this.#lexicon = lexicon;
    this.#store = new WordStore(lexicon);
  }

  /** The names of a text, in order. */
  tag(annotated: AnnotatedText): TaggedName[] {
    const reading = readText(annotated, this.#store);
    const scores = this.#score(reading);
    const labels = new Uint8Array(reading.words.length);
    const { starts, live } = reading;
    for (let s = 0; s + 1 < starts.length; s++) {
      const to = starts[s + 1] as number;
      for (let i = starts[s] as number; i < to; i++) {
        if (live[i] === 0) continue;
        let end = i + 1;
        while (end < to && live[end] === 1) end++;
        bestLabels(scores, this.#model.steps, i, end, labels);
        i = end;
      }
    }
    return namesOf(labels);
  }

  /** Of each token LABEL_COUNT scores; only live tokens have any. */
  #score(reading: Reading): Int32Array {
    const { words, live, sentence, starts } = reading;
    const scores = new Int32Array(words.length * LABEL_COUNT);
    const features = textFeatures(reading, this.#lexicon);
    const buffer = this.#buffer;
    for (let i = 0; i < words.length; i++) {
      if (live[i] === 0) continue;
      const base = i * LABEL_COUNT;
      const s = sentence[i] as number;
      const from = Math.max(i - REACH, starts[s] as number);
      const to = Math.min(i + REACH + 1, starts[s + 1] as number);
      for (let k = from; k < to; k++) {
        const cached = this.#wordScores(words[k] as Word, k - i + REACH);
        for (let label = 0; label < LABEL_COUNT; label++)
          scores[base + label] = (scores[base + label] as number) + (cached[label] as number);
      }
      const count = features.write(i, buffer, 0);
      for (let f = 0; f < count; f++) this.#addWeights(buffer[f] as number, scores, base);
    }
    return scores;
  }

  #wordScores(word: Word, distance: number): Int32Array {
    const known = word.scores[distance];
    if (known !== undefined) return known;
    const sum = new Int32Array(LABEL_COUNT);
    for (const feature of word.features[distance] as Int32Array) this.#addWeights(feature, sum, 0);
    word.scores[distance] = sum;
    return sum;
  }

  #addWeights(feature: number, scores: Int32Array, base: number): void {
    const { features, weights } = this.#model;
    const row = features.find(keyOf(feature));
    if (row < 0) return;
    const at = row * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[base + label] = (scores[base + label] as number) + (weights[at + label] as number);
  }
}

const IMPOSSIBLE = -(2 ** 30);
/** Of each label, those that may stand before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, after) =>
  Array.from({ length: LABEL_COUNT }, (_, before) => before).filter((before) => mayFollow(before, after)),
);
const OPENS = Array.from({ length: LABEL_COUNT }, (_, label) => mayOpen(label));
const CLOSES = Array.from({ length: LABEL_COUNT }, (_, label) => mayClose(label));

/** The best row of labels for the tokens from `from` to `to`, written into `labels`. */
function bestLabels(scores: Int32Array, steps: Int16Array, from: number, to: number, labels: Uint8Array): void {
  const back = new Uint8Array((to - from) * LABEL_COUNT);
  let best = new Int32Array(LABEL_COUNT);
  let next = new Int32Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++)
    best[label] = OPENS[label] === true ? (steps[label] as number) + (scores[from * LABEL_COUNT + label] as number) : IMPOSSIBLE;
  for (let i = from + 1; i < to; i++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      let top = IMPOSSIBLE;
      let origin = 0;
      for (const before of BEFORE[label] as readonly number[]) {
        const score = (best[before] as number) + (steps[before * LABEL_COUNT + label] as number);
        if (score <= top) continue;
        top = score;
        origin = before;
      }
      next[label] = top + (scores[i * LABEL_COUNT + label] as number);
      back[(i - from) * LABEL_COUNT + label] = origin;
    }
    [best, next] = [next, best];
  }
  let last = NONE;
  let top = IMPOSSIBLE;
  for (let label = 0; label < LABEL_COUNT; label++) {
    const score = (best[label] as number) + (steps[label * LABEL_COUNT] as number);
    if (CLOSES[label] !== true || score <= top) continue;
    top = score;
    last = label;
  }
  for (let i = to - 1; i >= from; i--) {
    labels[i] = last;
    last = back[(i - from) * LABEL_COUNT + last] as number;
  }
}

/** The names that labels tell. */
function namesOf(labels: Uint8Array): TaggedName[] {
  const names: TaggedName[] = [];
  let first = 0;
  labels.forEach((label, i) => {
    if (label === NONE) return;
    const part = ((label - 1) % 4) + 1;
    if (part === BEGIN || part === SINGLE) first = i;
    if (part === END || part === SINGLE)
      names.push({ first, end: i + 1, type: NAME_TYPES[Math.floor((label - 1) / 4)] as NameType });
  });
  return names;
}
