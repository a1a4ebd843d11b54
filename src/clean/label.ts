import type { Label, RawArticle } from '../types.js';
import { labelBody, labelUnlikely } from './body.js';
import { strayCaptions } from './captions.js';
import { liveBlogEntries } from './entries.js';
import type { FurnitureRow } from './furniture/row.js';
import { labelHead } from './head.js';
import { type Labels, type Page, toPage } from './page.js';
import { bestRegion, type Region } from './region.js';
import { contentsList, quotedFromTheStory, repeatedLines } from './repeats.js';
import { lookUp } from './rows.js';
import { weakRuns } from './runs.js';
import { storyTail } from './tail.js';
import { storyOdds } from './story/model.js';
import { findTitle } from './title.js';

/** A page with a label for every line. */
export interface LabelledPage {
  readonly page: Page;
  readonly labels: readonly Label[];
}

/** Cleaning erodes nothing after so few rounds; the bound only keeps a cycle of two labellings from turning for ever. */
const ROUNDS = 6;

/**
 * Labels every line that is not blank. Labelling is repeated on the lines that stay until it changes nothing more, so that a clean
 * article comes out as it went in.
 */
export function labelPage(article: RawArticle, own: readonly FurnitureRow[]): LabelledPage {
  const { page, labels: certain } = toPage(article, lookUp(own));
  const labels = labelOnce(page, certain);
  let left = printed(
    page.lines.map((_, i) => i),
    labels,
  );
  for (let round = 1; round < ROUNDS; round++) {
    const lines = left.flatMap((i) => page.lines[i] ?? []);
    const again = labelOnce(
      { ...page, lines: lines.map((line, i) => ({ ...line, gap: i === 0 ? 0 : 1 })) },
      lines.map(() => undefined),
    );
    again.forEach((label, i) => {
      labels[left[i] ?? 0] = label;
    });
    const next = printed(left, labels);
    if (next.length === left.length) break;
    left = next;
  }
  return { page, labels };
}

/** One labelling: what is certain by itself first, then what the neighbours say, then the place in the whole. */
function labelOnce(page: Page, certain: Labels): Label[] {
  const odds = storyOdds(page, certain);
  const alone = weakRuns(page, certain);
  const found = bestRegion(page, odds);
  const title = findTitle(page, alone, found);
  const region = title === undefined ? found : fromTitle(found, title);
  const headed = liveBlogEntries(page, labelHead(page, alone, region, title), region);
  const ended = storyTail(page, labelUnlikely(page, headed, odds, region), region);
  const captioned = strayCaptions(page, ended, region, title);
  const once = quotedFromTheStory(page, repeatedLines(page, contentsList(page, captioned)));
  return labelBody(page, once);
}

/** Nothing above the title is story. */
function fromTitle(region: Region, title: number): Region {
  return { start: Math.max(region.start, title), end: region.end };
}

/** Those of the positions whose lines are printed: the title and the body. */
function printed(positions: readonly number[], labels: readonly Label[]): number[] {
  return positions.filter((i) => isPrinted(labels[i]));
}

/** Whether a line is printed: it is the title, or of the body. */
function isPrinted(label: Label | undefined): boolean {
  return label?.verdict === 'kept' && !['byline', 'published', 'caption'].includes(label.kind);
}
