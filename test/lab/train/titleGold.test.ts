import { expect, test } from 'vitest';
import { slugWords, spelledBest } from '../../../lab/train/titleGold.js';

test.each([
  ['https://a.example/news/2024/old-quay-opens-again.html', ['old', 'quay', 'opens', 'again']],
  ['https://a.example/the-old-quay-20240305', ['old', 'quay']],
  ['https://a.example/', []],
  ['no address', []],
])('the words of %s', (url, words) => {
  expect(slugWords(url)).toEqual(words);
});

test('the line that an address spells best is the title', () => {
  const text = 'Home\nNews of the quay\nThe old quay opens again\nThe old quay was shut for a year.';
  expect(spelledBest(text, ['old', 'quay', 'opens', 'again'])).toBe('the old quay opens again');
  expect(spelledBest(text, ['mayor', 'resigns', 'today'])).toBeUndefined();
  expect(spelledBest(text, ['quay'])).toBeUndefined();
});
