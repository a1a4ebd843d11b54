// Builds dist/: the library and the command line, each dependency bundled in, and the type declarations.
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

rmSync('dist', { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/cli/worker.ts',
    // Where the part that holds tinypool looks for what its processes run.
    'parts/entry/process': 'node_modules/tinypool/dist/entry/process.js',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  chunkNames: 'parts/[name]-[hash]',
  metafile: true,
  plugins: [withoutChildProcess],
  // CommonJS packages inside an ESM bundle still ask for node's own modules by require().
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  define: {
    COPYDESK_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version),
    // From dist/parts/.
    COPYDESK_WORKER: JSON.stringify('../worker.js'),
  },
});

writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences(Object.keys(metafile.inputs)));
execFileSync(join('node_modules', '.bin', 'tsc'), ['-p', 'lab/tsconfig.types.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

/** The licence texts of every package whose code the bundle carries. */
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
