import { FURNITURE_KINDS, type FurnitureKind } from '../../types.js';
import type { Labels, Page } from '../page.js';
import { runs } from '../runs.js';
import { Columns, filled, sumsAfter, sumsBefore } from './columns.js';
import { addLineColumns } from './lineCounts.js';
import { addMarkupColumns } from './markup.js';
import { addSharedWords } from './vocabulary.js';

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
export function countColumns(page: Page, labels: Labels): Columns {
  const columns = new Columns(page.lines.length);
  addLineColumns(columns, page);
  addPlaceColumns(columns, page);
  addCueColumns(columns, page, labels);
  for (const [name, offsets] of AROUND) columns.addNeighbours(name, offsets);
  const prose = proseOf(page, labels);
  addProseColumns(columns, page, prose);
  addSharedWords(columns, { once: 'shared', twice: 'sharedTwice', weight: 'sharedWeight' }, page, prose);
  if (page.kind === 'html') addMarkupColumns(columns, page, labels);
  return columns;
}

/** Where a line stands on its page, and what the page is like. */
function addPlaceColumns(columns: Columns, { lines }: Page): void {
  const n = lines.length;
  const total = lines.reduce((sum, { measure }) => sum + measure.words, 0);
  const longest = lines.reduce((most, { measure }) => Math.max(most, measure.words), 1);
  const prose = lines.filter(({ measure }) => measure.prose).length;
  const prints = new Map<string, number>();
  for (const { likeness } of lines) prints.set(likeness, (prints.get(likeness) ?? 0) + 1);
  const seen = new Map<string, number>();
  const place = columns.add('place');
  const wordsBefore = columns.add('wordsBefore');
  const fromTop = columns.add('fromTop');
  const fromEnd = columns.add('fromEnd');
  columns.addConstant('pageLines', Math.log1p(n));
  columns.addConstant('pageWords', Math.log1p(total));
  columns.addConstant('pageProse', prose / n);
  columns.addConstant('wordsPerLine', total / n);
  const shareOfLongest = columns.add('shareOfLongest');
  const copies = columns.add('copies');
  const copy = columns.add('copy');
  const gapBefore = columns.add('gapBefore');
  const gapAfter = columns.add('gapAfter');
  let before = 0;
  lines.forEach(({ measure, likeness, gap }, i) => {
    const all = prints.get(likeness) ?? 1;
    const nth = all === 1 ? 1 : (seen.get(likeness) ?? 0) + 1;
    if (all > 1) seen.set(likeness, nth);
    place[i] = i / n;
    wordsBefore[i] = before / Math.max(1, total);
    fromTop[i] = Math.log1p(i);
    fromEnd[i] = Math.log1p(n - 1 - i);
    shareOfLongest[i] = measure.words / longest;
    copies[i] = Math.log(all);
    copy[i] = nth;
    gapBefore[i] = Math.min(gap, MOST_GAP);
    gapAfter[i] = Math.min(lines[i + 1]?.gap ?? 0, MOST_GAP);
    before += measure.words;
  });
  columns.addConstant('gapShare', lines.filter(({ gap }) => gap > 0).length / Math.max(1, n));
}

/** What the furniture tables say of the line, and how far the last and the next line of each kind are. */
function addCueColumns(columns: Columns, { lines }: Page, labels: Labels): void {
  const furniture = columns.add('furniture');
  const ownKind = columns.add('ownKind');
  const kinds = new Int8Array(lines.length);
  const any = new Int8Array(lines.length);
  const ends = new Int8Array(lines.length);
  lines.forEach(({ weak, endsStory }, i) => {
    const kind = labels[i]?.kind ?? weak?.kind;
    furniture[i] = labels[i] !== undefined ? CERTAIN : weak !== undefined ? WEAK : 0;
    kinds[i] = kind === undefined ? 0 : 1 + CUE_KINDS.indexOf(kind as FurnitureKind);
    ownKind[i] = kinds[i] as number;
    any[i] = Number(kind !== undefined);
    ends[i] = Number(endsStory);
  });
  CUE_KINDS.forEach((kind, k) => {
    columns.addDistances(`${kind}Before`, `${kind}After`, kinds, k + 1);
  });
  columns.addDistances('anyBefore', 'anyAfter', any, 1);
  columns.addDistances('endBefore', 'endAfter', ends, 1);
  for (const window of WINDOWS)
    columns.addShares(`furnitureBefore${window}`, `furnitureAfter${window}`, any, window);
}

/** 1 for running text that no rule has dropped. */
function proseOf({ lines }: Page, labels: Labels): Int8Array {
  return filled(new Int8Array(lines.length), lines, ({ measure }, i) =>
    Number(measure.prose && labels[i]?.verdict !== 'dropped'),
  );
}

/** How much running text there is around, near and far. */
function addProseColumns(columns: Columns, { lines }: Page, prose: Int8Array): void {
  const sentences = prose.map((is, i) => Number(is === 1 && lines[i]?.measure.endsSentence === true));
  columns.addDistances('proseBefore', 'proseAfter', prose, 1);
  columns.addDistances('sentenceBefore', 'sentenceAfter', sentences, 1);
  for (const window of WINDOWS)
    columns.addShares(`proseShareBefore${window}`, `proseShareAfter${window}`, prose, window);
  const words = filled(new Float64Array(lines.length), lines, ({ measure }, i) =>
    prose[i] === 1 ? measure.words : 0,
  );
  const before = sumsBefore(words, 1, columns.add('proseWordsBefore'));
  const after = sumsAfter(words, 1, columns.add('proseWordsAfter'));
  const logBefore = columns.add('logProseBefore');
  const logAfter = columns.add('logProseAfter');
  const total = Math.max(1, (before[0] ?? 0) + (after[0] ?? 0) + (words[0] ?? 0));
  for (let i = 0; i < words.length; i++) {
    logBefore[i] = Math.log1p(before[i] as number);
    logAfter[i] = Math.log1p(after[i] as number);
    before[i] = (before[i] as number) / total;
    after[i] = (after[i] as number) / total;
  }
  fillRuns(columns.add('blockLength'), prose, 1);
  fillRuns(columns.add('gapLength'), prose, 0);
}

/** The logarithm of one more than the lines of the run of lines with the mark in which a line stands; 0 for others. */
function fillRuns(column: Float32Array, marks: Int8Array, mark: number): void {
  for (const [start, end] of runs(marks.length, (i) => marks[i] === mark))
    column.fill(Math.log1p(end - start), start, end);
}
