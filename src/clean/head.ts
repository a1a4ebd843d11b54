import type { Label } from '../types.js';
import { BYLINE_CUE, HEAD_ROWS, NAMES_ALONE } from './headRows.js';
import { likenessOf, type Measure, wordsOf } from './measure.js';
import { dropped, fillIn, type Labels, type Page } from './page.js';
import type { Region } from './region.js';
import { plainMarks } from './rows.js';
import { STOP_WORDS } from './stopWords.js';

/** Lines above the story among which its title is looked for. */
const TITLE_REACH = 25;
/** Lines right above the title that may be kickers; a longer run is a menu. */
const KICKERS = 3;
const TITLE_WORDS = { least: 2, most: 30 };
/** Lines of story whose words the title is held against. */
const LEAD_LINES = 8;
/** A line scoring less is no title. */
const TITLE_SCORE = 1.5;

/** The line that is the title: of those above the first paragraphs, the one that looks and reads like their headline. */
export function findTitle(page: Page, labels: Labels, region: Region): number | undefined {
  if (region.end === region.start) return undefined;
  const lead = leadWords(page, region);
  const given = likenessOf(wordsOf(page.metadata.title ?? ''));
  const last = lastBeforeProse(page, region);
  let best: { index: number; score: number } | undefined;
  for (let i = Math.max(0, region.start - TITLE_REACH); i <= last; i++) {
    if (labels[i] !== undefined || page.lines[i]?.weak !== undefined) continue;
    const score = titleScore(page, i, lead, given) - 0.04 * Math.max(0, region.start - i);
    if (score >= TITLE_SCORE && (best === undefined || score > best.score)) best = { index: i, score };
  }
  return best?.index;
}

function titleScore(page: Page, index: number, lead: ReadonlySet<string>, given: string): number {
  const line = page.lines[index];
  if (!line) return 0;
  const { measure, raw } = line;
  if (measure.words < TITLE_WORDS.least || measure.words > TITLE_WORDS.most) return 0;
  const like = line.likeness;
  if (
    given !== '' &&
    (like === given || (like.length > 12 && (given.startsWith(like) || like.startsWith(given))))
  )
    return 10;
  if (/[.:,;]$/.test(line.text) || HEAD_ROWS.some((row) => row.pattern.test(plainMarks(line.text)))) return 0;
  const content = contentWords(line.text);
  const shared = content.filter((word) => lead.has(word)).length;
  return (
    (content.length === 0 ? 0 : (2 * shared) / content.length) +
    0.25 * Math.min(shared, 4) +
    (measure.words >= 4 ? 0.5 : 0) +
    (raw.hints?.tag === 'h1' ? 2 : raw.hints?.regions.includes('heading') ? 0.5 : 0) +
    (index === 0 ? 0.5 : 0)
  );
}

function lastBeforeProse(page: Page, region: Region): number {
  for (let i = region.start; i < region.end; i++) if (isParagraph(page.lines[i]?.measure)) return i - 1;
  return region.start;
}

/** Running text that ends as a sentence: a long headline does not. */
const isParagraph = (measure: Measure | undefined) => measure?.prose === true && measure.endsSentence;

function leadWords(page: Page, region: Region): ReadonlySet<string> {
  const prose = page.lines.slice(region.start, region.end).filter((line) => line.measure.prose);
  return new Set(prose.slice(0, LEAD_LINES).flatMap((line) => contentWords(line.text)));
}

/** Words that carry meaning, cut to their first five letters so that "boats" and "boat" agree. */
function contentWords(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2 && !STOP_WORDS.has(word))
    .map((word) => word.slice(0, 5));
}

/** Labels the title, and around it kickers, bylines and dates; above the title nothing is a byline. */
export function labelHead(page: Page, labels: Labels, region: Region, title: number | undefined): Labels {
  const first = title ?? Math.max(0, region.start - TITLE_REACH);
  const last = headEnd(page, region);
  const titled = labels.map((label, i) => (i === title ? TITLE : label));
  const named = fillIn(page, titled, ({ text }, i) => (i >= first && i < last ? headLabel(text) : undefined));
  const signed = fillIn(page, named, (_, i) =>
    i >= first && i < last && isNameLine(page, named, i, title) ? BYLINE_BY_PLACE : undefined,
  );
  return title === undefined ? signed : kickers(page, signed, title);
}

/** Bylines and dates may stand below a standfirst: the head reaches to the second paragraph. */
function headEnd(page: Page, region: Region): number {
  let paragraphs = 0;
  for (let i = region.start; i < region.end; i++)
    if (isParagraph(page.lines[i]?.measure) && ++paragraphs === 2) return i;
  return region.end;
}

function headLabel(text: string): Label | undefined {
  const plain = plainMarks(text);
  const row = HEAD_ROWS.find((row) => row.pattern.test(plain));
  return row && { verdict: 'kept', kind: row.kind, rule: row.id, why: row.why };
}

function isNameLine(page: Page, labels: Labels, index: number, title: number | undefined): boolean {
  const text = page.lines[index]?.text ?? '';
  if (!NAMES_ALONE.test(plainMarks(text)) || wordsOf(text).length < 2) return false;
  return (
    BYLINE_CUE.test(page.lines[index - 1]?.text ?? '') ||
    (title !== undefined &&
      index > title &&
      [labels[index - 1], labels[index + 1]].some((label) => label?.kind === 'published'))
  );
}

function kickers(page: Page, labels: Labels, title: number): Labels {
  let start = title;
  while (start > 0 && labels[start - 1] === undefined && (page.lines[start - 1]?.measure.words ?? 99) <= 6)
    start--;
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
const KICKER: Label = dropped('section', 'head/kicker', 'a kicker or section name above the headline');

/** What the record shows of a byline or date line: the names without "By", the date without "Published". */
export function headValue(kind: 'byline' | 'published', text: string): string {
  const plain = plainMarks(text);
  const patterns = HEAD_ROWS.filter((row) => row.kind === kind).map((row) => row.pattern);
  for (const pattern of kind === 'byline' ? [...patterns, NAMES_ALONE] : patterns) {
    const value = pattern.exec(plain)?.groups?.value?.trim();
    if (value === undefined) continue;
    const at = plain.indexOf(value);
    return text.slice(at, at + value.length);
  }
  return text;
}
