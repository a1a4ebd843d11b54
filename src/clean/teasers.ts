import type { Label } from '../types.js';
import { blockEnd, opensBlock } from './blocks.js';
import { dropped, type Labels, type Page, type PageLine } from './page.js';
import { isParagraph } from './region.js';

/** A longer list of other stories does not stand within a story. */
const MOST = 12;
/** Lines that stand together without bullets are a list from so many on: a single one may be a subhead. */
const LEAST_IN_A_LIST = 2;

/** Rows of headings under which links to other stories stand. */
const HEADINGS = new Set(['related/embedded', 'related/heading', 'related/most-read', 'promo/read-more']);

/** The headlines under "Related" go with it: the rest of its block, or the list that is the next block. */
export function teasersBelow(page: Page, labels: Labels): Labels {
  const result = [...labels];
  labels.forEach((label, heading) => {
    if (label === undefined || !HEADINGS.has(label.rule) || !opensBlock(page, heading)) return;
    const first = heading + 1;
    const end = opensBlock(page, first) ? listEnd(page, first) : boxEnd(page, first);
    for (let i = first; i < end; i++) result[i] ??= TEASER;
  });
  return result;
}

/** Where the list ends that is a block of its own; where it begins if it is none. */
function listEnd(page: Page, first: number): number {
  const end = blockEnd(page, first);
  const lines = page.lines.slice(first, end);
  const isList = lines.length >= LEAST_IN_A_LIST || lines.every(({ measure }) => measure.bullet);
  return isBox(page, first, end) && isList && lines.every(isHeadline) ? end : first;
}

/**
 * Where the headlines end that begin right below their heading: with the block, or before the paragraph of the story that follows without a
 * blank line. What pictures show may stand among the headlines of a box.
 */
function boxEnd(page: Page, first: number): number {
  const end = blockEnd(page, first);
  const paragraph = page.lines.slice(first, end).findIndex(({ measure }) => isParagraph(measure));
  const last = paragraph < 0 ? end : first + paragraph;
  const lines = page.lines.slice(first, last);
  const areHeadlines = paragraph < 0 ? lines.slice(-1).every(isHeadline) : lines.every(isHeadline);
  return isBox(page, first, last) && areHeadlines ? last : first;
}

/** A box within a page of blocks: below the last blank line of a page anything may follow. */
function isBox(page: Page, first: number, end: number): boolean {
  return end < page.lines.length && end - first <= MOST;
}

/** Headlines are no sentences, but may be questions. */
function isHeadline({ text, measure }: PageLine): boolean {
  return !measure.endsSentence || text.endsWith('?');
}

const TEASER: Label = dropped('related', 'related/below-heading', 'stands under a heading for other stories');
