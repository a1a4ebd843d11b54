import { type Forest, starts } from './forest.js';

/**
 * Forests in files: the cuts (32-bit floats), the values of the leaves (32-bit floats), the cut of each inner node (16 bits), its left and
 * its right child (8 bits each). Numbers are little-endian. A header elsewhere has the sizes.
 */
export interface ForestSizes {
  /** Cuts of each column. */
  readonly cuts: readonly number[];
  /** Inner nodes of each tree. */
  readonly nodes: readonly number[];
}

export function sizesOf({ firstCut, firstNode }: Forest): ForestSizes {
  return { cuts: lengthsOf(firstCut), nodes: lengthsOf(firstNode) };
}

function lengthsOf(places: Int32Array): number[] {
  return [...places.subarray(1)].map((end, i) => end - (places[i] as number));
}

/** A file: the length of a JSON header (32 bits), the header, the numbers. */
export function fileOf(header: object, numbers: readonly Numbers[]): Uint8Array {
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...numbers.map(toBytes)]);
}

type Numbers = Float32Array | Uint16Array | Uint8Array | Int8Array;

export function numbersOf({ cuts, values, cutOf, left, right }: Forest): Numbers[] {
  return [cuts, values, cutOf, left, right];
}

/** Reads such a file from its beginning on. */
export class ModelReader {
  readonly header: unknown;
  #at: number;

  constructor(readonly bytes: Uint8Array) {
    const jsonLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    this.#at = 4 + jsonLength;
    this.header = JSON.parse(Buffer.from(bytes.subarray(4, this.#at)).toString());
  }

  nextForest({ cuts, nodes }: ForestSizes): Forest {
    const [firstCut, firstNode] = [starts(cuts), starts(nodes)];
    const allNodes = firstNode.at(-1) ?? 0;
    return {
      firstCut,
      firstNode,
      cuts: new Float32Array(this.#next(firstCut.at(-1) ?? 0, 4)),
      values: new Float32Array(this.#next(allNodes + nodes.length, 4)),
      cutOf: new Uint16Array(this.#next(allNodes, 2)),
      left: new Uint8Array(this.#next(allNodes, 1)),
      right: new Uint8Array(this.#next(allNodes, 1)),
    };
  }

  nextBytes(count: number): Int8Array {
    return new Int8Array(this.#next(count, 1));
  }

  /** A copy of the next numbers, which begins at the address that their type needs. */
  #next(count: number, size: number): ArrayBuffer {
    const end = this.#at + count * size;
    const copy = new Uint8Array(this.bytes.subarray(this.#at, end));
    this.#at = end;
    swapBytes(copy, size);
    return copy.buffer;
  }
}

function toBytes(numbers: Numbers): Uint8Array {
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
