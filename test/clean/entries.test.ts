import { expect, test } from 'vitest';
import { PARAGRAPHS, verdicts } from './story.js';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;

test('numbers that count through the story head its parts', () => {
  const found = verdicts(
    [FIRST, '1. Best overall: Halden', SECOND, '2. Best for balconies', THIRD, '3. Tub', FOURTH].join('\n\n'),
  );
  expect(found.get('1. Best overall: Halden')).toBe('kept subhead');
  expect(found.get('3. Tub')).toBe('kept subhead');
});

test('numbers one below another are a list', () => {
  const found = verdicts(
    [FIRST, '1. A new roof\n2. A dry floor\n3. A door that shuts', SECOND, THIRD].join('\n\n'),
  );
  expect(found.get('2. A dry floor')).toBe('kept list');
});

test('times of day above paragraphs head the entries of a live blog', () => {
  const found = verdicts([FIRST, '16.20 GMT', SECOND, '15.40 GMT', THIRD, '14.55 GMT', FOURTH].join('\n\n'));
  expect(found.get('15.40 GMT')).toBe('kept subhead');
});
