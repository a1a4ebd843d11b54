import { expect, test } from 'vitest';
import { momentsOf, withMoments } from '../../src/clean/moments.js';

test.each([
  ['published: 3 march 2024', 'published: ▣'],
  ['march 3, 2024 at 9:24 pm', '▣'],
  ['tuesday, 5 nov 2024', '▣'],
  ['2024-03-05', '▣'],
  ['05/11/2024 14:30', '▣'],
  ['updated 2 hours ago', 'updated ◕'],
  ['an hour ago', '◕'],
  ['16.18 gmt', '◔'],
  ['3:45 pm', '◔'],
  ['nov. 18, 2024 • 2 min read', '▣ • 2 min read'],
  ['18.03.2022, 11:45 uhr', '▣'],
  ['yesterday', '◔'],
  ['publié le 14 mars 2023 à 06h30', 'publié le ▣'],
  ['8 de abril de 2024', '▣'],
  ['lunes, 21 de octubre de 2024', '▣'],
  ['21 settembre 2022', '▣'],
  ['12 mei 2022', '▣'],
  ['3 de março de 2023 às 10:15', '▣'],
])('%s → %s', (line, marked) => {
  expect(withMoments(line)).toBe(marked);
});

test.each([
  'may the best boat win',
  '1.25x',
  '250 wpm',
  'chapter 3',
  'it fell by 3.5 points',
  'reading time:3 minutes',
])('none in: %s', (line) => {
  expect(momentsOf(line)).toEqual([]);
});
