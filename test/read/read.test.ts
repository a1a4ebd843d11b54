import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CopydeskError } from '../../src/errors.js';
import { type ReadOptions, readArticle } from '../../src/read/read.js';
import { fc } from '../fastCheck.js';

describe('readArticle', () => {
  it.each<[string, string, ReadOptions, 'text' | 'html']>([
    ['a page', '<!DOCTYPE html><html><body><p>One</p></body></html>', {}, 'html'],
    [
      'a page after blanks and comments',
      '\n <!-- saved -->\n<?xml version="1.0"?>\n<html><p>One</p>',
      {},
      'html',
    ],
    ['a fragment', '<p>One.</p><p>Two.</p>', {}, 'html'],
    ['a fragment of one paragraph', '<div class="a">One.</div>', {}, 'html'],
    ['a fragment after words', 'Headline<p>a</p><p>b</p><p>c</p><p>d</p>', {}, 'html'],
    ['a page by name', 'One', { name: 'a.htm' }, 'html'],
    ['text', 'The market closes.', {}, 'text'],
    ['text that tells of a tag', 'The <p> tag opens a paragraph, the <div> tag a part.', {}, 'text'],
    ['text that begins with a tag', '<p> is the tag of paragraphs.', {}, 'text'],
    ['text in angle brackets', '<name withheld> wrote <br> and <p>', {}, 'text'],
    ['a forced text', '<p>One.</p><p>Two.</p>', { input: 'text' }, 'text'],
    ['a forced page', 'One', { input: 'html' }, 'html'],
  ])('tells %s', async (_, input, options, kind) => {
    expect((await readArticle(Buffer.from(input), options)).kind).toBe(kind);
  });

  it('goes by the encoding that a page declares', async () => {
    const page = '<html><head><meta charset="koi8-r"></head><body><p>Рынок закрыт</p></body></html>';
    expect((await readArticle(iconv.encode(page, 'koi8-r'))).lines[0]?.text).toBe('Рынок закрыт');
    const old = page.replace(
      'charset="koi8-r"',
      'http-equiv=Content-Type content="text/html; charset=windows-1251"',
    );
    expect((await readArticle(iconv.encode(old, 'windows-1251'))).lines[0]?.text).toBe('Рынок закрыт');
  });

  it('does not go by a declaration that a text tells of', async () => {
    const text = 'Write <meta charset="koi8-r"> and the café opens.';
    expect((await readArticle(Buffer.from(text))).lines[0]?.text).toBe(text);
  });

  it('reads strings', async () => {
    expect((await readArticle('\ufeffOne\nTwo')).lines.map((line) => line.text)).toEqual(['One', 'Two']);
    await expect(readArticle(' ')).rejects.toMatchObject({ code: 'empty' });
  });

  it('refuses what is too large, and nothing smaller', async () => {
    const message = 'has 1,001 bytes, over the limit of 1,000 (raise it with --max-bytes)';
    await expect(readArticle('x'.repeat(1001), { maxBytes: 1000 })).rejects.toMatchObject({
      code: 'too-large',
      message,
    });
    await expect(readArticle('é'.repeat(501), { maxBytes: 1000 })).rejects.toMatchObject({
      code: 'too-large',
    });
    expect((await readArticle('x'.repeat(1000), { maxBytes: 1000 })).kind).toBe('text');
  });

  it('never fails but with a CopydeskError', async () => {
    const input = fc.constantFrom('auto' as const, 'text' as const, 'html' as const);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 200 })),
        input,
        async (bytes, kind) => {
          const result = await readArticle(bytes, { input: kind }).catch((caught: unknown) => caught);
          if (result instanceof Error) expect(result).toBeInstanceOf(CopydeskError);
        },
      ),
    );
  });
});
