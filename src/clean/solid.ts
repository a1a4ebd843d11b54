import type { Label } from '../types.js';
import { markupReason } from './hints.js';
import type { Labels, Page, PageLine } from './page.js';
import { placesOf } from './places.js';
import { weakRuns } from './runs.js';
import { teasersBelow } from './teasers.js';

/** Kinds that scripts put anywhere on a page: what they stand between belongs together as if they were not there. */
const FLOATING: readonly Label['kind'][] = ['ad', 'player'];

/** The labels that neighbours give, after those that the tables give by themselves; of HTML the markup knows the kind better. */
export function labelRuns(page: Page, certain: Labels): Labels {
  const byMarkup = markupReason(page);
  const weak = weakRuns(page, certain);
  const known = page.lines.map((line, i) => certain[i] ?? (weak[i] && (byMarkup(line) ?? weak[i])));
  return teasersBelow(page, known);
}

/** The positions of the lines that are no floating furniture. */
export function solidLines(labels: Labels): number[] {
  return placesOf(labels, (label) => label?.verdict !== 'dropped' || !FLOATING.includes(label.kind));
}

/** The page and the labels of these positions alone. */
export function pageOf(page: Page, labels: Labels, positions: readonly number[]): [Page, Labels] {
  const lines = positions.map((i) => page.lines[i] as PageLine);
  return [{ ...page, lines }, positions.map((i) => labels[i])];
}
