import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Named arrays of whole numbers in one file: deflated; within, the length of a JSON header (32 bits, little-endian), the header, and the arrays
 * one after the other, little-endian, each beginning at a multiple of four. Reading copies nothing.
 */
export type PackedArray = Uint8Array | Int8Array | Uint16Array | Int16Array;

const TYPES = { u8: Uint8Array, i8: Int8Array, u16: Uint16Array, i16: Int16Array } as const;
type Kind = keyof typeof TYPES;

interface Section {
  readonly name: string;
  readonly kind: Kind;
  /** Elements. */
  readonly length: number;
}

/** The arrays of a file by name. */
export type PackedArrays = Readonly<Record<string, PackedArray>>;

export function pack(arrays: PackedArrays): Uint8Array {
  const sections = Object.entries(arrays).map(
    ([name, array]): Section => ({ name, kind: kindOf(array), length: array.length }),
  );
  const json = JSON.stringify(sections);
  const header = Buffer.from(json.padEnd(aligned(Buffer.byteLength(json))));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const bodies = Object.values(arrays).map((array) => {
    const body = Buffer.alloc(aligned(array.byteLength));
    body.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    return body;
  });
  return deflateRawSync(Buffer.concat([length, header, ...bodies]), { level: 9 });
}

function kindOf(array: PackedArray): Kind {
  const kind = (Object.keys(TYPES) as Kind[]).find((name) => array instanceof TYPES[name]);
  if (kind === undefined) throw new TypeError('an array of this type cannot be packed');
  return kind;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}

/** A file inflates to no more than so many times its size, most often: in one go, as to join pieces takes time. */
const INFLATES_TO = 3;

/** @throws an error of node:zlib where the bytes are no packed file */
export function unpack(file: Uint8Array): PackedArrays {
  const inflated = inflateRawSync(file, { chunkSize: INFLATES_TO * file.length });
  const bytes = inflated.byteOffset % 4 === 0 ? inflated : Uint8Array.from(inflated);
  let at = 4 + inflated.readUInt32LE(0);
  const sections = JSON.parse(inflated.toString('utf8', 4, at)) as readonly Section[];
  const arrays: Record<string, PackedArray> = {};
  for (const { name, kind, length } of sections) {
    const array = new TYPES[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length);
    arrays[name] = array;
    at += aligned(array.byteLength);
  }
  return arrays;
}

/** An array of a file. @throws Error where the file has none of that name and type */
export function packedArray<T extends PackedArray>(
  arrays: PackedArrays,
  name: string,
  type: abstract new (...args: never[]) => T,
): T {
  const array = arrays[name];
  if (!(array instanceof type)) throw new Error(`the model lacks ${name}`);
  return array;
}
