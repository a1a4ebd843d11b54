import { annotate } from '../../src/annotate/annotate.js';
import { type Candidate, candidatesOf } from '../../src/summary/candidates.js';
import type { AnnotatedText } from '../../src/types.js';

/** A text whose lines are paragraphs, annotated. */
export function annotated(text: string, title: string | null = null): AnnotatedText {
  const paragraphs = [...text.matchAll(/\S(?:[^\r\n]*\S)?/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }));
  return annotate({ title, text, paragraphs });
}

/** The sentences of a text, looked at for a summary. */
export function candidates(text: string): Candidate[] {
  return candidatesOf(annotated(text));
}

/** A sentence that stands behind another one, as most do. */
export function candidate(text: string): Candidate {
  const found = candidates(`The harbour opened again in the spring.\n${text}`)[1];
  if (found === undefined) throw new Error(`no sentence: ${text}`);
  return found;
}
