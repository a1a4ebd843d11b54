import type { Article, Label, Paragraph, RawArticle } from '../index.js';

const KEPT: Label = {
  verdict: 'kept',
  kind: 'paragraph',
  rule: 'as-given',
  why: 'the input is clean already',
};
const BLANK: Label = { verdict: 'blank', kind: 'blank', rule: 'blank', why: '' };

/**
 * An input that is clean already (--no-clean), nothing judged: its text unchanged, one paragraph a line that is not
 * blank. Of HTML the text is that of its lines.
 *
 * @param text the decoded input; of no use for HTML
 */
export function asGiven(raw: RawArticle, text: string): Article {
  const whole = raw.kind === 'html' ? raw.lines.map((line) => line.text).join('\n') : text;
  const { title, byline, published, url, site } = raw.metadata;
  return {
    title,
    byline,
    dateline: null,
    published,
    section: [],
    text: whole,
    paragraphs: [...whole.matchAll(/\S(?:[^\r\n]*\S)?/g)].map(({ 0: line, index }): Paragraph => {
      return { start: index, end: index + line.length, kind: 'paragraph' };
    }),
    captions: [],
    removed: [],
    lines: raw.lines.map((line) => ({ line, label: line.text === '' ? BLANK : KEPT })),
    url,
    site,
  };
}
