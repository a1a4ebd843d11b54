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

/** The stretch of lines with the largest sum of √words · (probability − EDGE). */
export function bestRegion(page: Page, odds: readonly number[]): Region {
  return bestStretch(
    page.lines.map(({ measure }, i) => {
      const p = odds[i] ?? 0;
      return Math.sqrt(measure.words) * (p === 0 ? -EDGE * BARRIER : p - EDGE);
    }),
  );
}

/** Running text that ends as a sentence: a long headline does not. */
export function isParagraph(measure: Measure | undefined): boolean {
  return measure?.prose === true && measure.endsSentence;
}
