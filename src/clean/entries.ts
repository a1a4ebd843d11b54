import type { Label } from '../types.js';
import type { Labels, Page } from './page.js';
import { isParagraph, type Region } from './region.js';

/** A time of day alone on its line, as it heads the entries of a live blog. */
const ENTRY_TIME = /^\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?$/i;
/** So many such lines above paragraphs make a live blog; one or two are time stamps. */
const ENTRIES = 3;
/** A paragraph must stand so close below. */
const REACH = 3;

/** The times that head the entries of a live blog are its subheads; anywhere else a time of day is a time stamp. */
export function liveBlogEntries(page: Page, labels: Labels, region: Region): Labels {
  const heads = page.lines.map(
    ({ text }, i) =>
      i >= region.start &&
      i < region.end &&
      ENTRY_TIME.test(text) &&
      page.lines.slice(i + 1, i + 1 + REACH).some(({ measure }) => isParagraph(measure)),
  );
  if (heads.filter(Boolean).length < ENTRIES) return labels;
  return labels.map((label, i) => (heads[i] ? ENTRY : label));
}

const ENTRY: Label = {
  verdict: 'kept',
  kind: 'subhead',
  rule: 'body/entry-time',
  why: 'the time of an entry of a live blog',
};
