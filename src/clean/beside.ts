import type { Labels, Page, PageLine } from './page.js';
import type { Region } from './region.js';

/** Probability of a line that stands beside the story and belongs to it. */
export const STORY = 0.75;

/** The odds of every line, and the region that they make. */
export interface Found {
  readonly odds: readonly number[];
  readonly region: Region;
}

/** Which lines join the story, and how far away they may stand. */
export interface Joining {
  readonly joins: (line: PageLine) => boolean;
  /** No line from here on joins. */
  readonly before: number;
  /** Lines that do not join and are no known furniture, one after the other. */
  readonly reach: number;
}

/** The lines with no label of the region and above and below it that join it; the region then reaches as far as they do. */
export function joined(page: Page, labels: Labels, { odds, region }: Found, joining: Joining): Found {
  if (region.start === region.end) return { odds, region };
  const raised = [...odds];
  let { start, end } = region;
  const joins = (i: number) => labels[i] === undefined && joining.joins(page.lines[i] as PageLine);
  const raise = (i: number) => {
    raised[i] = Math.max(odds[i] ?? 0, STORY);
    start = Math.min(start, i);
    end = Math.max(end, i + 1);
  };
  for (let i = region.start; i < region.end; i++) if (joins(i)) raise(i);
  for (let i = region.end, others = 0; i < joining.before && others <= joining.reach; i++) {
    if (page.lines[i]?.endsStory) break;
    if (joins(i)) {
      raise(i);
      others = 0;
    } else if (labels[i] === undefined) others++;
  }
  for (let i = region.start - 1, others = 0; i >= 0 && others <= joining.reach; i--) {
    if (joins(i)) {
      raise(i);
      others = 0;
    } else if (labels[i] === undefined) others++;
  }
  return { odds: raised, region: { start, end } };
}
