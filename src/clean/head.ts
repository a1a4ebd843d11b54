import type { Label } from '../types.js';
import { BYLINE_CUE, findHeadRow, NAMES_ALONE } from './headRows.js';
import { captures } from './linePattern.js';
import { momentsOf } from './moments.js';
import { dropped, fillIn, type Labels, type Page } from './page.js';
import { isParagraph, type Region } from './region.js';

/** Where no title is found, so many lines above the story may still hold byline and date. */
const REACH = 12;
/** Lines right above the title that may be kickers. */
const KICKERS = 3;
const KICKER_WORDS = 6;
/** Furniture that in the head is a byline or a date after all: "By Jane Roe" could credit a picture, dates stand in every widget. */
const OVERRULED: readonly Label['kind'][] = ['meta', 'caption', 'legal'];

/** Labels the title, and around it kickers, bylines and dates; above the title nothing is a byline. */
export function labelHead(page: Page, labels: Labels, region: Region, title: number | undefined): Labels {
  const first = title ?? Math.max(0, region.start - REACH);
  const last = headEnd(page, region);
  const inHead = (i: number) => i >= first && i < last;
  const titled = labels.map((label, i) => (i === title ? TITLE : label));
  const named = page.lines.map(({ text }, i) => {
    const open = inHead(i) && (titled[i] === undefined || OVERRULED.includes(titled[i].kind));
    return open ? (headLabel(text) ?? titled[i]) : titled[i];
  });
  const signed = fillIn(page, named, (_, i) =>
    inHead(i) && isNameLine(page, named, i, title) ? BYLINE_BY_PLACE : undefined,
  );
  const dated = firstDateAlone(signed);
  return title === undefined ? dated : kickers(page, dated, title);
}

/** An article is published once: later dates of the head tell of updates. */
function firstDateAlone(labels: Labels): Labels {
  const first = labels.findIndex((label) => label?.kind === 'published');
  return labels.map((label, i) => (label?.kind === 'published' && i !== first ? LATER_DATE : label));
}

/** Bylines and dates may stand below a standfirst: the head reaches to the second paragraph. */
function headEnd(page: Page, region: Region): number {
  let paragraphs = 0;
  for (let i = region.start; i < region.end; i++)
    if (isParagraph(page.lines[i]?.measure) && ++paragraphs === 2) return i;
  return region.end;
}

function headLabel(text: string): Label | undefined {
  const row = findHeadRow(text);
  return row && { verdict: 'kept', kind: row.kind, rule: row.id, why: row.why };
}

function isNameLine(page: Page, labels: Labels, index: number, title: number | undefined): boolean {
  const text = page.lines[index]?.text ?? '';
  if (captures(NAMES_ALONE, text) === undefined) return false;
  return (
    BYLINE_CUE.test(page.lines[index - 1]?.text ?? '') ||
    (title !== undefined &&
      index > title &&
      [labels[index - 1], labels[index + 1]].some(
        (label) => label?.kind === 'published' || label?.kind === 'meta',
      ))
  );
}

/** The short lines right above the title, section names among them; a longer run of such is a menu. */
function kickers(page: Page, labels: Labels, title: number): Labels {
  const isKicker = (i: number) =>
    (labels[i] === undefined || labels[i].kind === 'nav') &&
    (page.lines[i]?.measure.words ?? 99) <= KICKER_WORDS;
  let start = title;
  while (start > 0 && isKicker(start - 1)) start--;
  if (title - start > KICKERS) return labels;
  return labels.map((label, i) => (i >= start && i < title ? KICKER : label));
}

const TITLE: Label = {
  verdict: 'kept',
  kind: 'title',
  rule: 'head/title',
  why: 'the headline of the paragraphs below it',
};
const BYLINE_BY_PLACE: Label = {
  verdict: 'kept',
  kind: 'byline',
  rule: 'head/name',
  why: 'a name beside the date or after "By"',
};
const LATER_DATE: Label = dropped('meta', 'head/later-date', 'a second date, of an update');
const KICKER: Label = dropped('section', 'head/kicker', 'a kicker or section name above the headline');

/** What the record shows of a byline or date line: the names without "By", the date without "Published". */
export function headValue(text: string): string {
  const row = findHeadRow(text);
  if (row?.kind === 'published') {
    const [moment] = momentsOf(text);
    return moment ? text.slice(moment.start, moment.end).trim() : text;
  }
  if (row !== undefined) return captures(row.pattern, text)?.value?.trim() ?? text;
  return captures(NAMES_ALONE, text)?.value ?? text;
}
