import { expect, test } from 'vitest';
import { SeenLine } from '../../src/clean/linePattern.js';
import { lookUp } from '../../src/clean/rows.js';

const look = lookUp([]);
const find = (line: string) => look(new SeenLine(line));

test.each([
  ['Advertisement', 'ad/label'],
  ['* Advertisement', 'ad/label'],
  ['• Contact us', 'nav/site-page'],
  ['* * *', 'meta/ornament'],
])('%s', (line, rule) => {
  expect(find(line).label?.rule).toBe(rule);
});

test('a weak row is told, and not applied', () => {
  const { label, weak } = find('+ Sport');
  expect(label).toBeUndefined();
  expect(weak?.id).toBe('nav/section-name');
});

test('an item of a list is no furniture for its bullet', () => {
  expect(find('* The roof leaks')).toEqual({});
});
