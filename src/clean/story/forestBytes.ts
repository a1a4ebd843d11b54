import { type Forest, starts } from './forest.js';

/** Forests as bytes: what is common to the files of all models that have some. Numbers are little-endian. */

/** What a file's header tells of a forest. */
export interface ForestSizes {
  /** Cuts of each column. */
  readonly cuts: readonly number[];
  /** Inner nodes of each tree. */
  readonly nodes: readonly number[];
}

type Numbers = Float32Array | Uint16Array | Uint8Array | Int8Array;

/** The next `count` numbers of `size` bytes, as a buffer of their own. */
export type NextNumbers = (count: number, size: number) => ArrayBuffer;

export function forestSizes({ firstCut, firstNode }: Forest): ForestSizes {
  return { cuts: lengthsOf(firstCut), nodes: lengthsOf(firstNode) };
}

function lengthsOf(places: Int32Array): number[] {
  return [...places.subarray(1)].map((end, i) => end - (places[i] as number));
}

/** The numbers of a forest in the order of a file. */
export function forestNumbers({ cuts, values, cutOf, left, right }: Forest): Numbers[] {
  return [cuts, values, cutOf, left, right];
}

export function readForest(next: NextNumbers, { cuts, nodes }: ForestSizes): Forest {
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
}

/** Reads numbers one stretch after the other, from a place of a file on. */
export function numbersFrom(bytes: Uint8Array, start: number): NextNumbers {
  let at = start;
  return (count, size) => {
    const end = at + count * size;
    // A copy begins at the address that its type needs.
    const copy = new Uint8Array(bytes.subarray(at, end));
    at = end;
    swapBytes(copy, size);
    return copy.buffer;
  };
}

/** The bytes of numbers as a file has them. */
export function littleEndian(numbers: Numbers): Uint8Array {
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
