/** Documents as stretches of tokens with their features as rows of the weights. */

import { FeatureSink } from '../../../src/entities/featureSink.js';
import { TextFeatures } from '../../../src/entities/features.js';
import { KEY_BITS, keyOf } from '../../../src/entities/hash.js';
import type { Lexicon } from '../../../src/entities/lexicon.js';
import { type Reading, readText } from '../../../src/entities/reading.js';
import { gatherWord, REACH, type Word, WordStore } from '../../../src/entities/words.js';
import { ANY, type LabelledText } from './corpus.js';
import type { Stretch } from './crf.js';

/** Where a stretch stands: its document and its first token there. */
export interface PlacedStretch extends Stretch {
  readonly document: number;
  readonly first: number;
}

/** Words with their features by distance, kept as long as the training lasts. */
export class FeatureStore {
  readonly lexicon: Lexicon;
  readonly words: WordStore;
  readonly #features = new Map<Word, Int32Array[]>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.words = new WordStore(lexicon, Number.POSITIVE_INFINITY);
  }

  featuresOf(word: Word, distance: number): Int32Array {
    let own = this.#features.get(word);
    if (own === undefined) {
      own = Array.from({ length: 2 * REACH + 1 }, (_, k) => hashesOf(word, k - REACH));
      this.#features.set(word, own);
    }
    return own[distance + REACH] as Int32Array;
  }
}

function hashesOf(word: Word, distance: number): Int32Array {
  const sink = new FeatureSink();
  gatherWord(word, distance, sink);
  return sink.hashes.slice(0, sink.count);
}

/** Called with each live token's features as keys. */
type OnToken = (i: number, keys: Int32Array, count: number) => void;

/** Runs over the live tokens of a text in order. */
function eachToken(reading: Reading, store: FeatureStore, onToken: OnToken): void {
  const { words, live, sentence, starts } = reading;
  const features = new TextFeatures(reading, store.lexicon);
  const sink = new FeatureSink();
  const keys = new Int32Array(2 * sink.hashes.length);
  for (let i = 0; i < words.length; i++) {
    if (live[i] === 0) continue;
    sink.clear();
    features.ofAll(i, sink);
    let count = 0;
    for (; count < sink.count; count++) keys[count] = keyOf(sink.hashes[count] as number);
    const s = sentence[i] as number;
    const to = Math.min(i + REACH + 1, starts[s + 1] as number);
    for (let k = Math.max(i - REACH, starts[s] as number); k < to; k++)
      for (const hash of store.featuresOf(words[k] as Word, k - i)) keys[count++] = keyOf(hash);
    onToken(i, keys, count);
  }
}

/** Counts features by key, up to 255. */
export function countFeatures(texts: readonly LabelledText[], store: FeatureStore): Uint8Array {
  const counts = new Uint8Array(2 ** KEY_BITS);
  for (const { annotated } of texts) {
    eachToken(readText(annotated, store.words), store, (_, keys, count) => {
      for (let f = 0; f < count; f++) {
        const key = keys[f] as number;
        if ((counts[key] as number) < 255) counts[key] = (counts[key] as number) + 1;
      }
    });
  }
  return counts;
}

/** Keys of the features that were seen often enough, ascending, and the row of each key (-1 for none). */
export function numberFeatures(
  counts: Uint8Array,
  least: number,
): { readonly keys: Uint32Array; readonly rows: Int32Array } {
  const rows = new Int32Array(counts.length).fill(-1);
  const keys: number[] = [];
  for (let key = 0; key < counts.length; key++) {
    if ((counts[key] as number) < least) continue;
    rows[key] = keys.length;
    keys.push(key);
  }
  return { keys: Uint32Array.from(keys), rows };
}

/** The stretches of documents; those in which the gold leaves all open are passed over. */
export function stretchesOf(
  texts: readonly LabelledText[],
  store: FeatureStore,
  rows: Int32Array,
): PlacedStretch[] {
  const stretches: PlacedStretch[] = [];
  texts.forEach(({ annotated, allowed, weight }, document) => {
    const reading = readText(annotated, store.words);
    let features: Int32Array[] = [];
    let first = 0;
    const close = (): void => {
      const open = allowed.slice(first, first + features.length);
      if (open.some((mask) => mask !== ANY))
        stretches.push({ features, allowed: open, weight, document, first });
      features = [];
    };
    eachToken(reading, store, (i, keys, count) => {
      const isNew = features.length === 0 || i !== first + features.length || isStart(reading, i);
      if (isNew && features.length > 0) close();
      if (features.length === 0) first = i;
      features.push(rowsOf(keys, count, rows));
    });
    if (features.length > 0) close();
  });
  return stretches;
}

function isStart({ sentence }: Reading, i: number): boolean {
  return i === 0 || sentence[i] !== sentence[i - 1];
}

/** Rows ascending, so that nothing hangs on the order in which features are told. */
function rowsOf(keys: Int32Array, count: number, rows: Int32Array): Int32Array {
  const found = new Int32Array(count);
  let size = 0;
  for (let f = 0; f < count; f++) {
    const row = rows[keys[f] as number] as number;
    if (row >= 0) found[size++] = row;
  }
  return found.subarray(0, size).slice().sort();
}
