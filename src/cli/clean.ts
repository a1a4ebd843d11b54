import {
  type CleanOptions,
  CopydeskError,
  clean,
  type FurnitureKind,
  type FurnitureRow,
  type ParagraphKind,
  parseRules,
  type Result,
} from '../index.js';
import { asGiven } from './asGiven.js';
import type { Asked } from './commands.js';
import { runDocuments, type Work } from './documents.js';
import { type ExitCode, UsageError } from './exit.js';
import { type ReadItem, readWhole } from './input.js';
import type { Io } from './io.js';
import type { OptionValues } from './options.js';

/** copydesk clean: each document without its furniture. */
export async function runClean(asked: Asked, io: Io): Promise<ExitCode> {
  return runDocuments(asked, io, await cleaner(asked.options, io));
}

/**
 * What makes an article of a document: cleaning, or with --no-clean nothing.
 *
 * @throws UsageError of rules that cannot be used
 */
export async function cleaner(options: OptionValues, io: Io): Promise<Work> {
  if (!options.clean) return async ({ id, raw, text }) => ({ id, article: asGiven(raw, await text()) });
  const cleaning = await cleanOptions(options, io);
  return (item) => cleaned(item, cleaning);
}

function cleaned(item: ReadItem, options: CleanOptions): Result {
  const article = clean(item.raw, options);
  if (article.text !== '') return { id: item.id, article };
  const judged = article.lines.filter(({ label }) => label.verdict !== 'blank').length;
  const which = judged === 1 ? 'its one line looks' : `all ${judged} lines look`;
  const message = `no article found: ${which} like furniture (see why with --explain, or keep kinds with --keep)`;
  return { id: item.id, error: { code: 'no-article', message }, lines: article.lines };
}

async function cleanOptions(options: OptionValues, io: Io): Promise<CleanOptions> {
  return {
    level: options.level,
    explain: options.explain === true,
    ...(options.keep !== undefined && { keep: options.keep as readonly FurnitureKind[] }),
    ...(options.drop !== undefined && { drop: options.drop as readonly ParagraphKind[] }),
    ...(options.rules !== undefined && { rules: await readRules(options.rules, io) }),
  };
}

/**
 * The rules of a user's file.
 *
 * @throws UsageError that names the file
 */
export async function readRules(name: string, io: Io): Promise<FurnitureRow[]> {
  try {
    return await parseRules(await readWhole(name, io));
  } catch (error) {
    if (error instanceof CopydeskError) throw new UsageError(`${name}: ${error.message}`, { cause: error });
    throw error;
  }
}
