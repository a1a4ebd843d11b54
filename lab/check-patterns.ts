/**
 * Part of `npm run lint`: every alternative of the tables' patterns must be linear in time, as recheck judges it.
 * Exits 1 and names each one that is not.
 */
import { checkSync } from 'recheck';
import { FURNITURE } from '../src/clean/furniture/index.js';
import { HEAD_ROWS } from '../src/clean/headRows.js';
import { compile } from '../src/clean/linePattern.js';
import { TAIL_ROWS } from '../src/clean/tail.js';

const MILLISECONDS = 240_000;
/** recheck counts steps too, and gives up by the clock first: on a busy machine that alone would call a pattern slow. */
const SETTINGS = {
  timeout: MILLISECONDS,
  attackTimeout: MILLISECONDS,
  incubationTimeout: MILLISECONDS,
  randomSeed: 0,
};

const alternatives = [...FURNITURE, ...HEAD_ROWS, ...TAIL_ROWS].flatMap(({ id, pattern }) =>
  pattern.variants.map((variant) => ({ id, variant, regExp: compile(pattern, variant) })),
);

const faults = alternatives.flatMap(({ id, variant, regExp }) => {
  const { status } = checkSync(regExp.source, regExp.flags, SETTINGS);
  return status === 'safe' ? [] : [`${id}: ${status}: ${variant}`];
});

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${alternatives.length} alternatives of patterns: linear`);
