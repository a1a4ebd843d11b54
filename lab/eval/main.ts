/**
 * `npm run eval -- SCORER SET…`: runs the built command line (or $COPYDESK) over sets and prints a table of its accuracy.
 * Exit code 0; 1 if a set or the command cannot be used; 2 for bad usage.
 */
import { Command, CommanderError } from 'commander';
import { cleanScorer } from './clean.js';
import { entitiesScorer } from './entities.js';
import { groupsScorer } from './groups.js';
import { injectionScorer } from './injection.js';
import { metadataScorer } from './metadata.js';
import { quotesScorer } from './quotes.js';
import { CommandError } from './run.js';
import type { Scorer, SetReport } from './scorer.js';
import { SetError } from './sets.js';
import { summaryScorer } from './summary.js';
import { markdownTable } from './table.js';

const SCORERS: readonly Scorer[] = [
  cleanScorer,
  entitiesScorer,
  groupsScorer,
  quotesScorer,
  summaryScorer,
  injectionScorer,
  metadataScorer,
];
const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

/** Parses the arguments (without node and the script), scores and prints. @returns the exit code */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
    if (!(error instanceof SetError || error instanceof CommandError)) throw error;
    console.error(`eval: ${error.message}`);
    return EXIT_FAILED;
  }
}

function program(): Command {
  const root = new Command('eval')
    .description(
      'Measures the accuracy of copydesk on JSONL sets, plain or gzipped (formats: lab/README.md).',
    )
    .exitOverride();
  for (const scorer of SCORERS) {
    const command = root.command(scorer.name).description(scorer.about).argument('<sets...>', 'JSONL files');
    for (const option of scorer.options) command.addOption(option);
    command.action(async (sets: string[], options: Record<string, unknown>) => {
      const reports: SetReport[] = [];
      for (const set of sets) reports.push(await scorer.score(set, options));
      console.log(
        markdownTable(
          scorer.columns,
          reports.flatMap(({ rows }) => rows),
        ),
      );
      for (const note of reports.flatMap(({ notes }) => notes)) console.log(`  ${note}`);
    });
  }
  return root;
}

process.exitCode = await main(process.argv.slice(2));
