import { expect, test } from 'vitest';
import { type Mark, markUp, withoutOverlaps } from '../../src/render/marks.js';
import type { Span } from '../../src/types.js';
import { fc } from '../fastCheck.js';

const rendering = { text: (text: string) => text, join: (parts: readonly string[]) => parts.join('') };

function tagged(tag: string, spans: readonly Span[]): Mark<string>[] {
  return withoutOverlaps(spans).map(({ start, end }) => ({
    start,
    end,
    wrap: (content, isFirst) => `<${tag}${isFirst ? '' : '…'}>${content}</${tag}>`,
  }));
}

const span = (start: number, end: number): Span => ({ start, end });

test.each<[string, Span[], Span[], string]>([
  ['inside', [span(0, 6)], [span(2, 4)], '<a>01<b>23</b>45</a>6789'],
  ['the same', [span(2, 4)], [span(2, 4)], '01<a><b>23</b></a>456789'],
  ['across: the inner one is cut', [span(2, 5)], [span(4, 7)], '01<a>23<b>4</b></a><b…>56</b>789'],
  ['around: the inner one is cut', [span(3, 5)], [span(2, 6)], '01<b>2</b><a><b…>34</b></a><b…>5</b>6789'],
  ['overlapping in one layer: the first stays', [span(1, 4), span(3, 6)], [], '0<a>123</a>456789'],
  ['beginning together: the longer stays', [span(1, 3), span(1, 4)], [], '0<a>123</a>456789'],
  ['empty', [span(3, 3)], [], '0123456789'],
])('marks %s', (_, outer, inner, written) => {
  const layers = [tagged('a', outer), tagged('b', inner)];
  expect(markUp('0123456789', span(0, 10), layers, rendering)).toBe(written);
});

test('a range shows its own part of a mark', () => {
  expect(markUp('0123456789', span(4, 8), [tagged('a', [span(2, 6)])], rendering)).toBe('<a…>45</a>67');
});

test('the text stays, and every piece of a mark is properly nested', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))),
  );
  fc.assert(
    fc.property(
      fc.array(spans, { maxLength: 3 }),
      fc.string({ unit: 'grapheme-ascii', minLength: 40, maxLength: 40 }),
      (layers, raw) => {
        const text = raw.replace(/[<>]/g, '.');
        const written = markUp(
          text,
          span(0, 40),
          layers.map((layer, at) => tagged('abc'[at] ?? 'd', layer)),
          rendering,
        );
        expect(written.replace(/<[^>]*>/g, '')).toBe(text);
        const open: string[] = [];
        for (const [, slash, tag] of written.matchAll(/<(\/?)(.)…?>/g)) {
          if (slash === '') open.push(tag ?? '');
          else expect(open.pop()).toBe(tag);
        }
        expect(open).toEqual([]);
      },
    ),
  );
});
