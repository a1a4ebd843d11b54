import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The bytes of a trained model.
 *
 * Models stand in the package's folder `models`, at whatever depth the program runs below it; COPYDESK_MODELS names another folder, for the
 * trial of models of one's own.
 */
export function modelBytes(name: string): Uint8Array {
  return readFileSync(modelFile(name));
}

function modelFile(name: string): string {
  const elsewhere = process.env.COPYDESK_MODELS;
  if (elsewhere !== undefined && existsSync(join(elsewhere, name))) return join(elsewhere, name);
  for (let folder = import.meta.dirname; dirname(folder) !== folder; folder = dirname(folder)) {
    const file = join(folder, 'models', name);
    if (existsSync(file)) return file;
  }
  throw new Error(`the package lacks models/${name}`);
}
