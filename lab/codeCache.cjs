// Writes V8's code of the command line beside it, as it is after a run: code that has been compiled need not be compiled again
// at each start. See bin/loadCli.cjs.
const { writeFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { PassThrough } = require('node:stream');
const { cacheFile, loadCli } = require('../bin/loadCli.cjs');

/** A run like most runs: what it calls for is in the code. */
const SAMPLE = resolve('samples/harbour.txt');

async function run() {
  const { script, main } = loadCli();
  const nobody = () => new PassThrough().resume();
  const code = await main({
    argv: [SAMPLE],
    env: {},
    cwd: process.cwd(),
    stdin: nobody(),
    stdout: nobody(),
    stderr: nobody(),
  });
  if (code !== 0) throw new Error(`the sample run ended with code ${code}`);
  writeFileSync(cacheFile(), script.createCachedData());
}

run();
