/** `npm run train:summary -- SET…`: trains the model that weighs the sentences of a summary; see models/README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { annotate } from '../../src/annotate/annotate.js';
import { forestOf } from '../../src/clean/story/forest.js';
import { type Candidate, candidatesOf } from '../../src/summary/candidates.js';
import { countSentences, FEATURES } from '../../src/summary/features.js';
import { WORTH_FILE, writeWorthModel } from '../../src/summary/worth.js';
import { mean } from '../eval/figures.js';
import { seededRandom } from '../eval/random.js';
import { countWords } from '../eval/readerChecks.js';
import { readSet } from '../eval/sets.js';
import { referencesOf, rougeF1, SummaryRow } from '../eval/summary.js';
import { type BoostingOptions, boost, type Examples, quantise } from './boosting.js';
import { splitParagraphs } from './paragraphs.js';

const SEED = 20266;
const TREES: BoostingOptions = {
  trees: 120,
  leaves: 6,
  learningRate: 0.08,
  leastCurvature: 4,
  l2: 5,
  featureShare: 0.5,
  exampleShare: 0.7,
};
/** Sentences of so many words more are of one length class. */
const LENGTH_CLASS = 3;
const LONGEST_CLASS = 14;

interface Options {
  readonly spare?: number;
  readonly weights?: readonly string[];
  readonly out: string;
}

/** Sentences of one article to learn from: their features, and how much of the reference each has for its length. */
interface Lesson {
  readonly columns: readonly Float32Array[];
  readonly worths: readonly number[];
}

function main(): void {
  const command = new Command('train:summary')
    .argument('<sets...>', 'JSONL files of articles with summaries')
    .option('--spare <n>', 'learn nothing from every nth article', Number)
    .option('--weights <w...>', 'how much each set counts (default: 1 each)')
    .option('--out <folder>', 'where the model is written', 'models');
  command.parse();
  const { spare = Number.POSITIVE_INFINITY, weights, out } = command.opts<Options>();
  const lessons = command.args.flatMap((set, s) => {
    const rows = readSet(set, SummaryRow).filter((_, i) => i % spare !== spare - 1);
    return lessonsOf(rows).map((lesson) => ({ lesson, weight: Number(weights?.[s] ?? 1) }));
  });
  const bytes = writeWorthModel(
    forestOf(boost(examplesOf(lessons), TREES, seededRandom(SEED)), FEATURES.length),
  );
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}/${WORTH_FILE}`, bytes);
  process.stderr.write(`${lessons.length} articles, ${bytes.length} bytes\n`);
}

/** The worth of a sentence is its ROUGE less the mean of sentences of its length in the same set, then its rank in the article, 0…1. */
function lessonsOf(rows: readonly SummaryRow[]): Lesson[] {
  const articles = rows.map((row) => {
    const title = row.title ?? null;
    const sentences = candidatesOf(
      annotate({ title, text: row.article, paragraphs: splitParagraphs(row.article) }),
    );
    const references = referencesOf(row);
    const rouge = sentences.map(({ text }) => mean(rougeF1(references, [text])));
    const spread = Math.sqrt(mean(rouge.map((value) => (value - mean(rouge)) ** 2))) || 1;
    return {
      sentences,
      columns: countSentences(sentences, title).columns,
      rouge: rouge.map((value) => (value - mean(rouge)) / spread),
    };
  });
  const byLength = new Map<number, number[]>();
  for (const { sentences, rouge } of articles)
    sentences.forEach((sentence, i) => {
      const key = lengthClass(sentence);
      byLength.set(key, [...(byLength.get(key) ?? []), rouge[i] as number]);
    });
  const usual = new Map([...byLength].map(([key, values]) => [key, mean(values)]));
  return articles.map(({ sentences, columns, rouge }) => ({
    columns,
    worths: ranks(
      sentences.map((sentence, i) => (rouge[i] as number) - (usual.get(lengthClass(sentence)) ?? 0)),
    ),
  }));
}

function lengthClass({ text }: Candidate): number {
  return Math.min(LONGEST_CLASS, Math.floor(countWords(text) / LENGTH_CLASS));
}

/** Each value's rank among the others, from 0 for the least to 1 for the greatest. */
function ranks(values: readonly number[]): number[] {
  const sorted = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranked = new Array<number>(values.length).fill(0);
  sorted.forEach((i, rank) => {
    ranked[i] = values.length > 1 ? rank / (values.length - 1) : 1;
  });
  return ranked;
}

/** Each sentence twice: as a yes with its worth as its weight, and as a no with the rest. An article counts by the root of its length. */
function examplesOf(lessons: readonly { readonly lesson: Lesson; readonly weight: number }[]): Examples {
  const sentences = lessons.flatMap(({ lesson: { columns, worths }, weight }) =>
    worths.map((worth, i) => ({
      columns,
      at: i,
      worth,
      weight: weight / Math.sqrt(worths.length),
    })),
  );
  const twice = [...sentences, ...sentences];
  const scale = sentences.length / sentences.reduce((sum, { weight }) => sum + weight, 0);
  return {
    count: twice.length,
    features: FEATURES.map((_, column) =>
      quantise(Float32Array.from(twice, ({ columns, at }) => columns[column]?.[at] as number)),
    ),
    answers: Uint8Array.from(twice, (_, i) => Number(i < sentences.length)),
    weights: Float32Array.from(
      twice,
      ({ worth, weight }, i) => scale * weight * (i < sentences.length ? worth : 1 - worth),
    ),
  };
}

main();
