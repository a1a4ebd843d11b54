import {
  CopydeskError,
  clean,
  type FurnitureKind,
  type FurnitureRow,
  type ParagraphKind,
  parseRules,
  type RawArticle,
  type Result,
} from '../index.js';
import { asGiven } from './asGiven.js';
import { UsageError } from './exit.js';
import type { Io } from './io.js';
import type { OptionValues } from './options.js';
import { readWhole } from './source.js';

/** A document that has been read. */
export interface ReadItem {
  readonly id: string;
  readonly raw: RawArticle;
  /** Decoded and not cut into lines. Asked for, since few need it; '' for a file of HTML. */
  readonly text: () => Promise<string>;
}

/** What makes an article of a document: cleaning, or with --no-clean nothing. */
export function cleaner(
  options: OptionValues,
  rules: readonly FurnitureRow[],
): (item: ReadItem) => Result | Promise<Result> {
  if (!options.clean) return async ({ id, raw, text }) => ({ id, article: asGiven(raw, await text()) });
  const { level, keep = [], drop = [] } = options;
  return ({ id, raw }) => {
    const article = clean(raw, {
      level,
      explain: options.explain === true,
      keep: keep as readonly FurnitureKind[],
      drop: drop as readonly ParagraphKind[],
      rules,
    });
    if (article.text !== '') return { id, article };
    const judged = article.lines.filter(({ label }) => label.verdict !== 'blank').length;
    const which = judged === 1 ? 'its one line looks' : `all ${judged} lines look`;
    const message = `no article found: ${which} like furniture (see why with --explain, or keep kinds with --keep)`;
    return { id, error: { code: 'no-article', message }, lines: article.lines };
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
