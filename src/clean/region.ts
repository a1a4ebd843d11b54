import type { Measure } from './measure.js';
import type { Page } from './page.js';
import { bestStretch } from './story/context.js';

/** The lines [start, end) among which the story stands; start = end where there is none. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** Probability above which a line speaks for a stretch of story, below which against it. */
const EDGE = 0.5;
/** Lines known to be furniture count so much less against a region that spans them: an advertisement does not end a story. */
const BARRIER = 0.5;
/** A story goes on over so many lines that are none of it. */
const REACH = 2;

/**
 * The stretch of lines with the largest sum of √words · (probability − EDGE), and what goes on from its ends: the short last lines of a
 * dialogue may each be outweighed by an advertisement between them.
 */
export function bestRegion(page: Page, odds: readonly number[]): Region {
  const { start, end } = bestStretch(
    Float64Array.from(page.lines, ({ measure }, i) => {
      const p = odds[i] ?? 0;
      return Math.sqrt(measure.words) * (p === 0 ? -EDGE * BARRIER : p - EDGE);
    }),
  );
  if (start === end) return { start, end };
  const length = odds.length;
  return { start: length - goesOn(odds.toReversed(), length - start), end: goesOn(odds, end) };
}

/** Where a region that ends before line `end` ends with the likely lines within reach. */
function goesOn(odds: readonly number[], end: number): number {
  let last = end;
  for (let i = end; i < odds.length && i <= last + REACH; i++) if ((odds[i] ?? 0) >= EDGE) last = i + 1;
  return last;
}

/** Running text that ends as a sentence: a long headline does not. */
export function isParagraph(measure: Measure | undefined): boolean {
  return measure?.prose === true && measure.endsSentence;
}
