import { FURNITURE_KINDS, type FurnitureKind } from '../../types.js';
import type { Labels, Page } from '../page.js';
import { runs } from '../runs.js';
import { backwards, type Columns, distances, neighbours, runningSums, shareBefore } from './columns.js';
import { lineColumns } from './lineCounts.js';
import { markupColumns } from './markup.js';
import { type Content, sharedWords } from './vocabulary.js';

/** What of the neighbours is looked at, and of which. */
const AROUND: readonly (readonly [name: string, offsets: readonly number[]])[] = [
  ['logWords', [-3, -2, -1, 1, 2, 3]],
  ['stopShare', [-2, -1, 1, 2]],
  ['endsSentence', [-1, 1]],
  ['capitalShare', [-2, -1, 1, 2]],
  ['furniture', [-1, 1]],
  ['separators', [-1, 1]],
  ['digitShare', [-2, -1, 1, 2]],
  ['lastMark', [-2, -1, 1, 2]],
];
const WINDOWS = [5, 12];
/** Repeats, pull quotes and the rest of the page are told by place, not by the tables. */
const CUE_KINDS = FURNITURE_KINDS.filter((kind) => !['repeat', 'pullquote', 'outside'].includes(kind));
/** More blank lines than these tell no more. */
const MOST_GAP = 3;
const CERTAIN = 1;
const WEAK = 0.5;

/** Everything that can be counted on and around the lines of a page before any of them is judged. */
export function countColumns(page: Page, labels: Labels, content: Content): Columns {
  const line = lineColumns(page);
  const cues = cueColumns(page, labels);
  return {
    ...line,
    ...placeColumns(page),
    ...cues,
    ...neighbourColumns({ ...line, ...cues }),
    ...proseColumns(page, isProse(page, labels)),
    ...vocabularyColumns(content, isProse(page, labels)),
    ...(page.kind === 'html' ? markupColumns(page, labels) : {}),
  };
}

function columnsOf(n: number, names: readonly string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, new Float32Array(n)]));
}

/** Where a line stands on its page, and what the page is like. */
function placeColumns({ lines }: Page): Columns {
  const n = lines.length;
  const columns = columnsOf(n, [
    'place',
    'wordsBefore',
    'fromTop',
    'fromEnd',
    'pageLines',
    'pageWords',
    'pageProse',
    'wordsPerLine',
    'shareOfLongest',
    'copies',
    'copy',
    'gapBefore',
    'gapAfter',
    'gapShare',
  ]);
  const total = lines.reduce((sum, { measure }) => sum + measure.words, 0);
  const longest = lines.reduce((most, { measure }) => Math.max(most, measure.words), 1);
  const prose = lines.filter(({ measure }) => measure.prose).length;
  const gaps = lines.map(({ gap }) => Math.min(gap, MOST_GAP));
  const gapShare = gaps.filter((gap) => gap > 0).length / Math.max(1, n);
  const prints = new Map<string, number>();
  for (const { likeness } of lines) prints.set(likeness, (prints.get(likeness) ?? 0) + 1);
  const seen = new Map<string, number>();
  const set = (name: string, i: number, value: number) => {
    (columns[name] as Float32Array)[i] = value;
  };
  let before = 0;
  lines.forEach(({ measure, likeness }, i) => {
    const copy = (seen.get(likeness) ?? 0) + 1;
    seen.set(likeness, copy);
    set('place', i, i / n);
    set('wordsBefore', i, before / Math.max(1, total));
    set('fromTop', i, Math.log1p(i));
    set('fromEnd', i, Math.log1p(n - 1 - i));
    set('pageLines', i, Math.log1p(n));
    set('pageWords', i, Math.log1p(total));
    set('pageProse', i, prose / n);
    set('wordsPerLine', i, total / n);
    set('shareOfLongest', i, measure.words / longest);
    set('copies', i, Math.log(prints.get(likeness) ?? 1));
    set('copy', i, copy);
    set('gapBefore', i, gaps[i] ?? 0);
    set('gapAfter', i, gaps[i + 1] ?? 0);
    set('gapShare', i, gapShare);
    before += measure.words;
  });
  return columns;
}

