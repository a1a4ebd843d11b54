import type { Labels, Page, PageLine } from './page.js';
import type { Region } from './region.js';

/** Probability of a paragraph that belongs to the story. */
const STORY = 0.75;
/** A paragraph has so many words, whatever the language. */
const WORDS = 15;
/** The story goes on over so many lines that are neither paragraphs nor known furniture. */
const REACH = 3;

/**
 * The odds of story with those of paragraphs raised, for a page in a language that the model has not learnt: those of the region, and
 * those next to it with nothing but furniture and a few short lines between, as far as a heading under which no story follows. The
 * region reaches as far as they do.
 */
export function withForeignParagraphs(
  page: Page,
  labels: Labels,
  odds: readonly number[],
  region: Region,
): { readonly odds: readonly number[]; readonly region: Region } {
  if (region.start === region.end) return { odds, region };
  const raised = [...odds];
  let { start, end } = region;
  const raise = (i: number) => {
    raised[i] = Math.max(odds[i] ?? 0, STORY);
    start = Math.min(start, i);
    end = Math.max(end, i + 1);
  };
  const isOpen = (i: number) => labels[i] === undefined && isParagraph(page.lines[i]);
  const walk = (from: number, step: 1 | -1, isEnd: (line: PageLine) => boolean) => {
    let others = 0;
    for (let i = from; others <= REACH; i += step) {
      const line = page.lines[i];
      if (line === undefined || isEnd(line)) return;
      if (isOpen(i)) {
        raise(i);
        others = 0;
      } else if (labels[i] === undefined) others++;
    }
  };
  for (let i = region.start; i < region.end; i++) if (isOpen(i)) raise(i);
  walk(region.end, 1, ({ endsStory }) => endsStory);
  walk(region.start - 1, -1, () => false);
  return { odds: raised, region: { start, end } };
}

function isParagraph(line: PageLine | undefined): boolean {
  return line !== undefined && line.measure.words >= WORDS && line.measure.endsSentence;
}
