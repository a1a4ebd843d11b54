/**
 * `npm run bench`: CPU time of short runs of the built command line, throughput of the built library beside its peers, and how work and
 * memory grow, as Markdown tables. Exit code 0; 1 if something cannot be measured; 2 for bad usage.
 */
import { Command, CommanderError, Option } from 'commander';
import { wholeNumber } from '../eval/scorer.js';
import { nameOf, SetError } from '../eval/sets.js';
import { markdownTable } from '../eval/table.js';
import {
  type BenchJob,
  type Contender,
  inProcess,
  measureThroughput,
  type ThroughputFigure,
} from './contender.js';
import { builtJobs, JOBS, type JobName } from './copydesk.js';
import { documentsOf, generatedDocuments } from './documents.js';
import { memoryByNumber, speedBySize } from './growth.js';
import { entityPeers, pagePeers, summaryPeers } from './peers.js';
import { pythonPeer } from './python.js';
import { BenchError, measureStartup } from './startup.js';

interface BenchOptions {
  readonly file: string;
  readonly pages?: string;
  readonly articles?: string;
  readonly peers?: string;
  readonly python?: string;
  readonly rounds: number;
  readonly passes: number;
  readonly growth?: boolean;
  readonly memory?: number;
}

type Built = Awaited<ReturnType<typeof builtJobs>>;

const COMMAND = 'bin/copydesk.js';
const GENERATED_BYTES = 5e6;
const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

/** Parses the arguments (without node and the script), measures and prints. @returns the exit code */
export async function main(argv: readonly string[]): Promise<number> {
  const command = new Command('bench')
    .description('Measures start-up and throughput of the built copydesk.')
    .addOption(new Option('--file <file>', 'the file of the start-up runs').default('samples/harbour.txt'))
    .addOption(new Option('--pages <set>', 'JSONL set of pages to clean, plain or gzipped'))
    .addOption(new Option('--articles <set>', 'JSONL set of articles for all jobs'))
    .addOption(new Option('--peers <folder>', 'a folder in which peers of npm are installed'))
    .addOption(new Option('--python <program>', 'a Python that has trafilatura and sumy'))
    .addOption(new Option('--rounds <n>', 'start-up runs of each command').argParser(atLeastOne).default(25))
    .addOption(new Option('--passes <n>', 'over the documents').argParser(atLeastOne).default(5))
    .addOption(new Option('--growth', 'speed on documents of 1 kB to 10 MB'))
    .addOption(new Option('--memory <n>', 'memory over so many reports on --articles').argParser(atLeastOne))
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

async function bench(options: BenchOptions): Promise<void> {
  const built = await builtJobs();
  tellStartup(options);
  for (const job of await jobsOf(options, built))
    tellThroughput(job, await measureThroughput(job, options.passes));
  if (options.growth) await tellGrowth(built);
  if (options.memory !== undefined) await tellMemory(built, options.articles, options.memory);
}

function tellStartup({ file, rounds }: BenchOptions): void {
  const figures = measureStartup(
    [
      { name: 'node -e 0', args: ['-e', '0'] },
      { name: 'copydesk --version', args: [COMMAND, '--version'] },
      ...JOBS.map((job) => ({ name: `copydesk ${job}`, args: [COMMAND, job, file] })),
    ],
    rounds,
  );
  tell(
    ['start-up', 'CPU ms', 'x node -e 0'],
    figures.map(({ name, milliseconds, ratio }) => [name, milliseconds.toFixed(1), ratio.toFixed(2)]),
  );
}

async function jobsOf(options: BenchOptions, built: Built): Promise<BenchJob[]> {
  const { pages, articles } = options;
  if (pages === undefined && articles === undefined)
    return [
      {
        name: 'clean, generated text',
        documents: generatedDocuments(GENERATED_BYTES),
        contenders: [own(built, 'clean')],
      },
    ];
  return [
    ...(pages === undefined ? [] : [await cleaningJob(pages, options, built)]),
    ...(articles === undefined ? [] : articleJobs(articles, options, built)),
  ];
}

async function cleaningJob(set: string, { peers, python }: BenchOptions, built: Built): Promise<BenchJob> {
  const contenders: Contender[] = [
    own(built, 'clean'),
    ...(peers === undefined ? [] : await pagePeers(peers)),
    ...(python === undefined ? [] : [pythonPeer(python, 'trafilatura')]),
  ];
  return { name: `clean, ${nameOf(set)}`, documents: documentsOf(set), contenders };
}

/** Those of copydesk clean the article first. Nothing else is known to do the others. */
function articleJobs(set: string, { peers, python }: BenchOptions, built: Built): BenchJob[] {
  const documents = documentsOf(set);
  const others: Partial<Record<JobName, Contender[]>> = {
    entities: peers === undefined ? [] : entityPeers(peers),
    summary: [
      ...(peers === undefined ? [] : summaryPeers(peers)),
      ...(python === undefined ? [] : [pythonPeer(python, 'sumy LexRank')]),
    ],
  };
  return JOBS.map((job) => ({
    name: `${job}, ${nameOf(set)}`,
    documents,
    contenders: [own(built, job), ...(others[job] ?? [])],
  }));
}

function own(built: Built, job: JobName): Contender {
  return inProcess('copydesk', built[job]);
}

function tellThroughput({ name }: BenchJob, figures: readonly ThroughputFigure[]): void {
  const first = figures[0]?.seconds ?? Number.NaN;
  tell(
    [name, 'documents', 'failed', 'MB', 'CPU s', 'MB/s', 'documents/s', 'CPU x copydesk'],
    figures.map(({ name, documents, failed, megabytes, seconds }) => [
      name,
      String(documents),
      String(failed),
      megabytes.toFixed(2),
      seconds.toFixed(2),
      (megabytes / seconds).toFixed(2),
      (documents / seconds).toFixed(1),
      (seconds / first).toFixed(2),
    ]),
  );
}

async function tellGrowth(built: Built): Promise<void> {
  const rows = await speedBySize(built);
  tell(
    ['bytes of a document', ...JOBS.map((job) => `${job} MB/s`)],
    rows.map(([size, speeds]) => [String(size), ...speeds.map((speed) => speed.toFixed(2))]),
  );
}

async function tellMemory(built: Built, articles: string | undefined, number: number): Promise<void> {
  if (articles === undefined) throw new BenchError('--memory needs --articles');
  const figures = await memoryByNumber(built.report, documentsOf(articles), number);
  tell(
    ['reports', 'MB resident', 'MB of heap'],
    figures.map(({ documents, resident, heap }) => [String(documents), resident.toFixed(0), heap.toFixed(0)]),
  );
}

function tell(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`${markdownTable(head, rows)}\n`);
}

function atLeastOne(argument: string): number {
  return Math.max(1, wholeNumber(argument));
}

process.exitCode = await main(process.argv.slice(2));
