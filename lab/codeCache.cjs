// Writes V8's code of the command line and its parts beside them, as it is after a few runs: code that has been compiled need not be
// compiled again at each start. See bin/loadCli.cjs.
const { readFileSync, writeFileSync } = require('node:fs');
const { PassThrough, Readable } = require('node:stream');
const { compiledCode, loadCli } = require('../bin/loadCli.cjs');

const TEXT = readFileSync('samples/harbour.txt', 'utf8');
const PAGE = `<html><body><article>${TEXT.replace(/.+/g, '<p>$&</p>')}</article></body></html>`;

/** Runs like most runs: what they call for is in the code. */
const RUNS = [
  { argv: ['samples/harbour.txt'] },
  { argv: ['-'], stdin: PAGE },
  { argv: ['summary', '-'], stdin: TEXT },
  { argv: ['quotes', '-'], stdin: TEXT },
  { argv: ['entities', '-'], stdin: TEXT },
];

async function run({ argv, stdin = '' }) {
  const nobody = () => new PassThrough().resume();
  const code = await loadCli().main({
    argv,
    env: {},
    cwd: process.cwd(),
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: nobody(),
    stderr: nobody(),
  });
  if (code !== 0) throw new Error(`the sample run ${argv.join(' ')} ended with code ${code}`);
}

async function main() {
  for (const sample of RUNS) await run(sample);
  for (const { file, code } of compiledCode()) writeFileSync(file, code);
}

main();
