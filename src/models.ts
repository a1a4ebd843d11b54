import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The bytes of a trained model.
 *
 * Models stand in the package's folder `models`, at whatever depth the program runs below it; COPYDESK_MODELS names another folder, for the
 * trial of models of one's own.
 */
export function modelBytes(name: string): Uint8Array {
  return readFileSync(modelUrl(name));
}

function modelUrl(name: string): URL {
  const elsewhere = process.env.COPYDESK_MODELS;
  const own = elsewhere === undefined ? undefined : join(elsewhere, name);
  if (own !== undefined && existsSync(own)) return pathToFileURL(own);
  for (let folder = new URL('.', import.meta.url); folder.pathname !== '/'; folder = new URL('..', folder)) {
    const file = new URL(`models/${name}`, folder);
    if (existsSync(file)) return file;
  }
  throw new Error(`the package lacks models/${name}`);
}
