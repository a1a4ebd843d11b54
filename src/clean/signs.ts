import { isDigit, isLowerAscii } from '../letters.js';

/**
 * Signs: the words, numbers and marks of a line, by which cues are looked up. Each is a hash, so that none is cut out of its line. Two
 * signs with one hash would only let a pattern be tried that does not match.
 */
export type Sign = number;

/** The letters that words are made of, in lower case: from one to another, ascending. */
const LETTER_RANGES = ['az', 'ªª', 'µµ', 'ºº', 'ßö', 'øɏ', 'Ͱӿ', 'ぁヿ', '一鿿', '가힯'].map(
  (range) => [range.charCodeAt(0), range.charCodeAt(1)] as const,
);
const LAST_ASCII = 0x7f;
/** Punctuation of print, which is the most of what is not ASCII in English: dashes, curly quotes, the ellipsis. */
const PRINT = { first: 0x2000, last: 0x206f };
const BLANK = 32;
/** FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) over UTF-16 code units. */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** A number counts by its length alone, up to that of a year. */
const NUMBERS = ['0', '00', '000', '0000'].map(signOf);

function goOn(hash: Sign, code: number): Sign {
  return Math.imul(hash ^ code, PRIME);
}

function hashOf(text: string, start: number, end: number): Sign {
  let hash: Sign = SEED;
  for (let i = start; i < end; i++) hash = goOn(hash, text.charCodeAt(i));
  return hash;
}

/** The sign of a word in lower case, a mark, or a number of which each digit is 0. */
export function signOf(written: string): Sign {
  return hashOf(written, 0, written.length);
}

/** The signs of a text in lower case, in order. */
export function signsOf(lower: string): Sign[] {
  const signs: Sign[] = [];
  for (let i = 0; i < lower.length; ) {
    const code = lower.charCodeAt(i);
    if (code === BLANK) i++;
    else if (isDigit(code)) {
      const start = i++;
      while (i < lower.length && isDigit(lower.charCodeAt(i))) i++;
      signs.push(NUMBERS[Math.min(i - start, NUMBERS.length) - 1] as Sign);
    } else {
      const end = isSignLetter(code) ? wordEnd(lower, i + 1) : i + 1;
      signs.push(hashOf(lower, i, end));
      i = end;
    }
  }
  return signs;
}

/**
 * The beginnings of the first word of a text in lower case, by so many letters and more, up to `most` letters or the whole word: the first
 * is that of no letter, and the last one is all that a text without words has.
 */
export function beginningsOf(lower: string, most: number): Sign[] {
  let at = 0;
  while (at < lower.length && !isSignLetter(lower.charCodeAt(at))) at++;
  let hash: Sign = SEED;
  const beginnings = [hash];
  for (let i = at; i < at + most && i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (!isSignLetter(code)) break;
    hash = goOn(hash, code);
    beginnings.push(hash);
  }
  return beginnings;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isSignLetter(text.charCodeAt(end))) end++;
  return end;
}

function isSignLetter(code: number): boolean {
  if (code <= LAST_ASCII) return isLowerAscii(code);
  if (code >= PRINT.first && code <= PRINT.last) return false;
  for (let k = 0; k < LETTER_RANGES.length; k++) {
    const [first, last] = LETTER_RANGES[k] as readonly [number, number];
    if (code <= last) return code >= first;
  }
  return false;
}
