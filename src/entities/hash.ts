/**
 * Hashes of 32 bits by which words and features are known, so that none is ever built as a text.
 * Multiplications and shifts are those of MurmurHash3's end (Austin Appleby, public domain).
 */

/** The hash of a text's UTF-16 code units. */
export function hashText(text: string): number {
  let hash = EMPTY;
  for (let at = 0; at < text.length; at++) hash = addUnit(hash, text.charCodeAt(at));
  return finish(hash);
}

/** What {@link hashText} starts from, goes on by and ends with, for texts that come unit by unit. */
export const EMPTY = 0x2f0b4c47;

export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** One hash of two numbers; their order matters. */
export function mix(first: number, second: number): number {
  return finish(Math.imul(first ^ 0x3c6ef372, 0x85ebca6b) ^ Math.imul(second + 0x1b56c4e9, 0xc2b2ae35));
}

export function finish(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** Keys of tables are the upper bits of a hash: enough to tell apart what is looked up, and short in a file. */
export const KEY_BITS = 26;

export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}
