import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { PARAGRAPHS } from './story.js';

const HEADLINES = Array.from({ length: 40 }, (_, i) => `Boat ${i} comes home to the bay`);
const TEASER = 'The guild of the market wants to hire 140 people and will build a second hall by the spring.';

test('a page of headlines with a teaser holds no article', () => {
  const { text, title, paragraphs } = clean(
    [...HEADLINES.slice(0, 20), TEASER, ...HEADLINES.slice(20)].join('\n'),
  );
  expect({ text, title, paragraphs }).toEqual({ text: '', title: null, paragraphs: [] });
});

test('a story among as many headlines is one', () => {
  const { text } = clean([...HEADLINES.slice(0, 20), ...PARAGRAPHS, ...HEADLINES.slice(20)].join('\n'));
  expect(text).toContain(PARAGRAPHS[0]);
});

test('a note of one sentence is all there is', () => {
  expect(clean(TEASER).text).toBe(TEASER);
});
