import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { readArticle } from '../../src/read/read.js';
import type { Article } from '../../src/types.js';
import { loadDocuments, type TestDocument } from '../documents.js';

const SHOWN = 60;

async function cleaned({ input, inputName }: TestDocument): Promise<Article> {
  return clean(await readArticle(input, { name: inputName }));
}

/** Every non-blank line of the input with its verdict, as labels.txt writes it. */
function rowsOf({ lines }: Article): { verdict: string; kind: string; text: string }[] {
  return lines
    .filter(({ label }) => label.verdict !== 'blank')
    .flatMap(({ line, label: { verdict, kind } }) =>
      line.parts
        .map((part) => part.replace(/\s+/g, ' ').trim().slice(0, SHOWN).trim())
        .filter((text) => text !== '')
        .map((text) => ({ verdict, kind, text })),
    );
}

/** The rows that differ from what a careful reader says, "expected | found | text"; an HTML page may show blocks the reader left out. */
function differences(document: TestDocument, article: Article): string[] {
  const rows = rowsOf(article);
  let at = 0;
  return document.labels.flatMap(({ verdict, kinds, text }) => {
    const found = rows.findIndex((row, i) => i >= at && row.text === text.replace(/\s+/g, ' ').trim());
    if (found < 0)
      return verdict === 'dropped' ? [] : [`${verdict} ${kinds.join('|')} | not there | ${text}`];
    at = found + 1;
    const row = rows[found];
    const right = row?.verdict === verdict && kinds.some((kind) => kind === row.kind);
    return right ? [] : [`${verdict} ${kinds.join('|')} | ${row?.verdict} ${row?.kind} | ${text}`];
  });
}

/** Lines in which today's cleaning still differs from the reader; a gain lowers a number here, and none is ever raised. */
const DIFFERENCES: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL('../documents/differences.json', import.meta.url), 'utf8'),
);

/** What comes of a page that holds no story. */
const NO_ARTICLE = {
  title: null,
  byline: null,
  dateline: null,
  published: null,
  section: [],
  paragraphs: [],
  captions: [],
};

describe.each(loadDocuments().map((document) => [document.slug, document] as const))(
  '%s',
  (slug, document) => {
    test('no more lines differ from what a careful reader says than the gate allows', async () => {
      const found = differences(document, await cleaned(document));
      expect(found.length, found.join('\n')).toBeLessThanOrEqual(DIFFERENCES[slug] ?? 0);
    });

    test.runIf(DIFFERENCES[slug] === 0)('the article is the one a careful reader wrote down', async () => {
      const { title, byline, dateline, published, section, captions, text, paragraphs } =
        await cleaned(document);
      const written = paragraphs.map(({ start, end, kind }) => ({ kind, text: text.slice(start, end) }));
      expect({ title, byline, dateline, published, section, paragraphs: written, captions }).toEqual(
        document.article ?? NO_ARTICLE,
      );
    });
  },
);
