import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { TARGETS } from '../test/fuzz/targets.js';

/**
 * Feeds every parser a million inputs in all that nobody would write, or so many millions as are asked for:
 *
 *     npm run fuzz -- [--millions 1] [--seed 1] [--only NAME]
 *
 * A failure is printed with its input and ends the run with 1: it belongs into test/fuzz/found.test.ts.
 */
/** Inputs between two lines of output, each with a seed of its own. */
const BATCH = 10_000;

const { values } = parseArgs({
  options: {
    millions: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const [millions, seed] = [Number(values.millions), Number(values.seed)];

// What the build puts in.
Object.assign(globalThis, { COPYDESK_VERSION: 'fuzz' });

let all = 0;
for (const { name, long, property } of TARGETS.filter((target) => target.name.includes(values.only))) {
  const wanted = Math.round(long * millions);
  const started = performance.now();
  for (let done = 0; done < wanted; done += BATCH) {
    const result = await fc.check(property(), { numRuns: Math.min(BATCH, wanted - done), seed: seed + done });
    if (result.failed) {
      console.log(`${name}: failed with seed ${seed + done}`);
      console.log(fc.defaultReportMessage(result));
      process.exitCode = 1;
      break;
    }
    all += result.numRuns;
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`${name}: ${wanted.toLocaleString('en-US')} inputs, ${seconds.toFixed(0)} s`);
}
console.log(`${all.toLocaleString('en-US')} inputs in all`);
