import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { RenderOptions } from '../../../src/render/format.js';
import { formatFor, renderText } from '../../../src/render/index.js';
import { TERMINAL } from '../../../src/render/terminal/index.js';
import { TEXT } from '../../../src/render/text.js';
import { articleOf } from '../article.js';
import { harbour } from '../harbour.js';

const HARBOUR = await harbour();
const colour = new Chalk({ level: 1 });

function shown(options: RenderOptions, result = HARBOUR): string {
  return TERMINAL.single(result, options) ?? '';
}

test('the form is that of the place: pipes get plain text', async () => {
  expect(await formatFor('text', { view: 'report' })).toBe(TEXT);
  for (const options of [{ terminal: true }, { width: 40 }, { colour }]) {
    expect(await formatFor('text', options)).toBe(TERMINAL);
  }
});

test('only wrapped it is plain text in lines', () => {
  const { findings: _, ...result } = HARBOUR;
  const wrapped = shown(
    { width: 60 },
    { ...HARBOUR, findings: { entities: [], quotes: [], summary: { text: '', sentences: [] } } },
  );
  expect(wrapped.replace(/(\S)\n(?=\S)/g, '$1 ')).toBe(renderText(result));
});

describe('the article', () => {
  test('title, what is known, paragraphs', () => {
    const { findings: _, ...result } = HARBOUR;
    const lines = (TERMINAL.single(result, { terminal: true, width: 80 }) ?? '').split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'Brenmouth and Kassel Lines agree to reopen the north quay after eighteen-month',
      'dispute',
      'Agencies',
      '',
      'The Brenmouth Harbour Trust and the shipping company Kassel Lines have agreed to',
    ]);
  });

  test('lists hang below their bullets, pull quotes are set in', () => {
    const article = articleOf([
      ['list', '• one two three'],
      ['list', '10. four five'],
      ['pullquote', '“Said it”'],
    ]);
    expect(TERMINAL.single({ id: '-', article }, { terminal: true, width: 9 })).toBe(
      '• one two\n  three\n10. four\n    five\n\n  “Said\n  it”\n',
    );
  });

  test('names have the pen of their type, quotes are in italics', () => {
    const text = shown({ colour });
    expect(text).toContain('\x1b[43m\x1b[30mKassel Lines\x1b[39m\x1b[49m');
    expect(text).toContain('\x1b[46m\x1b[30mEllen Maddox\x1b[39m\x1b[49m');
    expect(text).toContain('\x1b[42m\x1b[30mOstrava Bay\x1b[39m\x1b[49m');
    expect(text).toContain('\x1b[4mTuesday\x1b[24m');
    expect(text).toContain('“\x1b[3mThis agreement gives four hundred');
  });

  test('marks change no text', () => {
    const plain = stripVTControlCharacters(shown({ colour }));
    for (const paragraph of HARBOUR.article.text.split('\n\n')) expect(plain).toContain(`\n${paragraph}\n`);
  });
});

describe('views', () => {
  test('entities in columns, bars by count', () => {
    expect(shown({ terminal: true, view: 'entities', width: 60 }).split('\n').slice(0, 3)).toEqual([
      'People',
      '  2  ━━━━━━━━      Daniel Okafor (chairman): Okafor',
      '  1  ━━━━          Ellen Maddox (mayor)',
    ]);
  });

  test('the speaker in colour, on a line of its own where there is no room', () => {
    expect(shown({ colour, view: 'quotes', width: 40 })).toMatch(
      /^“This agreement.*\n .*\n week back,” — \x1b\[1m\x1b\[35mEllen Maddox\x1b\[39m\x1b\[22m\x1b\[2m \(told\)\x1b\[22m\n\n.*\n .*\n {2}— \x1b\[1m\x1b\[35mKassel/,
    );
  });

  test.each(['summary', 'entities', 'quotes', 'report'] as const)(
    '%s: no line is wider than the terminal',
    (view) => {
      for (const line of shown({ terminal: true, view, width: 50 }).split('\n')) {
        expect(stringWidth(line)).toBeLessThanOrEqual(50);
      }
    },
  );
});

describe('explain', () => {
  const options = { terminal: true, explain: true };

  test('wide: one row a line, reasons aligned', () => {
    const rows = shown({ ...options, width: 160 })
      .split('\n')
      .filter((row) => / [-+] /.test(row));
    expect(rows).toHaveLength(30);
    expect(
      new Set(rows.map((row) => row.search(/(?:ad|head|meta|body|caption|player|repeats)\/[a-z-]+ /))),
    ).toEqual(new Set([93]));
    expect(rows[0]).toMatch(/^ 1 - ad {8} Advertisement +ad\/label +label of an advertisement$/);
  });

  test('narrow: rule and reason below the text', () => {
    expect(shown({ ...options, width: 80 })).toContain(
      '\n12 + paragraph  The Brenmouth Harbour Trust and the shipping company Kassel Lin…\n                body/paragraph         stands among the paragraphs of the story\n',
    );
  });

  test('not wrapped: texts are whole', () => {
    const { text } = HARBOUR.article;
    expect(shown(options)).toContain(
      `stands among the paragraphs of the story      ${text.slice(0, text.indexOf('\n'))}\n`,
    );
  });

  test('ends with what was dropped by kind', () => {
    expect(shown({ ...options, width: 80 })).toMatch(
      /\n\n11 lines kept, 19 dropped: 9 player, 5 ad, 2 section, 2 meta, 1 repeat\n$/,
    );
  });

  test('green and red, what went is dim', () => {
    expect(shown({ colour, explain: true, width: 160 })).toMatch(
      /^\x1b\[2m 1\x1b\[22m \x1b\[1m\x1b\[31m- ad {7}\x1b\[39m\x1b\[22m {2}\x1b\[2mAdvertisement /,
    );
  });

  test('a program reads the plain table, however wide', () => {
    expect(shown({ explain: true, width: 40 })).toBe(TEXT.single(HARBOUR, { explain: true }));
  });
});

test('control characters of an input are shown, not sent', () => {
  const article = articleOf([['paragraph', 'red \x1b[31m and \u202e back']], { title: 'a\x07b' });
  const text = TERMINAL.single({ id: '-', article }, { terminal: true, width: 40 });
  expect(text).toBe('a␇b\n\nred ␛[31m and \\u{202e} back\n');
});
