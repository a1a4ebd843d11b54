import type { Page } from './page.js';
import type { Region } from './region.js';

/** A page of fewer lines is a note or an excerpt, whose one sentence is all there is. */
const LINES_OF_A_FRONT = 30;
/** Teasers are single sentences of no great length. */
const TEASERS = 2;
const WORDS_OF_A_TEASER = 25;

const NOWHERE: Region = { start: 0, end: 0 };

/** The region, unless it is but a teaser or two of a page without a story, such as the front of a section. */
export function storyOf(page: Page, region: Region): Region {
  if (page.lines.length < LINES_OF_A_FRONT) return region;
  const prose = page.lines.slice(region.start, region.end).filter(({ measure }) => measure.prose);
  const teasers = prose.every(({ measure }) => measure.words <= WORDS_OF_A_TEASER);
  return teasers && prose.length <= TEASERS ? NOWHERE : region;
}
