/** Letters and digits told by their code, which is many times as fast as a regular expression where text is walked anyway. */

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_A = 97;
const LOWER_Z = 122;
const LAST_ASCII = 0x7f;
const FIRST_LATIN = 0xc0;
const LAST_LATIN = 0x24f;
const TIMES = 0xd7;
const DIVIDED_BY = 0xf7;
/** Punctuation of print: dashes, curly quotes, the ellipsis. */
const FIRST_PRINT = 0x2000;
const LAST_PRINT = 0x206f;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** Whether a code point is a letter or a number of any script: \p{L} or \p{N}. */
export function isLetterOrNumber(code: number): boolean {
  if (code <= LAST_ASCII) return isLowerAscii(code) || isDigit(code) || isUpperAscii(code);
  if (code >= FIRST_LATIN && code <= LAST_LATIN) return code !== TIMES && code !== DIVIDED_BY;
  if (code >= FIRST_PRINT && code <= LAST_PRINT) return false;
  return LETTER_OR_NUMBER.test(String.fromCodePoint(code));
}

export function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_9;
}

export function isUpperAscii(code: number): boolean {
  return code >= UPPER_A && code <= UPPER_Z;
}

export function isLowerAscii(code: number): boolean {
  return code >= LOWER_A && code <= LOWER_Z;
}
