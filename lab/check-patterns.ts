/**
 * Part of `npm run lint`: every pattern of the tables must be anchored to the whole line and linear in time, as recheck judges it.
 * Exits 1 and names each pattern that is not.
 */
import { checkSync } from 'recheck';
import { FURNITURE } from '../src/clean/furniture/index.js';
import { HEAD_ROWS } from '../src/clean/headRows.js';

const SECONDS_A_PATTERN = 30;

const faults = [...FURNITURE, ...HEAD_ROWS].flatMap(({ id, pattern }) => {
  const { source, flags } = pattern;
  if (!source.startsWith('^') || !source.endsWith('$')) return [`${id}: not anchored to the whole line`];
  const { status, complexity } = checkSync(source, flags, { timeout: SECONDS_A_PATTERN * 1000 });
  return status === 'safe' ? [] : [`${id}: ${status}${complexity ? `, ${complexity.summary}` : ''}`];
});

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${FURNITURE.length + HEAD_ROWS.length} patterns: anchored and linear`);
