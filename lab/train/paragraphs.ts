import type { Paragraph } from '../../src/types.js';

/** The lines of a text as paragraphs, blank ones left out, as `--no-clean` has them. */
export function splitParagraphs(text: string): Paragraph[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((found) => {
    const line = found[0].trimEnd();
    return { start: found.index, end: found.index + line.length, kind: 'paragraph' };
  });
}
