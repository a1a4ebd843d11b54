import { KEY_BITS } from './hash.js';

const BUCKET_BITS = 14;
export const BUCKETS = 2 ** BUCKET_BITS;
const REST_BITS = KEY_BITS - BUCKET_BITS;
const REST = 2 ** REST_BITS - 1;

/** Sorted keys as they are kept: how many there are in each bucket of upper bits, and the lower bits of each. */
export interface PackedKeys {
  readonly counts: Uint8Array;
  readonly rests: Uint16Array;
}

/** @param keys ascending, each once, below 2^KEY_BITS @throws RangeError where more than 255 of them share a bucket */
export function packKeys(keys: Uint32Array): PackedKeys {
  const counts = new Uint8Array(BUCKETS);
  for (const key of keys) {
    const bucket = key >>> REST_BITS;
    if (counts[bucket] === 255) throw new RangeError('too many keys for a table of keys');
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  return { counts, rests: Uint16Array.from(keys, (key) => key & REST) };
}

/** Finds the row of a key among sorted keys, in a short walk through its bucket. */
export class KeyTable {
  readonly #rests: Uint16Array;
  /** Of each bucket, its first row. */
  readonly #starts = new Uint32Array(BUCKETS + 1);

  constructor({ counts, rests }: PackedKeys) {
    this.#rests = rests;
    let row = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      row += counts[bucket] as number;
      this.#starts[bucket + 1] = row;
    }
  }

  /** The row of a key; -1 where the table lacks it. */
  find(key: number): number {
    const bucket = key >>> REST_BITS;
    const rest = key & REST;
    const rests = this.#rests;
    const end = this.#starts[bucket + 1] as number;
    for (let row = this.#starts[bucket] as number; row < end; row++) {
      const own = rests[row] as number;
      if (own >= rest) return own === rest ? row : -1;
    }
    return -1;
  }
}
