import { expect, test } from 'vitest';
import { tokenize } from '../../src/annotate/tokens.js';
import { fc } from '../fastCheck.js';
import { anyText } from '../pages.js';

/** Text → its tokens, parted by " | ". */
const EXAMPLES: readonly (readonly [text: string, tokens: string])[] = [
  ['Mr. Hale’s boat', 'Mr. | Hale | ’s | boat'],
  ["the dogs' bowls", "the | dogs | ' | bowls"],
  ["don't can’t they'll", "do | n't | ca | n’t | they | 'll"],
  ["O'Brien's 'yes,' she", "O'Brien | 's | ' | yes | , | ' | she"],
  ['a U.S.-led plan', 'a | U.S. | - | led | plan'],
  ['well-known Al-Qaeda', 'well-known | Al | - | Qaeda'],
  ['beat 9-Anna Brandt', 'beat | 9 | - | Anna | Brandt'],
  ['F-16 in 2016-17', 'F-16 | in | 2016-17'],
  ['$5.5m or 1,234.56%', '$ | 5.5m | or | 1,234.56 | %'],
  ['at 10:30 or 9 a.m. today', 'at | 10:30 | or | 9 | a.m. | today'],
  ['J.K. Rowling and P. Ott.', 'J.K. | Rowling | and | P. | Ott | .'],
  ['AT&T, R&D', 'AT&T | , | R&D'],
  ['Wait... what?!', 'Wait | ... | what | ? | !'],
  ["yes -- ``no''", "yes | -- | `` | no | ''"],
  ['see https://a.example/x?y=1.', 'see | https://a.example/x?y=1 | .'],
  ['write to bob.ott@mail.example.', 'write to | bob.ott@mail.example | .'.replace('write to', 'write | to')],
  ['@ott wrote #harbour', '@ott | wrote | #harbour'],
  ['“(He) said”', '“ | ( | He | ) | said | ”'],
  ['No. 5 said no.', 'No. | 5 | said | no | .'],
  ['“No. Never.”', '“ | No | . | Never | . | ”'],
  ['Café Zoë 東京', 'Café | Zoë | 東京'],
  ['fine 👍🏽 ❤️ day', 'fine | 👍🏽 | ❤️ | day'],
];

test.each(EXAMPLES)('%s', (text, tokens) => {
  expect(
    tokenize(text)
      .map((token) => token.text)
      .join(' | '),
  ).toBe(tokens);
});

test('tokens are slices of the text, in order, and leave out white space alone', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(at, token.start)).toMatch(/^[\s\p{Z}\p{Cc}]*$/u);
        expect(token.text).toBe(text.slice(token.start, token.end));
        expect(token.end).toBeGreaterThan(token.start);
        at = token.end;
      }
      expect(text.slice(at)).toMatch(/^[\s\p{Z}\p{Cc}]*$/u);
    }),
  );
});

test('a stretch is cut as if it stood alone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...EXAMPLES), ([text]) => {
      const apart = tokenize(text).map((token) => token.text);
      const within = tokenize(`xx ${text} yy`, 3, 3 + text.length).map((token) => token.text);
      expect(within).toEqual(apart);
    }),
  );
});

test.each([
  'a'.repeat(1e6),
  "'".repeat(1e6),
  'a.'.repeat(5e5),
  'a@'.repeat(5e5),
  'a-'.repeat(5e5),
  '@#'.repeat(5e5),
])('a megabyte of one thing takes linear time (case %#)', (text) => {
  const started = process.cpuUsage();
  tokenize(text);
  expect(process.cpuUsage(started).user).toBeLessThan(10e6);
});
