import type { Label } from '../types.js';
import { linesBetweenMarks } from './boxMarks.js';
import { markupReason } from './hints.js';
import type { Labels, Page, PageLine } from './page.js';
import { placesOf } from './places.js';
import { runs, weakRuns } from './runs.js';
import { teasersBelow } from './teasers.js';

/** Kinds that scripts put anywhere on a page: what they stand between belongs together as if they were not there. */
const FLOATING: readonly Label['kind'][] = ['ad', 'player'];
/** Kinds of boxes that sites put between the paragraphs of a story. */
const BOXED: readonly Label['kind'][] = [...FLOATING, 'related', 'promo', 'app', 'consent', 'paywall'];
/** Lists of a box may be numbered. */
const NUMBER = 'meta/number';
const LONGEST_BOX = 15;
/** Shorter sentences may themselves be of a box. */
const SENTENCE_WORDS = 8;

/** The labels that neighbours give, after those that the tables give by themselves; of HTML the markup knows the kind better. */
export function labelRuns(page: Page, certain: Labels): Labels {
  const byMarkup = markupReason(page);
  const weak = weakRuns(page, certain);
  const known = page.lines.map((line, i) => certain[i] ?? (weak[i] && (byMarkup(line) ?? weak[i])));
  return teasersBelow(page, linesBetweenMarks(page, known));
}

/** The positions of the lines that are no floating furniture: no advertisement, no player, no box between two sentences. */
export function solidLines(page: Page, labels: Labels): number[] {
  const floats = labels.map((label) => isOf(FLOATING, label));
  for (const [start, end] of runs(labels.length, (i) => labels[i] !== undefined))
    if (
      isBox(labels.slice(start, end)) &&
      isSentence(page, labels, start - 1) &&
      isSentence(page, labels, end)
    )
      floats.fill(true, start, end);
  return placesOf(floats, (isFloating) => !isFloating);
}

/** Links and calls, and the numbers of their lists. */
function isBox(labels: Labels): boolean {
  return (
    labels.length <= LONGEST_BOX && labels.every((label) => isOf(BOXED, label) || label?.rule === NUMBER)
  );
}

function isOf(kinds: readonly Label['kind'][], label: Label | undefined): boolean {
  return label?.verdict === 'dropped' && kinds.includes(label.kind);
}

function isSentence({ lines }: Page, labels: Labels, index: number): boolean {
  const measure = lines[index]?.measure;
  return (
    labels[index] === undefined &&
    measure !== undefined &&
    measure.endsSentence &&
    measure.words >= SENTENCE_WORDS
  );
}

/** The page and the labels of these positions alone. */
export function pageOf(page: Page, labels: Labels, positions: readonly number[]): [Page, Labels] {
  const lines = positions.map((i) => page.lines[i] as PageLine);
  return [{ ...page, lines }, positions.map((i) => labels[i])];
}
