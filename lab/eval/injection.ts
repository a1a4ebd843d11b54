/**
 * Scores what `copydesk clean` does with furniture put where it was not: three blocks, drawn by a seeded generator from a file
 * of one's own, go between the lines of each page, and it is counted how many of their lines survive and how much the F1
 * of the main text (clean.ts) moves.
 *
 * The set is one for `clean`; only its text rows of one kind are used ("region": copied from the article's part of the page).
 * The blocks are a JSON file: `[{ "site"?, "lines": ["…", …] }, …]`.
 */
import { Option } from 'commander';
import * as v from 'valibot';
import { averageOf, CleanedText, CleanRow, scoreDocument } from './clean.js';
import { countEach } from './counts.js';
import { percent, share } from './figures.js';
import { seededRandom } from './random.js';
import { runCopydesk } from './run.js';
import { type Scorer, type SetReport, wholeNumber } from './scorer.js';
import { checked, nameOf, parseJson, readSet, readText, SetError } from './sets.js';

/** The file of blocks. */
const Blocks = v.pipe(
  v.array(v.object({ lines: v.pipe(v.array(v.string()), v.minLength(1, 'is empty')) })),
  v.minLength(1, 'holds no blocks'),
);

/** A page with blocks put in. */
export interface InjectedPage {
  readonly text: string;
  /** The lines that were put in and stood nowhere on the page before. */
  readonly added: readonly string[];
}

interface InjectionOptions {
  readonly blocks: string;
  readonly kind: string;
  readonly seed: number;
}

const BLOCKS_A_PAGE = 3;
const SURVIVORS_SHOWN = 12;

/** Puts three blocks between the lines of a page, never before the first. `random` gives numbers from 0 up to 1. */
export function inject(
  text: string,
  blocks: readonly (readonly string[])[],
  random: () => number,
): InjectedPage {
  const below = (limit: number): number => Math.floor(random() * limit);
  const lines = text.split('\n');
  const had = new Set(lines.map((line) => line.trim()));
  const chosen = Array.from({ length: BLOCKS_A_PAGE }, () => blocks[below(blocks.length)] ?? []);
  for (const block of chosen) lines.splice(1 + below(lines.length), 0, ...block);
  const added = chosen
    .flat()
    .map((line) => line.trim())
    .filter((line) => line !== '' && !had.has(line));
  return { text: lines.join('\n'), added };
}

/** The added lines that are lines of the output. */
export function survivorsOf(page: InjectedPage, output: string): string[] {
  const kept = new Set(output.split('\n').map((line) => line.trim()));
  return page.added.filter((line) => kept.has(line));
}

export const injectionScorer: Scorer = {
  name: 'injection',
  about: 'furniture put between the lines: what survives of it, and what it costs',
  options: [
    new Option('--blocks <file>', 'JSON file of the furniture blocks').makeOptionMandatory(),
    new Option('--kind <kind>', 'use the documents of this kind').default('region'),
    new Option('--seed <n>', 'of the generator').argParser(wholeNumber).default(11),
  ],
  columns: ['set', 'n', 'lines put in', 'surviving', '%', 'F1 before', 'F1 after', 'change'],
  async score(set: string, { blocks, kind, seed }: InjectionOptions): Promise<SetReport> {
    const rows = readSet(set, CleanRow).filter((row) => row.kind === kind && row.text !== undefined);
    if (rows.length === 0) throw new SetError(`${set}: has no text of kind "${kind}"`);
    const furniture = checked(parseJson(readText(blocks), blocks), Blocks, blocks).map(({ lines }) => lines);
    const random = seededRandom(seed);
    const pages = rows.map(({ text = '' }) => inject(text, furniture, random));
    const outputsOf = async (texts: readonly { text: string }[]): Promise<string[]> =>
      (await runCopydesk(CleanedText, ['clean'], texts)).map((record) => record?.text ?? '');
    const before = f1Of(rows, await outputsOf(rows.map(({ text = '' }) => ({ text }))));
    const outputs = await outputsOf(pages.map(({ text }) => ({ text })));
    const after = f1Of(rows, outputs);
    const survivors = pages.flatMap((page, i) => survivorsOf(page, outputs[i] ?? ''));
    const added = pages.reduce((sum, page) => sum + page.added.length, 0);
    const counts = [rows.length, added, survivors.length].map(String);
    // Rounded first, so that no change is not told as -0.000.
    const change = Math.round(1000 * (after - before)) / 1000 + 0;
    const f1s = [before, after, change].map((x) => x.toFixed(3));
    return {
      rows: [[nameOf(set), ...counts, percent(share(survivors.length, added)), ...f1s]],
      notes: mostFrequent(survivors),
    };
  },
};

function f1Of(rows: readonly CleanRow[], outputs: readonly string[]): number {
  return averageOf(rows.map((row, i) => scoreDocument(row.gold, outputs[i] ?? '').shingles)).f1;
}

function mostFrequent(lines: readonly string[]): string[] {
  return [...countEach(lines)]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SURVIVORS_SHOWN)
    .map(([line, count]) => `${count} x ${line}`);
}
