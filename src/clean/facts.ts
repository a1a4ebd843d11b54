import type { Label } from '../types.js';
import type { Labels, Page, PageLine } from './page.js';
import type { Region } from './region.js';
import { runs } from './runs.js';

/** "Size: 46cm by 39cm": a fact box has several such lines, one below another. */
const FACT = /^\p{Lu}[\p{L}\d ]{1,40}: \S/u;
const FACT_WORDS = 12;
const FACTS = 3;
/** "$38 | 9 litres | galvanised steel": what a tested thing costs and is. */
const PRICE_LINE = /^[$£€]\d[\d.,]*(?: \| [^|]{2,40}){1,5}$/;
const BULLET_SIGN = /^[*•●▪◦‣○■+] +\S/u;

/** Short lines that are neither sentences nor labels of the page: fact boxes, prices, the last items of a list. */
export function factLines(page: Page, labels: Labels, region: Region): Labels {
  const result = [...labels];
  const inStory = (i: number) => i >= region.start && i < region.end && labels[i] === undefined;
  for (const [start, end] of runs(page.lines.length, (i) => inStory(i) && isFact(page.lines[i]))) {
    if (end - start >= FACTS) result.fill(FACT_LABEL, start, end);
  }
  page.lines.forEach(({ text }, i) => {
    if (inStory(i) && PRICE_LINE.test(text)) result[i] = FACT_LABEL;
  });
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
    FACT.test(line.text) &&
    line.measure.words <= FACT_WORDS &&
    !line.measure.endsSentence
  );
}

const FACT_LABEL: Label = {
  verdict: 'kept',
  kind: 'list',
  rule: 'body/fact',
  why: 'a line of a list or of a box of facts',
};
