import { tokensOf } from '../annotate/tokensOf.js';
import type { AnnotatedText, Span, Token } from '../types.js';
import { type CueWord, cueWord } from './cueWords.js';
import type { MarkedSpan } from './marks.js';

/** A range of the tokens of a scene. */
export interface TokenRange {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** The tokens of a marked span. */
export interface SceneQuote extends TokenRange {
  readonly span: MarkedSpan;
  readonly paragraph: number;
}

/**
 * An annotated text laid out for the question who says what: all tokens in one row, with what each belongs to.
 * A unit is a sentence, but a quote's own full stops do not end it: `“No. Never,” she said.` is one.
 */
export interface Scene {
  readonly text: string;
  readonly title: string | null;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  /** Of each token the quote it stands in, or -1. */
  readonly quoteOf: Int32Array;
  readonly unitOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** Of each token outside of quotes, what it tells of saying. */
  readonly cues: readonly (CueWord | undefined)[];
  readonly units: readonly TokenRange[];
  readonly paragraphs: readonly TokenRange[];
  readonly quotes: readonly SceneQuote[];
}

/** Lays out a text with its marked spans, which must be in order. */
export function sceneOf(annotated: AnnotatedText, spans: readonly MarkedSpan[]): Scene {
  const tokens = tokensOf(annotated);
  const lower = tokens.map((token) => token.lower);
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  const quotes = placeSpans(tokens, spans, quoteOf);
  const unitOf = new Int32Array(tokens.length);
  const paragraphOf = new Int32Array(tokens.length);
  const units: TokenRange[] = [];
  const paragraphs: TokenRange[] = [];
  let base = 0;
  annotated.paragraphs.forEach((paragraph, p) => {
    const end = base + paragraph.tokens.length;
    paragraphs.push({ first: base, end });
    paragraphOf.fill(p, base, end);
    let first = base;
    paragraph.sentences.forEach((sentence, s) => {
      const next = base + sentence.endToken;
      if (s < paragraph.sentences.length - 1 && isWithinQuote(quoteOf, next)) return;
      unitOf.fill(units.length, first, next);
      units.push({ first, end: next });
      first = next;
    });
    base = end;
  });
  const cues = lower.map((_, i) => (quoteOf[i] === -1 ? cueAt(lower, i) : undefined));
  const { text, title } = annotated;
  return { text, title, tokens, lower, quoteOf, unitOf, paragraphOf, cues, units, paragraphs, quotes };
}

const ARTICLES = new Set(['the', 'a', 'an']);
const NOUN_OPENERS = new Set("this his her its their my your our no every each 's ’s".split(' '));

/** The cue at a place; "the talks", "the accused", "his claims" are nouns. */
function cueAt(lower: readonly string[], at: number): CueWord | undefined {
  const cue = cueWord(lower[at] as string);
  const before = lower[at - 1] ?? '';
  const isNoun =
    ARTICLES.has(before) || (NOUN_OPENERS.has(before) && (cue?.form === 'base' || cue?.form === 'third'));
  return isNoun ? undefined : cue;
}

function isWithinQuote(quoteOf: Int32Array, at: number): boolean {
  return quoteOf[at] !== -1 && quoteOf[at] === quoteOf[at - 1];
}

function placeSpans(
  tokens: readonly Token[],
  spans: readonly MarkedSpan[],
  quoteOf: Int32Array,
): SceneQuote[] {
  let at = 0;
  return spans.map((span, q) => {
    at = firstFrom(tokens, at, span);
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).start < span.end) {
      quoteOf[at] = q;
      at += 1;
    }
    return { span, paragraph: span.paragraph, first, end: at };
  });
}

function firstFrom(tokens: readonly Token[], from: number, { start }: Span): number {
  let at = from;
  while (at < tokens.length && (tokens[at] as Token).end <= start) at += 1;
  return at;
}

const QUOTE_MARK = /^(?:[“”„‟"«»＂‘’'‚‛‹›`]|``|''|’’|‘‘)$/;

/** Whether a token is a quotation mark, or an apostrophe that stands alone. */
export function isQuoteMark(token: string): boolean {
  return QUOTE_MARK.test(token);
}
