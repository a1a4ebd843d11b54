/** The jobs of the built library, each from the raw document on. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../../src/types.js';
import type { BenchDocument } from './contender.js';
import { BenchError } from './startup.js';

const FILE = 'dist/index.js';

/** What users can ask for, by the name of the command. */
export const JOBS = ['clean', 'entities', 'quotes', 'summary', 'report'] as const;
export type JobName = (typeof JOBS)[number];

type Library = typeof import('../../src/index.js');

/** @throws BenchError where the library has not been built */
export async function builtJobs(): Promise<Record<JobName, (document: BenchDocument) => Promise<unknown>>> {
  if (!existsSync(FILE)) throw new BenchError(`${FILE} is missing (run npm run build first)`);
  const library: Library = await import(pathToFileURL(resolve(FILE)).href);
  const { clean, findEntities, findQuotes, readArticle, report, summarize } = library;
  // HTML is parsed as well as cleaned; a text is both in clean().
  const cleaned = async ({ text = '', html }: BenchDocument): Promise<Article> =>
    clean(html === undefined ? text : await readArticle(html, { input: 'html' }));
  return {
    clean: cleaned,
    entities: async (document) => findEntities(await cleaned(document)),
    quotes: async (document) => findQuotes(await cleaned(document)),
    summary: async (document) => summarize(await cleaned(document)),
    report: async (document) => report(await cleaned(document)),
  };
}
