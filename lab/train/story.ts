/** `npm run train -- --text SET… --html SET…`: trains the models that find the story; see models/README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Columns } from '../../src/clean/story/columns.js';
import { countColumns } from '../../src/clean/story/counts.js';
import { forestOf, type Tree } from '../../src/clean/story/forest.js';
import { firstLook, openLines, secondColumns } from '../../src/clean/story/model.js';
import { writeModel } from '../../src/clean/story/modelFile.js';
import type { WordWeights } from '../../src/clean/story/wordScores.js';
import { seededRandom } from '../eval/random.js';
import { readSet } from '../eval/sets.js';
import { type Fold, foldOf, isIn, parseFold } from '../folds.js';
import { type BoostingOptions, boost, type QuantisedFeature, quantise } from './boosting.js';
import { Copies } from './copies.js';
import { fitWords } from './logistic.js';
import { type TrainingPage, TrainingRow, trainingPages } from './pages.js';
import { sampleByWeight } from './sample.js';

const SEED = 20261;
const FOLDS = 4;
/** Lines that are learnt from: four times as many tell no more. */
const EXAMPLES = 300_000;
const WORD_PLACES = 2 ** 15;
const FIRST: BoostingOptions = {
  trees: 120,
  leaves: 24,
  learningRate: 0.15,
  leastCurvature: 8,
  l2: 5,
  featureShare: 0.4,
  exampleShare: 0.6,
};
const SECOND: BoostingOptions = { ...FIRST, trees: 110, learningRate: 0.12, featureShare: 0.5 };

/** The lines that are learnt from: of those without a label a sample, one page after the other. */
interface Corpus {
  readonly pages: readonly TrainingPage[];
  /** Of each page, the columns of its counts. */
  readonly counts: readonly Columns[];
  /** Of each example, the page and its line there. */
  readonly page: Int32Array;
  readonly line: Int32Array;
  readonly answers: Uint8Array;
  readonly weights: Float32Array;
  readonly places: readonly Int32Array[];
}

interface Stage {
  readonly trees: readonly Tree[];
  readonly words: WordWeights;
}

interface Options {
  readonly text: readonly string[];
  readonly html: readonly string[];
  readonly apart: readonly string[];
  readonly holdout?: Fold;
  readonly out: string;
}

async function main(): Promise<void> {
  const command = new Command('train')
    .option('--text <sets...>', 'learn from these pages of text', [])
    .option('--html <sets...>', 'learn from these pages of HTML', [])
    .option('--apart <sets...>', 'learn nothing from the sites of these sets', [])
    .option('--holdout <part>', 'learn nothing from this part of the sites, such as 0/5', parseFold)
    .option('--out <folder>', 'where the models are written', 'models');
  command.parse();
  const { text, html, apart, holdout, out } = command.opts<Options>();
  const others = new Set(apart.flatMap((set) => readSet(set, TrainingRow).map(({ site }) => site)));
  mkdirSync(out, { recursive: true });
  for (const [kind, sets] of Object.entries({ text, html })) {
    const rows = sets
      .flatMap((set) => readSet(set, TrainingRow))
      .filter(({ site }) => !others.has(site) && !(holdout !== undefined && isIn(holdout, site)));
    if (rows.length === 0) continue;
    const bytes = await train(rows);
    writeFileSync(`${out}/story-${kind}.bin`, bytes);
    say(`${kind}: ${bytes.length} bytes`);
  }
}

