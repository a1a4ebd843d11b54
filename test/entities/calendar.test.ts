import { expect, test } from 'vitest';
import { isoDate, isoTime, publicationDay } from '../../src/entities/calendar.js';
import { moneyValue } from '../../src/entities/money.js';

/** A Sunday. */
const DAY = new Date('2017-01-29T00:00:00Z');

test.each<[written: string, iso: string | undefined]>([
  ['January 28, 2017', '2017-01-28'],
  ['Jan. 28', '2017-01-28'],
  ['Dec. 30', '2016-12-30'],
  ['28 January 2017', '2017-01-28'],
  ['28th of January', '2017-01-28'],
  ['Sunday, Jan. 1, 2017', '2017-01-01'],
  ['May 2013', '2013-05'],
  ['early 2014', '2014'],
  ['2017-01-28', '2017-01-28'],
  ['28/01/2017', '2017-01-28'],
  ['01/02/2017', undefined],
  ['31 February 2017', undefined],
  ['today', '2017-01-29'],
  ['yesterday', '2017-01-28'],
  ['Sunday', '2017-01-29'],
  ['Saturday', '2017-01-28'],
  ['last Sunday', '2017-01-22'],
  ['next Sunday', '2017-02-05'],
  ['last year', '2016'],
  ['last month', '2016-12'],
  ['the other day', undefined],
])('the date %j is %j', (written, iso) => {
  expect(isoDate(written, DAY)).toBe(iso);
});

test('without a day of publication only what is written counts', () => {
  expect(
    ['Sunday', 'Jan. 28', 'last year', 'May 2013'].map((written) => isoDate(written, undefined)),
  ).toEqual([undefined, undefined, undefined, '2013-05']);
});

test.each<[written: string, iso: string | undefined]>([
  ['9:30 a.m.', '09:30'],
  ['12 a.m.', '00:00'],
  ['12:15 pm', '12:15'],
  ['10:30 GMT', '10:30'],
  ['noon', '12:00'],
  ['this morning', undefined],
  ['7', undefined],
])('the time %j is %j', (written, iso) => {
  expect(isoTime(written)).toBe(iso);
});

test.each<[published: string | null, iso: string | undefined]>([
  ['2017-01-29T10:00:00+08:00', '2017-01-29'],
  ['Published: 29 January 2017 at 9:30', '2017-01-29'],
  ['January 29, 2017', '2017-01-29'],
  ['Sunday', undefined],
  [null, undefined],
])('published %j is %j', (published, iso) => {
  expect(publicationDay(published)?.toISOString().slice(0, 10)).toBe(iso);
});

test.each<[written: string, value: string | undefined]>([
  ['$1.2 billion', 'USD 1200000000'],
  ['US$5m', 'USD 5000000'],
  ['£7.1m', 'GBP 7100000'],
  ['€200,000', 'EUR 200000'],
  ['20 million euros', 'EUR 20000000'],
  ['fifty dollars', 'USD 50'],
  ['3 million yen', 'JPY 3000000'],
  ['A$30', 'AUD 30'],
  ['Rs 500 crore', 'INR 5000000000'],
  ['some money', undefined],
])('the amount %j is %j', (written, value) => {
  expect(moneyValue(written)).toBe(value);
});
