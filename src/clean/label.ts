import type { Label, Level, RawArticle } from '../types.js';
import { labelBody, labelUnlikely } from './body.js';
import { captionsBelowCredits, strayCaptions, twinCaptions } from './captions.js';
import { liveBlogEntries, numberedEntries, withEntries } from './entries.js';
import { factLines } from './facts.js';
import { withForeignParagraphs } from './foreign.js';
import type { FurnitureRow } from './furniture/row.js';
import { labelHead } from './head.js';
import { isForeign, languageOf } from './language.js';
import { type Labels, type Page, type PageLine, toPage } from './page.js';
import { linesOfPictures } from './pictures.js';
import { bestRegion, type Region, withOpening } from './region.js';
import { contentsList, quotedFromTheStory, repeatedLines } from './repeats.js';
import { lookUp } from './rows.js';
import { withContinuedParagraph, withLastParagraph, withSignedParagraphs } from './signOff.js';
import { labelRuns, pageOf, solidLines } from './solid.js';
import { storyOdds, storyReasons } from './story/model.js';
import { storyOf } from './storyOf.js';
import { storyTail } from './tail.js';
import { findTitle } from './title/title.js';

/** A page with a label for every line. */
export interface LabelledPage {
  readonly page: Page;
  readonly labels: readonly Label[];
}

export interface LabelOptions {
  /** Rows of one's own, tried before the built-in ones. */
  readonly rules?: readonly FurnitureRow[];
  /** How readily a line is dropped that no rule knows; 'normal' unless given. */
  readonly level?: Level;
  /** Whether the reasons of the story model are put into `why`. */
  readonly reasons?: boolean;
}

/** How a page is labelled. */
interface Manner {
  readonly level: Level;
  /** It is in a language that the story model has not learnt. */
  readonly foreign: boolean;
}

/** Cleaning erodes nothing after so few rounds; the bound only keeps a cycle of two labellings from turning for ever. */
const ROUNDS = 6;

/**
 * Labels every line that is not blank. Labelling is repeated on the lines that stay until it changes nothing more, so that a clean
 * article comes out as it went in.
 */
export function labelPage(
  article: RawArticle,
  { rules = [], level = 'normal', reasons = false }: LabelOptions = {},
): LabelledPage {
  const { page, labels: certain } = toPage(article, lookUp(rules));
  const manner = { level, foreign: isForeign(languageOf(page.lines.map(({ words }) => words))) };
  const labels = labelOnce(page, certain, manner);
  let left = printed(
    page.lines.map((_, i) => i),
    labels,
  );
  for (let round = 1; round < ROUNDS; round++) {
    const shown = asPrinted(page, labels, left);
    if (round === 1 && isSamePage(page, shown)) break;
    const again = labelOnce(
      shown,
      left.map(() => undefined),
      manner,
    );
    const kinds = kindsOf(labels, left);
    again.forEach((label, i) => {
      labels[left[i] ?? 0] = label;
    });
    const next = printed(left, labels);
    if (next.length === left.length && kinds === kindsOf(labels, left)) break;
    left = next;
  }
  return { page, labels: reasons ? withReasons(page, certain, labels) : labels };
}

/** The page that a reader of the printed lines has: a blank line between any two but the items of a list. */
function asPrinted(page: Page, labels: Labels, left: readonly number[]): Page {
  const isItem = (place: number) => labels[left[place] ?? -1]?.kind === 'list';
  const lines = left.map((i, place) => {
    const gap = place === 0 || (isItem(place) && isItem(place - 1)) ? 0 : 1;
    const line = page.lines[i] as PageLine;
    return line.gap === gap ? line : { ...line, gap };
  });
  return { ...page, lines };
}

/** Whether all lines of a page are printed, and as far apart as they stood: labelled again, it would get the same labels. */
function isSamePage(page: Page, shown: Page): boolean {
  return (
    shown.lines.length === page.lines.length && shown.lines.every(({ gap }, i) => gap === page.lines[i]?.gap)
  );
}

