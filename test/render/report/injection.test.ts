import { expect, test } from 'vitest';
import { visibleControls } from '../../../src/render/escape.js';
import type { ArticleResult } from '../../../src/render/format.js';
import { oneLine } from '../../../src/render/paragraphs.js';
import { renderReport } from '../../../src/render/report/index.js';
import { listing, listPage } from '../../../src/render/report/list.js';
import { fc } from '../../fastCheck.js';
import { anyText } from '../../pages.js';
import { articleOf } from '../article.js';
import { elementsOf } from './parsed.js';

/** An article never becomes markup: whatever its texts are, the page has the same elements, and shows the texts. */

/** So many texts come from an input, or from rules of one's own. */
const TEXTS = 16;

/** A result whose every text is one of those given; each is told from the others by its number. */
function resultOf(given: readonly string[]): ArticleResult {
  const text = (at: number): string => `${at}|${given[at] ?? ''}`;
  const article = articleOf(
    [
      ['paragraph', text(0)],
      ['subhead', text(1)],
      ['list', text(2)],
      ['pullquote', text(3)],
    ],
    {
      title: text(4),
      byline: text(5),
      published: text(6),
      site: text(7),
      section: [text(8)],
      captions: [{ text: text(9), credit: text(10) }],
      lines: [
        {
          line: { number: 1, parts: [text(11)], text: text(11) },
          label: { verdict: 'dropped', kind: 'ad', rule: text(12), why: text(13) },
        },
      ],
    },
  );
  const mention = { start: 0, end: 1, text: text(0) };
  return {
    id: text(14),
    article,
    findings: {
      entities: [{ name: text(15), type: 'person', count: 1, role: text(4), mentions: [mention] }],
      quotes: [
        {
          start: 0,
          end: 2,
          text: text(3),
          partial: true,
          cue: mention,
          speaker: { ...mention, name: text(15), via: text(5), why: text(6) },
        },
      ],
      summary: { text: text(0), sentences: [{ start: 0, end: 1, text: text(0), why: text(1) }] },
    },
  };
}

/** A page without its texts: the elements, and the attributes that no text may be in. */
function skeletonOf(page: string): string[] {
  return elementsOf(page).map(({ name, attributes }) => {
    const shown = Object.entries(attributes).map(([key, value]) =>
      ['title', 'aria-label', 'data-who', 'viewbox', 'width', 'x'].includes(key) ? key : `${key}=${value}`,
    );
    return [name, ...shown].join(' ');
  });
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></textarea><!--',
  '<![CDATA[ ]]> &lt;b&gt; &#x3c;',
  'javascript:alert(1)',
  '{{7*7}}',
];

const texts = fc.array(
  fc.oneof(
    fc.constantFrom(...HOSTILE),
    anyText,
    fc.tuple(fc.constantFrom(...HOSTILE), anyText).map(([a, b]) => b + a),
  ),
  { minLength: TEXTS, maxLength: TEXTS },
);

const SKELETON = skeletonOf(renderReport(resultOf([])));

test('the elements of a report are the same whatever the article says', () => {
  fc.assert(
    fc.property(texts, (given) => {
      expect(skeletonOf(renderReport(resultOf(given)))).toEqual(SKELETON);
    }),
  );
});

test('the text of an article is shown as it is', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const result = resultOf(given);
      const { article } = result;
      const elements = elementsOf(renderReport(result));
      const textById = new Map(elements.map(({ attributes, text }) => [attributes.id, text]));
      article.paragraphs.forEach(({ start, end }, at) => {
        expect(textById.get(`paragraph-${at + 1}`)).toBe(
          visibleControls(oneLine(article.text.slice(start, end))),
        );
      });
      expect(textById.get('title')).toBe(visibleControls(oneLine(article.title ?? '')));
      expect(elements.find(({ name }) => name === 'del')?.text).toBe(
        visibleControls(article.lines[0]?.line.text.trim() ?? ''),
      );
    }),
  );
});

test('so it is with the list of articles', () => {
  const pageOf = (given: readonly string[]): string =>
    listPage([{ ...listing(resultOf(given)), file: `a${given[0] ?? ''}.html` }]);
  const skeleton = (page: string): string[] =>
    skeletonOf(page).map((element) => element.replace(/href=(?!data).*/, 'href'));
  fc.assert(
    fc.property(texts, (given) => {
      const page = pageOf(given);
      expect(skeleton(page)).toEqual(skeleton(pageOf([])));
      const link = elementsOf(page).find(({ name }) => name === 'a');
      expect(link?.attributes.href).toMatch(/^[\w%.!~*'()-]+\.html$/);
      expect(link?.text).toBe(visibleControls(oneLine(resultOf(given).article.title ?? '')));
    }),
  );
});
