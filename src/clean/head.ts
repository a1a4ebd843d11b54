import type { Label } from '../types.js';
import { opensBlock } from './blocks.js';
import { BYLINE_CUE, findHeadRow, JOB_ALONE, NAMES_ALONE, SEVERAL_NAMES } from './headRows.js';
import { captures, matches, SeenLine } from './linePattern.js';
import { momentsOf } from './moments.js';
import { dropped, fillIn, type Labels, type Page } from './page.js';
import { isParagraph, type Region } from './region.js';

/** Where no title is found, so many lines above the story may still hold byline and date. */
const REACH = 12;
/** Lines right above the title that may be kickers. */
const KICKERS = 3;
const KICKER_WORDS = 6;
const BREADCRUMB = / [›»>→] /;
/** Of what the tables call weak furniture, names of sections: "Europe", "Live", "Comment". */
const KICKER_KINDS: readonly Label['kind'][] = ['nav', 'related', 'comments'];
/** A standfirst has so many words, and so large a share of function words among them. */
const STANDFIRST_WORDS = 8;
const STANDFIRST_STOPS = 0.2;
/** Furniture that in the head is a byline or a date after all: "By Jane Roe" could credit a picture, dates stand in every widget. */
const OVERRULED: readonly Label['kind'][] = ['meta', 'caption', 'legal'];

/** Labels the title, and around it kickers, bylines and dates; above the title nothing is a byline. */
export function labelHead(page: Page, labels: Labels, region: Region, title: number | undefined): Labels {
  const first = title ?? Math.max(0, region.start - REACH);
  const last = headEnd(page, region);
  const inHead = (i: number) => i >= first && i < last;
  const titled = labels.map((label, i) => (i === title ? TITLE : label));
  const named = page.lines.map(({ seen }, i) => {
    const open = inHead(i) && (titled[i] === undefined || OVERRULED.includes(titled[i].kind));
    return open ? (headLabel(seen) ?? titled[i]) : titled[i];
  });
  const signed = fillIn(page, named, (_, i) =>
    inHead(i) && isNameLine(page, named, i, title) ? BYLINE_BY_PLACE : undefined,
  );
  const dated = firstDateAlone(jobs(page, signed));
  if (title === undefined) return dated;
  return kickers(page, standfirst(page, dateAbove(page, dated, title), region, title), title);
}

/** Where no date stands below the title, one among its kickers is that of the story. */
function dateAbove(page: Page, labels: Labels, title: number): Labels {
  if (labels.some((label) => label?.kind === 'published')) return labels;
  return labels.map((label, i) => {
    const near = i >= title - KICKERS && i < title && (label === undefined || label.kind === 'meta');
    const line = near ? page.lines[i] : undefined;
    const date = line && headLabel(line.seen);
    return date?.kind === 'published' ? date : label;
  });
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

function headLabel(line: SeenLine): Label | undefined {
  const row = findHeadRow(line);
  return row && { verdict: 'kept', kind: row.kind, rule: row.id, why: row.why };
}

function isNameLine(page: Page, labels: Labels, index: number, title: number | undefined): boolean {
  const seen = page.lines[index]?.seen;
  if (seen === undefined || !matches(NAMES_ALONE, seen)) return false;
  return (
    BYLINE_CUE.test(page.lines[index - 1]?.text ?? '') ||
    (title !== undefined && isParagraph(page.lines[index + 1]?.measure) && matches(SEVERAL_NAMES, seen)) ||
    (title !== undefined &&
      index > title &&
      [labels[index - 1], labels[index + 1]].some(
        (label) => label?.kind === 'published' || label?.kind === 'meta',
      ))
  );
}

/** "Science correspondent" below the name of one. */
function jobs(page: Page, labels: Labels): Labels {
  return fillIn(page, labels, ({ seen }, i) =>
    labels[i - 1]?.kind === 'byline' && matches(JOB_ALONE, seen) ? JOB : undefined,
  );
}

/** The line right below the title, if it reads like text and is not the first sentence of the story. */
function standfirst(page: Page, labels: Labels, region: Region, title: number): Labels {
  const { text = '', measure } = page.lines[title + 1] ?? {};
  const reads =
    measure !== undefined &&
    !/^by /i.test(text) &&
    !measure.bullet &&
    measure.words >= STANDFIRST_WORDS &&
    measure.stopShare >= STANDFIRST_STOPS &&
    (title + 1 < region.start || !measure.endsSentence);
  return fillIn(page, labels, (_, i) => (reads && i === title + 1 ? STANDFIRST : undefined));
}

/**
 * The short lines right above the title, section names among them. A longer run of such is a menu: of it only what it has named
 * before can be kickers.
 */
function kickers(page: Page, labels: Labels, title: number): Labels {
  const isKicker = (i: number) => {
    const { text = '', weak, measure } = page.lines[i] ?? {};
    const open = labels[i] === undefined || (labels[i].kind === 'nav' && !labels[i].rule.startsWith('nav/'));
    const named = weak === undefined ? open : KICKER_KINDS.includes(weak.kind);
    return named && measure !== undefined && measure.words <= KICKER_WORDS && !BREADCRUMB.test(text);
  };
  let first = title;
  while (first > 0 && isKicker(first - 1)) first--;
  const start = firstKicker(page, first, title);
  return labels.map((label, i) => (i >= start && i < title ? KICKER : label));
}

/** Where in a run of short lines the kickers begin: with its last block, and of a menu with a name that comes again. */
function firstKicker(page: Page, first: number, title: number): number {
  const names = page.lines.slice(first, title).map(({ likeness }) => likeness);
  const isAgain = (i: number) => names.indexOf(names[i - first] ?? '') < i - first;
  const least = Math.max(first, title - KICKERS);
  for (let i = title - 1; i >= least; i--) if (opensBlock(page, i)) return i;
  if (first === least) return first;
  for (let i = least; i < title; i++) if (isAgain(i)) return i;
  return title;
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
const JOB: Label = dropped('meta', 'head/job', 'the job of the writer');
const STANDFIRST: Label = {
  verdict: 'kept',
  kind: 'paragraph',
  rule: 'head/standfirst',
  why: 'the standfirst, right below the headline',
};
const LATER_DATE: Label = dropped('meta', 'head/later-date', 'a second date, of an update');
const KICKER: Label = dropped('section', 'head/kicker', 'a kicker or section name above the headline');

/** What the record shows of a byline or date line: the names without "By", the date without "Published". */
export function headValue(text: string): string {
  const row = findHeadRow(new SeenLine(text));
  if (row?.kind === 'published') {
    const [moment] = momentsOf(text);
    return moment ? text.slice(moment.start, moment.end).trim() : text;
  }
  if (row !== undefined) return withoutShifts(captures(row.pattern, text)?.value?.trim() ?? text);
  return withoutShifts(captures(NAMES_ALONE, text)?.value ?? text);
}

const withoutShifts = (names: string) => names.replace(/ \((?:now|earlier)\)/g, '');
