/**
 * Other cleaners of HTML, to compare with in one run on the same pages. They are no dependencies of the project, whose install stays
 * light: they are loaded from a folder in which someone has installed them.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { BenchError } from './startup.js';
import type { BenchDocument, Cleaner } from './throughput.js';

const PACKAGES = ['@mozilla/readability', 'linkedom', 'defuddle'];

const Linkedom = v.object({ parseHTML: v.function() });
const Readability = v.object({ Readability: v.function() });
const Defuddle = v.object({ Defuddle: v.function() });

/** What is asked of the packages, whose own types are not there when this is checked. */
type ParseHtml = (html: string) => { readonly document: object };
type ReadabilityClass = new (document: object) => { parse(): unknown };
type DefuddleFunction = (html: string) => Promise<unknown>;

/**
 * Readability on linkedom's document, and defuddle, which makes its document by linkedom too.
 *
 * @throws BenchError where they are not in the folder
 */
export async function peersIn(folder: string): Promise<Cleaner[]> {
  const modules = join(resolve(folder), 'node_modules');
  const missing = PACKAGES.filter((name) => !existsSync(join(modules, name)));
  if (missing.length > 0)
    throw new BenchError(
      `${folder} lacks ${missing.join(', ')} (npm install --prefix ${folder} ${PACKAGES.join(' ')})`,
    );
  const require = createRequire(join(modules, 'none.js'));
  const parseHtml = v.parse(Linkedom, require('linkedom')).parseHTML as ParseHtml;
  const ReadabilityOf = v.parse(Readability, require('@mozilla/readability'))
    .Readability as unknown as ReadabilityClass;
  // Its entry for node has no name that require() could find.
  const loaded: unknown = await import(pathToFileURL(join(modules, 'defuddle/dist/node.js')).href);
  const defuddle = v.parse(Defuddle, loaded).Defuddle as DefuddleFunction;
  return [
    {
      name: 'Readability + linkedom',
      clean: (document) => new ReadabilityOf(parseHtml(htmlOf(document)).document).parse(),
    },
    { name: 'defuddle', clean: (document) => defuddle(htmlOf(document)) },
  ];
}

function htmlOf({ html }: BenchDocument): string {
  if (html === undefined) throw new BenchError('peers clean HTML alone (give a --set of it)');
  return html;
}
