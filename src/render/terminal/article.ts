import { type Article, ENTITY_TYPES, type Findings, type Paragraph, type Span } from '../../types.js';
import { momentText } from '../dates.js';
import type { ArticleResult } from '../format.js';
import { type Layer, type Mark, markUp, withoutOverlaps } from '../marks.js';
import { joinParagraphs, listMark, oneLine, type TextParagraph } from '../paragraphs.js';
import { hung } from './layout.js';
import type { Look } from './look.js';

/**
 * An article to read: title, what is known about it, the paragraphs; names and quotes marked where they were looked for.
 *
 * @returns text that ends with a newline
 */
export function articleText({ article, findings = {} }: ArticleResult, look: Look): string {
  const layers = layersOf(findings, look);
  const body = article.paragraphs
    .map((paragraph) => paragraphText(article, paragraph, layers, look))
    .filter(({ text }) => text !== '');
  const notes = look.isDressed ? [about(article, look), legend(findings, look)] : [];
  const head = [title(article, look), ...notes].filter((part) => part !== '').join('\n');
  return `${[head, joinParagraphs(body)].filter((part) => part !== '').join('\n\n')}\n`;
}

function title({ title }: Article, look: Look): string {
  return title === null ? '' : look.style.title(hung('', look.show(oneLine(title)), look.width));
}

/** Author, date and site, as far as they are known. */
function about({ byline, published, site }: Article, look: Look): string {
  const date = published === null ? null : momentText(published);
  const known = [byline, date, site].filter((part) => part !== null).map(oneLine);
  return known.length === 0 ? '' : look.style.meta(hung('', look.show(known.join(' · ')), look.width));
}

/** What each style of a mark stands for. */
function legend({ entities = [], quotes = [] }: Findings, look: Look): string {
  const types = ENTITY_TYPES.filter((type) => entities.some((entity) => entity.type === type));
  const words = [
    ...types.map((type) => look.pen(type)(type)),
    ...(quotes.length > 0 ? [look.style.quote('quote')] : []),
  ];
  return hung('', words.join(' '), look.width);
}

/** Quotes around names. */
function layersOf({ entities = [], quotes = [] }: Findings, look: Look): readonly Layer<string>[] {
  const mark = ({ start, end }: Span, style: (text: string) => string): Mark<string> => {
    return { start, end, wrap: (content) => style(content) };
  };
  const mentions = entities.flatMap(({ type, mentions }) =>
    mentions.map((mention) => mark(mention, look.pen(type))),
  );
  return [withoutOverlaps(quotes.map((quote) => mark(quote, look.style.quote))), withoutOverlaps(mentions)];
}

/** Below a bullet or a number the lines of an item begin where its text does. */
function paragraphText(
  { text }: Article,
  { kind, start, end }: Paragraph,
  layers: readonly Layer<string>[],
  look: Look,
): TextParagraph {
  const bullet = kind === 'list' ? listMark(text.slice(start, end)) : '';
  const marked = markUp(text, { start: start + bullet.length, end }, layers, {
    text: (part) => look.show(oneLine(part)),
    join: (parts) => parts.join(''),
  });
  const shown = hung(kind === 'pullquote' && look.isDressed ? '  ' : look.show(bullet), marked, look.width);
  return { kind, text: kind === 'subhead' ? look.style.heading(shown) : shown };
}
