import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file of the package's folder `models`, at whatever depth the program runs below it; or of the folder that COPYDESK_MODELS names. */
export function modelFile(name: string): URL {
  const elsewhere = process.env.COPYDESK_MODELS;
  if (elsewhere !== undefined && existsSync(join(elsewhere, name)))
    return pathToFileURL(join(elsewhere, name));
  for (let folder = new URL('.', import.meta.url); folder.pathname !== '/'; folder = new URL('..', folder)) {
    const file = new URL(`models/${name}`, folder);
    if (existsSync(file)) return file;
  }
  throw new Error(`the package lacks models/${name}`);
}
