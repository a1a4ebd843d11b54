import type { Span } from '../types.js';
import { isElision } from './apostrophes.js';

/** Whether a mark opens or closes a quote, as far as the mark and the characters beside it tell. */
type Side = 'open' | 'close' | 'either';

/** A quotation mark, or a pair of single ones that is meant as a double one. */
export interface Glyph extends Span {
  readonly side: Side;
  /** Single marks: false for what may be an apostrophe as well, as in "the boys’ coats". Double marks are always firm. */
  readonly firm: boolean;
}

/** The quotation marks of a stretch of text, in order: double ones and, apart, single ones. */
export interface Glyphs {
  readonly double: readonly Glyph[];
  readonly single: readonly Glyph[];
}

const ANY_GLYPH = /``|‘‘|’’|''|[“”„‟"«»＂‘’'‚‛‹›`]/g;
const DOUBLE_OPENERS = new Set(['``', '‘‘', '“', '„', '‟', '«']);
const DOUBLE_CLOSERS = new Set(["''", '’’', '”', '»']);
const DOUBLE_EITHER = new Set(['"', '＂']);
const SINGLE_OPENERS = new Set(['‘', '‚', '‛', '‹', '`']);
const SINGLE_CLOSERS = new Set(['’', '›']);

const GAP = /[\s\u00a0([{<—–/]/;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;
/** What may stand between a closing mark and the word it follows. */
const END_MARK = /[.,;:!?…)\]\-—%“”"]/;
/** What follows a closing mark, but never the apostrophe of a possessive. */
const AFTER_END = /[.;:!?)\]—–]/;
const QUOTE_START = /[\p{L}\p{N}$£€¥#@([{…“"„.*_—]/u;

/** Finds the quotation marks of `text` from `start` to `end`; apostrophes, feet and inches are left out. */
export function glyphsIn(text: string, start: number, end: number): Glyphs {
  const double: Glyph[] = [];
  const single: Glyph[] = [];
  const finder = new RegExp(ANY_GLYPH);
  finder.lastIndex = start;
  for (let found = finder.exec(text); found !== null; found = finder.exec(text)) {
    const [mark] = found;
    const at = found.index;
    if (at >= end) break;
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = at + mark.length < end ? text.charAt(at + mark.length) : ' ';
    if (DOUBLE_OPENERS.has(mark) || DOUBLE_CLOSERS.has(mark) || DOUBLE_EITHER.has(mark)) {
      double.push({ start: at, end: at + mark.length, side: doubleSide(mark, before, after), firm: true });
    } else {
      const glyph = singleGlyph(mark, text, at, before, after, start);
      if (glyph !== undefined) single.push(glyph);
    }
  }
  return { double, single };
}

/** Where the characters beside a mark tell its side they are believed, for marks are typed the wrong way round more often than put in the wrong place. */
function doubleSide(mark: string, before: string, after: string): Side {
  const gapBefore = GAP.test(before) || isSingleMark(before);
  const gapAfter = !WORD.test(after) && !/[$£€#@([{…“"„*'‘]/.test(after);
  const shape: Side = DOUBLE_OPENERS.has(mark) ? 'open' : DOUBLE_CLOSERS.has(mark) ? 'close' : 'either';
  if (gapBefore === gapAfter) return gapBefore ? shape : besideWords(shape, before, after);
  const place: Side = gapBefore ? 'open' : 'close';
  // "''" opens as often as it closes; of other marks, those that contradict their place are left to what came before.
  return shape === place || shape === 'either' || mark === "''" || mark === '’’' ? place : 'either';
}

/** A mark with no gap on either side: `said:"Come in"`, `"Come in,"said`. */
function besideWords(shape: Side, before: string, after: string): Side {
  if (shape !== 'either') return shape;
  if (DIGIT.test(before) && !WORD.test(after)) return 'close';
  return 'either';
}

function isSingleMark(char: string): boolean {
  return char === '‘' || char === "'" || char === '‚';
}

function singleGlyph(
  mark: string,
  text: string,
  at: number,
  before: string,
  after: string,
  start: number,
): Glyph | undefined {
  if (WORD.test(before) && WORD.test(after)) return undefined;
  const opensMark = /[“„]/.test(before);
  const end = at + mark.length;
  if ((GAP.test(before) || opensMark || before === '"') && QUOTE_START.test(after)) {
    if (SINGLE_CLOSERS.has(mark) || isElision(text, end)) return undefined;
    return { start: at, end, side: 'open', firm: SINGLE_OPENERS.has(mark) };
  }
  if (GAP.test(before) || opensMark || WORD.test(after) || mark === '‚') return undefined;
  return { start: at, end, side: 'close', firm: isFirmClose(text, at, before, after, start) };
}

/** Whether a mark behind a word closes a quote for sure: an apostrophe stands behind an s or in place of a letter, and no full stop follows it. */
function isFirmClose(text: string, at: number, before: string, after: string, start: number): boolean {
  if (END_MARK.test(before)) return true;
  if (AFTER_END.test(after)) return true;
  if (DIGIT.test(before)) return false;
  if (NEVER_OWNED.test(text.slice(at + 1, at + 9))) return true;
  return !/[sxz]$/i.test(wordBefore(text, at, start)) && !CLIPPED.test(wordBefore(text, at, start));
}

/** Words that never follow a possessive. */
const NEVER_OWNED =
  /^ (?:while|when|as|after|because|although|that|who|is|was|were|are|has|had|will|would|on|in|at|by|from|for|with|to)\b/;

/** "doin’", "an’", "o’": a letter is left out at the end. */
const CLIPPED = /^(?:.+in|an|o|th|wi|ol|i)$/i;

function wordBefore(text: string, at: number, start: number): string {
  let from = at;
  while (from > start && at - from < 20 && /\p{L}/u.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at);
}
