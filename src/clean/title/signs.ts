import { opensBlock } from '../blocks.js';
import { NAMES_ALONE } from '../headRows.js';
import type { Word } from '../lexicon.js';
import { matches } from '../linePattern.js';
import { likenessOf, wordsOf } from '../lineWords.js';
import type { Labels, Page, PageLine } from '../page.js';
import { isParagraph, type Region } from '../region.js';
import { Columns } from '../story/columns.js';
import { isHeadLine, META_REACH, metaDistance } from './candidates.js';

/** Paragraphs of story whose words the title is held against. */
const LEAD_PARAGRAPHS = 8;
const BETWEEN_TITLE_AND_SITE = / [|–—:-] |: /;
const PICTURE = /\b(?:photos?|pictured?|image|credit|getty|shutterstock|afp|left|right)\b|©/i;

/** What the signs of a line are taken from. */
interface Surroundings {
  readonly page: Page;
  readonly labels: Labels;
  readonly region: Region;
  /** How many of the content words of a line the first paragraphs have. */
  readonly shared: (words: readonly Word[]) => number;
  /** How many content words a line has, 1 at the least. */
  readonly contentWords: (words: readonly Word[]) => number;
  /** Titles that the record or the page names. */
  readonly given: readonly string[];
  /** How often each line is printed. */
  readonly prints: ReadonlyMap<string, number>;
}

type Sign = (line: PageLine, index: number, around: Surroundings) => number | boolean;

