import { countsOf } from '../counts.js';
import type { ArticleResult, RenderOptions } from '../format.js';
import { oneLine } from '../paragraphs.js';
import type { Block } from './block.js';
import { entityBlocks } from './entities.js';
import { quoteBlocks } from './quotes.js';
import { summaryBlocks } from './summary.js';

/** Of each type the report names so many: the rest is in `copydesk entities`. */
const MOST_ENTITIES = 10;
const TYPES = ['person', 'organization', 'place'] as const;

/** An article at a glance: title, byline, date and counts, the summary, the names most mentioned, the quotes. */
export function reportBlocks({ id, article, findings }: ArticleResult, options: RenderOptions): Block[] {
  const { entities = [], quotes = [], summary = { text: '', sentences: [] } } = findings ?? {};
  const named = TYPES.flatMap((type) =>
    entities.filter((entity) => entity.type === type).slice(0, MOST_ENTITIES),
  );
  return [
    { kind: 'title', text: oneLine(article.title ?? id) },
    ...facts({ article }),
    ...under('Summary', summaryBlocks(article, summary, { ...options, headline: false })),
    ...entityBlocks(named, TYPES),
    ...under('Quotes', quoteBlocks(quotes, options)),
  ];
}

function facts({ article }: Pick<ArticleResult, 'article'>): Block[] {
  const { byline, published, site } = article;
  const { words, readingMinutes } = countsOf(article);
  const known = [byline, published, site].filter((part) => part !== null).map(oneLine);
  const counted = `${words.after} of ${words.before} words, ${readingMinutes} min to read`;
  return [{ kind: 'meta', text: [...known, counted].join(' · ') }];
}

function under(heading: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];
}
