/** Pages to learn from: the lines of a set's rows, each with the answer whether it is of the main text. */
import * as v from 'valibot';
import { FURNITURE } from '../../src/clean/furniture/index.js';
import { type Labels, type Page, toPage } from '../../src/clean/page.js';
import { lookUp } from '../../src/clean/rows.js';
import { labelRuns, pageOf, solidLines } from '../../src/clean/solid.js';
import { readArticle } from '../../src/read/read.js';
import type { RawArticle, RawLine } from '../../src/types.js';
import { shinglesOf, wordsOf } from '../eval/clean.js';

/** A row of a set; `site` keeps pages of one site together, `gold_kind` tells how far the gold is to be trusted. */
export const TrainingRow = v.looseObject({
  id: v.string(),
  site: v.string(),
  kind: v.string(),
  text: v.optional(v.string()),
  html: v.optional(v.string()),
  gold: v.string(),
  gold_kind: v.optional(v.string()),
});
export type TrainingRow = v.InferOutput<typeof TrainingRow>;

export interface TrainingPage {
  readonly site: string;
  readonly page: Page;
  readonly labels: Labels;
  /** 1 for a line of the main text, one a line. */
  readonly answers: readonly (0 | 1)[];
  /** How much each line counts. */
  readonly weights: readonly number[];
}

/** Share of a line's shingles in the gold text that makes it a line of it. */
const SHARED = 0.5;
/** Fewer words than these are looked up as a whole line of the gold text. */
const SHINGLED = 4;
/** Gold that no person has seen counts so much less. */
const UNSEEN = 0.9;
/** No page weighs more, however long its comments: a quarter of the pages would. */
const HEAVIEST = 120;
/** Share of the pages of text that are learnt once more, with furniture put in; and as their main text alone. */
const WITH_FURNITURE = 0.25;
const MAIN_TEXT_ALONE = 0.12;
/** Share of the pages of text that are learnt once more with boxes between the paragraphs of their story; and of these, how many cut short. */
const WITH_BOXES = 0.3;
const CUT_SHORT = 0.5;
const FEWEST_PARAGRAPHS = 4;
const MOST_PARAGRAPHS = 12;
const MOST_BOXES = 3;
const MOST_HEADLINES = 4;
const MOST_BLOCKS = 3;
const MOST_BLOCK_LINES = 24;

const look = lookUp([]);

/** A row as a page, and for some rows of text the page as it might have been copied. */
export async function* trainingPages(row: TrainingRow, random: () => number): AsyncGenerator<TrainingPage> {
  const html = row.html !== undefined;
  const raw = await readArticle(row.html ?? row.text ?? '', { input: html ? 'html' : 'text' });
  const plain = trainingPage(row, raw);
  yield plain;
  noteHeadline(row.gold);
  if (html) return;
  if (random() < WITH_FURNITURE) yield trainingPage(row, withFurniture(raw, random));
  if (random() < MAIN_TEXT_ALONE) yield trainingPage(row, mainTextAlone(raw, plain));
  if (random() < WITH_BOXES) yield trainingPage(row, withBoxes(raw, plain, random));
}

function trainingPage(row: TrainingRow, raw: RawArticle): TrainingPage {
  const read = toPage(raw, look);
  // As cleaning does, the model looks at a page without its floating furniture.
  const solid = solidLines(read.page, labelRuns(read.page, read.labels));
  const [page, labels] = pageOf(read.page, read.labels, solid);
  const answers = answersFor(page, row.gold);
  const trust = row.gold_kind === 'silver' ? UNSEEN : 1;
  const goldWords = page.lines.reduce(
    (sum, { measure }, i) => sum + (answers[i] === 1 ? measure.words : 0),
    0,
  );
  // A page counts by the root of its length, and a line by the root of its share.
  const weights = page.lines.map(
    ({ measure }) => (trust * 8 * Math.sqrt(measure.words)) / Math.sqrt(Math.max(50, goldWords)),
  );
  const whole = weights.reduce((sum, weight, i) => sum + (labels[i] === undefined ? weight : 0), 0);
  const share = Math.min(1, HEAVIEST / Math.max(1, whole));
  return { site: row.site, page, labels, answers, weights: weights.map((weight) => weight * share) };
}

