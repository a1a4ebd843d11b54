import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestStretch } from '../../../src/clean/story/context.js';

describe('the best stretch', () => {
  it('bridges a small loss between two gains', () => {
    expect(bestStretch([-1, 2, -1, 3, -2])).toMatchObject({ start: 1, end: 4 });
  });

  it('is empty where nothing gains', () => {
    expect(bestStretch([-1, -2])).toMatchObject({ start: 0, end: 0 });
  });

  it('has the largest sum of all stretches', () => {
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 }), (gains) => {
        const { start, end } = bestStretch(gains);
        const all = gains.flatMap((_, from) =>
          gains.slice(from).map((_, length) => sum(gains.slice(from, from + length + 1))),
        );
        expect(sum(gains.slice(start, end))).toBe(Math.max(0, ...all));
      }),
    );
  });
});
