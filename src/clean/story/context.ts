import type { Page, PageLine } from '../page.js';
import {
  backwards,
  type Columns,
  columnOf,
  distances,
  FAR,
  fadingSums,
  neighbours,
  runningSums,
} from './columns.js';
import { type Content, sharedWords } from './vocabulary.js';

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
export function contextColumns({ lines }: Page, { trees, words }: FirstLook, content: Content): Columns {
  const n = lines.length;
  const mixed = trees.map((odds, i) => (1 - WORD_SHARE) * odds + WORD_SHARE * (words[i] as number));
  const p = mixed.map((odds) => 1 / (1 + Math.exp(-odds)));
  const weight = lines.map(({ measure }) => Math.sqrt(measure.words));
  const gain = [...p].map((each, i) => (weight[i] as number) * (each - 0.5));
  const columns: Columns = { trees, wordOdds: words, mixed, ...neighbours('p', p, OFFSETS) };
  for (const decay of DECAYS) {
    const faded = (gains: readonly number[]) => fadingSums(gains, decay);
    columns[`near${decay}Before`] = faded(gain);
    columns[`near${decay}After`] = backwards(faded, gain);
  }
  const confident = lines.map(({ measure }, i) => ((p[i] as number) > CONFIDENT ? measure.words : 0));
  const total = confident.reduce((sum, count) => sum + count, 0);
  const before = runningSums(confident);
  const after = backwards(runningSums, confident);
  columns.storyBefore = before.map(Math.log1p);
  columns.storyAfter = after.map(Math.log1p);
  columns.storyShareBefore = before.map((count) => count / Math.max(1, total));
  columns.storyShareAfter = after.map((count) => count / Math.max(1, total));
  const forwards = stretchSums(gain);
  const back = backwards(stretchSums, gain);
  columns.stretchBefore = forwards;
  columns.stretchAfter = back;
  columns.stretch = forwards.map((sum, i) => sum + (back[i] as number) - (gain[i] as number));
  for (const threshold of THRESHOLDS) {
    const { start, end } = bestStretch([...p].map((each, i) => (weight[i] as number) * (each - threshold)));
    columns[`fromStretch${threshold}`] = columnOf(n, (i) =>
      i < start ? Math.max(i - start, -FAR) : i >= end ? Math.min(i - end + 1, FAR) : 0,
    );
  }
  const page = (value: number) => new Float32Array(n).fill(value);
  const allWords = lines.reduce((sum, { measure }) => sum + measure.words, 0);
  columns.mostSure = page(p.reduce((most, each) => Math.max(most, each), 0));
  columns.meanSure = page(
    lines.reduce((sum, { measure }, i) => sum + measure.words * (p[i] as number), 0) / Math.max(1, allWords),
  );
  columns.storyWords = page(Math.log1p(total));
  columns.runWords = runWords(lines, p);
  const fair = [...p].map((each) => each > FAIR);
  columns.fairBefore = distances(fair);
  columns.fairAfter = backwards(distances, fair);
  const sure = [...p].map((each) => each > SURE);
  columns.sureBefore = distances(sure);
  columns.sureAfter = backwards(distances, sure);
  const {
    once,
    twice,
    weight: known,
  } = sharedWords(
    content,
    [...p].map((each) => each > CONFIDENT),
  );
  return { ...columns, known: once, wellKnown: twice, knownWeight: known };
}

/** The largest sum of a stretch that ends with the line. */
function stretchSums(gains: readonly number[]): Float32Array {
  let sum = 0;
  return columnOf(gains.length, (i) => {
    sum = Math.max(0, sum + (gains[i] as number));
    return sum;
  });
}

/** The stretch [start, end) with the largest sum: Kadane's algorithm. */
export function bestStretch(gains: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  gains.forEach((gain, i) => {
    sum += gain;
    if (sum <= 0) {
      sum = 0;
      start = i + 1;
    } else if (sum > best.sum) best = { start, end: i + 1, sum };
  });
  return best;
}

/** How many words the story has in the stretch of likely lines in which the line stands. */
function runWords(lines: readonly PageLine[], p: Float32Array): Float32Array {
  const result = new Float32Array(lines.length);
  let start = -1;
  let end = -1;
  let words = 0;
  const close = () => {
    if (start >= 0) result.fill(Math.log1p(words), start, end + 1);
  };
  lines.forEach(({ measure }, i) => {
    if ((p[i] as number) <= 0.5) return;
    if (start < 0 || i - end > BRIDGE + 1) {
      close();
      start = i;
      words = 0;
    }
    end = i;
    words += measure.words;
  });
  close();
  return result;
}
