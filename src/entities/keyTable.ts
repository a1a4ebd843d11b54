import { KEY_BITS } from './hash.js';

const BUCKET_BITS = 16;
const SHIFT = KEY_BITS - BUCKET_BITS;

/** Sorted keys with a directory of buckets: the row of a key is found in about one look. */
export class KeyTable {
  readonly #keys: Uint32Array;
  /** Of each bucket, its first row. */
  readonly #starts: Uint32Array;

  /** @param keys ascending, each once, below 2^26 */
  constructor(keys: Uint32Array) {
    this.#keys = keys;
    this.#starts = new Uint32Array(2 ** BUCKET_BITS + 1);
    let bucket = 0;
    for (let row = 0; row < keys.length; row++) {
      const own = (keys[row] as number) >>> SHIFT;
      while (bucket < own) this.#starts[++bucket] = row;
    }
    while (bucket < 2 ** BUCKET_BITS) this.#starts[++bucket] = keys.length;
  }

  get size(): number {
    return this.#keys.length;
  }

  /** The row of a key; -1 where the table lacks it. */
  find(key: number): number {
    const bucket = key >>> SHIFT;
    const end = this.#starts[bucket + 1] as number;
    for (let row = this.#starts[bucket] as number; row < end; row++) {
      if (this.#keys[row] === key) return row;
    }
    return -1;
  }
}
