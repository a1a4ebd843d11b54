import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A file of the package's folder `models`, at whatever depth the program runs below it; or, for a run with models of one's own, of the folder
 * that the environment variable COPYDESK_MODELS names, if it has one of that name.
 *
 * @throws Error where the package lacks it
 */
export function packageFile(folder: 'models', name: string): URL {
  const elsewhere = process.env.COPYDESK_MODELS;
  if (elsewhere !== undefined && existsSync(join(elsewhere, name)))
    return pathToFileURL(join(elsewhere, name));
  for (let above = new URL('.', import.meta.url); above.pathname !== '/'; above = new URL('..', above)) {
    const file = new URL(`${folder}/${name}`, above);
    if (existsSync(file)) return file;
  }
  throw new Error(`the package lacks ${folder}/${name}`);
}
