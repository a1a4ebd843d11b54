import { type ForestSizes, fileOf, ModelReader, numbersOf, sizesOf } from './forestFile.js';
import type { StoryModel } from './model.js';

/** The header of a model's file; behind it stand the first forest, the second one, and the word weights (8 bits, times the scale). */
interface Header {
  readonly counts: readonly string[];
  readonly context: readonly string[];
  readonly first: ForestSizes;
  readonly second: ForestSizes;
  readonly words: { readonly size: number; readonly bias: number; readonly scale: number };
}

const LARGEST = 127;

/** The bytes of a model's file. */
export function writeModel({ counts, context, first, second, words }: StoryModel): Uint8Array {
  const scaled = Float64Array.from(words.weights, (weight) => weight * words.scale);
  const scale = scaled.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST || 1;
  const weights = Int8Array.from(scaled, (weight) => Math.round(weight / scale));
  const header: Header = {
    counts,
    context,
    first: sizesOf(first),
    second: sizesOf(second),
    words: { size: weights.length, bias: words.bias, scale },
  };
  return fileOf(header, [...numbersOf(first), ...numbersOf(second), weights]);
}

/** The model of a file's bytes. */
export function readModel(bytes: Uint8Array): StoryModel {
  const reader = new ModelReader(bytes);
  const { counts, context, first, second, words } = reader.header as Header;
  return {
    counts,
    context,
    first: reader.nextForest(first),
    second: reader.nextForest(second),
    words: { weights: reader.nextBytes(words.size), scale: words.scale, bias: words.bias },
  };
}
