import { expect, it } from 'vitest';
import { placesOf } from '../../src/clean/places.js';

it.each([
  [[], []],
  [[1, 2, 3], []],
  [
    [7, 1, 8, 9],
    [0, 2, 3],
  ],
])('the places of numbers over 5 in %j', (numbers, places) => {
  expect(placesOf(numbers, (number) => number > 5)).toEqual(places);
});

it('tells the place of each item', () => {
  expect(placesOf(['a', 'b', 'c'], (_, place) => place !== 1)).toEqual([0, 2]);
});
