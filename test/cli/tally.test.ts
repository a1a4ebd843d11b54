import { expect, test } from 'vitest';
import { newTally } from '../../src/cli/tally.js';
import type { Done } from '../../src/cli/work.js';

const DONE: Done = { id: 'a', text: 'é\n', listing: null, error: null, notes: [], account: null };

test('all documents in one line', () => {
  const tally = newTally();
  tally.read(1500);
  tally.count({
    ...DONE,
    account: {
      keptLines: 1,
      droppedLines: 1,
      kept: 30,
      dropped: 10,
      words: 3,
      milliseconds: 2,
      foreign: null,
      stack: [],
    },
  });
  tally.count({ ...DONE, text: null, error: { code: 'empty', message: 'is empty' } });
  tally.count({ ...DONE, text: null, error: { code: 'no-article', message: 'none' } });
  tally.count({ ...DONE, text: null, error: { code: 'no-article', message: 'none' } });
  expect(tally.line(2000)).toBe(
    '4 documents in 2 s, 3 failed (2 no-article, 1 empty), 0.00 MB read, 0.00 MB written, 25 % of the text dropped',
  );
  tally.skip();
  expect(tally.line(2000)).toMatch(/^4 documents in 2 s, 1 more was there already, 3 failed/);
});

test('nothing at all', () => {
  expect(newTally().line(0)).toBe(
    '0 documents in 0 s, none failed, 0.00 MB read, 0.00 MB written, 0 % of the text dropped',
  );
});
