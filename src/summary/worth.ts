import { type Forest, forestOf, scoreLines, type Tree } from '../clean/story/forest.js';
import { type ForestSizes, fileOf, ModelReader, numbersOf, sizesOf } from '../clean/story/forestFile.js';
import { modelBytes } from '../models.js';
import { FEATURES } from './features.js';

/** The header of the model's file. */
interface Header {
  readonly features: readonly string[];
  readonly forest: ForestSizes;
}

export const WORTH_FILE = 'summary.bin';

let loaded: Forest | undefined;

/** Log-odds of each sentence to say what people put into a summary, whatever its length. Rows as `countSentences` gives them. */
export function worthOf(rows: Float32Array): Float32Array {
  loaded ??= readWorthModel(modelBytes(WORTH_FILE));
  const width = FEATURES.length;
  const sentences = [...Array(rows.length / width).keys()];
  const columns = FEATURES.map((_, c) => Float32Array.from(sentences, (i) => rows[i * width + c] as number));
  return Float32Array.from(scoreLines(loaded, columns, sentences));
}

/** The bytes of a model's file. */
export function writeWorthModel(trees: readonly Tree[]): Uint8Array {
  const forest = forestOf(trees, FEATURES.length);
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
