import { opensBlock } from './blocks.js';
import { findHeadRow } from './headRows.js';
import { likenessOf, wordsOf } from './measure.js';
import type { Labels, Page, PageLine } from './page.js';
import { isParagraph, type Region } from './region.js';
import { STOP_WORDS } from './stopWords.js';

/** Lines above the story among which its title is looked for. */
const REACH = 25;
const WORDS = { least: 2, most: 30 };
/** Paragraphs of story whose words the title is held against. */
const LEAD_PARAGRAPHS = 8;
/** Lines below a title among which its byline or date is looked for. */
const META_REACH = 4;
/** By so much a line must beat the one right above it: below a title stands its standfirst, which is about the same. */
const A_STANDFIRST = 1.5;
const STANDFIRST_WORDS = 6;
const BETWEEN_TITLE_AND_SITE = / [|–—:-] |: /;
/** A line scoring less is no title. */
const LEAST_SCORE = 1.25;

/** What speaks for a line being the title. Set by hand on whole-page copies whose HTML names the title. */
const WEIGHTS = {
  /** For each shared word, divided by the root of the number of content words, so that one shared word of one is not everything. */
  sharedWords: 1.2,
  fourWordsOrMore: 0.5,
  h1: 2,
  heading: 0.5,
  firstLine: 0.5,
  /** The record or the page names this very title. */
  given: 3,
  /** One of the next lines is a date, a byline, a reading time or a share bar. */
  aboveMeta: 0.8,
  /** For each | or › of a breadcrumb or a site's name. */
  separator: -0.7,
  /** For each line between it and the story. */
  distance: -0.01,
  /** A sentence ends inside the line: captions do that. */
  innerSentence: -1.5,
};

/** The line that is the title: of those above the first paragraph, the one that looks and reads like its headline. */
export function findTitle(page: Page, labels: Labels, region: Region): number | undefined {
  if (region.end === region.start) return undefined;
  const lead = leadWords(page, region);
  const given = givenTitles(page.metadata.title ?? '');
  const score = (i: number) => {
    const line = page.lines[i];
    if (line === undefined || labels[i] !== undefined || line.weak !== undefined) return 0;
    return (
      titleScore(line, lead, given) +
      WEIGHTS.distance * Math.max(0, region.start - i) +
      (i === 0 ? WEIGHTS.firstLine : 0) +
      (isAboveMeta(page, labels, i) ? WEIGHTS.aboveMeta : 0)
    );
  };
  let best: { index: number; score: number } | undefined;
  for (let i = Math.max(0, region.start - REACH); i <= lastBeforeParagraphs(page, region); i++) {
    const here = score(i);
    if (
      here >= LEAST_SCORE &&
      (best === undefined || here > best.score + (isStandfirst(page, best.index, i) ? A_STANDFIRST : 0))
    )
      best = { index: i, score: here };
  }
  return best?.index;
}

/** Whether a line may be the standfirst of the title right above it, which has a block of its own and reads like a sentence. */
function isStandfirst(page: Page, title: number, index: number): boolean {
  const [above, line] = [page.lines[title]?.measure, page.lines[index]?.measure];
  return (
    index === title + 1 &&
    opensBlock(page, title) &&
    above !== undefined &&
    above.words >= STANDFIRST_WORDS &&
    above.stopShare > 0 &&
    line !== undefined &&
    line.words >= STANDFIRST_WORDS
  );
}

function titleScore(
  { raw, text, measure, likeness }: PageLine,
  lead: ReadonlySet<string>,
  given: readonly string[],
): number {
  if (measure.words < WORDS.least || measure.words > WORDS.most || measure.bullet) return 0;
  const isGiven = given.some((title) => sameTitle(likeness, title));
  if (!isGiven && (/[.:,;]$/.test(text) || isHeadLine(text))) return 0;
  const content = contentWords(text);
  const shared = content.filter((word) => lead.has(word)).length;
  const heading =
    raw.hints?.tag === 'h1' ? WEIGHTS.h1 : raw.hints?.regions.includes('heading') ? WEIGHTS.heading : 0;
  return (
    heading +
    (WEIGHTS.sharedWords * shared) / Math.sqrt(Math.max(1, content.length)) +
    (measure.words >= 4 ? WEIGHTS.fourWordsOrMore : 0) +
    WEIGHTS.separator * measure.separators +
    (isGiven ? WEIGHTS.given : 0) +
    (/[.!?]["'”’)]? \p{Lu}/u.test(text) ? WEIGHTS.innerSentence : 0)
  );
}

function isAboveMeta(page: Page, labels: Labels, index: number): boolean {
  return page.lines.slice(index + 1, index + 1 + META_REACH).some(({ text }, k) => {
    const kind = labels[index + 1 + k]?.kind;
    return kind === 'meta' || kind === 'share' || kind === 'player' || isHeadLine(text);
  });
}

const isHeadLine = (text: string) => findHeadRow(text) !== undefined;

/** The title that the record or the page names, whole and in parts: pages put the name of the site before or after it. */
function givenTitles(title: string): string[] {
  const parts = title.split(BETWEEN_TITLE_AND_SITE);
  return [...new Set([title, ...(parts.length > 1 ? parts : [])].map((part) => likenessOf(wordsOf(part))))];
}

/** Equal, or one the beginning of the other: pages cut titles and add the name of the site. */
function sameTitle(likeness: string, given: string): boolean {
  if (given === '' || likeness === '') return false;
  const [short, long] = likeness.length < given.length ? [likeness, given] : [given, likeness];
  return short === long || (short.length > 12 && long.startsWith(short));
}

function lastBeforeParagraphs(page: Page, region: Region): number {
  for (let i = region.start; i < region.end; i++) if (isParagraph(page.lines[i]?.measure)) return i - 1;
  return region.start;
}

function leadWords(page: Page, region: Region): ReadonlySet<string> {
  const prose = page.lines.slice(region.start, region.end).filter(({ measure }) => isParagraph(measure));
  return new Set(prose.slice(0, LEAD_PARAGRAPHS).flatMap(({ text }) => contentWords(text)));
}

/** Words that carry meaning, cut to their first five letters so that "boats" and "boat" agree; each once. */
function contentWords(text: string): string[] {
  const words = wordsOf(text).map((word) => word.toLowerCase());
  return [
    ...new Set(
      words.filter((word) => word.length > 2 && !STOP_WORDS.has(word)).map((word) => word.slice(0, 5)),
    ),
  ];
}
