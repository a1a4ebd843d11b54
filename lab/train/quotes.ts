/** `npx tsx lab/train/quotes.ts SET…`: trains the model that finds the speakers of quotes; see models/README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { forestOf, type Tree } from '../../src/clean/story/forest.js';
import type { Features } from '../../src/quotes/model.js';
import { type NamedForest, writeModel } from '../../src/quotes/modelFile.js';
import type { SceneQuote } from '../../src/quotes/scene.js';
import { speechFeatures } from '../../src/quotes/speech.js';
import { surroundingsOf } from '../../src/quotes/surroundings.js';
import { QuoteRow } from '../eval/quotes.js';
import { seededRandom } from '../eval/random.js';
import { readSet } from '../eval/sets.js';
import { parseFold } from '../folds.js';
import { type BoostingOptions, boost, quantise } from './boosting.js';
import { type QuoteScene, quoteScenes, type Walk, walk } from './quoteScenes.js';

const SEED = 20262;
const SPEAKER: BoostingOptions = {
  trees: 200,
  leaves: 32,
  learningRate: 0.1,
  leastCurvature: 3,
  l2: 3,
  featureShare: 0.4,
  exampleShare: 0.7,
};
const SPEECH: BoostingOptions = { ...SPEAKER, trees: 80, leaves: 12, learningRate: 0.1, leastCurvature: 8 };
const FOLDS = 2;

interface Example {
  readonly features: Features;
  readonly answer: boolean;
}

interface Options {
  readonly holdout?: readonly string[];
  readonly out: string;
}

async function main(): Promise<void> {
  const command = new Command('train-quotes')
    .argument('<sets...>', 'documents with quotes and speakers')
    .option(
      '--holdout <parts...>',
      'learn nothing from these parts of the documents, such as 0/5: every fifth from the first',
    )
    .option('--out <folder>', 'where the model is written', 'models');
  command.parse();
  const { holdout = [], out } = command.opts<Options>();
  const apart = holdout.map(parseFold);
  const rows = command.args
    .flatMap((set) => readSet(set, QuoteRow))
    .filter((_, i) => !apart.some(({ part, of }) => i % of === part));
  const documents = await Promise.all(rows.map((row, i) => quoteScenes(row, i)));
  const scenes = documents.flat();
  say(`${rows.length} documents, ${scenes.length} scenes`);
  const bytes = train(scenes);
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}/quotes.bin`, bytes);
  say(`${bytes.length} bytes`);
}

/**
 * Each half of the documents is first learnt with its own speakers known. What that model takes for the speakers of the other half is what the
 * final model sees as the speakers of the quotes before, and what the model of speech sees as its score: what they will see in use.
 */
function train(scenes: readonly QuoteScene[]): Uint8Array {
  const random = seededRandom(SEED);
  const walks = Array.from({ length: FOLDS }, (_, fold) => {
    const learnt = scenes
      .filter((scene) => scene.document % FOLDS !== fold)
      .map((scene) => walk(scene, null));
    const forest = grow(speakerExamples(learnt), { ...SPEAKER, trees: 100 }, random);
    say(`fold ${fold + 1} of ${FOLDS} learnt`);
    return scenes.filter((scene) => scene.document % FOLDS === fold).map((scene) => walk(scene, forest));
  }).flat();
  const speaker = grow(speakerExamples(walks), SPEAKER, random);
  const speech = grow(speechExamples(walks), SPEECH, random);
  return writeModel({ speaker, speech });
}

function speakerExamples(walks: readonly Walk[]): Example[] {
  return walks.flatMap(({ steps }) =>
    steps.flatMap(({ rows, answers }) =>
      answers === null
        ? []
        : rows.flatMap((features, i) => {
            const answer = answers[i];
            return answer === undefined || answer === 'unknown'
              ? []
              : [{ features, answer: answer === 'right' }];
          }),
    ),
  );
}

function speechExamples(walks: readonly Walk[]): Example[] {
  return walks.flatMap(({ scene, steps }) =>
    steps.flatMap(({ q, isQuote, best }) =>
      isQuote === null
        ? []
        : [
            {
              features: {
                ...surroundingsOf(scene.scene, q),
                ...speechFeatures(scene.scene, scene.scene.quotes[q] as SceneQuote, best),
              },
              answer: isQuote,
            },
          ],
    ),
  );
}

function grow(examples: readonly Example[], options: BoostingOptions, random: () => number): NamedForest {
  const columns = Object.keys(examples[0]?.features ?? {});
  const features = columns.map((name) =>
    quantise(Float32Array.from(examples, (each) => each.features[name] as number)),
  );
  const trees: Tree[] = boost(
    {
      count: examples.length,
      features,
      answers: Uint8Array.from(examples, ({ answer }) => Number(answer)),
      weights: new Float32Array(examples.length).fill(1),
    },
    options,
    random,
    (count, loss) => {
      if (count % 40 === 0) say(`${count} trees on ${examples.length} examples, loss ${loss.toFixed(4)}`);
    },
  );
  return { columns, forest: forestOf(trees, columns.length) };
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

await main();
