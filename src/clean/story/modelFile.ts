import {
  type ForestSizes,
  forestNumbers,
  forestSizes,
  littleEndian,
  numbersFrom,
  readForest,
} from './forestBytes.js';
import type { StoryModel } from './model.js';

/**
 * A model as a file: the length of a JSON header (32 bits), the header, and behind it, for each forest: the cuts (32-bit floats), the
 * values of the leaves (32-bit floats), the cut of each inner node (16 bits), its left and its right child (8 bits each); and the word
 * weights (8 bits, times the scale in the header). Numbers are little-endian.
 */
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
    first: forestSizes(first),
    second: forestSizes(second),
    words: { size: weights.length, bias: words.bias, scale },
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const numbers = [...forestNumbers(first), ...forestNumbers(second), weights];
  return Buffer.concat([length, json, ...numbers.map(littleEndian)]);
}

/** The model of a file's bytes. */
export function readModel(bytes: Uint8Array): StoryModel {
  const jsonLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const headerEnd = 4 + jsonLength;
  const header = JSON.parse(Buffer.from(bytes.subarray(4, headerEnd)).toString()) as Header;
  const next = numbersFrom(bytes, headerEnd);
  const [first, second] = [readForest(next, header.first), readForest(next, header.second)];
  const { size, bias, scale } = header.words;
  const weights = new Int8Array(next(size, 1));
  return { counts: header.counts, context: header.context, first, second, words: { weights, scale, bias } };
}
