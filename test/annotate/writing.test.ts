import { expect, test } from 'vitest';
import { writtenAt } from '../../src/annotate/writing.js';
import { fc } from '../fastCheck.js';

test('what stands at a place is told as it is written and in lower case', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), fc.string(), (word, around) => {
      const text = `${around}${word}${around}`;
      const { text: own, lower } = writtenAt(text, around.length, around.length + word.length);
      expect(own).toBe(word);
      expect(lower).toBe(word.toLowerCase());
    }),
  );
});

test('more words than are kept are told as well, whatever was read before', () => {
  const words = Array.from({ length: 40_000 }, (_, i) => `Word${i.toString(36)}`);
  for (const word of [...words, ...words.toReversed()])
    expect(writtenAt(word, 0, word.length).text).toBe(word);
});

test('words written alike share their texts', () => {
  const text = 'Quay Quay';
  expect(writtenAt(text, 0, 4)).toBe(writtenAt(text, 5, 9));
});
