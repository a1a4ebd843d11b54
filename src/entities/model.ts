import { KeyTable, packKeys } from './keyTable.js';
import { Lexicon, type LexiconParts } from './lexicon.js';
import { pack, packedArray, unpack } from './packed.js';

/** Weights of features and of the steps from label to label, in whole numbers of one scale. */
export interface TaggerModel {
  /** Rows of `weights` by feature. */
  readonly features: KeyTable;
  /** LABEL_COUNT each row. */
  readonly weights: Int8Array;
  /** From one label (row) to the next. */
  readonly steps: Int16Array;
}

export const LEXICON_FILE = 'entities-words.bin';
export const MODEL_FILE = 'entities.bin';

/** The lexicon of a file's bytes. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const arrays = unpack(bytes);
  return new Lexicon({
    words: {
      counts: packedArray(arrays, 'wordCounts', Uint8Array),
      rests: packedArray(arrays, 'wordRests', Uint16Array),
    },
    fine: packedArray(arrays, 'fine', Uint16Array),
    coarse: packedArray(arrays, 'coarse', Uint8Array),
    written: packedArray(arrays, 'written', Uint8Array),
    phrases: {
      counts: packedArray(arrays, 'phraseCounts', Uint8Array),
      rests: packedArray(arrays, 'phraseRests', Uint16Array),
    },
    lists: packedArray(arrays, 'lists', Uint16Array),
  });
}

/** The bytes of a lexicon's file. */
export function writeLexicon({ words, fine, coarse, written, phrases, lists }: LexiconParts): Uint8Array {
  return pack({
    wordCounts: words.counts,
    wordRests: words.rests,
    fine,
    coarse,
    written,
    phraseCounts: phrases.counts,
    phraseRests: phrases.rests,
    lists,
  });
}

/** The model of a file's bytes. */
export function readModel(bytes: Uint8Array): TaggerModel {
  const arrays = unpack(bytes);
  const keys = {
    counts: packedArray(arrays, 'featureCounts', Uint8Array),
    rests: packedArray(arrays, 'featureRests', Uint16Array),
  };
  return {
    features: new KeyTable(keys),
    weights: packedArray(arrays, 'weights', Int8Array),
    steps: packedArray(arrays, 'steps', Int16Array),
  };
}

/** The bytes of a model's file. @param features keys, ascending @param weights LABEL_COUNT for each of them */
export function writeModel(features: Uint32Array, weights: Int8Array, steps: Int16Array): Uint8Array {
  const { counts, rests } = packKeys(features);
  return pack({ featureCounts: counts, featureRests: rests, weights, steps });
}
