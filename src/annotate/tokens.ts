import type { Token } from '../types.js';
import { abbreviation } from './abbreviations.js';
import { classOf, DIGIT, isApostrophe, isCapitalised, LETTER, MARK, SPACE } from './characters.js';
import { writtenAt } from './writing.js';

/**
 * Cuts a stretch of a text into tokens: words, numbers, marks, addresses.
 *
 * Possessives and contractions are cut ("Brandt" "’s", "do" "n’t"), compounds with a capital letter too ("U.S." "-" "led"), others not
 * ("well-known", "2016-17"). Abbreviations keep their full stop ("U.S.", "Mr."). Addresses, handles and hashtags are whole. What a token is
 * depends on the words around it alone, so the same text always gives the same tokens.
 *
 * @param start where to begin, in UTF-16 code units
 * @param end where to end, exclusive
 * @returns tokens in order; between them is white space alone; offsets count in `text`
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const add = (from: number, to: number): void => {
    if (to <= from) return;
    const { text: own, lower } = writtenAt(text, from, to);
    tokens.push({ start: from, end: to, text: own, lower });
  };
  // Few texts have an @, and only those may have addresses of mail.
  const mayMail = text.slice(start, end).includes('@');
  let at = start;
  while (at < end) {
    const point = text.codePointAt(at) ?? 0;
    const kind = classOf(point);
    if (kind === SPACE) at += width(point);
    else at = addToken(text, at, end, kind, mayMail, add);
  }
  return tokens;
}

type Add = (from: number, to: number) => void;

function addToken(text: string, at: number, end: number, kind: number, mayMail: boolean, add: Add): number {
  if (kind === MARK) {
    const next = addressEnd(text, at, end, mayMail) || markEnd(text, at, end);
    add(at, next);
    return next;
  }
  const address = addressEnd(text, at, end, mayMail);
  if (address > 0) {
    add(at, address);
    return address;
  }
  const next = wordEnd(text, at, end);
  addWord(text, at, next, add);
  return next;
}

/** Code units of a code point. */
function width(point: number): number {
  return point > 0xffff ? 2 : 1;
}

/** No longer stretch is looked at, in UTF-16 code units, which bounds the time. */
const LONGEST_ADDRESS = 2048;
const LONGEST_ABBREVIATION = 8;
const ADDRESS_START = /^(?:https?:\/\/|www\.)/i;
const EMAIL = /^[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;
const HANDLE = /^[@#][\p{L}\p{N}_]+/u;
const URL_TAIL = /[.,;:!?'"’”)\]}>]+$/;

/** The end of a URL, e-mail address, handle or hashtag that begins here; 0 where none does. */
function addressEnd(text: string, at: number, end: number, mayMail: boolean): number {
  const first = text.charCodeAt(at);
  if (first === 0x40 || first === 0x23) {
    return at + (HANDLE.exec(text.slice(at, Math.min(end, at + 100)))?.[0].length ?? -at);
  }
  const isUrlStart =
    (first === 0x68 || first === 0x48 || first === 0x77 || first === 0x57) &&
    ADDRESS_START.test(text.slice(at, at + 8));
  if (isUrlStart) {
    const whole = unbroken(text, at, end);
    return at + whole.replace(URL_TAIL, '').length;
  }
  return mayMail ? emailEnd(text, at, end) : 0;
}

/** Only a word that runs up to an @ is worth a closer look. */
function emailEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && next - at < 64 && isEmailCode(text.charCodeAt(next))) next += 1;
  if (next === at || text.charCodeAt(next) !== 0x40 || next >= end) return 0;
  const found = EMAIL.exec(unbroken(text, at, Math.min(end, at + 256)))?.[0].replace(/[.-]+$/, '');
  return found === undefined ? 0 : at + found.length;
}

function isEmailCode(code: number): boolean {
  if (code >= 0x80) return false;
  const kind = classOf(code);
  return (
    kind === LETTER || kind === DIGIT || code === 0x2e || code === 0x2d || code === 0x2b || code === 0x5f
  );
}

/** From a place to the next white space. */
function unbroken(text: string, at: number, end: number): string {
  const last = Math.min(end, at + LONGEST_ADDRESS);
  let next = at;
  while (next < last && classOf(text.charCodeAt(next)) !== SPACE) next += 1;
  return text.slice(at, next);
}

const TWINS = new Set([0x2e, 0x2d, 0x27, 0x60, 0x5f, 0x2a, 0x3d]);

/** The end of a mark: "...", "--", "''", "``" are one each, other marks stand alone. */
function markEnd(text: string, at: number, end: number): number {
  const point = text.codePointAt(at) ?? 0;
  let next = at + width(point);
  // Contractions that lost their first word: "’s" after a bracket or a quote.
  if (isApostrophe(point)) {
    const clitic = cliticAfter(text, at, end);
    if (clitic > 0) return clitic;
  }
  if (TWINS.has(point)) {
    const most = point === 0x27 || point === 0x60 ? at + 2 : end;
    while (next < most && next < end && text.charCodeAt(next) === point) next += 1;
  }
  // What joins to an emoji: variation selectors, skin tones, joiners and what they join.
  while (next < end && isJoined(text.codePointAt(next) ?? 0)) next += width(text.codePointAt(next) ?? 0);
  return next;
}

function isJoined(point: number): boolean {
  return point === 0xfe0f || point === 0x200d || (point >= 0x1f3fb && point <= 0x1f3ff);
}

/** The end of "’s", "’re" … that begins with the apostrophe here and ends a word; 0 where none does. */
function cliticAfter(text: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end && next - at <= 3 && classOf(text.charCodeAt(next)) === LETTER) next += 1;
  return isClitic(text.slice(at + 1, next)) && (next >= end || !isWordCode(text, next)) ? next : 0;
}

