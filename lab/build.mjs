// Builds dist/: the library, the command line with its code cache, each dependency bundled in, and the type declarations.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Commander asks for child_process when it loads, which node takes long to load; only sub-commands that are programs of their own, of which
 * copydesk has none, need it.
 */
const withoutChildProcess = {
  name: 'without child_process',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const asking = "const childProcess = require('node:child_process');";
      if (!source.includes(asking)) throw new Error(`${path} no longer has: ${asking}`);
      return {
        contents: source.replace(asking, '').replaceAll('childProcess.', "require('node:child_process')."),
        loader: 'js',
      };
    });
  },
};

/**
 * The rows of the tables without the lines that they match and miss: those are for tests and for users of the library, and a run of the
 * command line would read them at each start.
 */
const withoutExamples = {
  name: 'without examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]clean[\\/](?:furniture[\\/]\w+|headRows|tail)\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(EXAMPLES, '');
      if (/^ {4}(?:drops|keeps|matches|misses):/m.test(contents)) throw new Error(`${path} is not formatted`);
      return { contents, loader: 'ts' };
    });
  },
};
const EXAMPLES = /^ {4}(?:drops|keeps|matches|misses): \[(?:.*|\n(?: {6}.*\n)* {4})\],\n/gm;

/** What few runs need, by the name it is imported by: files of their own, shared by the library and the command line. */
const PARTS = {
  './annotate/annotate.js': { name: 'annotate', entry: 'src/annotate/annotate.ts' },
  './entities/index.js': { name: 'entities', entry: 'src/entities/index.ts' },
  './quotes/quotesIn.js': { name: 'quotes', entry: 'src/quotes/quotesIn.ts' },
  './summary/summaryIn.js': { name: 'summary', entry: 'src/summary/summaryIn.ts' },
  '../annotate/wink.js': { name: 'wink', entry: 'src/annotate/wink.ts' },
  './terminal/index.js': { name: 'terminal', entry: 'src/render/terminal/index.ts' },
  './report/index.js': { name: 'report', entry: 'src/render/report/index.ts' },
  './html.js': { name: 'html', entry: 'src/read/html.ts' },
  'iconv-lite': { name: 'iconv-lite', entry: 'iconv-lite' },
  valibot: { name: 'valibot', entry: 'valibot' },
  'recheck/lib/browser.js': { name: 'recheck', entry: 'recheck/lib/browser.js' },
  chalk: { name: 'chalk', entry: 'chalk' },
};

/** @param folder where the parts stand, seen from the file that is built */
const partsApart = (folder) => ({
  name: 'parts apart',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, kind }) => {
      const name = path === 'tinypool' ? path : PARTS[path]?.name;
      return kind === 'dynamic-import' && name
        ? { path: `${folder}/${name}.cjs`, external: true }
        : undefined;
    });
  },
});

/**
 * Node knows \p{…} in patterns: as literals they are compiled once, where esbuild would have each made anew whenever it is come to.
 */
const SUPPORTED = { 'regexp-unicode-property-escapes': true };

const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  metafile: true,
  supported: SUPPORTED,
  define: {
    COPYDESK_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version),
    // From dist/.
    COPYDESK_WORKER: JSON.stringify('./worker.js'),
    COPYDESK_CLI: JSON.stringify('./cli.cjs'),
  },
};

const COMMON_JS = {
  format: 'cjs',
  define: { ...COMMON.define, 'import.meta.dirname': '__dirname' },
  supported: { ...SUPPORTED, 'dynamic-import': false },
};

rmSync('dist', { recursive: true, force: true });

const built = await Promise.all([
  ...Object.values(PARTS).map(({ name, entry }) =>
    build({
      ...COMMON,
      entryPoints: [entry],
      outfile: `dist/parts/${name}.cjs`,
      ...COMMON_JS,
      plugins: [partsApart('.')],
    }),
  ),
  build({
    ...COMMON,
    ...COMMON_JS,
    entryPoints: ['tinypool'],
    outfile: 'dist/parts/tinypool.cjs',
    // It looks for its processes beside itself.
    define: { 'import.meta.url': '__here' },
    banner: { js: "const __here=require('node:url').pathToFileURL(__filename).href;" },
  }),
  build({
    ...COMMON,
    entryPoints: ['node_modules/tinypool/dist/entry/process.js'],
    outfile: 'dist/parts/entry/process.js',
    format: 'esm',
  }),
  build({
    ...COMMON,
    entryPoints: ['src/cli/worker.ts'],
    outfile: 'dist/worker.js',
    format: 'esm',
  }),
  build({
    ...COMMON,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.js',
    format: 'esm',
    plugins: [partsApart('./parts')],
  }),
  // CommonJS: node starts its loader of ESM modules for a tenth of the time of an empty run, and caches no code of theirs.
  build({
    ...COMMON,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    ...COMMON_JS,
    plugins: [withoutChildProcess, withoutExamples, partsApart('./parts')],
  }),
]);

writeFileSync(
  'dist/THIRD-PARTY-LICENSES.txt',
  licences(built.flatMap(({ metafile }) => Object.keys(metafile.inputs))),
);
execFileSync(process.execPath, ['lab/codeCache.cjs'], { stdio: 'inherit' });
execFileSync(join('node_modules', '.bin', 'tsc'), ['-p', 'lab/tsconfig.types.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

/** The licence texts of every package whose code the bundles carry. */
function licences(inputs) {
  const folders = new Set(
    inputs.map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean),
  );
  return [...folders].sort().map(licence).join('\n');
}

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'license', 'LICENCE', 'LICENSE.txt']
    .map((f) => join(folder, f))
    .find(isReadable);
  if (file === undefined) throw new Error(`${folder} ships no licence text: it cannot be bundled`);
  return `${'='.repeat(78)}\n${name} ${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}\n`;
}

function isReadable(file) {
  try {
    return readFileSync(file, 'utf8').length > 0;
  } catch {
    return false;
  }
}
