/** What a character is, as far as cutting into tokens goes. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export type CharacterClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK;

const ANY_LETTER = /[\p{L}\p{M}]/u;
const ANY_DIGIT = /\p{N}/u;
const ANY_SPACE = /[\s\p{Z}\p{Cc}]/u;

/** The classes of characters below are kept once they were asked for, one more than they are; all others are asked each time. */
const KEPT_END = 0x2100;
const kept = new Uint8Array(KEPT_END);

/** The class of a code point. */
export function classOf(point: number): CharacterClass {
  if (point >= KEPT_END) return askedClass(point);
  if (kept[point] === 0) kept[point] = askedClass(point) + 1;
  return ((kept[point] as number) - 1) as CharacterClass;
}

function askedClass(point: number): CharacterClass {
  const char = String.fromCodePoint(point);
  if (ANY_LETTER.test(char)) return LETTER;
  if (ANY_DIGIT.test(char)) return DIGIT;
  return ANY_SPACE.test(char) ? SPACE : MARK;
}

/** Straight and curly apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Whether a token is a word or a number: it begins with a letter or a digit. */
export function isWordOrNumber(token: string): boolean {
  return token !== '' && (classOf(token.codePointAt(0) as number) === DIGIT || isWord(token));
}

/** Whether a token has a letter or a digit, first as most do or behind a mark as in "’s". */
export function hasLetterOrDigit(token: string): boolean {
  return isWordOrNumber(token) || /[\p{L}\p{N}]/u.test(token);
}

/** Whether a token begins with a letter. */
export function isWord(token: string): boolean {
  const point = token.codePointAt(0);
  if (point === undefined || classOf(point) !== LETTER) return false;
  return point < FIRST_JOINED || /^\p{L}/u.test(token);
}

/** From here on there are marks that only join to letters, and are of their class. */
const FIRST_JOINED = 0x300;

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
