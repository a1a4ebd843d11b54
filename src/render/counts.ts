import { READING_SPEED } from '../limits.js';
import type { Article, Label, LabelledLine } from '../types.js';

/** How much there is to read. */
export interface Counts {
  /** Of the whole input, and of the article's text. */
  readonly words: { readonly before: number; readonly after: number };
  /** Of the text, at least 1. */
  readonly readingMinutes: number;
}

/** Words of an article before and after cleaning, and the minutes that reading takes. */
export function countsOf({ text, lines }: Pick<Article, 'text' | 'lines'>): Counts {
  const after = wordCount(text);
  const before = lines.reduce((sum, { line }) => sum + wordCount(line.text), 0);
  return { words: { before, after }, readingMinutes: Math.max(1, Math.round(after / READING_SPEED)) };
}

/** How much was dropped for one kind. */
export interface Dropped {
  readonly kind: Label['kind'];
  readonly lines: number;
}

/** What was dropped, by kind; most lines first, as they come among equals. */
export function droppedByKind(lines: readonly LabelledLine[]): Dropped[] {
  const counts = new Map<Label['kind'], number>();
  for (const { label } of lines) {
    if (label.verdict === 'dropped') counts.set(label.kind, (counts.get(label.kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, lines: count })).sort((a, b) => b.lines - a.lines);
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