function isClitic(letters: string): boolean {
  return /^(?:s|re|ve|ll|d|m)$/i.test(letters);
}

function isWordCode(text: string, at: number): boolean {
  const kind = classOf(text.codePointAt(at) ?? 0);
  return kind === LETTER || kind === DIGIT;
}

/**
 * The end of a run of letters and digits, with the marks that belong inside: apostrophes and hyphens between letters or digits, full stops of
 * abbreviations, points and commas of numbers.
 */
function wordEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end) {
    const point = text.codePointAt(next) ?? 0;
    const kind = classOf(point);
    if (kind === LETTER || kind === DIGIT) next += width(point);
    else if (kind === MARK && isInside(text, at, next, end)) next += 1;
    else break;
  }
  return next < end && text.charCodeAt(next) === 0x2e && takesStop(text, at, next, end) ? next + 1 : next;
}

/** Whether the mark here stands inside a word or number. */
function isInside(text: string, start: number, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const code = text.charCodeAt(at);
  const before = classOf(text.charCodeAt(at - 1));
  const after = classOf(text.codePointAt(at + 1) ?? 0);
  if (isApostrophe(code) || isHyphen(code)) {
    return after === LETTER || (after === DIGIT && before !== MARK);
  }
  if (code === 0x2e) {
    if (before === DIGIT && after === DIGIT) return true;
    // "U.S", "e.g", "a.m": single letters with stops; "copydesk.example" is a name of its own.
    return (
      after === LETTER && before === LETTER && (isSingleLetter(text, start, at) || isDomain(text, at, end))
    );
  }
  if (code === 0x2c) return before === DIGIT && after === DIGIT;
  if (code === 0x3a || code === 0x2f) return before === DIGIT && after === DIGIT;
  return (
    code === 0x26 && before === LETTER && after === LETTER && isUpper(text, at - 1) && isUpper(text, at + 1)
  );
}

/** Whether the letter before the full stop stands alone: at the start of the word, or after another stop. */
function isSingleLetter(text: string, start: number, at: number): boolean {
  return at - 1 === start || text.charCodeAt(at - 2) === 0x2e || text.charCodeAt(at - 2) === 0x2d;
}

/** ".com", ".org": after a stop, lower-case letters that end a name on the net. */
function isDomain(text: string, at: number, end: number): boolean {
  return /^\.(?:com|org|net|gov|edu|co|io|uk|eu|de|fr|tv)(?![\p{L}\p{N}])/u.test(
    text.slice(at, Math.min(end, at + 6)),
  );
}

function isUpper(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** Whether the full stop after the word that ends here belongs to it. */
function takesStop(text: string, start: number, stop: number, end: number): boolean {
  if (stop - start > LONGEST_ABBREVIATION) return false;
  const word = text.slice(start, stop);
  if (stop - start <= 2 && /^\p{Lu}$/u.test(word)) return word !== 'I';
  if (word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  const row = abbreviation(word);
  return (
    row !== undefined && (!row.needsNumber || /^\s\d/.test(text.slice(stop + 1, Math.min(end, stop + 3))))
  );
}

/** Adds a word, cut before its contraction or possessive and at the hyphens of names. */
function addWord(text: string, start: number, end: number, add: Add): void {
  const stem = stemEnd(text, start, end);
  addCompound(text, start, stem, add);
  add(stem, end);
}

/** Where "’s", "n’t" and the like begin; the end of the word where there is none. */
function stemEnd(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && end - at <= 3; at -= 1) {
    if (!isApostrophe(text.charCodeAt(at))) continue;
    const letters = text.slice(at + 1, end);
    if (isClitic(letters)) return at;
    const before = text.charAt(at - 1);
    if (/^t$/i.test(letters) && /^n$/i.test(before) && at - 1 > start) return at - 1;
    return end;
  }
  return end;
}

/** Lists of results number players by their seeding. */
const LETTER_OR_SEED = /^(?:\p{L}|\d\d?$)/u;
const LETTER_FIRST = /^\p{L}/u;
const HYPHENS = /[-\u2010\u2011]/;

function addCompound(text: string, start: number, end: number, add: Add): void {
  const parts = hasHyphen(text, start, end) ? text.slice(start, end).split(HYPHENS) : [];
  const isName =
    parts.some((part) => isCapitalised(part)) &&
    parts.every((part, k) => (k === 0 ? LETTER_OR_SEED : LETTER_FIRST).test(part));
  if (!isName) {
    add(start, end);
    return;
  }
  let at = start;
  for (const part of parts) {
    if (at > start) add(at - 1, at);
    add(at, at + part.length);
    at += part.length + 1;
  }
}

function hasHyphen(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isHyphen(text.charCodeAt(at))) return true;
  return false;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
