import { describe, expect, test } from 'vitest';
import { TAIL_CUES } from '../../src/clean/cues.js';
import { finder } from '../../src/clean/finder.js';
import { TAIL_ROWS } from '../../src/clean/tail.js';

const find = finder(TAIL_ROWS, TAIL_CUES);

describe.each(TAIL_ROWS)('$id', ({ id, drops, keeps }) => {
  test.each(drops)('%s', (line) => expect(find(line)?.id).toBe(id));
  test.each(keeps)('not: %s', (line) => expect(find(line)).toBeUndefined());
});
