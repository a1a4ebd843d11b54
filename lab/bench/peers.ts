/**
 * Other packages that do a job of copydesk's, to compare with in one run on the same documents. They are no dependencies of the project,
 * whose install stays light: they are loaded from a folder in which someone has installed them.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { type BenchDocument, type Contender, inProcess } from './contender.js';
import { BenchError } from './startup.js';

const SENTENCES = 3;

const Linkedom = v.object({ parseHTML: v.function() });
const Readability = v.object({ Readability: v.function() });
const Defuddle = v.object({ Defuddle: v.function() });
const Compromise = v.function();
const NodeSummarizer = v.object({ SummarizerManager: v.function() });

/** What is asked of the packages, whose own types are not there when this is checked. */
type ParseHtml = (html: string) => { readonly document: object };
type ReadabilityClass = new (document: object) => { parse(): unknown };
type DefuddleFunction = (html: string) => Promise<unknown>;
type Names = { out(form: 'array'): string[] };
type CompromiseFunction = (text: string) => { people(): Names; organizations(): Names; places(): Names };
type SummarizerClass = new (text: string, sentences: number) => { getSummaryByRank(): Promise<unknown> };

/**
 * Readability on linkedom's document, and defuddle, which makes its document by linkedom too.
 *
 * @throws BenchError where they are not in the folder
 */
export async function pagePeers(folder: string): Promise<Contender[]> {
  const require = requireFrom(folder, ['@mozilla/readability', 'linkedom', 'defuddle']);
  const parseHtml = v.parse(Linkedom, require('linkedom')).parseHTML as ParseHtml;
  const ReadabilityOf = v.parse(Readability, require('@mozilla/readability'))
    .Readability as unknown as ReadabilityClass;
  // Its entry for node has no name that require() could find.
  const entry = join(resolve(folder), 'node_modules/defuddle/dist/node.js');
  const loaded: unknown = await import(pathToFileURL(entry).href);
  const defuddle = v.parse(Defuddle, loaded).Defuddle as DefuddleFunction;
  return [
    inProcess('Readability + linkedom', (document) =>
      new ReadabilityOf(parseHtml(htmlOf(document)).document).parse(),
    ),
    inProcess('defuddle', (document) => defuddle(htmlOf(document))),
  ];
}

/** compromise: people, organizations and places of a text. @throws BenchError where it is not in the folder */
export function entityPeers(folder: string): Contender[] {
  const compromise = v.parse(
    Compromise,
    requireFrom(folder, ['compromise'])('compromise'),
  ) as CompromiseFunction;
  return [
    inProcess('compromise', ({ text = '' }) => {
      const document = compromise(text);
      return [document.people(), document.organizations(), document.places()].map((names) =>
        names.out('array'),
      );
    }),
  ];
}

/** node-summarizer: TextRank. @throws BenchError where it is not in the folder */
export function summaryPeers(folder: string): Contender[] {
  const Summarizer = v.parse(NodeSummarizer, requireFrom(folder, ['node-summarizer'])('node-summarizer'))
    .SummarizerManager as unknown as SummarizerClass;
  return [
    inProcess('node-summarizer', ({ text = '' }) => new Summarizer(text, SENTENCES).getSummaryByRank()),
  ];
}

/** Loads packages of the folder. @throws BenchError where one is missing */
function requireFrom(folder: string, packages: readonly string[]): NodeJS.Require {
  const modules = join(resolve(folder), 'node_modules');
  const missing = packages.filter((name) => !existsSync(join(modules, name)));
  if (missing.length > 0)
    throw new BenchError(
      `${folder} lacks ${missing.join(', ')} (npm install --prefix ${folder} ${packages.join(' ')})`,
    );
  return createRequire(join(modules, 'none.js'));
}

function htmlOf({ html }: BenchDocument): string {
  if (html === undefined) throw new BenchError('peers clean HTML alone (give --pages of it)');
  return html;
}
