import { describe, expect, it } from 'vitest';
import { genderOfName, toldGender } from '../../src/quotes/gender.js';

describe('genderOfName', () => {
  it.each([
    ['Anna', 'female'],
    ['Carl', 'male'],
    ['José', 'male'],
    ['Zoë', 'female'],
    ['Vladimir', 'male'],
    ['Grace', 'female'],
    ['Robin', null],
    ['Harbour', null],
    ['', null],
  ])('%s: %s', (name, gender) => {
    expect(genderOfName(name)).toBe(gender);
  });
});

describe('toldGender', () => {
  it.each([
    ['mrs', 'female'],
    ['spokesman', 'male'],
    ['midwife', 'female'],
    ['nurse', null],
  ])('%s: %s', (word, gender) => {
    expect(toldGender(word)).toBe(gender);
  });
});
