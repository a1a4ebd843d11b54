import { expect, test } from 'vitest';
import { SAME } from '../../../lab/eval/metadata.js';

test.each([
  ['title', 'The Ferry Is Late Again', 'The ferry is late again', true],
  ['title', 'The Ferry Is Late Again | Port Ansel Post', 'The ferry is late again', true],
  ['title', 'The Ferry', 'The Ferry Is Late Again', false],
  ['byline', 'Jane Roe and Ann Poe', 'Ann Poe, Jane Roe', true],
  ['byline', 'By Jane Roe', 'Jane Roe', true],
  ['byline', 'Jane Roe', 'Jane Roe and Ann Poe', false],
  ['published', '2024-03-05T09:24:00Z', 'March 5, 2024 at 9:24 am', true],
  ['published', '2024-03-05', 'Tuesday, 5th March 2024', true],
  ['published', '2024-03-05', '5 April 2024', false],
  ['published', '2024-03-05', 'yesterday', false],
] as const)('%s: "%s" and "%s"', (field, expected, found, same) => {
  expect(SAME[field](expected, found)).toBe(same);
});
