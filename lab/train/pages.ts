/** Pages to learn from: the lines of a set's rows, each with the answer whether it is of the main text. */
import * as v from 'valibot';
import { type Labels, type Page, toPage } from '../../src/clean/page.js';
import { lookUp } from '../../src/clean/rows.js';
import { labelRuns, pageOf, solidLines } from '../../src/clean/solid.js';
import { readArticle } from '../../src/read/read.js';
import type { RawArticle } from '../../src/types.js';
import { shinglesOf, wordsOf } from '../eval/clean.js';
import type { Copies } from './copies.js';

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

const look = lookUp([]);

/** A row as a page, and for some rows of text the page as it might have been copied. */
export async function* trainingPages(row: TrainingRow, copies: Copies): AsyncGenerator<TrainingPage> {
  const html = row.html !== undefined;
  const raw = await readArticle(row.html ?? row.text ?? '', { input: html ? 'html' : 'text' });
  const plain = trainingPage(row, raw);
  yield plain;
  if (html) return;
  for (const copy of copies.of(raw, storyLines(plain), row.gold)) yield trainingPage(row, copy);
}

/** The numbers of the lines of the main text. */
function storyLines({ page, answers }: TrainingPage): ReadonlySet<number> {
  return new Set(page.lines.flatMap(({ raw }, i) => (answers[i] === 1 ? [raw.number] : [])));
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
