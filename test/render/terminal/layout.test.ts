import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { cut, hung } from '../../../src/render/terminal/layout.js';
import { fc } from '../../fastCheck.js';

test.each([
  ['- ', 'one two three', 9, '- one two\n  three'],
  ['12. ', 'one two', 8, '12. one\n    two'],
  ['', 'a-word-longer-than-the-line of text', 10, 'a-word-longer-than-the-line\nof text'],
  ['', '東京湾の港が再び開く', 8, '東京湾の\n港が再び\n開く'],
  ['- ', '👩‍👧 👩‍👧 👩‍👧', 8, '- 👩‍👧 👩‍👧\n  👩‍👧'],
  ['- ', 'never wrapped at all', Number.POSITIVE_INFINITY, '- never wrapped at all'],
  [
    '          ',
    'narrower than its prefix',
    4,
    '          narrower\n          than\n          its\n          prefix',
  ],
])('%j and %j in %d columns', (prefix, text, width, lines) => {
  expect(hung(prefix, text, width)).toBe(lines);
});

test.each([
  ['fits', 4, 'fits'],
  ['too long', 5, 'too…'],
  ['東京湾の港', 7, '東京湾…'],
  ['👩‍👧👩‍👧👩‍👧', 4, '👩‍👧…'],
])('%j cut to %d columns', (text, width, shown) => {
  expect(cut(text, width)).toBe(shown);
});

test('no line is wider than asked, but for a longer word; no word is lost', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 60 }), (list, width) => {
      const lines = hung('- ', list.join(' '), width).split('\n');
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.map((line) => line.slice(2)).join(' ')).toBe(list.join(' '));
    }),
  );
});

test('what is cut is never wider than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
      expect(stringWidth(cut(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});
