import { expect, test } from 'vitest';
import { toPage } from '../../src/clean/page.js';
import { bestRegion, withOpening } from '../../src/clean/region.js';
import { lookUp } from '../../src/clean/rows.js';
import { plainArticle } from '../../src/read/lines.js';

const STORY =
  'CARROW, May 14 (Coastwire) - The harbour board of Carrow voted on Tuesday to run the island ferry through the night, ending a curfew.';
const PRODUCT =
  'The most complete set of tide tables, with charts of every harbour and alerts for all the coasts that your ships are bound for.';

function regionOf(lines: readonly string[], odds: readonly number[]) {
  return bestRegion(toPage(plainArticle(lines.join('\n\n')), lookUp([])).page, odds);
}

test('the region is the stretch with the best odds', () => {
  expect(regionOf([PRODUCT, 'Menu', 'Menu', 'Menu', PRODUCT], [0.6, 0.01, 0.01, 0.01, 0.9])).toEqual({
    start: 4,
    end: 5,
  });
});

test('it goes on to a likely line over furniture, but not over many other lines', () => {
  const lines = [PRODUCT, 'Menu', 'Menu', 'Menu', 'Tides'];
  expect(regionOf(lines, [0.9, 0, 0, 0, 0.5])).toEqual({ start: 0, end: 5 });
  expect(regionOf(lines, [0.9, 0, 0, 0, 0.4])).toEqual({ start: 0, end: 1 });
  expect(regionOf(lines, [0.9, 0.01, 0.01, 0.01, 0.5])).toEqual({ start: 0, end: 1 });
});

test('where one line opens with the dateline of an agency, it is in the region, though other lines look better', () => {
  const lines = [STORY, 'Home', 'News', 'Sport', PRODUCT, PRODUCT];
  expect(regionOf(lines, [0.4, 0.1, 0.1, 0.1, 0.9, 0.9])).toEqual({ start: 0, end: 6 });
  expect(regionOf(lines, [0.4, 0.01, 0.01, 0.01, 0.6, 0.6])).toEqual({ start: 0, end: 1 });
});

test('several such lines are a list of reports, and one that is furniture opens nothing', () => {
  expect(
    regionOf([STORY, 'Menu', 'Menu', 'Menu', PRODUCT, 'Menu', STORY], [0.4, 0, 0, 0, 0.9, 0, 0.4]),
  ).toEqual({
    start: 4,
    end: 5,
  });
  expect(regionOf([STORY, 'Menu', 'Menu', 'Menu', PRODUCT], [0, 0, 0, 0, 0.9])).toEqual({ start: 4, end: 5 });
});

test('that line is story, whatever the model says of it', () => {
  const { page } = toPage(plainArticle([PRODUCT, STORY].join('\n\n')), lookUp([]));
  expect(withOpening(page, [0.9, 0.1])).toEqual([0.9, 0.95]);
  expect(withOpening(page, [0.9, 0])).toEqual([0.9, 0]);
});
