import type { ArticleResult, RenderOptions } from '../format.js';
import type { Block, BlockView } from './block.js';
import { entityBlocks } from './entities.js';
import { quoteBlocks } from './quotes.js';
import { reportBlocks } from './report.js';
import { summaryBlocks } from './summary.js';

const EMPTY = { text: '', sentences: [] };

/** Every view but the article: what it shows of a result. */
export const BLOCK_VIEWS: Readonly<
  Record<BlockView, (result: ArticleResult, options: RenderOptions) => readonly Block[]>
> = {
  summary: ({ article, findings }, options) => summaryBlocks(article, findings?.summary ?? EMPTY, options),
  entities: ({ findings }) => entityBlocks(findings?.entities ?? []),
  quotes: ({ findings }, options) => quoteBlocks(findings?.quotes ?? [], options),
  report: reportBlocks,
};