function answersFor({ lines }: Page, gold: string): (0 | 1)[] {
  const shingles = new Set(shinglesOf(wordsOf(gold.toLowerCase())));
  const goldLines = new Set(gold.split('\n').map((line) => wordsOf(line.toLowerCase()).join(' ')));
  return lines.map(({ text }) => {
    const words = wordsOf(text.toLowerCase());
    if (words.length < SHINGLED) return goldLines.has(words.join(' ')) ? 1 : 0;
    const own = shinglesOf(words);
    return own.filter((shingle) => shingles.has(shingle)).length >= SHARED * own.length ? 1 : 0;
  });
}

/** The page with blocks of furniture between its lines, from the examples of the furniture tables. */
function withFurniture(raw: RawArticle, random: () => number): RawArticle {
  const texts = raw.lines.map(({ text }) => text);
  const blocks = 1 + Math.floor(random() * MOST_BLOCKS);
  for (let b = 0; b < blocks; b++)
    texts.splice(Math.floor(random() * (texts.length + 1)), 0, ...furnitureBlock(random));
  return { ...raw, lines: linesOf(texts) };
}

/** Lines of one kind, half of the time with blank lines between them. */
function furnitureBlock(random: () => number): string[] {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const kind = random() < 0.5 ? 'player' : pick(FURNITURE).kind;
  const drops = FURNITURE.filter((row) => row.kind === kind).flatMap((row) => row.drops);
  const spaced = random() < 0.5;
  return Array.from({ length: 1 + Math.floor(random() ** 2 * MOST_BLOCK_LINES) }, () => pick(drops)).flatMap(
    (line) => (spaced ? [line, ''] : [line]),
  );
}

/** Headlines of other pages, for the boxes: the last ones seen. */
const headlines: string[] = [];
const HEADLINES_KEPT = 500;

function noteHeadline(gold: string): void {
  const first = gold.split('\n', 1)[0] ?? '';
  const words = wordsOf(first).length;
  if (words < 4 || words > 16 || headlines.at(-1) === first) return;
  headlines.push(first);
  if (headlines.length > HEADLINES_KEPT) headlines.shift();
}

/** The page with boxes between the paragraphs of its story, such as news sites put there: links to other stories, invitations to follow. */
function withBoxes(raw: RawArticle, { page, answers }: TrainingPage, random: () => number): RawArticle {
  const story = new Set(page.lines.flatMap(({ raw: line }, i) => (answers[i] === 1 ? [line.number] : [])));
  const most =
    random() < CUT_SHORT
      ? FEWEST_PARAGRAPHS + Math.floor(random() * (MOST_PARAGRAPHS - FEWEST_PARAGRAPHS))
      : Number.POSITIVE_INFINITY;
  const spaced = raw.lines.some(
    ({ text }, i) =>
      text === '' && story.has(raw.lines[i + 1]?.number ?? 0) && story.has(raw.lines[i - 1]?.number ?? 0),
  );
  let paragraphs = 0;
  const share = (MOST_BOXES * random()) / Math.max(1, Math.min(story.size, most));
  const texts = raw.lines.flatMap(({ text, number }) => {
    if (!story.has(number)) return [text];
    if (++paragraphs > most) return [];
    if (paragraphs < 2 || random() >= share) return [text];
    const box = boxOf(random);
    return spaced ? [text, '', ...box, ''] : [text, ...box];
  });
  return { ...raw, lines: linesOf(texts) };
}

function boxOf(random: () => number): string[] {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const dropsOf = (kinds: readonly string[]) =>
    FURNITURE.filter((row) => kinds.includes(row.kind)).flatMap((row) => row.drops);
  const label = () => pick(dropsOf(['ad']));
  const links = Array.from({ length: 1 + Math.floor(random() * MOST_HEADLINES) }, () =>
    headlines.length > 0 ? pick(headlines) : pick(dropsOf(['related'])),
  );
  const one = random();
  if (one < 0.5) return [pick(dropsOf(['related'])), ...links];
  const calls = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick(dropsOf(['promo', 'app', 'consent'])),
  );
  if (one < 0.7) return calls;
  return random() < 0.5
    ? [label(), pick(dropsOf(['related'])), ...links, ...calls]
    : [pick(dropsOf(['related'])), ...links, ...calls];
}

/** The page as a clean article prints it: a blank line between the lines of the main text. */
function mainTextAlone(raw: RawArticle, { page, answers }: TrainingPage): RawArticle {
  const texts = page.lines.flatMap(({ text }, i) => (answers[i] === 1 ? [text, ''] : []));
  return { ...raw, lines: linesOf(texts.slice(0, -1)) };
}

function linesOf(texts: readonly string[]): RawLine[] {
  return texts.map((text, i) => ({ number: i + 1, parts: [text], text }));
}