/** What the furniture tables say of the line, and how far the last and the next line of each kind are. */
function cueColumns({ lines }: Page, labels: Labels): Columns {
  const n = lines.length;
  const kinds = lines.map(({ weak }, i) => labels[i]?.kind ?? weak?.kind);
  const columns: Columns = { furniture: new Float32Array(n), ownKind: new Float32Array(n) };
  lines.forEach(({ weak }, i) => {
    (columns.furniture as Float32Array)[i] =
      labels[i] !== undefined ? CERTAIN : weak !== undefined ? WEAK : 0;
    (columns.ownKind as Float32Array)[i] = 1 + CUE_KINDS.indexOf(kinds[i] as FurnitureKind);
  });
  for (const kind of CUE_KINDS) {
    const is = kinds.map((each) => each === kind);
    columns[`${kind}Before`] = distances(is);
    columns[`${kind}After`] = backwards(distances, is);
  }
  const any = kinds.map((each) => each !== undefined);
  columns.anyBefore = distances(any);
  columns.anyAfter = backwards(distances, any);
  const ends = lines.map(({ endsStory }) => endsStory);
  columns.endBefore = distances(ends);
  columns.endAfter = backwards(distances, ends);
  for (const window of WINDOWS) {
    columns[`furnitureBefore${window}`] = shareBefore(any, window);
    columns[`furnitureAfter${window}`] = backwards((flags) => shareBefore(flags, window), any);
  }
  return columns;
}

/** Counts of the lines around. */
function neighbourColumns(own: Columns): Columns {
  return Object.assign(
    {},
    ...AROUND.map(([name, offsets]) => neighbours(name, own[name] as Float32Array, offsets)),
  );
}

/** Running text that no rule has dropped. */
function isProse({ lines }: Page, labels: Labels): boolean[] {
  return lines.map(({ measure }, i) => measure.prose && labels[i]?.verdict !== 'dropped');
}

/** How much running text there is around, near and far. */
function proseColumns({ lines }: Page, prose: readonly boolean[]): Columns {
  const sentence = lines.map(({ measure }, i) => prose[i] === true && measure.endsSentence);
  const columns: Columns = {
    proseBefore: distances(prose),
    proseAfter: backwards(distances, prose),
    sentenceBefore: distances(sentence),
    sentenceAfter: backwards(distances, sentence),
  };
  for (const window of WINDOWS) {
    columns[`proseShareBefore${window}`] = shareBefore(prose, window);
    columns[`proseShareAfter${window}`] = backwards((flags) => shareBefore(flags, window), prose);
  }
  const words = lines.map(({ measure }, i) => (prose[i] ? measure.words : 0));
  const before = runningSums(words);
  const after = backwards(runningSums, words);
  const total = Math.max(1, (before[0] ?? 0) + (after[0] ?? 0) + (words[0] ?? 0));
  return {
    ...columns,
    proseWordsBefore: before.map((count) => count / total),
    proseWordsAfter: after.map((count) => count / total),
    logProseBefore: before.map(Math.log1p),
    logProseAfter: after.map(Math.log1p),
    blockLength: runLengths(prose),
    gapLength: runLengths(prose.map((each) => !each)),
  };
}

/** The logarithm of one more than the lines of the run of true ones in which a line stands; 0 for false ones. */
function runLengths(flags: readonly boolean[]): Float32Array {
  const lengths = new Float32Array(flags.length);
  for (const [start, end] of runs(flags.length, (i) => flags[i] === true))
    lengths.fill(Math.log1p(end - start), start, end);
  return lengths;
}

function vocabularyColumns(content: Content, prose: readonly boolean[]): Columns {
  const { once, twice, weight } = sharedWords(content, prose);
  return { shared: once, sharedTwice: twice, sharedWeight: weight };
}
