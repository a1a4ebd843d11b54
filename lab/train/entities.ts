/** `npm run train:entities -- SETS… --clusters FILE --lists FOLDER`: trains the model that finds names; see models/README.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import * as v from 'valibot';
import { LABEL_COUNT } from '../../src/entities/labels.js';
import type { Lexicon } from '../../src/entities/lexicon.js';
import { LEXICON_FILE, MODEL_FILE, readLexicon, readModel, writeModel } from '../../src/entities/model.js';
import { Tagger } from '../../src/entities/tagger.js';
import { EntityRow } from '../eval/entities.js';
import { seededRandom } from '../eval/random.js';
import { nameOf, readSet, readText } from '../eval/sets.js';
import { type Fold, isIn, parseFold } from '../folds.js';
import { ANY, annotateLines, type LabelledText, labelledText } from './entities/corpus.js';
import { type FitOptions, fit, likeliest, type Weights } from './entities/crf.js';
import { listMasks, nationsOf, readGazetteers } from './entities/gazetteers.js';
import { Clusters, countWriting, lexiconFile } from './entities/lexiconFile.js';
import { madeUpRows } from './entities/madeUp.js';
import { remapRow } from './entities/remap.js';
import { type NamedRow, report } from './entities/report.js';
import {
  countFeatures,
  FeatureStore,
  numberFeatures,
  type PlacedStretch,
  stretchesOf,
} from './entities/stretches.js';

const SEED = 20262;
const WORDS = 60_000;
/** Names drawn from lists are rarer ones than news has; frames are to teach their forms. */
const MADE_UP_WEIGHT = 0.5;

interface Options {
  readonly clusters: string;
  readonly lists: string;
  readonly unlabelled: readonly string[];
  readonly counted: readonly string[];
  readonly check: readonly string[];
  readonly holdout?: Fold;
  readonly out: string;
  readonly epochs: number;
  readonly features: number;
  readonly rate: number;
  readonly dropout: number;
  readonly confident: number;
  readonly rounds: number;
  readonly least: number;
  readonly leastWeight: number;
  readonly madeUp: number;
  readonly unlabelledWeight: number;
  readonly onlyCheck: boolean;
}

const UnlabelledRow = v.object({
  id: v.string(),
  text: v.optional(v.string()),
  article: v.optional(v.string()),
});

const PageRow = v.object({ page: v.string(), gold: v.string() });

function say(text: string): void {
  console.error(`${Math.round(process.cpuUsage().user / 1e6)} s  ${text}`);
}

function main(): void {
  const command = new Command('train:entities')
    .argument('<sets...>', 'JSONL files as for the scorer of entities')
    .requiredOption('--clusters <file>', 'JSON of words with their clusters: {words, c1, c2}')
    .requiredOption('--lists <folder>', 'where the packages of names are installed')
    .option('--unlabelled <sets...>', 'articles to label with a first model and learn from', [])
    .option(
      '--counted <sets...>',
      'pages, as for the scorer of clean: how their words are written is counted',
      [],
    )
    .option('--check <sets...>', 'measure on these sets too', [])
    .option(
      '--holdout <part>',
      'learn nothing from this part of the documents, such as 0/10, and measure on it',
      parseFold,
    )
    .option('--out <folder>', 'where the model is written', 'models')
    .option('--epochs <n>', 'passes over the sets', Number, 6)
    .option('--features <n>', 'features that the model keeps', Number, 100_000)
    .option('--rate <n>', 'learning rate', Number, 0.05)
    .option('--dropout <n>', 'share of features dropped', Number, 0.3)
    .option('--least <n>', 'features seen less often are left out', Number, 2)
    .option('--rounds <n>', 'how often they are labelled, each time by the last model', Number, 1)
    .option('--confident <n>', 'labels of the first model count from this probability on', Number, 0.8)
    .option('--least-weight <n>', 'weights below are 0', Number, 0.1)
    .option('--made-up <n>', 'made-up documents', Number, 1600)
    .option('--only-check', 'learn nothing: measure the model in the folder', false)
    .option('--unlabelled-weight <n>', 'how much a labelled-by-model document counts', Number, 0.5);
  command.parse();
  train(command.args, command.opts<Options>());
}

