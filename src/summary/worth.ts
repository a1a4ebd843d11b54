import { type Forest, scoreLines } from '../clean/story/forest.js';
import { type ForestSizes, fileOf, ModelReader, numbersOf, sizesOf } from '../clean/story/forestFile.js';
import { modelBytes } from '../models.js';
import { FEATURES } from './features.js';

interface Header {
  readonly features: readonly string[];
  readonly forest: ForestSizes;
}

export const WORTH_FILE = 'summary.bin';

let loaded: Forest | undefined;

/** Log-odds of each sentence to say what people put into a summary, whatever its length. Columns as `countSentences` gives them. */
export function worthOf(columns: readonly Float32Array[]): Float64Array {
  loaded ??= readWorthModel(modelBytes(WORTH_FILE));
  const sentences = Array.from({ length: columns[0]?.length ?? 0 }, (_, i) => i);
  return scoreLines(loaded, columns, sentences);
}

/** The bytes of a model's file: a header and the forest, as forestFile.ts has them. */
export function writeWorthModel(forest: Forest): Uint8Array {
  const header: Header = { features: FEATURES, forest: sizesOf(forest) };
  return fileOf(header, numbersOf(forest));
}

/**
 * The model of a file's bytes.
 *
 * @throws Error if it was made for other features
 */
export function readWorthModel(bytes: Uint8Array): Forest {
  const reader = new ModelReader(bytes);
  const { features, forest } = reader.header as Header;
  if (features.join() !== FEATURES.join()) throw new Error(`${WORTH_FILE} was made for other features`);
  return reader.nextForest(forest);
}
