/**
 * Scores `copydesk clean`: how much of the main text comes out, and how much else.
 *
 * The metric is that of github.com/scrapinghub/article-extraction-benchmark (evaluate.py): the bags of 4-grams of words
 * ("shingles") of the gold text and of the output are compared; precision is averaged over the documents whose output has
 * any, recall over those whose gold has any, and F1 is taken of the two averages. Beside it the same for the bags of single
 * words in lower case.
 *
 * A row of a set is `{ "id", "text" | "html", "gold", "kind"?, … }`: the page as text or HTML, its main text, and fields to
 * group by.
 */
import { Option } from 'commander';
import * as v from 'valibot';
import { type Fold, isIn, parseFold } from '../folds.js';
import { countShared } from './counts.js';
import { type Accuracy, accuracyOf, mean, share } from './figures.js';
import { runCopydesk, type SentDocument } from './run.js';
import { type Scorer, type SetReport, wholeNumber } from './scorer.js';
import { nameOf, readSet } from './sets.js';

/** A row of a set for `clean`. */
export const CleanRow = v.pipe(
  v.looseObject({
    id: v.string(),
    text: v.optional(v.string()),
    html: v.optional(v.string()),
    gold: v.string(),
  }),
  v.check((row) => row.text !== undefined || row.html !== undefined, 'has neither "text" nor "html"'),
);
export type CleanRow = v.InferOutput<typeof CleanRow>;

/** What is read of an output record. */
export const CleanedText = v.object({ text: v.string() });

/** Sizes of two bags and of what they share. */
export interface Overlap {
  readonly hits: number;
  readonly found: number;
  readonly expected: number;
}

/** One document's output against its gold. */
export interface DocumentScore {
  readonly shingles: Overlap;
  readonly words: Overlap;
  readonly isEmpty: boolean;
}

interface CleanOptions {
  readonly by: string;
  readonly only?: string;
  readonly holdout?: Fold;
  readonly worst: number;
}

interface ScoredRow extends DocumentScore {
  readonly row: CleanRow;
}

const SHINGLE_WORDS = 4;
const WORD = /[\p{L}\p{N}\p{M}_]+/gu;

/** The words of a text, as they are written. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The runs of four words, in order; fewer words than four make one run. */
export function shinglesOf(words: readonly string[]): string[] {
  if (words.length < SHINGLE_WORDS) return words.length === 0 ? [] : [words.join(' ')];
  return words
    .slice(SHINGLE_WORDS - 1)
    .map((last, i) => `${words[i]} ${words[i + 1]} ${words[i + 2]} ${last}`);
}

/** Compares an output with its gold text. */
export function scoreDocument(gold: string, output: string): DocumentScore {
  const [goldWords, outputWords] = [wordsOf(gold), wordsOf(output)];
  return {
    shingles: overlapOf(shinglesOf(goldWords), shinglesOf(outputWords)),
    words: overlapOf(goldWords.map(toLower), outputWords.map(toLower)),
    isEmpty: output.trim() === '',
  };
}

/** Precision and recall averaged over documents. */
export function averageOf(overlaps: readonly Overlap[]): Accuracy {
  const withOutput = overlaps.filter(({ found }) => found > 0);
  const withGold = overlaps.filter(({ expected }) => expected > 0);
  return accuracyOf(
    mean(withOutput.map(({ hits, found }) => hits / found)),
    mean(withGold.map(({ hits, expected }) => hits / expected)),
  );
}

/** A row as the record that is sent to the command line. */
function sentDocument(row: CleanRow): SentDocument {
  return row.html !== undefined ? { html: row.html } : { text: row.text ?? '' };
}

export const cleanScorer: Scorer = {
  name: 'clean',
  about: 'main text: 4-gram and word F1',
  options: [
    new Option('--by <field>', 'one row of the table for each value of this field of the set').default(
      'kind',
    ),
    new Option('--only <kind>', 'score the documents of this kind alone'),
    new Option(
      '--holdout <part>',
      'score the documents of this part of the sites alone, such as 0/5',
    ).argParser(parseFold),
    new Option('--worst <n>', 'name the n documents with the lowest F1').argParser(wholeNumber).default(0),
  ],
  columns: ['set', 'n', 'F1', 'P', 'R', 'word F1', 'empty'],
  async score(set: string, { by, only, holdout, worst }: CleanOptions): Promise<SetReport> {
    const rows = readSet(set, CleanRow)
      .filter((row) => only === undefined || row.kind === only)
      .filter((row) => holdout === undefined || isIn(holdout, String(row.site ?? '')));
    const outputs = await runCopydesk(CleanedText, ['clean'], rows.map(sentDocument));
    const scored = rows.map((row, i) => ({ row, ...scoreDocument(row.gold, outputs[i]?.text ?? '') }));
    const groups = groupBy(scored, ({ row }) => String(row[by] ?? '-'));
    return {
      rows: [
        tableRow(nameOf(set), scored),
        ...[...groups].map(([value, group]) => tableRow(`- ${value}`, group)),
      ],
      notes: [...scored]
        .sort((a, b) => f1Of(a.shingles) - f1Of(b.shingles))
        .slice(0, worst)
        .map(worstLine),
    };
  },
};

function overlapOf(gold: readonly string[], output: readonly string[]): Overlap {
  return { hits: countShared(gold, output), found: output.length, expected: gold.length };
}

/** F1 of one document; of two empty texts, 0. */
function f1Of({ hits, found, expected }: Overlap): number {
  return share(2 * hits, found + expected);
}

function toLower(word: string): string {
  return word.toLowerCase();
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function tableRow(name: string, scored: readonly DocumentScore[]): string[] {
  const shingles = averageOf(scored.map((score) => score.shingles));
  const words = averageOf(scored.map((score) => score.words));
  const figures = [shingles.f1, shingles.precision, shingles.recall, words.f1].map((x) => x.toFixed(3));
  return [name, String(scored.length), ...figures, String(scored.filter(({ isEmpty }) => isEmpty).length)];
}

function worstLine({ row, shingles }: ScoredRow): string {
  const { hits, found, expected } = shingles;
  const kind = row.kind === undefined ? '' : ` (${row.kind})`;
  return `${f1Of(shingles).toFixed(3)} ${row.id}${kind} too much ${found - hits}, missed ${expected - hits}`;
}
