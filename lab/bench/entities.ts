/**
 * `npm run bench:entities -- SET`: how many articles a second the library finds entities in, texts taken as clean; beside it compromise on the
 * same articles in the same run, where it is installed (`npm install --no-save compromise`); and how memory grows over many documents.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import * as v from 'valibot';
import { asGiven } from '../../src/cli/asGiven.js';
import type { Paragraph } from '../../src/types.js';
import { wholeNumber } from '../eval/scorer.js';
import { nameOf, readSet } from '../eval/sets.js';
import { markdownTable } from '../eval/table.js';

const LIBRARY = 'dist/index.js';
const WORD = /\S+/g;
/** compromise is slow: it gets a part of the articles. */
const SHARE_OF_PEER = 10;

const Row = v.object({ id: v.string(), text: v.optional(v.string()), article: v.optional(v.string()) });

type Library = Pick<typeof import('../../src/index.js'), 'findEntities' | 'readArticle'>;
type Finder = (text: string) => Promise<unknown> | unknown;

type Compromise = (text: string) => {
  people(): { out(form: 'array'): string[] };
  organizations(): { out(form: 'array'): string[] };
  places(): { out(form: 'array'): string[] };
};

async function main(): Promise<void> {
  const command = new Command('bench:entities')
    .argument('<set>', 'JSONL set, plain or gzipped: rows with "text" or "article"')
    .option('--documents <n>', 'documents for memory', wholeNumber, 0);
  command.parse();
  if (!existsSync(LIBRARY)) throw new Error(`${LIBRARY} is missing (run npm run build first)`);
  const [set = ''] = command.args;
  const texts = readSet(set, Row).map(({ text, article }) => text ?? article ?? '');
  const library = (await import(pathToFileURL(resolve(LIBRARY)).href)) as Library;
  const empty = asGiven(await library.readArticle('-', { input: 'text' }), '');
  const find: Finder = (text) => library.findEntities({ ...empty, text, paragraphs: linesOf(text) });
  const rows = [await speedRow(`copydesk, ${nameOf(set)}`, texts, find)];
  const peer = await compromise();
  if (peer !== undefined) {
    const part = texts.filter((_, i) => i % SHARE_OF_PEER === 0);
    rows.push(
      await speedRow('compromise, a tenth of it', part, (text) => {
        const document = peer(text);
        return [document.people(), document.organizations(), document.places()].map((names) =>
          names.out('array'),
        );
      }),
    );
  }
  console.log(markdownTable(['entities', 'articles', 'words', 'CPU s', 'articles/s'], rows));
  const { documents } = command.opts<{ documents: number }>();
  if (documents > 0) await tellMemory(texts, documents, find);
}

/** A paragraph a line. */
function linesOf(text: string): Paragraph[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph',
  }));
}

async function speedRow(name: string, texts: readonly string[], find: Finder): Promise<string[]> {
  for (const text of texts.slice(0, 30)) await find(text);
  const before = process.cpuUsage();
  for (const text of texts) await find(text);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const words = texts.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0);
  return [
    name,
    String(texts.length),
    String(Math.round(words / texts.length)),
    seconds.toFixed(2),
    (texts.length / seconds).toFixed(0),
  ];
}

async function compromise(): Promise<Compromise | undefined> {
  const name = 'compromise';
  try {
    return ((await import(name)) as { default: Compromise }).default;
  } catch (error) {
    console.error(`without compromise: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Each document is an article with words of its own, so that nothing that is kept of words can hide. */
async function tellMemory(texts: readonly string[], documents: number, find: Finder): Promise<void> {
  const rows: string[][] = [];
  for (let i = 0; i <= documents; i++) {
    const text = texts[i % texts.length] ?? '';
    await find(
      text
        .slice(0, 2000)
        .replace(/\b([A-Z][a-z]+)\b/g, (word) =>
          word.length % 3 === 0 ? `${word}${(i * 7919).toString(36)}` : word,
        ),
    );
    if (i % Math.ceil(documents / 5) === 0) {
      globalThis.gc?.();
      const { rss, heapUsed } = process.memoryUsage();
      rows.push([String(i), (rss / 2 ** 20).toFixed(0), (heapUsed / 2 ** 20).toFixed(0)]);
    }
  }
  console.log(`\n${markdownTable(['documents', 'MB resident', 'MB of heap'], rows)}`);
}

await main();
