import type { AnnotatedText, Article, Summary, SummaryLength } from '../types.js';

/** A summary of an annotated text. */
export async function summaryIn(
  _annotated: AnnotatedText,
  _length: SummaryLength,
  _article: Pick<Article, 'title' | 'dateline'>,
): Promise<Summary> {
  return { text: '', sentences: [] };
}
