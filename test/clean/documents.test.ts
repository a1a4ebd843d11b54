import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { readArticle } from '../../src/read/read.js';
import type { Article, LabelledLine } from '../../src/types.js';
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

describe.each(loadDocuments().map((document) => [document.slug, document] as const))('%s', (_, document) => {
  test('every line has the label that a careful reader gives it', async () => {
    expect(differences(document, await cleaned(document))).toEqual([]);
  });

  test('the article is the one a careful reader wrote down', async () => {
    const article = await cleaned(document);
    if (document.article === null) {
      expect(article.text).toBe('');
      return;
    }
    const { title, byline, dateline, published, section, captions } = article;
    const paragraphs = article.paragraphs.map(({ start, end, kind }) => ({
      kind,
      text: article.text.slice(start, end),
    }));
    expect({ title, byline, dateline, published, section, paragraphs, captions }).toEqual(document.article);
  });
});
