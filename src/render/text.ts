import { visible, visibleLine } from './escape.js';
import { explainResult } from './explain.js';
import { type ArticleResult, type Format, isFailed, type RenderOptions, type Result } from './format.js';
import { joinParagraphs, oneLine, textParagraphs } from './paragraphs.js';
import { textOfBlocks } from './textBlocks.js';
import { BLOCK_VIEWS } from './views/index.js';

/**
 * An article as plain text: the title, a blank line, the paragraphs with a blank line between two of them
 * (the items of a list stay together).
 *
 * @returns text that ends with a newline
 */
export function renderText({ article }: Pick<ArticleResult, 'article'>, options: RenderOptions = {}): string {
  const title = article.title === null ? '' : oneLine(article.title);
  const parts = [title, joinParagraphs(textParagraphs(article))].filter((part) => part !== '');
  const text = `${parts.join('\n\n')}\n`;
  return options.terminal ? visible(text) : text;
}

/** The line that tells which of several results follows. */
export function nameHeader(id: string, options: RenderOptions): string {
  const name = options.terminal ? visibleLine(id) : oneLine(id);
  return `==> ${options.colour?.cyan(name) ?? name} <==\n`;
}

function single(result: Result, options: RenderOptions): string | null {
  const { view = 'article' } = options;
  if (options.explain && (view === 'article' || isFailed(result))) return explainResult(result, options);
  if (isFailed(result)) return null;
  if (view === 'article') return renderText(result, options);
  const text = textOfBlocks(BLOCK_VIEWS[view](result, options));
  return options.terminal ? visible(text) : text;
}

function item(result: Result, options: RenderOptions): string | null {
  const text = single(result, options);
  return text === null ? null : nameHeader(result.id, options) + text;
}

export const TEXT: Format = {
  name: 'text',
  description: 'plain text',
  extension: '.txt',
  explains: true,
  single,
  series: { open: '', between: '\n', close: '', item },
};
