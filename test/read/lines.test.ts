import { describe, expect, it } from 'vitest';
import { toLines } from '../../src/read/lines.js';
import { fc } from '../fastCheck.js';

const STORY = [
  'The council of Port Ansel voted on Tuesday to close the old fish market at the end of the summer, after a debate that went on until well past midnight and ended with a single vote of difference.',
  '“We have known for years that the roof would not last another winter,” said Mira Olsen, who has led the market’s guild since 2011. She asked the council to pay for a new hall, and was told that there was no money for it.',
  'Traders say they have nowhere to go.',
  'The building dates from 1902 and is held up by iron columns that were cast in the town. An engineer’s report, which the council published in March, found rust in two of every three of them and advised against repairs.',
  'A decision on what will stand in its place is expected next year; the mayor, Tomas Brandt, has spoken of a library, a swimming bath and, more than once, of a car park for visitors.',
];
const MENU = ['Home', 'News', 'Sport', 'Slow', 'Average', 'Fast'];

/** Wraps as mail programs do: a line holds what fits. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const texts = (text: string): string[] => toLines(text).map((line) => line.text);
const paragraphs = (text: string): string[] => texts(text).filter((line) => line !== '');

describe('lines', () => {
  it.each<[string, string, string[]]>([
    [
      'all kinds of line ends',
      'a\r\nb\nc\rd\u2028e\u2029f\u0085g\fh',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    ],
    ['no line after the last end', 'a\n', ['a']],
    ['blank lines', 'a\n\n \nb', ['a', '', '', 'b']],
    ['white space', '  a\u00a0 \t b  ', ['a b']],
    ['invisible characters', '\ufeffcon\u00adtent\u200bs', ['contents']],
    ['nothing', '', []],
  ])('knows %s', (_, input, expected) => {
    expect(texts(input)).toEqual(expected);
  });

  it('keeps the input lines as they were', () => {
    expect(toLines('  a \u00a0b \n')).toEqual([{ number: 1, parts: ['  a \u00a0b '], text: 'a b' }]);
  });
});

describe('wrapped text', () => {
  it.each([60, 66, 72, 80, 100])('is joined again at width %i', (width) => {
    const wrapped = STORY.map((paragraph) => wrap(paragraph, width).join('\n')).join('\n\n');
    expect(paragraphs(wrapped)).toEqual(STORY);
  });

  it('is joined with CRLF and with blanks left at the line ends', () => {
    const wrapped = STORY.map((paragraph) => wrap(paragraph, 71).join(' \r\n')).join('\r\n\r\n');
    expect(paragraphs(wrapped)).toEqual(STORY);
  });

  it('is joined with an indent and with short lines and lists around it', () => {
    const story = STORY.map((paragraph) =>
      wrap(paragraph, 71)
        .map((line) => `   ${line}`)
        .join('\n'),
    ).join('\n\n');
    const menu = MENU.map((item) => `     * ${item}`).join('\n');
    const expected = [...MENU.map((item) => `* ${item}`), ...STORY, 'Share', 'Print', '[12]Next story'];
    expect(paragraphs(`${menu}\n\n${story}\n   Share\n   Print\n   [12]Next story\n`)).toEqual(expected);
  });

  it('is joined without blank lines between paragraphs', () => {
    const wrapped = STORY.flatMap((paragraph) => wrap(paragraph, 72)).join('\n');
    expect(paragraphs(wrapped)).toEqual(STORY);
  });

  it('is joined with the first line of each paragraph indented', () => {
    const wrapped = STORY.map((paragraph) => wrap(`    ${paragraph}`, 72).join('\n')).join('\n');
    expect(paragraphs(wrapped)).toEqual(STORY);
  });

  it('is joined when the width was counted in bytes', () => {
    const byBytes = STORY.map((paragraph) => wrapBytes(paragraph, 72).join('\n')).join('\n\n');
    expect(paragraphs(byBytes)).toEqual(STORY);
  });

  it('is joined in a stretch of a text that is otherwise not wrapped', () => {
    const [first = '', ...rest] = STORY;
    const wrapped = rest.map((paragraph) => wrap(paragraph, 72).join('\n')).join('\n\n');
    expect(paragraphs(`${first}\n${first}\n\n${wrapped}\n\n${first}\n`)).toEqual([
      first,
      first,
      ...rest,
      first,
    ]);
  });

  it('keeps list items apart and their hanging lines together', () => {
    const items = [
      'The market closes on the last day of August, whatever the weather may be.',
      'The guild will hear of it in a letter that the town clerk is writing now.',
    ];
    const list = items.map((item) => wrap(item, 60).join('\n       ')).map((item) => `     * ${item}`);
    const story = STORY.map((paragraph) =>
      wrap(paragraph, 67)
        .map((line) => `   ${line}`)
        .join('\n'),
    );
    expect(paragraphs([...story, list.join('\n')].join('\n\n'))).toEqual([
      ...STORY,
      ...items.map((item) => `* ${item}`),
    ]);
  });

  it('has the number and parts of its first line and all its lines', () => {
    const wrapped = STORY.map((paragraph) => wrap(paragraph, 72).join('\n')).join('\n\n');
    const lines = toLines(wrapped);
    expect(lines.flatMap((line) => line.parts)).toEqual(wrapped.split('\n'));
    expect(lines[0]?.parts).toHaveLength(wrap(STORY[0] ?? '', 72).length);
  });

  it('loses no blank at a hyphen and adds none', () => {
    const story = STORY.map((paragraph) => wrap(paragraph, 60).join('\n')).join('\n\n');
    const compound =
      'The plan that came of it was seen by all of them as well-\nknown to everybody in the town.';
    expect(paragraphs(`${story}\n\n${compound}`).at(-1)).toContain('as well-known to');
  });
});

function wrapBytes(text: string, width: number): string[] {
  const size = (line: string): number => Buffer.byteLength(line);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || size(`${last} ${word}`) > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

describe('text that is not wrapped', () => {
  it.each<[string, string[]]>([
    ['one paragraph a line', STORY],
    ['a menu', MENU],
    [
      'headlines',
      [
        'Market to close in August',
        'Mayor speaks of a library and a bath',
        'Guild asks for a new hall in vain',
        'Rust found in two of three columns',
        'Storm expected at the weekend along the coast',
      ],
    ],
    [
      'verse',
      [
        'The boats go out, the boats come in,',
        'and nobody asks what the catch has been,',
        'for the price is low',
        'and the nets are old',
        'and the fish that swim are the fish unsold.',
        'The boats go out, the boats come in.',
      ],
    ],
    [
      'captions and bylines',
      [
        'Market traders wait for the vote in the hall. Photo: Ada Lund',
        'By Tomas Lindqvist',
        'Published 4 May 2021',
        STORY[0] ?? '',
        'Traders carry crates',
        'out of the market',
        'in the rain',
        STORY[1] ?? '',
      ],
    ],
  ])('stays as it is: %s', (_, lines) => {
    expect(texts(lines.join('\n'))).toEqual(lines);
  });
});

describe('a line that a browser broke off for a link or a widget', () => {
  it.each([
    ['Bricklane\n shares fell 14% on Wednesday.', ['Bricklane shares fell 14% on Wednesday.']],
    [
      'The Calder Group (CLDR.L)\n, opens new tab will cut jobs.',
      ['The Calder Group (CLDR.L) will cut jobs.'],
    ],
    ['ELMWOOD\n — Mill Street will close.', ['ELMWOOD — Mill Street will close.']],
  ])('goes on: %s', (text, lines) => {
    expect(texts(text)).toEqual(lines);
  });

  it.each([
    ['below a sentence', 'The shop closed.\n shares fell'],
    ['below a blank line', 'Bricklane\n\n shares fell'],
    ['indented as all lines are', ' first\n second'],
    ['with a capital', 'Topics\n Markets'],
  ])('stays %s', (_, text) => {
    expect(texts(text).filter(Boolean)).toEqual(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
  });
});

describe('laws of toLines', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'), minLength: 1, maxLength: 9 });
  const paragraph = fc.array(word, { minLength: 30, maxLength: 90 }).map((found) => `T${found.join(' ')}.`);
  const anyText = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '\n', '\r', '\u2028', '\f', '.', '*', '\t', '\u200b'),
    maxLength: 400,
  });

  it('numbers cover all the lines in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let next = 1;
        for (const line of toLines(text)) {
          expect(line.number).toBe(next);
          next += line.parts.length;
        }
        expect(
          toLines(text)
            .flatMap((line) => line.parts)
            .join(''),
        ).toBe(text.replace(/[\n\r\u2028\f]/g, ''));
      }),
    );
  });

  it('wrapping is undone at any width, and undoing it twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 60, max: 100 }),
        (story, width) => {
          const wrapped = story.map((found) => wrap(found, width).join('\n')).join('\n\n');
          const once = texts(wrapped);
          expect(once.filter((line) => line !== '')).toEqual(story);
          expect(texts(once.join('\n'))).toEqual(once);
        },
      ),
    );
  });

  it.each<[string, string]>([
    ['one line of 10 MB', 'word '.repeat(2_000_000)],
    ['one word of 10 MB', 'x'.repeat(10_000_000)],
    ['a million short lines', 'ab c\n'.repeat(1_000_000)],
    ['ten million blanks', ' '.repeat(10_000_000)],
  ])('takes linear time: %s', (_, text) => {
    const start = performance.now();
    toLines(text);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
