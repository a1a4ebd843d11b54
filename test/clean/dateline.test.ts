import { expect, test } from 'vitest';
import { findDateline, isTranscript } from '../../src/clean/dateline.js';

test.each([
  ['GENEVA, March 3 (Reuters) - Two ferries met in fog.', 'GENEVA, March 3 (Reuters)'],
  ['PARIS (AP) — The museum opened its doors.', 'PARIS (AP)'],
  ['LONDON — The bridge is shut.', 'LONDON'],
  ['NEW YORK, Nov 5 (Agency) – Shares rose.', 'NEW YORK, Nov 5 (Agency)'],
  ['BATON ROUGE, La. (AP) -- Voters queued.', 'BATON ROUGE, La. (AP)'],
  ['WASHINGTON/BEIJING, Jan 12 (Agency) - Talks went on.', 'WASHINGTON/BEIJING, Jan 12 (Agency)'],
  ['MYSORE: The bridge is shut.', 'MYSORE'],
  ['NEW DELHI (PTI): “We won,” she said.', 'NEW DELHI (PTI)'],
  ['New Delhi: The bridge is shut.', 'New Delhi'],
  ['Wendelstedt – Um sechs geht sie ins Moor.', 'Wendelstedt'],
  ['Port Mallow (dpa) - Der Turm wird verschoben.', 'Port Mallow (dpa)'],
])('%s', (text, dateline) => {
  expect(findDateline(text)).toBe(dateline);
});

test.each([
  'The NATO summit - held in Vilnius - ended early.',
  'NATO leaders met in Vilnius — again.',
  'EU and UK officials spoke.',
  'I — and nobody else — was there.',
  'Paris — the city of light.',
  'BREAKING: The bridge is shut.',
  'Result: The home side lost.',
  'EU: the bridge is shut.',
  'Correction — An earlier version misspelled a name.',
  'Nobody stopped him — Mr Pell least of all.',
])('not: %s', (text) => {
  expect(findDateline(text)).toBeNull();
});

test('a transcript has speakers where a report has its place', () => {
  expect(isTranscript(['PENCE: We will go on.', 'DICKERSON: For how long?'])).toBe(true);
  expect(isTranscript(['MYSORE: The bridge is shut.', 'It fell on Monday.'])).toBe(false);
});
