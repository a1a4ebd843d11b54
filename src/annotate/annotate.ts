import type { AnnotatedText, Article } from '../types.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

/**
 * Cuts the paragraphs of a clean article into tokens and sentences, each paragraph by itself.
 *
 * @returns the same text and paragraphs; all offsets count in `article.text`
 */
export function annotate({
  title,
  text,
  paragraphs,
}: Pick<Article, 'title' | 'text' | 'paragraphs'>): AnnotatedText {
  return {
    title,
    text,
    paragraphs: paragraphs.map(({ start, end, kind }) => {
      const tokens = tokenize(text, start, end);
      return { start, end, kind, tokens, sentences: splitSentences(tokens, text) };
    }),
  };
}
