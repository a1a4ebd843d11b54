import { describe, expect, test } from 'vitest';
import { headValue } from '../../src/clean/head.js';
import { findHeadRow, HEAD_ROWS } from '../../src/clean/headRows.js';
import { SeenLine } from '../../src/clean/linePattern.js';

describe.each(HEAD_ROWS)('$id', ({ id, matches, misses }) => {
  test.each(matches)('%s', (line, value) => {
    expect(findHeadRow(new SeenLine(line))?.id).toBe(id);
    expect(headValue(line)).toBe(value);
  });
  test.each(misses)('not: %s', (line) => {
    expect(findHeadRow(new SeenLine(line))?.id).not.toBe(id);
  });
});
