/** `npm run train:title -- --text SET… --html SET…`: trains the model that finds the title; see models/README.md. */
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { findStory } from '../../src/clean/label.js';
import { likenessOf, wordsOf } from '../../src/clean/lineWords.js';
import { type Page, toPage } from '../../src/clean/page.js';
import { lookUp } from '../../src/clean/rows.js';
import { forestOf } from '../../src/clean/story/forest.js';
import { titleCandidates } from '../../src/clean/title/candidates.js';
import { sameTitle, titleSigns } from '../../src/clean/title/signs.js';
import { writeTitleModel } from '../../src/clean/title/title.js';
import { readArticle } from '../../src/read/read.js';
import { seededRandom } from '../eval/random.js';
import { readSet } from '../eval/sets.js';
import { boost, quantise } from './boosting.js';
import { TitleRow, titlesOf } from './titleGold.js';

const SEED = 20262;
const OPTIONS = {
  trees: 80,
  leaves: 10,
  learningRate: 0.12,
  leastCurvature: 4,
  l2: 2,
  featureShare: 0.6,
  exampleShare: 0.7,
};

interface Options {
  readonly text: readonly string[];
  readonly html: readonly string[];
  readonly apart: readonly string[];
  readonly out: string;
}

/** One candidate: its signs, and 1 where it is the title. */
interface Example {
  readonly signs: readonly number[];
  readonly answer: 0 | 1;
}

async function main(): Promise<void> {
  const command = new Command('train:title')
    .requiredOption('--text <sets...>', 'learn from these pages of text')
    .requiredOption(
      '--html <sets...>',
      'and from these of HTML, which tell the titles of the same pages as text',
    )
    .option('--apart <sets...>', 'learn nothing from the sites of these sets', [])
    .option('--out <file>', 'where the model is written', 'models/title.bin');
  command.parse();
  const { text, html, apart, out } = command.opts<Options>();
  const others = new Set(apart.flatMap((set) => readSet(set, TitleRow).map(({ site }) => site)));
  const rows = [...text, ...html]
    .flatMap((set) => readSet(set, TitleRow))
    .filter(({ site }) => !others.has(site));
  const titles = await titlesOf(rows);
  const names: string[] = [];
  const examples: Example[] = [];
  for (const row of rows) {
    const known = titles.get(row.page);
    if (known !== undefined) examples.push(...(await examplesOf(row, known, names)));
  }
  process.stderr.write(`${rows.length} pages, ${examples.length} candidates\n`);
  const features = names.map((_, c) =>
    quantise(Float32Array.from(examples, ({ signs }) => signs[c] as number)),
  );
  const trees = boost(
    {
      count: examples.length,
      features,
      answers: Uint8Array.from(examples, ({ answer }) => answer),
      weights: new Float32Array(examples.length).fill(1),
    },
    OPTIONS,
    seededRandom(SEED),
    (grown, loss) => grown % 20 === 0 && process.stderr.write(`${grown} trees, loss ${loss.toFixed(4)}\n`),
  );
  const bytes = writeTitleModel({ signs: names, forest: forestOf(trees, names.length) });
  writeFileSync(out, bytes);
  process.stderr.write(`${out}: ${bytes.length} bytes\n`);
}

/** The candidates of a page; none where the title stands on the page but is no candidate. */
async function examplesOf(row: TitleRow, titles: readonly string[], names: string[]): Promise<Example[]> {
  const raw = await readArticle(row.html ?? row.text ?? '', {
    input: row.html === undefined ? 'text' : 'html',
  });
  const { page, labels } = toPage(raw, lookUp([]));
  const { alone, region } = findStory(page, labels, false);
  const lines = titleCandidates(page, alone, region);
  const columns = titleSigns(page, alone, region, lines);
  if (names.length === 0) names.push(...columns.names);
  const isTitle = (i: number): boolean =>
    titles.some((title) => sameTitle(page.lines[i]?.likeness ?? '', title));
  if (!lines.some(isTitle) && isTitleOn(page, titles)) return [];
  const picked = columns.pick(names);
  return lines.map((i, k) => ({
    signs: picked.map((column) => column[k] as number),
    answer: isTitle(i) ? 1 : 0,
  }));
}

function isTitleOn({ lines }: Page, titles: readonly string[]): boolean {
  const printed = new Set(lines.map(({ likeness }) => likeness));
  return titles.some((title) => printed.has(likenessOf(wordsOf(title))));
}

await main();
