import { describe, expect, test } from 'vitest';
import { HEAD_ROWS } from '../../src/clean/headRows.js';

describe.each(HEAD_ROWS)('$id', ({ pattern, matches, misses }) => {
  test.each(matches)('%s', (line, value) => {
    expect(pattern.exec(line)?.groups?.value?.trim()).toBe(value);
  });
  test.each(misses)('not: %s', (line) => {
    expect(pattern.test(line)).toBe(false);
  });
});
