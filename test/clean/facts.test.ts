import { expect, test } from 'vitest';
import { PARAGRAPHS, verdicts } from './story.js';

const [FIRST, SECOND, THIRD] = PARAGRAPHS;

test('a box of facts stays as a list', () => {
  const box = ['Built in 1902 by: the town', 'Columns: 48', 'Height: 11 metres'];
  const found = verdicts([FIRST, SECOND, box.join('\n'), THIRD].join('\n\n'));
  expect(box.map((line) => found.get(line))).toEqual(['kept list', 'kept list', 'kept list']);
});

test('the price line of a tested thing stays', () => {
  const found = verdicts([FIRST, '$38 | 9 litres | galvanised steel', SECOND, THIRD].join('\n\n'));
  expect(found.get('$38 | 9 litres | galvanised steel')).toBe('kept list');
});

test('the last items of a list stay though they be short', () => {
  const found = verdicts(
    [FIRST, SECOND, THIRD, '* The roof, which leaks whenever it rains on the bay\n* The floor'].join('\n\n'),
  );
  expect(found.get('* The floor')).toBe('kept list');
});
