import { describe, test } from 'vitest';
import { fc } from './fastCheck.js';
import { TARGETS } from './fuzz/targets.js';

/** A short run of `npm run fuzz`. */
describe('whatever it is fed, it is read or refused in one line:', () => {
  test.each(TARGETS)('$name', { timeout: 120_000 }, ({ property, short }) =>
    fc.assert(property(), { numRuns: Number(process.env.RUNS ?? short) }),
  );
});
