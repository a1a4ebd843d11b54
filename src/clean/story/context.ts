import type { Page } from '../page.js';
import { type Columns, FAR, filled, sumsAfter, sumsBefore } from './columns.js';
import { addSharedWords } from './vocabulary.js';

const OFFSETS = [-4, -3, -2, -1, 1, 2, 3, 4];
/** How much of what is near still counts one line further on. */
const DECAYS = [0.6, 0.85, 0.96];
/** A line of this probability is story, of that one beyond doubt. */
const CONFIDENT = 0.8;
const SURE = 0.9;
const FAIR = 0.7;
/** Thresholds of the stretches of story that are looked for. */
const THRESHOLDS = [0.3, 0.5, 0.7];
/** Lines of furniture that do not part a stretch of story. */
const BRIDGE = 2;

/** The log-odds of the first look at a page, line by line. */
export interface FirstLook {
  /** By the trees over the counts; very low for lines that a rule has dropped. */
  readonly trees: Float32Array;
  /** By the words of the line. */
  readonly words: Float32Array;
}

/** The share of the words in the mean of the two. */
const WORD_SHARE = 0.15;

/** What the first look at all lines says about each: is it inside the stretch of story, how far from it, how sure is what is around. */
export function addContextColumns(columns: Columns, page: Page, { trees, words }: FirstLook): void {
  const mixed = trees.map((odds, i) => (1 - WORD_SHARE) * odds + WORD_SHARE * (words[i] as number));
  const p = mixed.map((odds) => 1 / (1 + Math.exp(-odds)));
  const counts = filled(new Float64Array(page.lines.length), page.lines, ({ measure }) => measure.words);
  const weights = counts.map(Math.sqrt);
  const gain = weights.map((weight, i) => weight * ((p[i] as number) - 0.5));
  const confident = counts.map((count, i) => ((p[i] as number) > CONFIDENT ? count : 0));
  const total = sum(confident);
  columns.add('trees').set(trees);
  columns.add('wordOdds').set(words);
  columns.add('mixed').set(mixed);
  columns.addNeighbours('p', OFFSETS, p);
  for (const decay of DECAYS) {
    sumsBefore(gain, decay, columns.add(`near${decay}Before`));
    sumsAfter(gain, decay, columns.add(`near${decay}After`));
  }
  addStoryAround(columns, confident, Math.max(1, total));
  addStretches(columns, gain);
  for (const threshold of THRESHOLDS)
    fillDistanceFrom(
      bestStretch(weights.map((weight, i) => weight * ((p[i] as number) - threshold))),
      columns.add(`fromStretch${threshold}`),
    );
  columns.addConstant(
    'mostSure',
    p.reduce((most, each) => Math.max(most, each), 0),
  );
  columns.addConstant(
    'meanSure',
    sum(counts.map((count, i) => count * (p[i] as number))) / Math.max(1, sum(counts)),
  );
  columns.addConstant('storyWords', Math.log1p(total));
  fillRunWords(counts, p, columns.add('runWords'));
  columns.addDistances('fairBefore', 'fairAfter', over(p, FAIR), 1);
  columns.addDistances('sureBefore', 'sureAfter', over(p, SURE), 1);
  const names = { once: 'known', twice: 'wellKnown', weight: 'knownWeight' };
  addSharedWords(columns, names, page, over(p, CONFIDENT));
}

const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);

/** 1 where the probability is over the threshold. */
function over(p: Float32Array, threshold: number): Int8Array {
  return filled(new Int8Array(p.length), p, (each) => Number(each > threshold));
}

/** How many words of beyond doubt story there are before and after. */
function addStoryAround(columns: Columns, confident: Float64Array, total: number): void {
  const logBefore = columns.add('storyBefore');
  const logAfter = columns.add('storyAfter');
  const before = sumsBefore(confident, 1, columns.add('storyShareBefore'));
  const after = sumsAfter(confident, 1, columns.add('storyShareAfter'));
  for (let i = 0; i < confident.length; i++) {
    logBefore[i] = Math.log1p(before[i] as number);
    logAfter[i] = Math.log1p(after[i] as number);
    before[i] = (before[i] as number) / total;
    after[i] = (after[i] as number) / total;
  }
}

/** The largest sums of stretches that end with the line, that begin with it, and that hold it. */
function addStretches(columns: Columns, gain: Float64Array): void {
  const n = gain.length;
  const before = columns.add('stretchBefore');
  const after = columns.add('stretchAfter');
  const whole = columns.add('stretch');
  for (let i = 0, best = 0; i < n; i++) {
    best = Math.max(0, best + (gain[i] as number));
    before[i] = best;
  }
  for (let i = n - 1, best = 0; i >= 0; i--) {
    best = Math.max(0, best + (gain[i] as number));
    after[i] = best;
  }
  for (let i = 0; i < n; i++) whole[i] = (before[i] as number) + (after[i] as number) - (gain[i] as number);
}

/** How far each line is from a stretch: 0 within it, negative above it. */
function fillDistanceFrom(
  { start, end }: { readonly start: number; readonly end: number },
  column: Float32Array,
): void {
  for (let i = 0; i < column.length; i++)
    column[i] = i < start ? Math.max(i - start, -FAR) : i >= end ? Math.min(i - end + 1, FAR) : 0;
}

/** The stretch [start, end) with the largest sum: Kadane's algorithm. */
export function bestStretch(gains: ArrayLike<number>): { start: number; end: number } {
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  for (let i = 0; i < gains.length; i++) {
    sum += gains[i] as number;
    if (sum <= 0) {
      sum = 0;
      start = i + 1;
    } else if (sum > best.sum) best = { start, end: i + 1, sum };
  }
  return best;
}

/** How many words the story has in the stretch of likely lines in which the line stands. */
function fillRunWords(counts: Float64Array, p: Float32Array, column: Float32Array): void {
  let start = -1;
  let end = -1;
  let words = 0;
  const close = () => {
    if (start >= 0) column.fill(Math.log1p(words), start, end + 1);
  };
  for (let i = 0; i < counts.length; i++) {
    if ((p[i] as number) <= 0.5) continue;
    if (start < 0 || i - end > BRIDGE + 1) {
      close();
      start = i;
      words = 0;
    }
    end = i;
    words += counts[i] as number;
  }
  close();
}
