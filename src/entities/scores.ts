import { FeatureSink, MOST_FEATURES } from './featureSink.js';
import { TextFeatures } from './features.js';
import { keyOf } from './hash.js';
import { LABEL_COUNT } from './labels.js';
import type { Lexicon } from './lexicon.js';
import type { TaggerModel } from './model.js';
import { type Reading, SEEN } from './reading.js';
import { gatherWord, REACH, type Word } from './words.js';

/**
 * Sums the weights of each token's features. What several tokens share is summed once: the features of a word by itself, once for all texts;
 * those of a run, of a word's other places and of its longest run, once for a text.
 */
export class TokenScorer {
  readonly #model: TaggerModel;
  readonly #lexicon: Lexicon;
  readonly #sink = new FeatureSink();
  /** Where the weights of the features that are looked at begin. */
  readonly #rows = new Int32Array(MOST_FEATURES);

  constructor(model: TaggerModel, lexicon: Lexicon) {
    this.#model = model;
    this.#lexicon = lexicon;
  }

  /** Of each token LABEL_COUNT scores; only live tokens have any. */
  scores(reading: Reading): Int32Array {
    const { words, live, runStart, facts } = reading;
    const scores = new Int32Array(words.length * LABEL_COUNT);
    const features = new TextFeatures(reading, this.#lexicon);
    const runs = new SharedRows(words.length, (i, sink) => features.ofRun(i, sink));
    const others = new SharedRows(words.length, (i, sink) => features.ofOther(i, sink));
    const longest = new SharedRows(words.length, (word, sink) => features.ofLongest(word, sink));
    for (let i = 0; i < words.length; i++) {
      if (live[i] === 0) continue;
      const at = i * LABEL_COUNT;
      this.#addWords(reading, i, scores);
      this.#sink.clear();
      features.ofToken(i, this.#sink);
      this.#addGathered(scores, at);
      if (!features.isInRun(i)) continue;
      this.#addShared(runs, runStart[i] as number, scores, at);
      const own = facts.number[i] as number;
      for (let k = own * SEEN; k < (own + 1) * SEEN; k++) {
        const other = facts.seen[k] as number;
        if (other >= 0 && other !== i) this.#addShared(others, other, scores, at);
      }
      if (features.isInLonger(i)) this.#addShared(longest, own, scores, at);
    }
    return scores;
  }

  /** Adds what the words around a token give by themselves. */
  #addWords({ words, sentence, starts }: Reading, i: number, scores: Int32Array): void {
    const s = sentence[i] as number;
    const to = Math.min(i + REACH + 1, starts[s + 1] as number);
    for (let k = Math.max(i - REACH, starts[s] as number); k < to; k++) {
      const word = words[k] as Word;
      const distance = k - i;
      if ((word.scored & (1 << (distance + REACH))) === 0) this.#scoreWord(word, distance);
      addSums(scores, i * LABEL_COUNT, word.scores, (distance + REACH) * LABEL_COUNT);
    }
  }

  #scoreWord(word: Word, distance: number): void {
    if (word.scored === 0) word.scores = new Int32Array((2 * REACH + 1) * LABEL_COUNT);
    word.scored |= 1 << (distance + REACH);
    this.#sink.clear();
    gatherWord(word, distance, this.#sink);
    this.#addGathered(word.scores, (distance + REACH) * LABEL_COUNT);
  }

  #addShared(rows: SharedRows, key: number, scores: Int32Array, at: number): void {
    let row = rows.find(key);
    if (row < 0) {
      this.#sink.clear();
      row = rows.begin(key, this.#sink);
      this.#addGathered(rows.sums, row);
    }
    addSums(scores, at, rows.sums, row);
  }

  #addGathered(sums: Int32Array, at: number): void {
    const { features, weights } = this.#model;
    const { hashes, count } = this.#sink;
    const rows = this.#rows;
    let found = 0;
    for (let f = 0; f < count; f++) {
      const row = features.find(keyOf(hashes[f] as number));
      if (row >= 0) rows[found++] = row * LABEL_COUNT;
    }
    addWeights(sums, at, weights, rows, found);
  }
}

/** Adds rows of weights, four at a time, which reads and writes the sums a quarter as often. */
function addWeights(sums: Int32Array, at: number, weights: Int8Array, rows: Int32Array, count: number): void {
  let k = 0;
  for (; k + 3 < count; k += 4) {
    const [a, b] = [rows[k] as number, rows[k + 1] as number];
    const [c, d] = [rows[k + 2] as number, rows[k + 3] as number];
    for (let label = 0; label < LABEL_COUNT; label++)
      (sums[at + label] as number) +=
        (weights[a + label] as number) +
        (weights[b + label] as number) +
        (weights[c + label] as number) +
        (weights[d + label] as number);
  }
  for (; k < count; k++) {
    const row = rows[k] as number;
    for (let label = 0; label < LABEL_COUNT; label++)
      (sums[at + label] as number) += weights[row + label] as number;
  }
}

function addSums(sums: Int32Array, to: number, others: Int32Array, from: number): void {
  for (let label = 0; label < LABEL_COUNT; label++)
    (sums[to + label] as number) += others[from + label] as number;
}

/** Rows of sums that several tokens of a text share, by a number; each is made when it is first asked for. */
class SharedRows {
  sums = new Int32Array(64 * LABEL_COUNT);
  /** Of each number its row, counted from 1; 0 for none. */
  readonly #rows: Int32Array;
  readonly #gather: (key: number, sink: FeatureSink) => void;
  #count = 0;

  constructor(keys: number, gather: (key: number, sink: FeatureSink) => void) {
    this.#rows = new Int32Array(keys);
    this.#gather = gather;
  }

  /** Where the row begins; below 0 where there is none yet. */
  find(key: number): number {
    return ((this.#rows[key] as number) - 1) * LABEL_COUNT;
  }

  /** Makes an empty row and gathers its features. @returns where the row begins */
  begin(key: number, sink: FeatureSink): number {
    const row = this.#count * LABEL_COUNT;
    if (row === this.sums.length) {
      const larger = new Int32Array(2 * row);
      larger.set(this.sums);
      this.sums = larger;
    }
    this.#rows[key] = ++this.#count;
    this.#gather(key, sink);
    return row;
  }
}
