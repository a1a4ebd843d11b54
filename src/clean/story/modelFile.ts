import { type Forest, starts } from './forest.js';
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

interface ForestSizes {
  /** Cuts of each column. */
  readonly cuts: readonly number[];
  /** Inner nodes of each tree. */
  readonly nodes: readonly number[];
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
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const numbers = [first, second].flatMap(({ cuts, values, cutOf, left, right }) => [
    cuts,
    values,
    cutOf,
    left,
    right,
  ]);
  return Buffer.concat([length, json, ...[...numbers, weights].map(toBytes)]);
}

function sizesOf({ firstCut, firstNode }: Forest): ForestSizes {
  return { cuts: lengthsOf(firstCut), nodes: lengthsOf(firstNode) };
}

function lengthsOf(places: Int32Array): number[] {
  return [...places.subarray(1)].map((end, i) => end - (places[i] as number));
}

/** The model of a file's bytes. */
export function readModel(bytes: Uint8Array): StoryModel {
  const jsonLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const headerEnd = 4 + jsonLength;
  const header = JSON.parse(Buffer.from(bytes.subarray(4, headerEnd)).toString()) as Header;
  let at = headerEnd;
  /** A copy of the next bytes, which then begin at the address that their type needs. */
  const next = (count: number, size: number): ArrayBuffer => {
    const end = at + count * size;
    const copy = new Uint8Array(bytes.subarray(at, end));
    at = end;
    swapBytes(copy, size);
    return copy.buffer;
  };
  const forest = ({ cuts, nodes }: ForestSizes): Forest => {
    const [firstCut, firstNode] = [starts(cuts), starts(nodes)];
    const allNodes = firstNode.at(-1) ?? 0;
    return {
      firstCut,
      firstNode,
      cuts: new Float32Array(next(firstCut.at(-1) ?? 0, 4)),
      values: new Float32Array(next(allNodes + nodes.length, 4)),
      cutOf: new Uint16Array(next(allNodes, 2)),
      left: new Uint8Array(next(allNodes, 1)),
      right: new Uint8Array(next(allNodes, 1)),
    };
  };
  const [first, second] = [forest(header.first), forest(header.second)];
  const { size, bias, scale } = header.words;
  const weights = new Int8Array(next(size, 1));
  return { counts: header.counts, context: header.context, first, second, words: { weights, scale, bias } };
}

function toBytes(numbers: Float32Array | Uint16Array | Uint8Array | Int8Array): Uint8Array {
  const copy = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength).slice();
  swapBytes(copy, numbers.BYTES_PER_ELEMENT);
  return copy;
}

/** Turns numbers of `size` bytes from the machine's order to little-endian or back, in place. */
function swapBytes(bytes: Uint8Array, size: number): void {
  const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  if (isLittleEndian || size === 1) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (size === 2) buffer.swap16();
  else buffer.swap32();
}
