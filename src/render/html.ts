import type { Article, ParagraphKind } from '../types.js';
import { visibleHtml } from './escape.js';
import { type ArticleResult, type Format, isFailed, type RenderOptions, type Result } from './format.js';
import { escapeHtml, htmlOfBlocks } from './htmlBlocks.js';
import { oneLine, type TextParagraph, textParagraphs } from './paragraphs.js';
import { BLOCK_VIEWS } from './views/index.js';

const TAGS: Readonly<Record<ParagraphKind, string>> = {
  paragraph: 'p',
  subhead: 'h2',
  list: 'li',
  pullquote: 'blockquote',
};

const FOOT = '</body>\n</html>\n';

/**
 * An article as a whole page that needs no other file.
 *
 * @returns HTML that ends with a newline
 */
export function renderHtml({ article }: Pick<ArticleResult, 'article'>, options: RenderOptions = {}): string {
  return shown(`${head(article.title ?? 'Article')}${articleElement(article)}${FOOT}`, options);
}

function head(title: string): string {
  return [
    '<!doctype html>',
    '<html>',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(oneLine(title))}</title>`,
    '</head>',
    '<body>',
    '',
  ].join('\n');
}

function articleElement(article: Article): string {
  const under = [article.byline, article.published].filter((part) => part !== null);
  return [
    '<article>',
    ...(article.title === null ? [] : [element('h1', article.title)]),
    ...under.map((part) => element('p', part)),
    ...groups(textParagraphs(article)),
    '</article>',
    '',
  ].join('\n');
}

/** Paragraphs as elements; neighbouring list items share one list. */
function groups(paragraphs: readonly TextParagraph[]): string[] {
  return paragraphs.flatMap(({ kind, text }, at) => {
    const written = element(TAGS[kind], text);
    if (kind !== 'list') return [written];
    const opens = paragraphs[at - 1]?.kind !== 'list' ? ['<ul>'] : [];
    const closes = paragraphs[at + 1]?.kind !== 'list' ? ['</ul>'] : [];
    return [...opens, written, ...closes];
  });
}

function element(tag: string, text: string): string {
  return `<${tag}>${escapeHtml(oneLine(text))}</${tag}>`;
}

function shown(html: string, options: RenderOptions): string {
  return options.terminal ? visibleHtml(html) : html;
}

function single(result: Result, options: RenderOptions): string | null {
  if (isFailed(result)) return null;
  const { view = 'article' } = options;
  if (view === 'article') return renderHtml(result, options);
  const title = result.article.title ?? 'Article';
  return shown(`${head(title)}${htmlOfBlocks(BLOCK_VIEWS[view](result, options))}${FOOT}`, options);
}

function item(result: Result, options: RenderOptions): string | null {
  if (isFailed(result)) return null;
  const { view = 'article' } = options;
  const element =
    view === 'article' ? articleElement(result.article) : htmlOfBlocks(BLOCK_VIEWS[view](result, options));
  return shown(element, options);
}

export const HTML: Format = {
  name: 'html',
  description: 'a plain page; several articles in one page',
  extension: '.html',
  explains: false,
  single,
  series: { open: head('Articles'), between: '', close: FOOT, item },
};
