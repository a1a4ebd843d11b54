import { isUpperAscii } from '../letters.js';
import type { Lexicon, Word } from './lexicon.js';

/** The words of a line. */
export interface LineWords {
  readonly words: readonly Word[];
  /** How many of them begin with a capital, the first one left out. */
  readonly capitals: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*/gu;
/** The letters and digits with which words of Latin letters begin, and what else they go on with. */
const LATIN_FIRST = '0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ';
const LATIN_REST = `${LATIN_FIRST}'’_-`;
const BETWEEN_WORDS = ' ';
const LAST_ASCII = 0x7f;
const LAST_LATIN = 0x24f;
/** Marks of print and signs of currencies, of which one may stand in a word. */
const PRINT = { first: 0x2000, last: 0x206f };
const CURRENCY = { first: 0x20a0, last: 0x20cf };
const CURLY_APOSTROPHE = 0x2019;

const OTHER = 0;
const REST = 1;
const FIRST = 2;

/** What each Latin character may be in a word, once it has been asked for. */
let latin: Uint8Array | undefined;

function kindsOfLatin(): Uint8Array {
  const [first, rest] = [LATIN_FIRST, LATIN_REST].map((letters) => new RegExp(`[${letters}]`)) as [
    RegExp,
    RegExp,
  ];
  return Uint8Array.from({ length: LAST_LATIN + 1 }, (_, code) => {
    const letter = String.fromCharCode(code);
    return first.test(letter) ? FIRST : rest.test(letter) ? REST : OTHER;
  });
}

/** What a character that is no Latin letter may be in a word of Latin letters; undefined where it stands in no such text. */
function kindAmongLatin(code: number): number | undefined {
  if (code === CURLY_APOSTROPHE) return REST;
  const isMark =
    (code >= PRINT.first && code <= PRINT.last) || (code >= CURRENCY.first && code <= CURRENCY.last);
  return isMark ? OTHER : undefined;
}

/** Tells where each word of a text begins and ends. @returns false where the text turns out not to be of Latin letters alone */
function walkLatin(text: string, found: (start: number, end: number) => void): boolean {
  latin ??= kindsOfLatin();
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code <= LAST_LATIN ? latin[code] : kindAmongLatin(code);
    if (kind === undefined) return false;
    if (start < 0) {
      if (kind === FIRST) start = i;
    } else if (kind === OTHER) {
      found(start, i);
      start = -1;
    }
  }
  if (start >= 0) found(start, text.length);
  return true;
}

/** Words of a text as written, letters and digits of any script. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const isLatin = walkLatin(text, (start, end) => words.push(text.slice(start, end)));
  return isLatin ? words : (text.match(WORD) ?? []);
}

/** The words of a line as the page's lexicon knows them. */
export function lineWords(text: string, lexicon: Lexicon): LineWords {
  const lower = text.toLowerCase();
  // A letter that grows in lower case would shift the words behind it.
  if (lower.length !== text.length) return wordsOfAnyScript(text, lexicon);
  const words: Word[] = [];
  let capitals = 0;
  const isLatin = walkLatin(text, (start, end) => {
    if (words.length > 0 && isCapital(text, start)) capitals++;
    words.push(lexicon.of(lower.slice(start, end)));
  });
  return isLatin ? { words, capitals } : wordsOfAnyScript(text, lexicon);
}

function wordsOfAnyScript(text: string, lexicon: Lexicon): LineWords {
  const written = text.match(WORD) ?? [];
  return {
    words: written.map((word) => lexicon.of(word.toLowerCase())),
    capitals: written.filter((word, k) => k > 0 && isCapital(word, 0)).length,
  };
}

/** Whether a letter has a lower case and is not in it. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Most words are of ASCII letters, which need no conversion.
  if (code <= LAST_ASCII) return isUpperAscii(code);
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Lower-case words only: two prints of one line differ in quote marks and full stops. */
export function likenessOf(words: readonly string[]): string {
  return words.join(BETWEEN_WORDS).toLowerCase();
}
