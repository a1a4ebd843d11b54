import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsOf, signOf, signsOf } from '../../src/clean/signs.js';

describe('the signs of a text', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['read more', ['read', 'more']],
    ['photo: jane doe/kxqv', ['photo', ':', 'jane', 'doe', '/', 'kxqv']],
    ['the 2nd of 12 in 2024', ['the', '0', 'nd', 'of', '00', 'in', '0000']],
    ['12345678 readers', ['0000', 'readers']],
    ["you'll", ['you', "'", 'll']],
    ['straße – größe', ['straße', '–', 'größe']],
    ['▣ | ◔', ['▣', '|', '◔']],
  ])('of %j', (text, written) => {
    expect(signsOf(text)).toEqual(written.map(signOf));
  });

  it('tells words apart', () => {
    const words = ['ad', 'da', 'a', 'd', 'add', 'advert', 'adverts', '0', '00', '|', ''];
    expect(new Set(words.map(signOf)).size).toBe(words.length);
  });

  it('has a sign for each word of a text, wherever it stands', () => {
    const word = fc.stringMatching(/^[a-zä-ö]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word), fc.stringMatching(/^[ .,!?]+$/), (words, between) => {
        expect(signsOf(words.join(between)).filter((sign) => words.map(signOf).includes(sign))).toHaveLength(
          words.length,
        );
      }),
    );
  });
});

describe('the beginnings of the first word', () => {
  it.each([
    ['', ['']],
    ['12 – !', ['']],
    ['ad', ['', 'a', 'ad']],
    ['12. ad here', ['', 'a', 'ad']],
    ['advertisement', ['', 'a', 'ad', 'adv', 'adve', 'adver']],
  ])('of %j', (text, written) => {
    expect(beginningsOf(text, 5)).toEqual(written.map(signOf));
  });
});
