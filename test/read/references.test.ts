import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/read/html.js';
import { References } from '../../src/read/references.js';
import { fc } from '../fastCheck.js';

type Where = 'text' | 'attribute';

/** The pieces of a whole text: what stands for itself, and characters with the place at which their reference ends. */
function piecesOf(html: string, where: Where): (string | readonly [string, number])[] {
  const pieces: (string | readonly [string, number])[] = [];
  new References(html).read(0, html.length, where, {
    source: (start, end) => pieces.push(html.slice(start, end)),
    character: (codePoint, end) => pieces.push([String.fromCodePoint(codePoint), end]),
  });
  return pieces;
}

const decoded = (html: string, where: Where) =>
  piecesOf(html, where)
    .map((piece) => (typeof piece === 'string' ? piece : piece[0]))
    .join('');

describe('references', () => {
  it.each<[string, Where, ReturnType<typeof piecesOf>]>([
    ['none', 'text', ['none']],
    ['', 'text', []],
    ['a &amp; b', 'text', ['a ', ['&', 7], ' b']],
    [
      '&eacute;&#233;&#xE9;',
      'text',
      [
        ['é', 8],
        ['é', 14],
        ['é', 20],
      ],
    ],
    ['AT&T && R&D', 'text', ['AT&T && R&D']],
    ['&notit', 'text', [['¬', 4], 'it']],
    ['&copy=1', 'text', [['©', 5], '=1']],
    ['&copy=1', 'attribute', ['&copy=1']],
    ['&&lt', 'text', ['&', ['<', 4]]],
    [
      '&NotEqualTilde;',
      'text',
      [
        ['≂', 15],
        ['\u0338', 15],
      ],
    ],
  ])('in "%s" as %s', (html, where, expected) => {
    expect(piecesOf(html, where)).toEqual(expected);
  });

  it('are decoded as the entities package decodes a whole text', () => {
    const parts = fc.constantFrom('&', 'amp', ';', '#', 'x', '2', '0', 'lt', 'not', 'in', '=', ' ', 'é', '<');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (written) => {
        const html = written.join('');
        expect(decoded(html, 'text')).toBe(decodeHTML(html));
        expect(decoded(html, 'attribute')).toBe(decodeHTMLAttribute(html));
      }),
    );
  });

  it('are none in scripts, and some in titles', () => {
    const linked = '{"@type":"NewsArticle","headline":"Fish &amp;amp; chips"}';
    const { metadata } = parseHtml(`<script type="application/ld+json">${linked}</script>`);
    expect(metadata.title).toBe('Fish &amp; chips');
    expect(parseHtml('<title>Fish &amp; chips</title>').metadata.title).toBe('Fish & chips');
    expect(parseHtml('<xmp>Fish &amp; chips</xmp><p>a &lt; b</p>').lines.map(({ text }) => text)).toEqual([
      'Fish &amp; chips',
      'a < b',
    ]);
  });
});
