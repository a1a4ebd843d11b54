#!/usr/bin/env node
const { loadCli } = require('./loadCli.cjs');

// The first signal stops the run tidily; `once` leaves the second to the system, which kills.
const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stop.abort(name));

async function run() {
  process.exitCode = await loadCli().main({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    signal: stop.signal,
    // Getters, because making a stream of each descriptor takes time.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
  });
  // What is still being read would keep the process alive. Results need no wait: none follow a signal.
  if (stop.signal.aborted) process.exit();
}

run();
