import { describe, expect, test } from 'vitest';
import { visible, visibleJson, visibleLine } from '../../src/render/escape.js';
import { renderExplain } from '../../src/render/explain.js';
import { renderHtml } from '../../src/render/html.js';
import { FORMATS, renderMarkdown, renderText, toRecord } from '../../src/render/index.js';
import { escapeMarkdown } from '../../src/render/markdownEscape.js';
import type { LabelledLine } from '../../src/types.js';
import { fc } from '../fastCheck.js';
import { articleOf } from './article.js';

const ARTICLE = articleOf(
  [
    ['paragraph', 'One * 2.'],
    ['subhead', 'Why'],
    ['list', '• first'],
    ['list', '2. second'],
    ['pullquote', '“Said”'],
    ['paragraph', '# not <b>a</b> heading'],
  ],
  { title: 'A "title": here', byline: 'Ann Lee', published: '2024-05-01', url: 'https://example.org/a?b&c' },
);
const RESULT = { id: 'a.txt', article: ARTICLE };

const LINES: readonly LabelledLine[] = [
  {
    line: { number: 9, parts: ['Wrapped', '  on two'], text: 'Wrapped on two' },
    label: { verdict: 'kept', kind: 'paragraph', rule: 'body/prose', why: 'prose' },
  },
  {
    line: { number: 11, parts: [''], text: '' },
    label: { verdict: 'blank', kind: 'blank', rule: 'blank', why: '' },
  },
  {
    line: { number: 12, parts: ['Ad\x1b'], text: 'Ad\x1b' },
    label: { verdict: 'dropped', kind: 'ad', rule: 'ad/label', why: 'label of an ad' },
  },
];

test('text: title, paragraphs, lists together', () => {
  expect(renderText(RESULT)).toBe(
    'A "title": here\n\nOne * 2.\n\nWhy\n\n• first\n2. second\n\n“Said”\n\n# not <b>a</b> heading\n',
  );
});

test('Markdown: marks and escapes', () => {
  expect(renderMarkdown(RESULT)).toBe(
    '# A "title": here\n\nOne * 2.\n\n## Why\n\n- first\n2. second\n\n> “Said”\n\n\\# not \\<b>a\\</b> heading\n',
  );
});

test('front matter is YAML, whatever the title holds', () => {
  expect(renderMarkdown(RESULT, { frontMatter: true })).toMatch(
    /^---\ntitle: "A \\"title\\": here"\nbyline: "Ann Lee"\ndate: "2024-05-01"\nsource: "https:\/\/example\.org\/a\?b&c"\n---\n\n# A/,
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const line =
        renderMarkdown({ id: '-', article: articleOf([], { title }) }, { frontMatter: true }).split(
          '\n',
        )[1] ?? '';
      expect(JSON.parse(line.replace(/^title: /, ''))).toBe(title);
      expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/);
    }),
  );
});

test.each([
  ['1. January was cold', '1\\. January was cold'],
  ['- a dash', '\\- a dash'],
  ['+ plus', '\\+ plus'],
  ['* star', '\\* star'],
  ['> more', '\\> more'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['#hashtag', '#hashtag'],
  ['-5 degrees', '-5 degrees'],
  ['2024 was', '2024 was'],
  ['*bold* and _thin_', '\\*bold\\* and \\_thin\\_'],
  ['snake_case_name', 'snake_case_name'],
  ['3 * 4', '3 * 4'],
  ['[note](link)', '\\[note\\](link)'],
  ['AT&T &amp; 5 < 6', 'AT&T \\&amp; 5 < 6'],
  ['back\\slash `tick`', 'back\\\\slash \\`tick\\`'],
])('Markdown shows %j as it is', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});

test('HTML: escaped, lists grouped', () => {
  const html = renderHtml(RESULT);
  expect(html).toContain('<title>A &quot;title&quot;: here</title>');
  expect(html).toContain('<ul>\n<li>• first</li>\n<li>2. second</li>\n</ul>');
  expect(html).toContain('<p># not &lt;b&gt;a&lt;/b&gt; heading</p>');
});

test('JSON: offsets give the paragraphs', () => {
  const record = toRecord(RESULT);
  if (!('paragraphs' in record)) throw new Error('an error record');
  expect(record.paragraphs.map(({ start, end }) => record.text.slice(start, end))[2]).toBe('• first');
});

describe('explain', () => {
  test('one line for every input line, in columns', () => {
    expect(renderExplain(LINES, { terminal: true })).toBe(
      [
        ' 9  kept     paragraph  body/prose  prose           Wrapped',
        '10  kept     paragraph  body/prose  prose           on two',
        '11  blank',
        '12  dropped  ad         ad/label    label of an ad  Ad␛',
        '',
      ].join('\n'),
    );
  });
});

describe('escapes for terminals', () => {
  test('pictures and braces', () => {
    expect(visible('a\x1b[1m\x07\x7f\u202e\u200b\u{e0041}\n\tb')).toBe(
      'a␛[1m␇␡\\u{202e}\\u{200b}\\u{e0041}\n\tb',
    );
    expect(visibleLine('a\n\t')).toBe('a␊␉');
  });

  test('letters, accents and emoji stay', () => {
    const text = 'né 東京 עברית 👩‍👧 🏳️‍🌈 👩🏽‍🚀';
    expect(visible(text)).toBe(text);
  });

  test('nothing that acts is left, and JSON stays the same value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(
          /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/,
        );
        expect(JSON.parse(visibleJson(JSON.stringify(text)))).toBe(text);
      }),
    );
  });
});

test.each(FORMATS)('$name ends with one newline, alone and in a series', ({ single, series }) => {
  expect(single(RESULT, {})).toMatch(/[^\n]\n$/);
  const item = series.item(RESULT, {}) ?? '';
  expect(series.open + item + series.between + item + series.close).toMatch(/[^\n]\n$/);
});
