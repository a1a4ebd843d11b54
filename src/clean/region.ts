import { findDateline } from './dateline.js';
import type { Measure } from './measure.js';
import type { Page } from './page.js';
import { placesOf } from './places.js';
import { filled } from './story/columns.js';
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
/** A story goes on over so many lines that are none of it … */
const REACH = 2;
/** … to one of this probability; the markup makes the model surer. */
const LIKELY = { text: 0.45, html: 0.5 };
/** Probability of a line that can only be story. */
const CERTAIN = 0.95;
/** A dateline is no longer than this. */
const DATELINE = 100;

/** The sum that a line adds which can only be the opening of the story: more than the furniture of a whole page. */
const OPENING = 50;

/**
 * The stretch of lines with the largest sum of √words · (probability − EDGE), and what goes on from its ends: the short last lines of a
 * dialogue may each be outweighed by an advertisement between them. "GENEVA, March 3 (Agency) - …" opens a story: where one line of the
 * page does, the stretch holds it.
 */
export function bestRegion(page: Page, odds: readonly number[]): Region {
  const gains = filled(new Float64Array(page.lines.length), page.lines, ({ measure }, i) => {
    const p = odds[i] ?? 0;
    return Math.sqrt(measure.words) * (p === 0 ? -EDGE * BARRIER : p - EDGE);
  });
  const opening = openingByAgency(page, odds);
  if (opening !== undefined) gains[opening] = OPENING;
  const { start, end } = bestStretch(gains);
  if (start === end) return { start, end };
  const length = odds.length;
  const likely = LIKELY[page.kind];
  return {
    start: length - goesOn(odds.toReversed(), length - start, likely),
    end: goesOn(odds, end, likely),
  };
}

/** The odds with that of the line raised which opens the story with the dateline of an agency. */
export function withOpening(page: Page, odds: readonly number[]): readonly number[] {
  const opening = openingByAgency(page, odds);
  return opening === undefined ? odds : odds.with(opening, Math.max(odds[opening] ?? 0, CERTAIN));
}

/** The one line that opens with the dateline of an agency and has no label; undefined where there is none, or more than one. */
function openingByAgency({ lines }: Page, odds: readonly number[]): number | undefined {
  const openings = placesOf(lines, ({ text, measure }, i) => {
    if ((odds[i] ?? 0) === 0 || !measure.prose) return false;
    return text.slice(0, DATELINE).includes(') ') && findDateline(text)?.endsWith(')') === true;
  });
  return openings.length === 1 ? openings[0] : undefined;
}

/** Where a region that ends before line `end` ends with the likely lines within reach; lines known to be furniture are no way. */
function goesOn(odds: readonly number[], end: number, likely: number): number {
  let last = end;
  for (let i = end, passed = 0; i < odds.length && passed <= REACH; i++) {
    const p = odds[i] ?? 0;
    if (p >= likely) [last, passed] = [i + 1, 0];
    else if (p > 0) passed++;
  }
  return last;
}

/** Running text that ends as a sentence: a long headline does not. */
export function isParagraph(measure: Measure | undefined): boolean {
  return measure?.prose === true && measure.endsSentence;
}