function train(sets: readonly string[], options: Options): void {
  const { holdout, check, out } = options;
  const gazetteers = readGazetteers(options.lists);
  const nations = nationsOf(gazetteers);
  const read = (paths: readonly string[]): NamedRow[] =>
    paths.flatMap((set) =>
      readSet(set, EntityRow).map((row) => ({ set: nameOf(set), row: remapRow(row, nations) })),
    );
  if (options.onlyCheck) {
    const tagger = new Tagger(
      readModel(readFileSync(join(out, MODEL_FILE))),
      readLexicon(readFileSync(join(out, LEXICON_FILE))),
    );
    for (const set of check) report(tagger, nameOf(set), read([set]));
    return;
  }
  const all = read(sets);
  const isApart = ({ set, row }: NamedRow): boolean =>
    holdout !== undefined && isIn(holdout, `${set}/${row.id}`);
  const learnt = all.filter((one) => !isApart(one));
  const unlabelled = options.unlabelled.flatMap((set) =>
    readSet(set, UnlabelledRow).map((row) => annotateLines(`${row.text ?? row.article ?? ''}`.split(/\n+/))),
  );
  const texts = [
    ...learnt.map(({ set, row }) => labelledText(row, weightOf(set))),
    ...madeUpRows(options.madeUp, gazetteers).map((row) => labelledText(row, MADE_UP_WEIGHT)),
  ];
  say(`${texts.length} documents, ${texts.reduce((sum, { tokens }) => sum + tokens.length, 0)} tokens`);

  mkdirSync(out, { recursive: true });
  const clusters = v.parse(Clusters, JSON.parse(readText(options.clusters)));
  const stories = options.counted.flatMap(storiesOf).map((story) => annotateLines(story.split(/\n+/)));
  const writing = countWriting([...texts.map(({ annotated }) => annotated), ...unlabelled, ...stories]);
  const lexiconBytes = lexiconFile(clusters, WORDS, writing, listMasks(gazetteers));
  writeFileSync(join(out, LEXICON_FILE), lexiconBytes);
  const lexicon = readLexicon(lexiconBytes);
  say(`${LEXICON_FILE}: ${lexiconBytes.length} bytes`);

  const rounds = unlabelled.length === 0 ? 0 : options.rounds;
  let bytes = fitModel(texts, lexicon, options, rounds === 0);
  for (let round = 1; round <= rounds; round++) {
    const more = labelByModel(bytes.weights, bytes.rows, unlabelled, lexicon, options);
    bytes = fitModel([...texts, ...more], lexicon, options, round === rounds);
  }
  writeFileSync(join(out, MODEL_FILE), bytes.file);
  say(`${MODEL_FILE}: ${bytes.file.length} bytes`);
  const tagger = new Tagger(readModel(bytes.file), lexicon);
  if (holdout !== undefined) report(tagger, 'held back', all.filter(isApart));
  for (const set of check) report(tagger, nameOf(set), read([set]));
}

/** The stories of a set's pages, each page once. */
function storiesOf(set: string): string[] {
  return [...new Map(readSet(set, PageRow).map(({ page, gold }) => [page, gold])).values()];
}

/** Kinds of texts that are far from news count less. */
function weightOf(set: string): number {
  if (/btc|wnut/.test(set)) return 0.5;
  return /multiner/.test(set) ? 0.5 : 1;
}

interface Fitted {
  readonly weights: Weights;
  readonly rows: Int32Array;
  readonly file: Uint8Array;
}

