import type { Article, ParagraphKind } from '../../src/types.js';

/** An article made of paragraphs, for the tests of formats. */
export function articleOf(
  paragraphs: readonly (readonly [ParagraphKind, string])[],
  rest: Partial<Article> = {},
): Article {
  let text = '';
  const spans = paragraphs.map(([kind, paragraph]) => {
    const start = text === '' ? 0 : text.length + 2;
    text += text === '' ? paragraph : `\n\n${paragraph}`;
    return { kind, start, end: text.length };
  });
  return {
    title: null,
    byline: null,
    dateline: null,
    published: null,
    section: [],
    text,
    paragraphs: spans,
    captions: [],
    removed: [],
    lines: [],
    url: null,
    site: null,
    ...rest,
  };
}
