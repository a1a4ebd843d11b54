import type { Label } from '../types.js';
import type { Labels, Page, PageLine } from './page.js';
import { placesOf } from './places.js';
import { isParagraph, type Region } from './region.js';

/** A time of day alone on its line, as it heads the entries of a live blog. */
const ENTRY_TIME = /^\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?$/i;
/** "10:30 a.m. (AEST)" */
const LONGEST_TIME = 17;
/** "3. Best for balconies", "#3 Tub". */
const ENTRY_NUMBER = /^(?:#(\d{1,2})[.:)]?|(\d{1,2})[.):]) \S/;
/** So many such lines above paragraphs make a live blog, or a list of things; one or two are chance. */
const ENTRIES = 3;
/** A paragraph must stand so close below a time … */
const BELOW_A_TIME = 3;
/** … and so close below a number: prices, pros and cons may come first. */
const BELOW_A_NUMBER = 12;
const HEAD_WORDS = 14;
/** Probability of a line of an entry. */
const ENTRY_ODDS = 0.75;

/** The times that head the entries of a live blog are its subheads; anywhere else a time of day is a time stamp. */
export function liveBlogEntries(page: Page, labels: Labels, region: Region): Labels {
  const heads = entryTimes(page, labels).filter((i) => isNear(i, region));
  return heads.length < ENTRIES ? labels : labels.map((label, i) => (heads.includes(i) ? ENTRY_AT : label));
}

/** The odds of story with those of the entries of a live blog raised: of a run of like entries all are story if some are. */
export function withEntries(
  page: Page,
  labels: Labels,
  odds: readonly number[],
  region: Region,
): readonly number[] {
  const heads = entryTimes(page, labels);
  if (heads.filter((i) => isNear(i, region)).length < ENTRIES) return odds;
  const raised = [...odds];
  for (const head of heads) {
    for (let i = head + 1; i < page.lines.length && labels[i] === undefined && !heads.includes(i); i++)
      raised[i] = Math.max(odds[i] ?? 0, ENTRY_ODDS);
  }
  return raised;
}

function entryTimes(page: Page, labels: Labels): number[] {
  return placesOf(
    page.lines,
    ({ text }, i) =>
      text.length <= LONGEST_TIME &&
      ENTRY_TIME.test(text) &&
      hasProseBelow(page, labels, i, i + 1 + BELOW_A_TIME),
  );
}

const isNear = (index: number, { start, end }: Region) => index >= start - BELOW_A_TIME && index < end;

/** The numbered lines that count up or down through the story, with paragraphs between them, are its subheads. */
export function numberedEntries(page: Page, labels: Labels, region: Region): Labels {
  const numbered = page.lines.flatMap((line, i) => {
    const number = labels[i] === undefined ? entryNumber(line) : undefined;
    return number === undefined ? [] : [{ i, number }];
  });
  const heads = numbered.filter(({ i }, k) => {
    const next = Math.min(numbered[k + 1]?.i ?? i + BELOW_A_NUMBER, i + BELOW_A_NUMBER);
    return i >= region.start && i < region.end && hasProseBelow(page, labels, i, next);
  });
  const step = (heads[1]?.number ?? 0) - (heads[0]?.number ?? 0);
  const counts = heads.every(({ number }, k) => k === 0 || number === (heads[k - 1]?.number ?? 0) + step);
  if (heads.length < ENTRIES || Math.abs(step) !== 1 || !counts) return labels;
  const isHead = new Set(heads.map(({ i }) => i));
  return labels.map((label, i) => (isHead.has(i) ? NUMBERED : label));
}

function entryNumber({ text, measure }: PageLine): number | undefined {
  if (measure.endsSentence || measure.words > HEAD_WORDS) return undefined;
  const found = ENTRY_NUMBER.exec(text);
  return found === null ? undefined : Number(found[1] ?? found[2]);
}

/** Whether a paragraph, or the sentence that opens a list, stands between a line and the line `before`. */
function hasProseBelow(page: Page, labels: Labels, index: number, before: number): boolean {
  return page.lines
    .slice(index + 1, before)
    .some(
      ({ text, measure }, k) =>
        labels[index + 1 + k] === undefined &&
        (isParagraph(measure) || (measure.prose && text.endsWith(':')) || isShortParagraph(measure)),
    );
}

/** Entries may be a sentence of few words. */
const isShortParagraph = ({ words, endsSentence }: PageLine['measure']) => words >= 4 && endsSentence;

const subhead = (rule: string, why: string): Label => ({ verdict: 'kept', kind: 'subhead', rule, why });
const ENTRY_AT = subhead('body/entry-time', 'the time of an entry of a live blog');
const NUMBERED = subhead('body/entry-number', 'heads one of the numbered parts of the story');
