import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/quotes/quotesIn.js';
import { annotated } from './annotated.js';

const UNITS: readonly (readonly [what: string, unit: string])[] = [
  ['straight marks', '"'],
  ['opening marks', '“'],
  ['opening marks of both kinds', '“‘'],
  ['apostrophes', "'"],
  ['opening marks before words', '‘a '],
  ['possessives', '‘a boys’ '],
  ['closing marks that nothing opens', 'It is late.” '],
  [
    'one paragraph of prose',
    '“We won,” said Anna Brandt. The mayor of Salem told Carl Ott it was “late and wrong”, he said. ',
  ],
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

describe('quotesIn takes time in proportion to the text', () => {
  it.each(UNITS)('%s', { timeout: 120_000 }, async (_, unit) => {
    await cpuOf(unit, 5_000);
    const short = await cpuOf(unit, 10_000);
    const long = await cpuOf(unit, 80_000);
    // Eight times the text; a square would be 64 times.
    expect(long).toBeLessThan(24 * Math.max(short, 40));
  });
});
