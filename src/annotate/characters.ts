/** What a character is, as far as cutting into tokens goes. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export type CharacterClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK;

const ANY_LETTER = /[\p{L}\p{M}]/u;
const ANY_DIGIT = /\p{N}/u;
const ANY_SPACE = /[\s\p{Z}\p{Cc}]/u;

/** Classes of the characters below U+0250, which nearly all text is made of; the others are asked one by one. */
let latin: Uint8Array | undefined;

/** The class of a code point. */
export function classOf(point: number): CharacterClass {
  if (latin === undefined) latin = Uint8Array.from({ length: 0x250 }, (_, at) => askedClass(at));
  return point < 0x250 ? (latin[point] as CharacterClass) : askedClass(point);
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

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
