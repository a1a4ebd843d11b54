/**
 * Scores `copydesk summary --no-clean` by ROUGE-1/2/Lsum F1 (rouge.ts) against LEAD, the first sentences of the article,
 * which is hard to beat in news. With several references the mean is taken. The difference to LEAD (mean of the three
 * figures) comes with its 95 % interval by a paired bootstrap; then checks that a reader would make, in per cent of the
 * summaries, for LEAD in brackets.
 *
 * A row of a set is `{ "id", "article", "title"?, "reference" | "references" }`: a reference is a text or the list of its
 * sentences, `references` a list of such.
 */
import { Option } from 'commander';
import * as v from 'valibot';
import { bootstrapMean } from './bootstrap.js';
import { mean, percent } from './figures.js';
import { seededRandom } from './random.js';
import {
  countWords,
  isOutOfOrder,
  isTooLong,
  type Length,
  opensDangling,
  TEXT_CHECKS,
} from './readerChecks.js';
import { rougeScores } from './rouge.js';
import { runCopydesk } from './run.js';
import { type Scorer, type SetReport, wholeNumber } from './scorer.js';
import { splitSentences } from './sentences.js';
import { nameOf, Offset, readSet } from './sets.js';

const Reference = v.union([v.string(), v.array(v.string())]);

/** A row of a set for `summary`. */
export const SummaryRow = v.pipe(
  v.object({
    id: v.string(),
    article: v.string(),
    title: v.optional(v.string()),
    reference: v.optional(Reference),
    references: v.optional(v.pipe(v.array(Reference), v.minLength(1, 'is empty'))),
  }),
  v.check((row) => row.reference !== undefined || row.references !== undefined, 'has no reference'),
);
export type SummaryRow = v.InferOutput<typeof SummaryRow>;

const SummaryRecord = v.object({
  summary: v.object({ sentences: v.array(v.object({ text: v.string(), start: Offset, end: Offset })) }),
});
type SummaryRecord = v.InferOutput<typeof SummaryRecord>;

/** ROUGE-1, ROUGE-2 and ROUGE-Lsum F1, 0…100. */
export type RougeF1 = readonly [number, number, number];

interface SummaryOptions {
  readonly sentences?: number;
  readonly words?: number;
}

interface ScoredSummary {
  readonly own: RougeF1;
  readonly lead: RougeF1;
  /** The names of the checks that fail. */
  readonly faults: readonly string[];
  readonly leadFaults: readonly string[];
}

const DEFAULT_SENTENCES = 3;
const SEED = 7;
const CHECKS = ['empty', 'opener', ...TEXT_CHECKS.map(({ name }) => name), 'order', 'length'];
const LEAD_CHECKS = TEXT_CHECKS.map(({ name }) => name);

/** LEAD: the first sentences that are within the length; at least one. */
export function leadOf(sentences: readonly string[], length: Length): string[] {
  if ('sentences' in length) return sentences.slice(0, length.sentences);
  let used = 0;
  const tooLong = sentences.findIndex((sentence, i) => {
    used += countWords(sentence);
    return i > 0 && used > length.words;
  });
  return sentences.slice(0, tooLong < 0 ? sentences.length : tooLong);
}

/** The references of a row as sentences. */
export function referencesOf(row: SummaryRow): string[][] {
  const references = row.references ?? (row.reference === undefined ? [] : [row.reference]);
  return references.map((reference) =>
    typeof reference === 'string' ? splitSentences(reference) : reference,
  );
}

/** The mean ROUGE of a summary over the references. */
export function rougeF1(references: readonly (readonly string[])[], summary: readonly string[]): RougeF1 {
  const scores = references.map((reference) => rougeScores(reference, summary));
  const f1 = (name: 'rouge1' | 'rouge2' | 'rougeLsum'): number => 100 * mean(scores.map((s) => s[name].f1));
  return [f1('rouge1'), f1('rouge2'), f1('rougeLsum')];
}

export const summaryScorer: Scorer = {
  name: 'summary',
  about: 'ROUGE F1 against the first sentences, and checks a reader would make',
  options: [
    new Option('--sentences <n>', `sentences a summary (default: ${DEFAULT_SENTENCES})`).argParser(
      wholeNumber,
    ),
    new Option('--words <n>', 'words a summary instead').argParser(wholeNumber).conflicts('sentences'),
  ],
  columns: [
    ...['set', 'n', 'length', 'ROUGE-1', 'ROUGE-2', 'ROUGE-Lsum', 'LEAD-1', 'LEAD-2', 'LEAD-Lsum'],
    ...['difference', '95 %', ...CHECKS],
  ],
  async score(set: string, options: SummaryOptions): Promise<SetReport> {
    const rows = readSet(set, SummaryRow);
    const length: Length =
      options.words === undefined
        ? { sentences: options.sentences ?? DEFAULT_SENTENCES }
        : { words: options.words };
    const args = Object.entries(length).flatMap(([unit, count]) => [`--${unit}`, String(count)]);
    const documents = rows.map(({ article, title }) =>
      title === undefined || title === '' ? { text: article } : { text: article, title },
    );
    const records = await runCopydesk(SummaryRecord, ['summary', '--no-clean', ...args], documents);
    const scored = rows.map((row, i) => scoreRow(row, records[i], length));
    return { rows: [tableRow(nameOf(set), length, scored)], notes: [] };
  },
};

function scoreRow(row: SummaryRow, record: SummaryRecord | undefined, length: Length): ScoredSummary {
  const sentences = record?.summary.sentences ?? [];
  const own = sentences.map(({ text }) => text);
  const lead = leadOf(splitSentences(row.article), length);
  const references = referencesOf(row);
  const failed = [
    own.length === 0 ? ['empty'] : [],
    opensDangling(own, row.article) ? ['opener'] : [],
    textFaults(own),
    isOutOfOrder(sentences) ? ['order'] : [],
    isTooLong(own, length) ? ['length'] : [],
  ];
  return {
    own: rougeF1(references, own),
    lead: rougeF1(references, lead),
    faults: failed.flat(),
    leadFaults: textFaults(lead),
  };
}

function textFaults(sentences: readonly string[]): string[] {
  return TEXT_CHECKS.filter((check) => check.fails(sentences)).map(({ name }) => name);
}

function tableRow(name: string, length: Length, scored: readonly ScoredSummary[]): string[] {
  const column = (of: 'own' | 'lead'): string[] =>
    [0, 1, 2].map((k) => mean(scored.map((one) => one[of][k] ?? 0)).toFixed(2));
  const differences = scored.map(({ own, lead }) => mean(own) - mean(lead));
  const { low, high } = bootstrapMean(differences, seededRandom(SEED));
  const [unit, count] = Object.entries(length)[0] ?? ['', 0];
  return [
    ...[name, String(scored.length), `${count} ${unit}`, ...column('own'), ...column('lead')],
    ...[mean(differences).toFixed(2), `${low.toFixed(2)} … ${high.toFixed(2)}`],
    ...CHECKS.map((check) => checkCell(check, scored)),
  ];
}

function checkCell(check: string, scored: readonly ScoredSummary[]): string {
  const failing = (of: 'faults' | 'leadFaults'): string =>
    percent(mean(scored.map((one) => (one[of].includes(check) ? 1 : 0))));
  return LEAD_CHECKS.includes(check) ? `${failing('faults')} (${failing('leadFaults')})` : failing('faults');
}
