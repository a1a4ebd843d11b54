import { expect, test } from 'vitest';
import { findDateline } from '../../src/clean/dateline.js';

test.each([
  ['GENEVA, March 3 (Reuters) - Two ferries met in fog.', 'GENEVA, March 3 (Reuters)'],
  ['PARIS (AP) — The museum opened its doors.', 'PARIS (AP)'],
  ['LONDON — The bridge is shut.', 'LONDON'],
  ['NEW YORK, Nov 5 (Agency) – Shares rose.', 'NEW YORK, Nov 5 (Agency)'],
  ['BATON ROUGE, La. (AP) -- Voters queued.', 'BATON ROUGE, La. (AP)'],
  ['WASHINGTON/BEIJING, Jan 12 (Agency) - Talks went on.', 'WASHINGTON/BEIJING, Jan 12 (Agency)'],
])('%s', (text, dateline) => {
  expect(findDateline(text)).toBe(dateline);
});

test.each([
  'The NATO summit - held in Vilnius - ended early.',
  'NATO leaders met in Vilnius — again.',
  'EU and UK officials spoke.',
  'I — and nobody else — was there.',
  'Paris — the city of light.',
])('not: %s', (text) => {
  expect(findDateline(text)).toBeNull();
});
