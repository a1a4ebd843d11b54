import { describe, expect, it } from 'vitest';
import { toLines } from '../../src/read/lines.js';

const texts = (text: string): string[] => toLines(text).map((line) => line.text);

const MENU = [
  '   [1]Skip to content',
  '     * [2]Home',
  '     * [3]News',
  '     * [4]Sport',
  '     * [5]Letters',
];

describe('the marks of a text browser', () => {
  it('leaves out the numbers of links that count up through the page', () => {
    expect(texts([...MENU, 'The council asked the [6]Harbour Trust to wait.'].join('\n'))).toEqual([
      'Skip to content',
      '* Home',
      '* News',
      '* Sport',
      '* Letters',
      'The council asked the Harbour Trust to wait.',
    ]);
  });

  it('leaves the input as it was in the parts', () => {
    expect(toLines(MENU.join('\n'))[1]?.parts).toEqual(['     * [2]Home']);
  });

  it('leaves out buttons and fields, but no line as a whole', () => {
    expect(texts('____________________ (BUTTON) Search\n(BUTTON) Menu\n__________')).toEqual([
      'Search',
      'Menu',
      '__________',
    ]);
  });

  it('takes up where a part of a page begins', () => {
    const part = MENU.map((line, i) => line.replace(/\d+/, String(i + 40)));
    expect(texts(part.join('\n'))[1]).toBe('* Home');
  });

  it.each([
    ['footnotes', 'One.[1] Two,[2] three.[3] Four.[4] Five.[5] Six.[6]'],
    ['too few numbers', '[1]Home\n[2]News'],
    ['numbers in no order', '[7]a\n[3]b\n[9]c\n[1]d\n[4]e\n[2]f'],
    ['years', 'The [2019] report and the [2020] report'],
  ])('leaves %s', (_, text) => {
    expect(texts(text)).toEqual(text.split('\n'));
  });
});

describe('what a link is to those who hear the page', () => {
  it.each([
    ['The Calder Group (CLDR.L), opens new tab will cut jobs.', 'The Calder Group (CLDR.L) will cut jobs.'],
    ['Read the report (opens in a new window) first.', 'Read the report first.'],
  ])('is left out: %s', (text, without) => {
    expect(texts(text)).toEqual([without]);
  });

  it('stays where it is all there is', () => {
    expect(texts('Opens in new window')).toEqual(['Opens in new window']);
  });

  it('is a sentence of its own elsewhere', () => {
    expect(texts('The shop opens new doors.')).toEqual(['The shop opens new doors.']);
  });
});
