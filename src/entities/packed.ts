import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Named arrays of numbers in one file: deflated; within, the length of a JSON header (32 bits, little-endian), the header, and the arrays one
 * after the other. Ascending keys are written as differences, seven bits a byte, the highest bit set where more bytes follow.
 */
export type PackedArray = Uint8Array | Int8Array | Uint16Array | Uint32Array;

interface Section {
  readonly name: string;
  readonly kind: 'u8' | 'i8' | 'u16' | 'keys';
  /** Elements. */
  readonly length: number;
  readonly bytes: number;
}

interface Header {
  readonly facts: Readonly<Record<string, number>>;
  readonly sections: readonly Section[];
}

/** What a packed file holds. */
export interface Packed {
  readonly facts: Readonly<Record<string, number>>;
  readonly arrays: Readonly<Record<string, PackedArray>>;
}

/** @param arrays 32-bit ones hold ascending keys, each once */
export function pack({ facts, arrays }: Packed): Uint8Array {
  const parts = Object.entries(arrays).map(([name, array]) => {
    const bytes = array instanceof Uint32Array ? differences(array) : asBytes(array);
    const section: Section = { name, kind: kindOf(array), length: array.length, bytes: bytes.length };
    return { section, bytes };
  });
  const header: Header = { facts, sections: parts.map(({ section }) => section) };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return deflateRawSync(Buffer.concat([length, json, ...parts.map(({ bytes }) => bytes)]), { level: 9 });
}

function kindOf(array: PackedArray): Section['kind'] {
  if (array instanceof Uint32Array) return 'keys';
  if (array instanceof Uint16Array) return 'u16';
  return array instanceof Int8Array ? 'i8' : 'u8';
}

function asBytes(array: Uint8Array | Int8Array | Uint16Array): Uint8Array {
  if (!(array instanceof Uint16Array)) return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  // Low bytes first, then the high ones: they deflate better apart.
  const bytes = new Uint8Array(array.length * 2);
  array.forEach((value, i) => {
    bytes[i] = value & 0xff;
    bytes[array.length + i] = value >>> 8;
  });
  return bytes;
}

function differences(keys: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const key of keys) {
    let rest = key - last;
    while (rest > 0x7f) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
    last = key;
  }
  return Uint8Array.from(bytes);
}

/** @throws an error of node:zlib where the bytes are no packed file */
export function unpack(file: Uint8Array): Packed {
  const bytes = inflateRawSync(file);
  const start = 4 + bytes.readUInt32LE(0);
  const { facts, sections } = JSON.parse(bytes.toString('utf8', 4, start)) as Header;
  const arrays: Record<string, PackedArray> = {};
  let at = start;
  for (const { name, kind, length, bytes: size } of sections) {
    arrays[name] = readArray(bytes.subarray(at, at + size), kind, length);
    at += size;
  }
  return { facts, arrays };
}

function readArray(bytes: Uint8Array, kind: Section['kind'], length: number): PackedArray {
  if (kind === 'u8') return bytes;
  if (kind === 'i8') return new Int8Array(bytes.buffer, bytes.byteOffset, length);
  if (kind === 'keys') return keysOf(bytes, length);
  const array = new Uint16Array(length);
  for (let i = 0; i < length; i++) array[i] = (bytes[i] as number) | ((bytes[length + i] as number) << 8);
  return array;
}

function keysOf(bytes: Uint8Array, length: number): Uint32Array {
  const keys = new Uint32Array(length);
  let key = 0;
  let at = 0;
  for (let row = 0; row < length; row++) {
    let shift = 0;
    let byte = bytes[at++] as number;
    while (byte > 0x7f) {
      key += (byte & 0x7f) << shift;
      shift += 7;
      byte = bytes[at++] as number;
    }
    key += byte << shift;
    keys[row] = key;
  }
  return keys;
}
