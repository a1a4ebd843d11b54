import { describe, test } from 'vitest';
import { fc } from './fastCheck.js';
import { TARGETS } from './fuzz/targets.js';

/** Millions of inputs in all, as `npm run fuzz` asks for; a short run takes a few hundred of each kind. */
const millions = process.env.MILLIONS === undefined ? null : Number(process.env.MILLIONS);

describe('whatever it is fed, it is read or refused in one line:', () => {
  test.each(TARGETS)('$name', { timeout: millions === null ? 120_000 : 0 }, ({ property, short, long }) =>
    fc.assert(property(), {
      numRuns: millions === null ? Number(process.env.RUNS ?? short) : Math.ceil(millions * long),
    }),
  );
});
