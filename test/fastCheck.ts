import fc from 'fast-check';

/**
 * The same seed each time, so that a red run can be repeated. To look further: `RUNS=5000 SEED=7 npx vitest run properties`.
 */
fc.configureGlobal({
  seed: Number(process.env.SEED ?? 1),
  ...(process.env.RUNS !== undefined && { numRuns: Number(process.env.RUNS) }),
});

export { default as fc } from 'fast-check';
