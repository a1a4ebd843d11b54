import { describe, expect, it } from 'vitest';
import { Columns, sumsAfter, sumsBefore } from '../../../src/clean/story/columns.js';

/** The columns that `add` puts in, by their names. */
function added(lines: number, add: (columns: Columns) => void): Record<string, number[]> {
  const columns = new Columns(lines);
  add(columns);
  return Object.fromEntries(columns.names.map((name) => [name, [...columns.get(name)]]));
}

describe('columns', () => {
  it('are found by their names, also where there are many', () => {
    const columns = new Columns(2);
    const names = Array.from({ length: 200 }, (_, k) => `column ${k}`);
    names.forEach((name, k) => {
      columns.add(name).fill(k);
    });
    expect(columns.names).toEqual(names);
    expect(columns.pick(['column 199', 'column 0']).map((column) => [...column])).toEqual([
      [199, 199],
      [0, 0],
    ]);
    expect(() => columns.get('column 200')).toThrow('column 200');
  });

  it('are shared with other columns of the page', () => {
    const columns = new Columns(1);
    columns.addConstant('a', 5);
    const others = new Columns(1);
    others.share(columns, ['a']);
    expect(others.get('a')).toBe(columns.get('a'));
  });

  it('are seen from lines before and after, −1 beyond the page', () => {
    const seen = added(3, (columns) => {
      columns.add('x').set([1, 2, 3]);
      columns.addNeighbours('x', [-1, 2]);
    });
    expect(seen).toMatchObject({ 'x-1': [-1, 1, 2], 'x+2': [3, -1, -1] });
  });

  it('tell how far the last and the next line with a mark stand', () => {
    const near = (marks: number[]) =>
      added(marks.length, (columns) => columns.addDistances('before', 'after', Int8Array.from(marks), 7));
    expect(near([0, 7, 3, 0])).toEqual({ before: [60, 60, 1, 2], after: [1, 60, 60, 60] });
    expect(near([7, 7, 0])).toEqual({ before: [60, 1, 1], after: [1, 60, 60] });
    expect(near([1, 2])).toEqual({ before: [60, 60], after: [60, 60] });
  });

  it('tell the share of lines with the mark 1 in a window before and after', () => {
    const shares = added(4, (columns) => columns.addShares('before', 'after', Int8Array.of(1, 1, 0, 1), 2));
    expect(shares).toEqual({ before: [0, 0.5, 1, 0.5], after: [0.5, 0.5, 0.5, 0] });
  });
});

describe('sums', () => {
  const values = Float64Array.of(1, 2, 4);

  it('of what went before fade', () => {
    expect([...sumsBefore(values, 0.5, new Float32Array(3))]).toEqual([0, 1, 2.5]);
  });

  it('of what comes after fade the other way', () => {
    expect([...sumsAfter(values, 0.5, new Float32Array(3))]).toEqual([4, 4, 0]);
  });
});
