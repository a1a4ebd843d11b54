import type { Article, Summary } from '../../types.js';
import type { RenderOptions } from '../format.js';
import { oneLine } from '../paragraphs.js';
import type { Block } from './block.js';

/** A summary: one paragraph, or a list; with `explain` a list that says why each sentence was chosen. */
export function summaryBlocks(
  { title }: Pick<Article, 'title'>,
  summary: Summary,
  options: RenderOptions,
): Block[] {
  const head: Block[] = options.headline && title !== null ? [{ kind: 'title', text: oneLine(title) }] : [];
  return [...head, ...sentences(summary, options)];
}

function sentences(summary: Summary, { bullets, explain }: RenderOptions): Block[] {
  if (bullets || explain) {
    return summary.sentences.map(({ text, why }) => ({
      kind: 'item',
      text: oneLine(explain ? `${text} [${why}]` : text),
    }));
  }
  return summary.text === '' ? [] : [{ kind: 'paragraph', text: oneLine(summary.text) }];
}
