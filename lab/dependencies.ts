import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A package of which code is bundled. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Of its code in the build, minified. */
  readonly kilobytes: number;
}

const PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** Every package that the build bundles, the largest first. */
export async function bundledPackages(root: string): Promise<Bundled[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      'src/index.ts',
      'src/cli/main.ts',
      'src/cli/worker.ts',
      'node_modules/tinypool/dist/entry/process.js',
    ],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    write: false,
    metafile: true,
  });
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = PACKAGE.exec(path)?.[1];
      if (folder !== undefined) bytes.set(folder, (bytes.get(folder) ?? 0) + bytesInOutput);
    }
  }
  return [...bytes]
    .sort(([, a], [, b]) => b - a)
    .map(([folder, length]) => ({ ...described(join(root, folder)), kilobytes: Math.ceil(length / 1000) }));
}

function described(folder: string): Omit<Bundled, 'kilobytes'> {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
  return { name, version, licence: license };
}

/** The rows of docs/dependencies.md. */
export function dependencyTable(packages: readonly Bundled[]): string {
  const rows = packages.map(
    ({ name, version, licence, kilobytes }) => `| ${name} | ${version} | ${licence} | ${kilobytes} |`,
  );
  return ['| package | version | licence | kB in the build |', '| --- | --- | --- | --: |', ...rows].join(
    '\n',
  );
}
