import type { LineHints } from '../types.js';
import type { Measure } from './measure.js';
import type { Labels, Page } from './page.js';

/** The lines [start, end) among which the story stands; start = end where there is none. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** Lines before and after that count as the neighbourhood of a line. */
const NEAR = 6;
const WIDE = 15;

/**
 * The log-odds that a line is story, by counts on the line and how much running text is around it. Set by hand after the signs and
 * sizes of a logistic regression on whole-page copies; every count is 0…1 or a natural logarithm.
 */
const WEIGHTS = {
  bias: -1.0,
  logWords: 0.7,
  endsSentence: 0.55,
  capitals: -1.2,
  separators: -1.2,
  bullet: 0.8,
  prose: 0.9,
  proseNear: 1.4,
  proseWide: 2.0,
  logDistanceBefore: -0.35,
  logDistanceAfter: -0.35,
};

/** What the markup adds to the log-odds of a line of HTML. */
const MARKUP_WEIGHTS = { paragraphTag: 1.2, inArticle: 1.6, heading: 1.2, listItem: 0.4, linkShare: -2.0 };

/** Probability that a line at the edge of the region must exceed to widen it. */
const EDGE = 0.5;
/** Lines known to be furniture count so much less against a region that spans them: an advertisement does not end a story. */
const BARRIER = 0.5;
/** Words of story after which a heading such as "Related stories" is believed. */
const STORY_BEFORE_AN_END = 80;
/** What such a heading leaves of the probability of each later line. */
const AFTER_AN_END = 0.3;
/** What a weak furniture row leaves of a line's probability. */
const WEAK_LINE = 0.5;

/** The probability (0…1) of every line that it is story; 0 where a label has dropped it. */
export function storyOdds(page: Page, labels: Labels): number[] {
  const prose = page.lines.map(({ measure }, i) => measure.prose && labels[i]?.verdict !== 'dropped');
  const sums = prefixSums(prose);
  const before = distances(prose);
  const after = distances(prose.toReversed()).toReversed();
  const share = (from: number, to: number) =>
    ((sums[Math.min(to, prose.length)] ?? 0) - (sums[Math.max(from, 0)] ?? 0)) / (to - from);
  let cut = 1;
  let words = 0;
  return page.lines.map(({ raw, measure, weak, endsStory }, i) => {
    if (endsStory && words >= STORY_BEFORE_AN_END) cut *= AFTER_AN_END;
    if (labels[i] !== undefined) return 0;
    const odds =
      lineOdds(measure) +
      markupOdds(raw.hints) +
      WEIGHTS.proseNear * (share(i - NEAR, i) + share(i + 1, i + 1 + NEAR)) +
      WEIGHTS.proseWide * (share(i - WIDE, i) + share(i + 1, i + 1 + WIDE)) +
      WEIGHTS.logDistanceBefore * Math.log(before[i] ?? 1) +
      WEIGHTS.logDistanceAfter * Math.log(after[i] ?? 1);
    const p = (cut * (weak === undefined ? 1 : WEAK_LINE)) / (1 + Math.exp(-odds));
    if (p > 0.5 && measure.prose) words += measure.words;
    return p;
  });
}

function lineOdds(measure: Measure): number {
  return (
    WEIGHTS.bias +
    WEIGHTS.logWords * Math.log(1 + Math.min(measure.words, 80)) +
    WEIGHTS.endsSentence * Number(measure.endsSentence) +
    WEIGHTS.capitals * measure.capitalShare +
    WEIGHTS.separators * Math.min(measure.separators, 3) +
    WEIGHTS.bullet * Number(measure.bullet) +
    WEIGHTS.prose * Number(measure.prose)
  );
}

function markupOdds(hints: LineHints | undefined): number {
  if (hints === undefined) return 0;
  const { tag, regions, linkShare } = hints;
  return (
    MARKUP_WEIGHTS.paragraphTag * Number(tag === 'p') +
    MARKUP_WEIGHTS.inArticle * Number(regions.includes('article') || regions.includes('main')) +
    MARKUP_WEIGHTS.heading * Number(regions.includes('heading')) +
    MARKUP_WEIGHTS.listItem * Number(tag === 'li') +
    MARKUP_WEIGHTS.linkShare * linkShare
  );
}

/** The stretch of lines with the largest sum of √words · (probability − EDGE): Kadane's algorithm, linear. */
export function bestRegion(page: Page, odds: readonly number[]): Region {
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  page.lines.forEach(({ measure }, i) => {
    const p = odds[i] ?? 0;
    sum += Math.sqrt(measure.words) * (p === 0 ? -EDGE * BARRIER : p - EDGE);
    if (sum <= 0) {
      sum = 0;
      start = i + 1;
    } else if (sum > best.sum) best = { start, end: i + 1, sum };
  });
  return { start: best.start, end: best.end };
}

/** Running text that ends as a sentence: a long headline does not. */
export function isParagraph(measure: Measure | undefined): boolean {
  return measure?.prose === true && measure.endsSentence;
}

function prefixSums(flags: readonly boolean[]): number[] {
  const sums = [0];
  for (const flag of flags) sums.push((sums.at(-1) ?? 0) + Number(flag));
  return sums;
}

/** How many lines back the last true one stands, 1 for the line right before; WIDE + 1 where none stands within WIDE. */
function distances(flags: readonly boolean[]): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return flags.map((flag, i) => {
    const distance = Math.min(i - last, WIDE + 1);
    if (flag) last = i;
    return distance;
  });
}
