import type { Article, ParagraphKind } from '../types.js';

export const BULLET = /^[-*+•‣◦▪–—]\s+/u;
export const NUMBER = /^(\d{1,9})([.)])\s+/;

/** A paragraph with its text: what the formats for readers are made of. */
export interface TextParagraph {
  readonly kind: ParagraphKind;
  /** On one line. */
  readonly text: string;
}

/** The paragraphs of an article in order, each on one line; empty ones are left out. */
export function textParagraphs(article: Article): TextParagraph[] {
  return article.paragraphs
    .map(({ kind, start, end }) => ({ kind, text: oneLine(article.text.slice(start, end)) }))
    .filter(({ text }) => text !== '');
}

/** Puts rendered paragraphs together: a blank line between two of them, none inside a list. */
export function joinParagraphs(parts: readonly TextParagraph[]): string {
  return parts
    .map(({ kind, text }, at) => {
      const before = parts[at - 1];
      if (before === undefined) return text;
      return `${kind === 'list' && before.kind === 'list' ? '\n' : '\n\n'}${text}`;
    })
    .join('');
}

/** A bullet or a number at the start of a list item, as articles write them, with the blanks behind it; '' where there is none. */
export function listMark(text: string): string {
  return (BULLET.exec(text) ?? NUMBER.exec(text))?.[0] ?? '';
}

/** Every run of line breaks as one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