async function train(rows: readonly TrainingRow[]): Promise<Uint8Array> {
  const random = seededRandom(SEED);
  const corpus = await gather(rows, random);
  const countNames = corpus.counts[0]?.names ?? [];
  const quantised = quantiseAll(corpus, (p) => corpus.counts[p] as Columns, countNames);
  const everything = Int32Array.from(corpus.answers, (_, i) => i);
  say(`${corpus.pages.length} pages, ${everything.length} lines, ${countNames.length} counts`);
  const learn = (chosen: Int32Array): Stage => ({
    trees: grow(quantised, corpus, chosen, FIRST, random),
    words: fitWords({ size: WORD_PLACES, ...corpus }, chosen, random),
  });
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const stage = learn(everything.filter((i) => foldOfExample(corpus, i) !== fold));
    say(`fold ${fold + 1} of ${FOLDS} learnt`);
    return stage;
  });
  const seconds = corpus.pages.map(({ site, page, labels }, p) => {
    const { trees, words } = folds[foldOf(site, FOLDS)] as Stage;
    const counts = corpus.counts[p] as Columns;
    const first = forests(trees, countNames.length);
    return secondColumns(
      page,
      counts,
      firstLook({ counts: countNames, first, words }, page, openLines(labels), counts),
    );
  });
  const contextNames = seconds[0]?.names ?? [];
  const second = grow(
    quantiseAll(corpus, (p) => seconds[p] as Columns, contextNames),
    corpus,
    everything,
    SECOND,
    random,
  );
  const first = learn(everything);
  return writeModel({
    counts: countNames,
    context: contextNames,
    first: forestOf(first.trees, countNames.length),
    second: forestOf(second, contextNames.length),
    words: first.words,
  });
}

const forestsOf = new WeakMap<readonly Tree[], ReturnType<typeof forestOf>>();
function forests(trees: readonly Tree[], columns: number): ReturnType<typeof forestOf> {
  const forest = forestsOf.get(trees) ?? forestOf(trees, columns);
  forestsOf.set(trees, forest);
  return forest;
}

async function gather(rows: readonly TrainingRow[], random: () => number): Promise<Corpus> {
  const pages: TrainingPage[] = [];
  const copies = new Copies(random);
  for (const row of rows)
    for await (const page of trainingPages(row, copies)) if (page.page.lines.length > 0) pages.push(page);
  const all = pages.flatMap(({ labels }, p) => openLines(labels).map((i) => [p, i] as const));
  const { chosen, weights } = sampleByWeight(
    Float32Array.from(all, ([p, i]) => pages[p]?.weights[i] as number),
    EXAMPLES,
    random,
  );
  const where = Array.from(chosen, (example) => all[example] as readonly [number, number]);
  return {
    pages,
    counts: pages.map(({ page, labels }) => countColumns(page, labels)),
    page: Int32Array.from(where, ([p]) => p),
    line: Int32Array.from(where, ([, i]) => i),
    answers: Uint8Array.from(where, ([p, i]) => pages[p]?.answers[i] as number),
    weights,
    places: where.map(([p, i]) =>
      Int32Array.from(pages[p]?.page.lines[i]?.facts.hashes ?? [], (hash) => hash & (WORD_PLACES - 1)),
    ),
  };
}

function quantiseAll(
  corpus: Corpus,
  columnsOf: (page: number) => Columns,
  names: readonly string[],
): QuantisedFeature[] {
  return names.map((name) =>
    quantise(
      Float32Array.from(corpus.page, (p, i) => columnsOf(p).get(name)[corpus.line[i] as number] as number),
    ),
  );
}

function grow(
  features: readonly QuantisedFeature[],
  corpus: Corpus,
  chosen: Int32Array,
  options: BoostingOptions,
  random: () => number,
): Tree[] {
  const all = chosen.length === corpus.answers.length;
  const examples = {
    count: chosen.length,
    features: all
      ? features
      : features.map(({ cuts, bins }) => ({ cuts, bins: Uint8Array.from(chosen, (i) => bins[i] as number) })),
    answers: Uint8Array.from(chosen, (i) => corpus.answers[i] as number),
    weights: Float32Array.from(chosen, (i) => corpus.weights[i] as number),
  };
  return boost(examples, options, random, (trees, loss) => {
    if (trees % 40 === 0) say(`${trees} trees, loss ${loss.toFixed(4)}`);
  });
}

function foldOfExample(corpus: Corpus, example: number): number {
  return foldOf(corpus.pages[corpus.page[example] as number]?.site ?? '', FOLDS);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

await main();
