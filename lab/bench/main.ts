/**
 * `npm run bench`: CPU time of short runs of the built command line, and throughput of the built library, as Markdown
 * tables. Exit code 0; 1 if something cannot be measured; 2 for bad usage.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, CommanderError, Option } from 'commander';
import { wholeNumber } from '../eval/scorer.js';
import { nameOf, SetError } from '../eval/sets.js';
import { markdownTable } from '../eval/table.js';
import { peersIn } from './peers.js';
import { BenchError, measureStartup } from './startup.js';
import {
  copydeskCleaner,
  documentsOf,
  generatedDocuments,
  type Library,
  measureThroughput,
  type ThroughputFigure,
} from './throughput.js';

interface BenchOptions {
  readonly file: string;
  readonly set?: string;
  readonly peers?: string;
  readonly megabytes: number;
  readonly rounds: number;
  readonly passes: number;
}

const COMMAND = 'bin/copydesk.js';
const LIBRARY = 'dist/index.js';
const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

/** Parses the arguments (without node and the script), measures and prints. @returns the exit code */
export async function main(argv: readonly string[]): Promise<number> {
  const command = new Command('bench')
    .description('Measures start-up and throughput of the built copydesk.')
    .addOption(new Option('--file <file>', 'the file of the start-up runs').default('samples/harbour.txt'))
    .addOption(
      new Option('--set <set>', 'JSONL set for throughput, plain or gzipped, instead of generated text'),
    )
    .addOption(new Option('--peers <folder>', 'a folder in which peers are installed, to compare on HTML'))
    .addOption(new Option('--megabytes <n>', 'of generated text').argParser(wholeNumber).default(5))
    .addOption(new Option('--rounds <n>', 'start-up runs of each command').argParser(atLeastOne).default(25))
    .addOption(new Option('--passes <n>', 'over the documents').argParser(atLeastOne).default(5))
    .exitOverride();
  try {
    await bench(command.parse(argv, { from: 'user' }).opts<BenchOptions>());
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
    if (!(error instanceof BenchError || error instanceof SetError)) throw error;
    console.error(`bench: ${error.message}`);
    return EXIT_FAILED;
  }
}

async function bench({ file, set, peers, megabytes, rounds, passes }: BenchOptions): Promise<void> {
  if (!existsSync(LIBRARY)) throw new BenchError(`${LIBRARY} is missing (run npm run build first)`);
  const figures = measureStartup(
    [
      { name: 'node -e 0', args: ['-e', '0'] },
      { name: 'copydesk --version', args: [COMMAND, '--version'] },
      { name: `copydesk ${nameOf(file)}`, args: [COMMAND, file] },
    ],
    rounds,
  );
  const startupRows = figures.map(({ name, milliseconds, ratio }) => [
    name,
    milliseconds.toFixed(1),
    ratio.toFixed(2),
  ]);
  console.log(`${markdownTable(['start-up', 'CPU ms', 'x node -e 0'], startupRows)}\n`);

  const documents = set === undefined ? generatedDocuments(megabytes) : documentsOf(set);
  const library: Library = await import(pathToFileURL(resolve(LIBRARY)).href);
  const cleaners = [copydeskCleaner(library), ...(peers === undefined ? [] : await peersIn(peers))];
  const speeds = await measureThroughput(cleaners, documents, passes);
  console.log(set === undefined ? 'Generated text:' : `${nameOf(set)}:`);
  console.log(
    markdownTable(
      ['cleaner', 'documents', 'failed', 'MB', 'CPU s', 'MB/s', 'documents/s', 'CPU x copydesk'],
      speeds.map((speed) => throughputRow(speed, speeds[0]?.seconds ?? Number.NaN)),
    ),
  );
}

function throughputRow(
  { name, documents, failed, megabytes, seconds }: ThroughputFigure,
  own: number,
): string[] {
  return [
    name,
    String(documents),
    String(failed),
    megabytes.toFixed(2),
    seconds.toFixed(2),
    (megabytes / seconds).toFixed(2),
    (documents / seconds).toFixed(1),
    (seconds / own).toFixed(2),
  ];
}

function atLeastOne(argument: string): number {
  return Math.max(1, wholeNumber(argument));
}

process.exitCode = await main(process.argv.slice(2));
