import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import {
  type Article,
  CopydeskError,
  clean,
  FORMATS,
  type RawArticle,
  readArticle,
  renderHtml,
  renderText,
} from '../src/index.js';
import { fc } from './fastCheck.js';
import { anyText, htmlPage, shuffledDocument, textPage } from './pages.js';

/** The laws of docs/design.md, on pages that nobody wrote. */

/** What reading leaves out of lines, and what a wrap may have put into them. */
const UNSEEN = /[\s\u00ad\u200b\u2060\ufeff]+/g;

const anyPage = fc.oneof(textPage, htmlPage, shuffledDocument);

/** A page that holds text at all. */
async function read(page: string | Uint8Array): Promise<RawArticle> {
  try {
    return await readArticle(page);
  } catch (error) {
    if (error instanceof CopydeskError) fc.pre(false);
    throw error;
  }
}

/** As `copydesk` prints it; nothing where it finds no article. */
function printed(article: Article): string {
  return article.text === '' ? '' : renderText({ article });
}

function paragraphsOf({ text, paragraphs }: Article): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

function onPages(check: (article: Article, raw: RawArticle) => void): Promise<void> {
  return fc.assert(
    fc.asyncProperty(anyPage, async (page) => {
      const raw = await read(page);
      check(clean(raw), raw);
    }),
  );
}

describe('every page', () => {
  test('paragraphs are slices of the text, in order, with a blank line between', () =>
    onPages((article) => {
      expect(paragraphsOf(article).join('\n\n')).toBe(article.text);
      for (const paragraph of paragraphsOf(article)) expect(paragraph).toMatch(/^\S(?:[^\n]*\S)?$/);
    }));

  test('every line of the input has one label', () =>
    onPages((article, raw) => {
      expect(article.lines.map(({ line }) => line)).toEqual(raw.lines);
      for (const { line, label } of article.lines) {
        expect(label.verdict === 'blank').toBe(line.text === '');
        if (label.verdict !== 'blank') expect([label.rule, label.why]).not.toContain('');
      }
    }));

  test('every line is printed, told apart or removed, and none twice', () =>
    onPages((article, raw) => {
      const kept = (kind: string) =>
        article.lines
          .filter(({ label }) => label.verdict === 'kept' && label.kind === kind)
          .map(({ line }) => line.text);
      const head = ['title', 'byline', 'published'].flatMap(kept);
      const shown = [
        ...paragraphsOf(article),
        ...article.removed.map(({ text }) => text),
        ...head,
        ...kept('caption'),
      ];
      expect(shown.sort()).toEqual(raw.lines.flatMap(({ text }) => (text === '' ? [] : [text])).sort());
      expect(kept('title').filter((text) => text !== article.title)).toEqual([]);
      if (raw.metadata.byline === null && kept('byline').length > 0) expect(article.byline).not.toBeNull();
      for (const { text, credit } of article.captions)
        expect(
          kept('caption').some((line) => line.includes(text)) &&
            kept('caption').some((line) => line.includes(credit ?? '')),
        ).toBe(true);
    }));

  test('nothing is printed but what was in the input, in its order', () =>
    onPages((article, raw) => {
      const input = raw.lines
        .map(({ parts }) => parts.join(''))
        .join('')
        .replace(UNSEEN, '');
      let at = 0;
      for (const paragraph of paragraphsOf(article)) {
        const letters = paragraph.replace(UNSEEN, '');
        const found = input.indexOf(letters, at);
        expect(found, paragraph).toBeGreaterThanOrEqual(at);
        at = found + letters.length;
      }
    }));

  test('the same page gives the same article, whatever was cleaned before', () =>
    fc.assert(
      fc.asyncProperty(anyPage, anyPage, async (page, other) => {
        const first = clean(await read(page));
        clean(await read(other));
        expect(clean(await read(page))).toEqual(first);
      }),
    ));

  test('HTML holds no tags but those of the format', () =>
    onPages((article) => {
      const tags = new Set<string>();
      const texts: string[] = [];
      const parser = new Parser({
        onopentag: (tag, attributes) => {
          tags.add(tag);
          if (!['html', 'meta'].includes(tag)) expect(attributes).toEqual({});
        },
        ontext: (text) => texts.push(text),
      });
      parser.end(renderHtml({ article }));
      expect('html head meta title body article h1 h2 p ul li blockquote'.split(' ')).toEqual(
        expect.arrayContaining([...tags]),
      );
      for (const paragraph of paragraphsOf(article)) expect(texts.join('')).toContain(paragraph);
    }));

  test('each format is written, and JSON comes back the same', () =>
    onPages((article) => {
      for (const { name, single } of FORMATS) {
        const written = single({ id: 'a', article }, { explain: name.startsWith('json') }) ?? '';
        if (name.startsWith('json'))
          expect(JSON.parse(written)).toMatchObject({ text: article.text, removed: article.removed });
        if (name === 'jsonl') expect(written.trimEnd()).not.toMatch(/[\n\r]/);
        expect(written).toMatch(/\n$/);
      }
    }));
});

describe('a clean article comes out as it went in', () => {
  test.each([
    ['pages of text', textPage],
    ['strings of anything', anyText],
  ])('%s', (_, text) =>
    fc.assert(
      fc.property(text, (page) => {
        const once = printed(clean(page));
        expect(printed(clean(once))).toBe(once);
      }),
    ),
  );
});

describe('what is no page', () => {
  test.each(['auto', 'text', 'html'] as const)('fails with a CopydeskError or is read, as %s', (input) =>
    fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), anyText), async (bytes) => {
        const raw = await readArticle(bytes, { input }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(CopydeskError);
          return null;
        });
        if (raw !== null) expect(paragraphsOf(clean(raw))).not.toContain('');
      }),
    ),
  );
});
