import type { Page, PageLine } from './page.js';
import type { Region } from './region.js';

/** A page of fewer lines is a note or an excerpt, whose one sentence is all there is. */
const LINES_OF_A_FRONT = 30;
/** Teasers are single sentences of no great length. */
const TEASERS = 2;
const WORDS_OF_A_TEASER = 25;
/** More lines in which a sentence ends are a story, though all of them be short. */
const SENTENCES_OF_A_FRONT = 6;
const SENTENCE_END = /\p{Ll}{2}[.!?][)"'”’»]*(?: |$)/u;

const NOWHERE: Region = { start: 0, end: 0 };

/** The region, unless it is but a teaser or two of a page without a story, such as the front of a section. */
export function storyOf(page: Page, region: Region): Region {
  if (page.lines.length < LINES_OF_A_FRONT) return region;
  const lines = page.lines.slice(region.start, region.end);
  if (hasManySentences(lines)) return region;
  const prose = lines.filter(({ measure }) => measure.prose);
  const teasers = prose.every(({ measure }) => measure.words <= WORDS_OF_A_TEASER);
  return teasers && prose.length <= TEASERS ? NOWHERE : region;
}

/** Whether a sentence ends in more lines than a page without a story has; no line is looked at once that is known. */
function hasManySentences(lines: readonly PageLine[]): boolean {
  let found = 0;
  return lines.some(({ text }) => SENTENCE_END.test(text) && ++found > SENTENCES_OF_A_FRONT);
}
