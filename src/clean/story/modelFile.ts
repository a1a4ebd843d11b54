import type { Forest, Tree } from './forest.js';
import { forestAt, NODE_BYTES, treeBytes } from './forestFile.js';
import type { StoryModel } from './model.js';

/**
 * A model as a file: the length of a JSON header (32 bits), the header, and behind it in this order: each forest
 * (forestFile.ts); and the word weights (8 bits, times the scale in the header). Numbers are little-endian.
 */
interface Header {
  readonly counts: readonly string[];
  readonly context: readonly string[];
  /** Nodes of each tree. */
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly words: { readonly size: number; readonly bias: number; readonly scale: number };
}

const LARGEST = 127;

/** A model to be written: forests as their trees. */
export interface ModelParts extends Omit<StoryModel, 'first' | 'second'> {
  readonly first: readonly Tree[];
  readonly second: readonly Tree[];
}

/** The bytes of a model's file. */
export function writeModel({ counts, context, first, second, words }: ModelParts): Uint8Array {
  const scale = words.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST || 1;
  const header: Header = {
    counts,
    context,
    first: first.map(({ feature }) => feature.length),
    second: second.map(({ feature }) => feature.length),
    words: { size: words.weights.length, bias: words.bias, scale },
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const weights = Int8Array.from(words.weights, (weight) => Math.round(weight / scale));
  return Buffer.concat([length, json, ...treeBytes(first), ...treeBytes(second), bytesOf(weights)]);
}

function bytesOf(array: Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** The model of a file's bytes. */
export function readModel(bytes: Uint8Array): StoryModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = 4 + view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, headerEnd))) as Header;
  let at = headerEnd;
  const forest = (sizes: readonly number[]): Forest => {
    const read = forestAt(view, at, sizes);
    at += read.feature.length * NODE_BYTES;
    return read;
  };
  const first = forest(header.first);
  const second = forest(header.second);
  const { size, bias, scale } = header.words;
  const weights = Float32Array.from({ length: size }, (_, i) => view.getInt8(at + i) * scale);
  return { counts: header.counts, context: header.context, first, second, words: { weights, bias } };
}
