/** Documents as stretches of tokens with their features as rows of the weights. */
import { MOST_FEATURES, textFeatures } from '../../../src/entities/features.js';
import { KEY_BITS, keyOf } from '../../../src/entities/hash.js';
import type { Lexicon } from '../../../src/entities/lexicon.js';
import { type Reading, readText } from '../../../src/entities/reading.js';
import { REACH, type Word, WordStore } from '../../../src/entities/words.js';
import { ANY, type LabelledText } from './corpus.js';
import type { Stretch } from './crf.js';

/** Where a stretch stands: its document and its first token there. */
export interface PlacedStretch extends Stretch {
  readonly document: number;
  readonly first: number;
}

/** Words that keep the keys of their features, behind one another by distance, in place of scores. */
export function keepingStore(lexicon: Lexicon): WordStore {
  return new WordStore(
    lexicon,
    (features) => {
      // The first numbers tell where the features of each distance begin, the next where the last ones end.
      const starts = [features.length + 1];
      for (const { length } of features) starts.push((starts.at(-1) ?? 0) + length);
      return Int32Array.from([...starts, ...features.flatMap((own) => [...own])]);
    },
    Number.POSITIVE_INFINITY,
  );
}

/** Called with each live token's features as keys. */
type OnToken = (i: number, keys: Int32Array, count: number) => void;

/** Runs over the live tokens of a text in order. */
export function eachToken(reading: Reading, lexicon: Lexicon, onToken: OnToken): void {
  const { words, live, sentence, starts } = reading;
  const features = textFeatures(reading, lexicon);
  const buffer = new Int32Array(MOST_FEATURES * 2);
  for (let i = 0; i < words.length; i++) {
    if (live[i] === 0) continue;
    let count = features.write(i, buffer, 0);
    const s = sentence[i] as number;
    const to = Math.min(i + REACH + 1, starts[s + 1] as number);
    for (let k = Math.max(i - REACH, starts[s] as number); k < to; k++) {
      const kept = (words[k] as Word).scores;
      const end = kept[k - i + REACH + 1] as number;
      for (let at = kept[k - i + REACH] as number; at < end; at++) buffer[count++] = kept[at] as number;
    }
    for (let f = 0; f < count; f++) buffer[f] = keyOf(buffer[f] as number);
    onToken(i, buffer, count);
  }
}

/** Counts features by key, up to 255. */
export function countFeatures(
  texts: readonly LabelledText[],
  lexicon: Lexicon,
  store: WordStore,
): Uint8Array {
  const counts = new Uint8Array(2 ** KEY_BITS);
  for (const { annotated } of texts) {
    eachToken(readText(annotated, store), lexicon, (_, keys, count) => {
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
  lexicon: Lexicon,
  store: WordStore,
  rows: Int32Array,
): PlacedStretch[] {
  const stretches: PlacedStretch[] = [];
  texts.forEach(({ annotated, allowed, weight }, document) => {
    const reading = readText(annotated, store);
    let features: Int32Array[] = [];
    let first = 0;
    const close = (): void => {
      const open = allowed.slice(first, first + features.length);
      if (open.some((mask) => mask !== ANY))
        stretches.push({ features, allowed: open, weight, document, first });
      features = [];
    };
    eachToken(reading, lexicon, (i, keys, count) => {
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

function rowsOf(keys: Int32Array, count: number, rows: Int32Array): Int32Array {
  const found = new Int32Array(count);
  let size = 0;
  for (let f = 0; f < count; f++) {
    const row = rows[keys[f] as number] as number;
    if (row >= 0) found[size++] = row;
  }
  return found.slice(0, size);
}
