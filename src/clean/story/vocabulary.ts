import type { Page } from '../page.js';
import { columnOf } from './columns.js';

/** Letters of a word that counts, and of those the ones that are compared, so that "boats" and "boat" agree. */
const CONTENT_LETTERS = 5;
const STEM = 6;

/** The content words of each line. */
export type Content = readonly ReadonlySet<string>[];

export function contentsOf({ lines }: Page): Content {
  return lines.map(({ likeness }) => contentOf(likeness));
}

/** The longer words of a line by their first letters. */
export function contentOf(likeness: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of likeness.split(' ')) if (word.length >= CONTENT_LETTERS) found.add(word.slice(0, STEM));
  return found;
}

/** Of the content words of each line, the mean over them; −1 for a line without any. */
interface Shared {
  /** The share that another line of the story has … */
  readonly once: Float32Array;
  /** … and that two others have. */
  readonly twice: Float32Array;
  /** The mean logarithm of one more than the number of other lines that have it. */
  readonly weight: Float32Array;
}

/** How far the rest of the story speaks of what each line speaks of: a teaser speaks of something else. */
export function sharedWords(content: Content, isStory: readonly boolean[]): Shared {
  const uses = new Map<string, number>();
  content.forEach((words, i) => {
    if (isStory[i]) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  });
  const mean = (worth: (others: number) => number) =>
    columnOf(content.length, (i) => {
      const words = content[i] as ReadonlySet<string>;
      if (words.size === 0) return -1;
      let sum = 0;
      for (const word of words) sum += worth((uses.get(word) ?? 0) - Number(isStory[i]));
      return sum / words.size;
    });
  return {
    once: mean((others) => Number(others >= 1)),
    twice: mean((others) => Number(others >= 2)),
    weight: mean(Math.log1p),
  };
}
