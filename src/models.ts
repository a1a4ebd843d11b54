import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Where a trained model stands: in the package's folder `models`, at whatever depth the program runs below it, or in the folder that the
 * environment variable COPYDESK_MODELS names.
 *
 * @throws Error if the package lacks it
 */
export function modelFile(name: string): URL {
  const elsewhere = process.env.COPYDESK_MODELS;
  if (elsewhere !== undefined) return pathToFileURL(join(elsewhere, name));
  for (let folder = new URL('.', import.meta.url); folder.pathname !== '/'; folder = new URL('..', folder)) {
    const file = new URL(`models/${name}`, folder);
    if (existsSync(file)) return file;
  }
  throw new Error(`the package lacks models/${name}`);
}
