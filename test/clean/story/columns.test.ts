import { describe, expect, it } from 'vitest';
import { backwards, distances, neighbours, shareBefore, tableOf } from '../../../src/clean/story/columns.js';

describe('columns', () => {
  it('stand side by side as rows', () => {
    const table = tableOf({ a: Float32Array.of(1, 2), b: Float32Array.of(3, 4) }, 2);
    expect(table.names).toEqual(['a', 'b']);
    expect([...table.values]).toEqual([1, 3, 2, 4]);
  });

  it('are seen from lines before and after, −1 beyond the page', () => {
    const { 'x-1': before, 'x+2': after } = neighbours('x', Float32Array.of(1, 2, 3), [-1, 2]);
    expect([...(before ?? [])]).toEqual([-1, 1, 2]);
    expect([...(after ?? [])]).toEqual([3, -1, -1]);
  });

  it('tell how far back the last true line stands', () => {
    expect([...distances([false, true, false, false])]).toEqual([60, 60, 1, 2]);
    expect([...backwards(distances, [false, true, false, false])]).toEqual([1, 60, 60, 60]);
  });

  it('tell the share of true lines in a window before', () => {
    expect([...shareBefore([true, true, false, true], 2)]).toEqual([0, 0.5, 1, 0.5]);
  });
});
