import { annotate } from '../../src/annotate/annotate.js';
import type { AnnotatedText, Paragraph } from '../../src/types.js';

/** A text whose paragraphs are its lines. */
export function annotated(text: string): AnnotatedText {
  const paragraphs = [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map(({ 0: line, index }): Paragraph => {
    return { start: index, end: index + line.length, kind: 'paragraph' };
  });
  return annotate({ title: null, text, paragraphs });
}
