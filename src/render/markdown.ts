import type { Article, ParagraphKind } from '../types.js';
import { visible } from './escape.js';
import { type ArticleResult, type Format, isFailed, type RenderOptions, type Result } from './format.js';
import { markdownOfBlocks } from './markdownBlocks.js';
import { escapeMarkdown } from './markdownEscape.js';
import { BULLET, joinParagraphs, NUMBER, oneLine, textParagraphs } from './paragraphs.js';
import { nameHeader } from './text.js';
import { BLOCK_VIEWS } from './views/index.js';

/**
 * An article as Markdown: `#` title, `##` subheads, lists, `>` pull quotes. What Markdown would misread is escaped.
 *
 * @returns text that ends with a newline
 */
export function renderMarkdown(result: ArticleResult, options: RenderOptions = {}): string {
  const { article } = result;
  const title = article.title === null ? '' : `# ${escapeMarkdown(oneLine(article.title))}`;
  const body = joinParagraphs(
    textParagraphs(article).map(({ kind, text }) => ({ kind, text: MARKS[kind](text) })),
  );
  const text = `${[title, body].filter((part) => part !== '').join('\n\n')}\n`;
  const whole = options.frontMatter ? `${frontMatter(result.id, article)}\n${text}` : text;
  return options.terminal ? visible(whole) : whole;
}

/** How a paragraph of each kind is marked. */
const MARKS: Readonly<Record<ParagraphKind, (text: string) => string>> = {
  paragraph: escapeMarkdown,
  subhead: (text) => `## ${escapeMarkdown(text)}`,
  pullquote: (text) => `> ${escapeMarkdown(text)}`,
  list: (text) => {
    const number = NUMBER.exec(text);
    if (number !== null) return `${number[1]}${number[2]} ${escapeMarkdown(text.slice(number[0].length))}`;
    return `- ${escapeMarkdown(text.replace(BULLET, ''))}`;
  },
};

/** YAML between two `---` lines: what is known of title, byline and date, and the source (the URL, else the input's name). */
function frontMatter(id: string, article: Article): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', article.title],
    ['byline', article.byline],
    ['date', article.published],
    ['source', article.url ?? id],
  ];
  const lines = fields.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${yamlString(value)}`]));
  return ['---', ...lines, '---', ''].join('\n');
}

/** JSON strings are YAML strings, once the characters that YAML forbids as they are have been escaped. */
function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function single(result: Result, options: RenderOptions): string | null {
  if (isFailed(result)) return null;
  const { view = 'article' } = options;
  if (view === 'article') return renderMarkdown(result, options);
  const text = markdownOfBlocks(BLOCK_VIEWS[view](result, options));
  return options.terminal ? visible(text) : text;
}

function item(result: Result, options: RenderOptions): string | null {
  const text = single(result, options);
  return text === null ? null : nameHeader(result.id, options) + text;
}

export const MARKDOWN: Format = {
  name: 'markdown',
  description: 'headings, lists and quotes marked',
  extension: '.md',
  explains: false,
  single,
  series: { open: '', between: '\n', close: '', item },
};