const kindsOf = (labels: Labels, places: readonly number[]) => places.map((i) => labels[i]?.kind).join(' ');

/** One labelling: what is certain by itself first, then what the neighbours say, then the place in the whole. */
function labelOnce(page: Page, certain: Labels, { level, foreign }: Manner): Label[] {
  const { alone: known, odds, region: found } = findStory(page, certain, foreign);
  const alone = linesOfPictures(page, captionsBelowCredits(page, known));
  const title = findTitle(page, alone, found);
  const region = title === undefined ? found : fromTitle(found, title);
  const headed = twinCaptions(page, labelHead(page, alone, region, title), region, title);
  const listed = factLines(
    page,
    numberedEntries(page, liveBlogEntries(page, headed, region), region),
    region,
    title,
  );
  const asked = region.end > region.start ? odds : odds.map(() => 0);
  const ended = storyTail(page, labelUnlikely(page, listed, asked, region, level), region);
  const captioned = strayCaptions(page, ended, region, title);
  const once = quotedFromTheStory(page, repeatedLines(page, contentsList(page, captioned)));
  return labelBody(page, once);
}

/**
 * The labels before the story is looked for, the odds of every line that it is story, and where the story stands.
 *
 * @param foreign whether the page is in a language that the model has not learnt
 */
export function findStory(
  page: Page,
  certain: Labels,
  foreign: boolean,
): { readonly alone: Labels; readonly odds: readonly number[]; readonly region: Region } {
  const alone = labelRuns(page, certain);
  const first = withOpening(page, oddsAround(page, certain, alone));
  const entered = withEntries(page, alone, first, bestRegion(page, first));
  const known = { odds: entered, region: bestRegion(page, entered) };
  const signed = ENDS.reduce((found, withMore) => withMore(page, alone, found), known);
  const { odds, region } = foreign ? withForeignParagraphs(page, alone, signed) : signed;
  return { alone, odds, region: storyOf(page, region) };
}

/** What stands below the story may tell that it goes on till there. */
const ENDS = [withSignedParagraphs, withContinuedParagraph, withLastParagraph];

/** The labels that the story model gave, with what it saw of the line in the page as it came. */
function withReasons(page: Page, certain: Labels, labels: readonly Label[]): Label[] {
  const solid = solidLines(page, labelRuns(page, certain));
  const reasons = storyReasons(...pageOf(page, certain, solid));
  const result = [...labels];
  solid.forEach((i, k) => {
    const label = labels[i];
    if (label === undefined || !BY_THE_MODEL.test(label.rule)) return;
    const seen = (label.verdict === 'kept' ? reasons[k]?.forStory : reasons[k]?.against) ?? [];
    if (seen.length > 0) result[i] = { ...label, why: `${label.why}: ${seen.join(', ')}` } as Label;
  });
  return result;
}

/** Rules by which the odds alone decided. */
const BY_THE_MODEL = /^(?:body\/(?:paragraph|subhead|list)|region\/(?:before|after|unlike))$/;

/** The odds of story of every line; 0 for floating furniture. */
function oddsAround(page: Page, certain: Labels, labels: Labels): number[] {
  const solid = solidLines(page, labels);
  const odds = storyOdds(...pageOf(page, certain, solid));
  const all = page.lines.map(() => 0);
  solid.forEach((i, k) => {
    all[i] = odds[k] ?? 0;
  });
  return all;
}

/** Nothing above the title is story. */
function fromTitle(region: Region, title: number): Region {
  return { start: Math.max(region.start, title), end: region.end };
}

/** Those of the positions whose lines are printed: the title and the body. */
function printed(positions: readonly number[], labels: readonly Label[]): number[] {
  return positions.filter((i) => isPrinted(labels[i]));
}

/** Whether a line is printed: it is the title, or of the body. */
function isPrinted(label: Label | undefined): boolean {
  return label?.verdict === 'kept' && !['byline', 'published', 'caption'].includes(label.kind);
}
