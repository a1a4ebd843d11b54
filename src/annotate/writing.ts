/** How a token is written. Tokens written alike share both texts, so that to look one up need not read it letter by letter again. */
export interface Written {
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
}

/** Longer words are rare. Besides, a part of so few code units is a text of its own, which keeps no article in memory. */
const LONGEST_KEPT = 12;
const SLOTS = 2 ** 15;
/** So many are kept; then all are forgotten, which bounds memory and changes nothing else. */
const MOST_KEPT = SLOTS / 2;

let slots: (Written | undefined)[] = [];
let kept = 0;

/** What stands in a text from one place to another. */
export function writtenAt(text: string, start: number, end: number): Written {
  if (end - start > LONGEST_KEPT) return written(text, start, end);
  if (kept === MOST_KEPT || slots.length === 0) {
    slots = new Array<Written | undefined>(SLOTS).fill(undefined);
    kept = 0;
  }
  let slot = slotOf(text, start, end);
  for (let known = slots[slot]; known !== undefined; known = slots[slot]) {
    if (isAt(known.text, text, start, end)) return known;
    slot = (slot + 1) % SLOTS;
  }
  const found = written(text, start, end);
  slots[slot] = found;
  kept += 1;
  return found;
}

function written(text: string, start: number, end: number): Written {
  const own = text.slice(start, end);
  const lower = own.toLowerCase();
  return { text: own, lower: lower === own ? own : lower };
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  return true;
}

function slotOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (SLOTS - 1);
}
