import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bundledPackages, dependencyTable } from '../lab/dependencies.js';

const ROOT = resolve(import.meta.dirname, '..');
const FREE = /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0)$/;

test('docs/dependencies.md lists every bundled package, and all are free to use', async () => {
  const packages = await bundledPackages(ROOT);
  const page = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8');
  const table = dependencyTable(packages);
  expect(page, `the table is now:\n${table}`).toContain(table);
  for (const { name, licence } of packages) expect(licence, name).toMatch(FREE);
  const texts = readFileSync(join(ROOT, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
  for (const { name, version } of packages) expect(texts).toContain(`\n${name} ${version} (`);
});

test('the package is at most 3 MB, and installs no other', { timeout: 120_000 }, () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(stdout) as { readonly size: number }[];
  expect(packed?.size).toBeLessThan(3_000_000);
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies?: unknown;
  };
  expect(dependencies).toBeUndefined();
});
