import type { Sentence, Token } from '../types.js';
import { abbreviation } from './abbreviations.js';
import { isCapitalised } from './characters.js';

/** Marks that may follow the end of a sentence and belong to it. */
const CLOSERS = new Set(['”', '’', '"', "'", "''", ')', ']', '»', '}']);
/** Marks that end a sentence, besides whatever ends with a full stop. */
const END_MARKS = new Set('!?。！？…');
/** Marks that may stand before the first word of a sentence. */
const OPENERS = new Set(['“', '‘', '"', "'", '``', '(', '[', '«', '—', '–', '-', '•', '*', '©', '¿', '¡']);

const QUOTES = new Set(['“', '‘', '"', "'", '``', '«']);

/** After an abbreviation only these words, capitalised, open a sentence: a name after "Inc." is most often part of the same one. */
const STARTERS = new Set(
  `a about after all also although among an and another any as asked at before both but by despite during each earlier even every few first for
  from he her here his how however i if in instead it its last later many meanwhile more most much my nearly neither no none nor not now of on once
  one only or other others our over police she since so some still such than that the their then there these they this those though to today two under
  until we what when where whether which while who why with yet you your officials people`.split(/\s+/),
);

/**
 * Groups the tokens of one paragraph into sentences. The end of the paragraph is the end of a sentence, with or without a full stop.
 *
 * @param text the text that the tokens' offsets count in
 * @returns sentences without a gap; none where there are no tokens
 */
export function splitSentences(tokens: readonly Token[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let at = 0;
  while (at < tokens.length) {
    const end = endAfter(tokens, at, text);
    if (end > 0) {
      sentences.push(sentence(tokens, first, end));
      first = end;
    }
    at = Math.max(at + 1, end);
  }
  if (first < tokens.length) sentences.push(sentence(tokens, first, tokens.length));
  return sentences;
}

function sentence(tokens: readonly Token[], firstToken: number, endToken: number): Sentence {
  const start = tokens[firstToken]?.start ?? 0;
  return { start, end: tokens[endToken - 1]?.end ?? start, firstToken, endToken };
}

/** The token after the sentence that ends with the mark (and closing quotes) at a place; 0 where none ends. */
function endAfter(tokens: readonly Token[], at: number, text: string): number {
  const token = tokens[at];
  if (token === undefined || !isEndMark(token.text)) return 0;
  let next = at + 1;
  while (isCloser(tokens, next, text)) next += 1;
  const following = tokens[next];
  if (following === undefined) return next;
  const isApart = following.start > (tokens[next - 1]?.end ?? 0);
  return isApart && opensSentence(tokens, next, token.text) ? next : 0;
}

function isEndMark(token: string): boolean {
  return token.endsWith('.') || END_MARKS.has(token);
}

/** A closing mark stands close to what it closes: a straight quote after a blank opens the next sentence. */
function isCloser(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^[.!?…]+$/.test(token.text)) return token.start === tokens[at - 1]?.end;
  if (!CLOSERS.has(token.text) || token.start !== tokens[at - 1]?.end) return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(token.end));
}

function opensSentence(tokens: readonly Token[], at: number, mark: string): boolean {
  let next = at;
  while (OPENERS.has(tokens[next]?.text ?? '')) next += 1;
  const word = tokens[next]?.text ?? '';
  const isOpened = next > at;
  if (word === '') return isOpened;
  const starts = isCapitalised(word) || /^[\p{N}$€£@#]/u.test(word) || /^\p{Lo}/u.test(word);
  if (mark.length === 1 || mark === '..' || mark === '...')
    return mark === '…' ? starts && !isOpened : starts;
  // "J." and "U.S.": a single letter is an initial, several end a sentence only before a word that opens one.
  const stem = mark.slice(0, -1);
  if (/^\p{L}$/u.test(stem)) return false;
  const known = abbreviation(stem);
  if (known !== undefined && !known.endsSentence) return false;
  const isQuoted = QUOTES.has(tokens[next - 1]?.text ?? '') && isOpened;
  return starts && (isQuoted || STARTERS.has(word.toLowerCase()));
}
