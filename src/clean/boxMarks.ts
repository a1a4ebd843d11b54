/** Boxes whose first and last lines say that they are: for those who have the page read to them, or who skip what is between. */
import type { FurnitureKind } from '../types.js';
import { dropped, type Labels, type Page } from './page.js';

interface BoxMarks {
  readonly id: string;
  readonly kind: FurnitureKind;
  readonly why: string;
  /** The first line of the box and the last one, in lower case. */
  readonly opens: RegExp;
  readonly closes: RegExp;
  /** First and last lines, as examples. */
  readonly examples: readonly (readonly [first: string, last: string])[];
}

export const BOX_MARKS: readonly BoxMarks[] = [
  {
    id: 'box/newsletter',
    kind: 'promo',
    why: 'between the marks of a promotion',
    opens: /^skip past (?:newsletter|podcast|app) promotion$/,
    closes: /^after (?:newsletter|podcast|app) promotion$/,
    examples: [['skip past newsletter promotion', 'after newsletter promotion']],
  },
  {
    id: 'box/list',
    kind: 'related',
    why: 'between the marks of a list of links',
    opens: /^list of \d{1,2} items$/,
    closes: /^end of list$/,
    examples: [['list of 3 items', 'end of list']],
  },
];

/** A box has no more lines. */
const MOST = 24;

/** Labels what stands between the two marks of a box. */
export function linesBetweenMarks(page: Page, labels: Labels): Labels {
  const result = [...labels];
  page.lines.forEach(({ likeness }, start) => {
    const marks = likeness === '' ? undefined : BOX_MARKS.find(({ opens }) => opens.test(likeness));
    if (marks === undefined) return;
    const length = page.lines
      .slice(start, start + MOST)
      .findIndex((line) => marks.closes.test(line.likeness));
    for (let i = start; i < start + length; i++) result[i] ??= dropped(marks.kind, marks.id, marks.why);
  });
  return result;
}
