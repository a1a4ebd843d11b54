/** What a character is, as far as cutting into tokens goes. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export type CharacterClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK;

const ANY_LETTER = /[\p{L}\p{M}]/u;
const ANY_DIGIT = /\p{N}/u;
const ANY_SPACE = /[\s\p{Z}\p{Cc}]/u;

/** Nearly all text is made of the characters below: their classes are kept; the others are asked one by one. */
const LATIN_END = 0x250;
let latin: Uint8Array | undefined;

/** The class of a code point. */
export function classOf(point: number): CharacterClass {
  latin ??= Uint8Array.from({ length: LATIN_END }, (_, at) => askedClass(at));
  return point < LATIN_END ? (latin[point] as CharacterClass) : askedClass(point);
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
  const kind = latinClass(token);
  return kind === undefined ? /^[\p{L}\p{N}]/u.test(token) : kind === LETTER || kind === DIGIT;
}

/** Whether a token begins with a letter. */
export function isWord(token: string): boolean {
  const kind = latinClass(token);
  return kind === undefined ? /^\p{L}/u.test(token) : kind === LETTER;
}

/** Most tokens are told by the class of their first character; undefined for the others, where marks may count as letters. */
function latinClass(token: string): CharacterClass | undefined {
  return token.charCodeAt(0) < LATIN_END ? classOf(token.charCodeAt(0)) : undefined;
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