function fitModel(
  texts: readonly LabelledText[],
  lexicon: Lexicon,
  options: Options,
  isLast: boolean,
): Fitted {
  const store = new FeatureStore(lexicon);
  const { keys, rows } = numberFeatures(countFeatures(texts, store), options.least);
  const stretches = stretchesOf(texts, store, rows);
  say(`${stretches.length} stretches, ${keys.length} features`);
  const fitOptions: FitOptions = {
    epochs: options.epochs,
    rate: options.rate,
    dropout: options.dropout,
    averaged: 3,
    random: seededRandom(SEED),
    onEpoch: (epoch, loss) => say(`epoch ${epoch + 1}: ${loss.toFixed(4)}`),
  };
  const weights = fit(stretches, keys.length, fitOptions);
  if (!isLast) return { weights, rows, file: new Uint8Array(0) };
  return prune(stretches, keys, weights, options, fitOptions);
}

/** Keeps the features with the largest weights, fits these once more, and writes them as whole numbers. */
function prune(
  stretches: readonly PlacedStretch[],
  keys: Uint32Array,
  weights: Weights,
  { features, epochs, leastWeight }: Options,
  fitOptions: FitOptions,
): Fitted {
  const size = Float32Array.from(keys, (_, row) => {
    let most = 0;
    for (let label = 0; label < LABEL_COUNT; label++)
      most = Math.max(most, Math.abs(weights.features[row * LABEL_COUNT + label] as number));
    return most;
  });
  const cut = [...size].sort((a, b) => b - a)[Math.min(features, size.length) - 1] as number;
  const kept = Array.from(keys.keys())
    .filter((row) => (size[row] as number) >= cut)
    .slice(0, features);
  const newRow = new Int32Array(keys.length).fill(-1);
  kept.forEach((row, k) => {
    newRow[row] = k;
  });
  const smaller = stretches.map((stretch) => ({
    ...stretch,
    features: stretch.features.map((rows) =>
      rows.map((row) => newRow[row] as number).filter((row) => row >= 0),
    ),
  }));
  const from: Weights = {
    steps: weights.steps,
    features: Float32Array.from({ length: kept.length * LABEL_COUNT }, (_, at) => {
      const weight = weights.features[
        (kept[Math.floor(at / LABEL_COUNT)] as number) * LABEL_COUNT + (at % LABEL_COUNT)
      ] as number;
      return Math.abs(weight) < leastWeight ? 0 : weight;
    }),
  };
  const refit = fit(smaller, kept.length, {
    ...fitOptions,
    epochs: Math.min(2, epochs),
    averaged: 1,
    rate: fitOptions.rate / 2,
    from,
    sparse: true,
  });
  const keptKeys = Uint32Array.from(kept, (row) => keys[row] as number);
  return { weights: refit, rows: newRow, file: quantised(keptKeys, refit) };
}

const LARGEST = 127;

function quantised(keys: Uint32Array, { features, steps }: Weights): Uint8Array {
  const sizes = [...features.map(Math.abs)].sort((a, b) => b - a);
  const scale = (sizes[Math.floor(sizes.length / 10_000)] ?? 1) / LARGEST;
  say(`${features.filter((weight) => weight !== 0).length} weights, scale ${scale.toFixed(4)}`);
  const whole = Int8Array.from(features, (weight) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale))),
  );
  return writeModel(
    keys,
    whole,
    Int16Array.from(steps, (weight) => Math.round(weight / scale)),
  );
}

/** Texts with the labels that a model is sure of; all other tokens are left open. */
function labelByModel(
  weights: Weights,
  rows: Int32Array,
  texts: readonly ReturnType<typeof annotateLines>[],
  lexicon: Lexicon,
  { confident, unlabelledWeight }: Options,
): LabelledText[] {
  const store = new FeatureStore(lexicon);
  return texts.map((annotated) => {
    const tokens = annotated.paragraphs.flatMap((paragraph) => paragraph.tokens);
    const text: LabelledText = {
      annotated,
      tokens,
      allowed: new Int32Array(tokens.length).fill(1),
      weight: unlabelledWeight,
    };
    for (const stretch of stretchesOf([text], store, rows)) {
      const { labels, odds } = likeliest(stretch, weights);
      labels.forEach((label, k) => {
        text.allowed[stretch.first + k] = (odds[k] as number) >= confident ? 1 << label : ANY;
      });
    }
    return text;
  });
}

main();
