import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Builds dist/ if the source is younger: once and before all tests, since several run what is built. */
export default function setup(): void {
  const built = youngest(join(ROOT, 'dist'));
  if (built > Math.max(youngest(join(ROOT, 'src')), statSync(join(ROOT, 'lab/build.mjs')).mtimeMs)) return;
  execFileSync(process.execPath, ['lab/build.mjs'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

function youngest(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => statSync(join(folder, name)))
      .reduce((time, found) => (found.isFile() ? Math.max(time, found.mtimeMs) : time), 0);
  } catch {
    // Not there yet: older than anything.
    return 0;
  }
}