/** What may speak for or against a line being the title, seen by itself and with its neighbours. */
const SIGNS = {
  words: ({ measure }) => measure.words,
  capitalShare: ({ measure }) => measure.capitalShare,
  stopShare: ({ measure }) => measure.stopShare,
  separators: ({ measure }) => measure.separators,
  sharedWords: ({ words }, _, { shared, contentWords }) => shared(words) / Math.sqrt(contentWords(words)),
  sharedShare: ({ words }, _, { shared, contentWords }) => shared(words) / contentWords(words),
  sharedAbove: (_, i, { page, shared }) => shared(page.lines[i - 1]?.words ?? []),
  sharedBelow: (_, i, { page, shared }) => shared(page.lines[i + 1]?.words ?? []),
  stopShareAbove: (_, i, { page }) => page.lines[i - 1]?.measure.stopShare ?? -1,
  endsAsSentence: ({ text }) => /\.["'”’)]?$/.test(text),
  endsOpen: ({ text }) => /[:,;]$/.test(text),
  asks: ({ text }) => /[?!]["'”’)]?$/.test(text),
  innerSentence: ({ text }) => /[.!?]["'”’)]? \p{Lu}/u.test(text),
  allCapitals: ({ text }) => text === text.toUpperCase() && text !== text.toLowerCase(),
  quoted: ({ text }) => /^["'“‘]/.test(text),
  number: ({ text }) => /^\d/.test(text),
  parenthesis: ({ text }) => text.endsWith(')'),
  picture: ({ text }) => PICTURE.test(text),
  byline: (line) => isHeadLine(line),
  names: ({ seen }) => matches(NAMES_ALONE, seen),
  metaBelow: (_, i, { page, labels }) => Math.min(META_REACH + 1, metaDistance(page, labels, i, 1)),
  metaAbove: (_, i, { page, labels }) => Math.min(META_REACH + 1, metaDistance(page, labels, i, -1)),
  wordsAbove: (_, i, { page }) => page.lines[i - 1]?.measure.words ?? -1,
  sentenceAbove: (_, i, { page }) => page.lines[i - 1]?.measure.endsSentence ?? -1,
  wordsBelow: (_, i, { page }) => page.lines[i + 1]?.measure.words ?? -1,
  stopShareBelow: (_, i, { page }) => page.lines[i + 1]?.measure.stopShare ?? -1,
  opensBlock: (_, i, { page }) => opensBlock(page, i),
  closesBlock: (_, i, { page }) => opensBlock(page, i + 1),
  prints: ({ likeness }, _, { prints }) => prints.get(likeness) ?? 0,
  aboveStory: (_, i, { region }) => Math.max(0, region.start - i),
  inStory: (_, i, { region }) => Math.max(0, i - region.start),
  fromTop: (_, i) => Math.min(i, 20),
  h1: ({ raw }) => raw.hints?.tag === 'h1',
  heading: ({ raw }) => raw.hints?.regions.includes('heading') === true,
  given: ({ likeness }, _, { given }) => given.some((title) => sameTitle(likeness, title)),
} satisfies Record<string, Sign>;

/** Candidates of fewer words are no rivals. */
const RIVAL_WORDS = 4;

/**
 * The signs of the candidates, a row each.
 *
 * @param lines the candidates' places on the page, in order
 */
export function titleSigns(page: Page, labels: Labels, region: Region, lines: readonly number[]): Columns {
  const around = surroundings(page, labels, region);
  const columns = new Columns(lines.length);
  for (const [name, sign] of Object.entries<Sign>(SIGNS)) {
    const column = columns.add(name);
    lines.forEach((i, k) => {
      column[k] = Number(sign(page.lines[i] as PageLine, i, around));
    });
  }
  keepLastGiven(columns, page, lines);
  addRivals(columns);
  return columns;
}

/** Where several parts of the page's own title are printed, the site's name heads the page, and the last of them is the title. */
function keepLastGiven(columns: Columns, page: Page, lines: readonly number[]): void {
  const given = columns.get('given');
  const last = lines[given.lastIndexOf(1)];
  if (last === undefined) return;
  const title = page.lines[last]?.likeness;
  lines.forEach((i, k) => {
    if (page.lines[i]?.likeness !== title) given[k] = 0;
  });
}

/** How a candidate stands among the others: whether it shares most with the story, and how many others come before and after. */
function addRivals(columns: Columns): void {
  const [sharedWords, words] = [columns.get('sharedWords'), columns.get('words')];
  const most = Math.max(...sharedWords);
  const isRival = (k: number) => Number((words[k] ?? 0) >= RIVAL_WORDS);
  const sharesMost = columns.add('sharesMost');
  const before = columns.add('rivalsBefore');
  const after = columns.add('rivalsAfter');
  const last = columns.lines - 1;
  for (let k = 0; k <= last; k++) {
    sharesMost[k] = Number(most > 0 && sharedWords[k] === most);
    if (k > 0) before[k] = (before[k - 1] ?? 0) + isRival(k - 1);
  }
  for (let k = last - 1; k >= 0; k--) after[k] = (after[k + 1] ?? 0) + isRival(k + 1);
}

function surroundings(page: Page, labels: Labels, region: Region): Surroundings {
  const prints = new Map<string, number>();
  for (const { likeness } of page.lines) prints.set(likeness, (prints.get(likeness) ?? 0) + 1);
  const lead = leadWords(page, labels, region);
  const content = memoized(contentWords);
  return {
    page,
    labels,
    region,
    shared: memoized((words) => content(words).filter((word) => lead.has(word)).length),
    contentWords: (words) => content(words).length || 1,
    given: givenTitles(page.metadata.title ?? ''),
    prints,
  };
}

function leadWords(page: Page, labels: Labels, region: Region): ReadonlySet<string> {
  const lead = new Set<string>();
  for (let i = region.start, paragraphs = 0; i < region.end && paragraphs < LEAD_PARAGRAPHS; i++) {
    const line = page.lines[i];
    if (line === undefined || labels[i] !== undefined || !isParagraph(line.measure)) continue;
    for (const word of line.words) if (isContent(word)) lead.add(stemOf(word));
    paragraphs++;
  }
  return lead;
}

/** The same function, which works out once what it says of the words of a line: a line is its own and a neighbour. */
function memoized<T>(find: (words: readonly Word[]) => T): (words: readonly Word[]) => T {
  const known = new Map<readonly Word[], T>();
  return (words) => {
    const found = known.get(words) ?? find(words);
    known.set(words, found);
    return found;
  };
}

/** The stems of words that carry meaning, each once. */
function contentWords(words: readonly Word[]): string[] {
  return [...new Set(words.filter(isContent).map(stemOf))];
}

function isContent({ text, isStop }: Word): boolean {
  return text.length > 2 && !isStop;
}

/** The first five letters, in which "boats" and "boat" agree. */
function stemOf({ text }: Word): string {
  return text.slice(0, 5);
}

/** The title that the record or the page names, whole and in parts: pages put the name of the site before or after it. */
export function givenTitles(title: string): string[] {
  return [title, ...title.split(BETWEEN_TITLE_AND_SITE)].map((part) => likenessOf(wordsOf(part)));
}

/** Equal, or one the beginning of the other: pages cut titles and add the name of the site. */
export function sameTitle(likeness: string, given: string): boolean {
  if (given === '' || likeness === '') return false;
  const [short, long] = likeness.length < given.length ? [likeness, given] : [given, likeness];
  return short === long || (short.length > 12 && long.startsWith(short));
}
