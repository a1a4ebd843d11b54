/** What a reader would see at once to be wrong with a summary, whatever its ROUGE. */
import type { TextSpan } from './sets.js';

/** A sentence of a summary and its place in the article. */
export interface SummarySentence extends TextSpan {
  readonly text: string;
}

/** How long a summary may be. */
export type Length = { readonly words: number } | { readonly sentences: number };

/** A check: its name in the table, and whether a summary fails it. Those of words alone apply to any list of sentences. */
export interface TextCheck {
  readonly name: string;
  fails(sentences: readonly string[]): boolean;
}

/** Opens with a word that points back to what is not there. */
const DANGLING_OPENER =
  /^["“‘']?(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|Such|But|And|Or|Nor|So|Then|Thus|Yet|Still|Also|Instead|However|Meanwhile|Moreover|Furthermore|Nevertheless|Therefore|Indeed|Similarly|Otherwise|As a result|For example|In addition)\b/;
const FURNITURE = new RegExp(
  [
    'scroll down|click here|read more|share this|follow us|sign up|subscribe',
    'copyright|all rights reserved|contributed to this (?:report|story)',
    'photo:|image:|getty images|facebook\\.com|twitter\\.com',
  ].join('|'),
  'i',
);
const SENTENCE_END = /[.!?…]["'”’)]*$/;
const OPENING_CHARACTERS = 30;
const ARTICLE_START_CHARACTERS = 40;

/** Checks of the words alone. */
export const TEXT_CHECKS: readonly TextCheck[] = [
  { name: 'furniture', fails: (sentences) => sentences.some((text) => FURNITURE.test(text)) },
  { name: 'no end mark', fails: (sentences) => sentences.some((text) => !SENTENCE_END.test(text)) },
];

/** Whether the summary opens with a word that points back, and the article does not open so itself. */
export function opensDangling(sentences: readonly string[], article: string): boolean {
  const first = sentences[0];
  if (first === undefined || !DANGLING_OPENER.test(first)) return false;
  return !article.trim().slice(0, ARTICLE_START_CHARACTERS).startsWith(first.slice(0, OPENING_CHARACTERS));
}

/** Whether sentences stand in another order than in the article. */
export function isOutOfOrder(sentences: readonly SummarySentence[]): boolean {
  return sentences.some(({ start }, i) => start < (sentences[i - 1]?.start ?? 0));
}

/** Whether a summary is longer than was asked for. */
export function isTooLong(sentences: readonly string[], length: Length): boolean {
  if ('sentences' in length) return sentences.length > length.sentences;
  return sentences.reduce((sum, text) => sum + countWords(text), 0) > length.words;
}

/** What stands between white space and has a letter or a digit, counted. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
