import type { Label } from '../types.js';
import type { Labels, Page, PageLine } from './page.js';
import { BULLET_SIGN } from './paragraphKind.js';
import type { Region } from './region.js';
import { runs } from './runs.js';

/** "Size: 46cm by 39cm": a fact box has several such lines, one below another. */
const FACT = /^\p{Lu}[\p{L}\d ]{1,40}: \S/u;
const FACT_WORDS = 12;
const FACTS = 3;
/** "$38 | 9 litres | galvanised steel": what a tested thing costs and is. */
const PRICE_LINE = /^[$£€]\d[\d.,]*(?: \| [^|]{2,40}){1,5}$/;
const SUMMARY_LINES = 2;

/** Short lines that are neither sentences nor labels of the page: fact boxes, prices, the last items of a list. */
export function factLines(page: Page, labels: Labels, region: Region, title: number | undefined): Labels {
  const result = [...labels];
  const inStory = (i: number) => i >= region.start && i < region.end && labels[i] === undefined;
  for (const [start, end] of runs(page.lines.length, (i) => inStory(i) && isFact(page.lines[i]))) {
    if (end - start >= FACTS) result.fill(FACT_LABEL, start, end);
  }
  page.lines.forEach(({ text }, i) => {
    if (inStory(i) && PRICE_LINE.test(text)) result[i] = FACT_LABEL;
  });
  if (title !== undefined) {
    const { start, end } = summary(page, labels, title);
    result.fill(SUMMARY_LABEL, start, end);
  }
  for (let i = region.end; i > 0 && goesOn(page, labels, i); i++) result[i] = FACT_LABEL;
  return result;
}

/** The items of a list belong together, though the last ones be short. */
function goesOn(page: Page, labels: Labels, index: number): boolean {
  const [above = '', text = ''] = [page.lines[index - 1]?.text, page.lines[index]?.text];
  return (
    labels[index] === undefined &&
    labels[index - 1] === undefined &&
    BULLET_SIGN.test(text) &&
    above.charAt(0) === text.charAt(0)
  );
}

function isFact(line: PageLine | undefined): boolean {
  return (
    line !== undefined &&
    line.measure.words <= FACT_WORDS &&
    !line.measure.endsSentence &&
    // The pattern takes long to compile, and few pages need it.
    line.text.includes(': ') &&
    FACT.test(line.text)
  );
}

/** The bullets right below the headline, its byline and its date, which tell the story in brief; start = end where there are none. */
function summary(page: Page, labels: Labels, title: number): Region {
  let start = title + 1;
  while (start < page.lines.length && labels[start] !== undefined) start++;
  let end = start;
  while (labels[end] === undefined && BULLET_SIGN.test(page.lines[end]?.text ?? '')) end++;
  return end - start >= SUMMARY_LINES ? { start, end } : { start, end: start };
}

const FACT_LABEL: Label = {
  verdict: 'kept',
  kind: 'list',
  rule: 'body/fact',
  why: 'a line of a list or of a box of facts',
};
const SUMMARY_LABEL: Label = {
  verdict: 'kept',
  kind: 'list',
  rule: 'body/summary',
  why: 'one of the points that sum the story up below its headline',
};
