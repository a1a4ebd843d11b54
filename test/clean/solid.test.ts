import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { PARAGRAPHS } from './story.js';

const PLAYER = [
  'Advertisement',
  'Select Voice',
  'Choose your listening speed',
  '1.25x',
  '250 WPM',
  'Slow',
  'Average',
  'Fast',
];

test.each(PARAGRAPHS.map((_, i) => i))('a player above paragraph %i changes nothing of the story', (at) => {
  const { text } = clean(PARAGRAPHS.join('\n\n'));
  const between = [...PARAGRAPHS.slice(0, at), ...PLAYER, ...PARAGRAPHS.slice(at)].join('\n\n');
  expect(clean(between).text).toBe(text);
});

test.each(PARAGRAPHS.slice(1).map((_, i) => i + 1))('so does a box of links above paragraph %i', (at) => {
  const box = 'Related\nFerries late all summer\nMarket roof leaks again\nFollow us on Facebook';
  const between = [...PARAGRAPHS.slice(0, at), box, ...PARAGRAPHS.slice(at)].join('\n\n');
  expect(clean(between).text).toBe(PARAGRAPHS.join('\n\n'));
});
