import type { Forest, Tree } from './forest.js';
import type { StoryModel } from './model.js';

/**
 * A model as a file: the length of a JSON header (32 bits), the header, and behind it in this order: for each forest the features
 * (8 bits a node, 255 for a leaf), the left children (8 bits, counted within the tree; the right child is the next node) and the cuts
 * or leaf values (32-bit floats); and the word weights (8 bits, times the scale in the header). Numbers are little-endian.
 */
interface Header {
  readonly counts: readonly string[];
  readonly context: readonly string[];
  /** Nodes of each tree. */
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly words: { readonly size: number; readonly bias: number; readonly scale: number };
}

const LEAF = 255;
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

function treeBytes(trees: readonly Tree[]): Uint8Array[] {
  const nodes = trees.flatMap(({ feature, cut, left, value }) =>
    [...feature].map((f, node) => ({
      feature: f < 0 ? LEAF : f,
      left: left[node] as number,
      cut: (f < 0 ? value[node] : cut[node]) as number,
    })),
  );
  const cuts = new DataView(new ArrayBuffer(nodes.length * 4));
  nodes.forEach(({ cut }, i) => {
    cuts.setFloat32(i * 4, cut, true);
  });
  return [
    Uint8Array.from(nodes, ({ feature }) => feature),
    Uint8Array.from(nodes, ({ left }) => left),
    new Uint8Array(cuts.buffer),
  ];
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
    const nodes = sizes.reduce((sum, size) => sum + size, 0);
    const read = forestAt(view, at, sizes, nodes);
    at += nodes * 6;
    return read;
  };
  const first = forest(header.first);
  const second = forest(header.second);
  const { size, bias, scale } = header.words;
  const weights = Float32Array.from({ length: size }, (_, i) => view.getInt8(at + i) * scale);
  return { counts: header.counts, context: header.context, first, second, words: { weights, bias } };
}

function forestAt(view: DataView, at: number, sizes: readonly number[], nodes: number): Forest {
  const forest: Forest = {
    roots: new Int32Array(sizes.length),
    feature: new Int16Array(nodes),
    cut: new Float32Array(nodes),
    left: new Int32Array(nodes),
  };
  let base = 0;
  sizes.forEach((size, t) => {
    forest.roots[t] = base;
    for (let node = base; node < base + size; node++) {
      const feature = view.getUint8(at + node);
      forest.feature[node] = feature === LEAF ? -1 : feature;
      forest.left[node] = base + view.getUint8(at + nodes + node);
      forest.cut[node] = view.getFloat32(at + 2 * nodes + node * 4, true);
    }
    base += size;
  });
  return forest;
}
