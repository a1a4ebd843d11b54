import { readFileSync } from 'node:fs';
import { packageFile } from '../packageFile.js';
import { KeyTable } from './keyTable.js';
import { LABEL_COUNT } from './labels.js';
import { Lexicon } from './lexicon.js';
import { type Packed, type PackedArray, pack, unpack } from './packed.js';

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
  const { arrays } = unpack(bytes);
  return new Lexicon({
    wordKeys: arrayOf(arrays, 'wordKeys', Uint32Array),
    fine: arrayOf(arrays, 'fine', Uint16Array),
    coarse: arrayOf(arrays, 'coarse', Uint8Array),
    written: arrayOf(arrays, 'written', Uint8Array),
    phraseKeys: arrayOf(arrays, 'phraseKeys', Uint32Array),
    lists: arrayOf(arrays, 'lists', Uint16Array),
  });
}

/** The model of a file's bytes: the weights are written label by label, and read into rows. */
export function readModel(bytes: Uint8Array): TaggerModel {
  const { arrays } = unpack(bytes);
  const features = new KeyTable(arrayOf(arrays, 'features', Uint32Array));
  const planes = arrayOf(arrays, 'weights', Int8Array);
  const weights = new Int8Array(planes.length);
  const rows = features.size;
  for (let label = 0; label < LABEL_COUNT; label++) {
    const plane = label * rows;
    for (let row = 0; row < rows; row++) weights[row * LABEL_COUNT + label] = planes[plane + row] as number;
  }
  const steps = Int16Array.from(arrayOf(arrays, 'steps', Uint16Array));
  return { features, weights, steps };
}

/** The bytes of a model's file. @param weights LABEL_COUNT each row, in the order of the features' keys */
export function writeModel(features: Uint32Array, weights: Int8Array, steps: Int16Array): Uint8Array {
  const planes = new Int8Array(weights.length);
  for (let row = 0; row < features.length; row++) {
    for (let label = 0; label < LABEL_COUNT; label++)
      planes[label * features.length + row] = weights[row * LABEL_COUNT + label] as number;
  }
  return pack({ facts: {}, arrays: { features, weights: planes, steps: Uint16Array.from(steps) } });
}

function arrayOf<T extends PackedArray>(
  arrays: Packed['arrays'],
  name: string,
  type: abstract new (...args: never[]) => T,
): T {
  const array = arrays[name];
  if (!(array instanceof type)) throw new Error(`the model lacks ${name}`);
  return array;
}

/** The bytes of one of the package's model files. */
export function modelBytes(name: string): Uint8Array {
  return readFileSync(packageFile('models', name));
}
