/** Builds the lexicon's file: clusters of words, how words are mostly written, and lists of names. */

import * as v from 'valibot';
import { isCapitalised } from '../../../src/annotate/characters.js';
import { hashText, keyOf } from '../../../src/entities/hash.js';
import { packKeys } from '../../../src/entities/keyTable.js';
import {
  phraseOf,
  WRITTEN_CAPITALISED,
  WRITTEN_LOWER,
  WRITTEN_UNKNOWN,
  WRITTEN_UPPER,
} from '../../../src/entities/lexicon.js';
import { writeLexicon } from '../../../src/entities/model.js';
import type { AnnotatedText } from '../../../src/types.js';

/** Words in the order of their frequency, each with its fine and its coarse cluster. */
export const Clusters = v.object({
  words: v.array(v.string()),
  c1: v.array(v.number()),
  c2: v.array(v.number()),
});
export type Clusters = v.InferOutput<typeof Clusters>;

/** How often a word is written in lower case, capitalised, and in capitals, within sentences. */
type Counts = [lower: number, capitalised: number, upper: number];

const LEAST_SEEN = 3;
const MOSTLY = 0.8;

/** Counts over texts. Words that begin a sentence or follow a mark tell nothing. */
export function countWriting(texts: Iterable<AnnotatedText>): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { paragraphs } of texts) {
    for (const { tokens, sentences } of paragraphs) {
      for (const { firstToken, endToken } of sentences) {
        const words = tokens.slice(firstToken, endToken).map(({ text }) => text);
        if (!words.some((word) => word.length > 3 && word === word.toLowerCase())) continue;
        for (let i = 1; i < words.length; i++) {
          const word = words[i] ?? '';
          if (/\p{L}/u.test(words[i - 1] ?? '') && /\p{L}/u.test(word)) count(counts, word);
        }
      }
    }
  }
  return counts;
}

function count(counts: Map<string, Counts>, word: string): void {
  const lower = word.toLowerCase();
  const own = counts.get(lower) ?? [0, 0, 0];
  own[
    word === lower ? 0 : word === word.toUpperCase() && word.length > 1 ? 2 : isCapitalised(word) ? 1 : 0
  ]++;
  counts.set(lower, own);
}

function writtenAs([lower, capitalised, upper]: Counts): number {
  const all = lower + capitalised + upper;
  if (all < LEAST_SEEN) return WRITTEN_UNKNOWN;
  if (lower >= MOSTLY * all) return WRITTEN_LOWER;
  if (upper >= MOSTLY * all) return WRITTEN_UPPER;
  return capitalised >= MOSTLY * all ? WRITTEN_CAPITALISED : WRITTEN_UNKNOWN;
}

/** The bytes of the lexicon's file. @param phrases tokens in lower case between blanks, with the bits of their lists */
export function lexiconFile(
  clusters: Clusters,
  mostWords: number,
  writing: ReadonlyMap<string, Counts>,
  phrases: ReadonlyMap<string, number>,
): Uint8Array {
  const words = new Map<number, { fine: number; coarse: number; written: number }>();
  const add = (word: string, fine: number, coarse: number): void => {
    const key = keyOf(hashText(word));
    if (!words.has(key)) words.set(key, { fine, coarse, written: writtenAs(writing.get(word) ?? [0, 0, 0]) });
  };
  clusters.words.slice(0, mostWords).forEach((word, i) => {
    add(word, (clusters.c1[i] ?? -1) + 1, (clusters.c2[i] ?? -1) + 1);
  });
  for (const [word, counts] of writing) if (writtenAs(counts) !== WRITTEN_UNKNOWN) add(word, 0, 0);
  const lists = new Map<number, number>();
  for (const [phrase, mask] of phrases) {
    const key = keyOf(phraseOf(phrase.split(' ')));
    lists.set(key, (lists.get(key) ?? 0) | mask);
  }
  const wordRows = [...words].sort(([a], [b]) => a - b);
  const phraseRows = [...lists].sort(([a], [b]) => a - b);
  return writeLexicon({
    words: packKeys(Uint32Array.from(wordRows, ([key]) => key)),
    fine: Uint16Array.from(wordRows, ([, { fine }]) => fine),
    coarse: Uint8Array.from(wordRows, ([, { coarse }]) => coarse),
    written: Uint8Array.from(wordRows, ([, { written }]) => written),
    phrases: packKeys(Uint32Array.from(phraseRows, ([key]) => key)),
    lists: Uint16Array.from(phraseRows, ([, mask]) => mask),
  });
}
