import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/quotes/quotesIn.js';
import { annotated } from './annotated.js';

const MEGABYTE = 1_000_000;

const UNITS: readonly (readonly [what: string, unit: string])[] = [
  ['straight marks', '"'],
  ['opening marks', '“'],
  ['straight single marks', "'"],
  ['opening single marks', '‘'],
  ['marks of all kinds', '“‘"\'”’'],
  ['single letters in single marks', "'a' "],
  ['opening marks before words', '‘a '],
  ['possessives', '‘a boys’ '],
  ['closing marks that nothing opens', 'It is late.” '],
  ['quotes in one paragraph', '“We won,” said Anna Brandt to Carl Ott, as “late” as ever. '],
  ['quotes in single marks in one paragraph', "'We won,' said Anna Brandt. "],
  ['names', 'Anna Brandt, '],
  ['pronouns', 'she said he said '],
];

async function cpuOf(unit: string, length: number): Promise<number> {
  const given = annotated(unit.repeat(Math.ceil(length / unit.length)));
  const start = process.cpuUsage();
  await quotesIn(given, []);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('quotesIn takes time in proportion to the text, up to a megabyte in one line', () => {
  it.each(UNITS)('%s', { timeout: 180_000 }, async (_, unit) => {
    await cpuOf(unit, 5_000);
    const short = await cpuOf(unit, MEGABYTE / 16);
    const long = await cpuOf(unit, MEGABYTE);
    // Sixteen times the text; a square would be 256 times.
    expect(long).toBeLessThan(48 * Math.max(short, 40));
  });
});
