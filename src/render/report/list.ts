import { countsOf } from '../counts.js';
import { dayText } from '../dates.js';
import type { ArticleResult, Listing, ListRow } from '../format.js';
import { oneLine } from '../paragraphs.js';
import { html, type Markup } from './html.js';
import { page } from './page.js';

/** So many names are told of each article. */
const TOP_NAMES = 4;

/** What the list tells of an article; small, since rows are kept until all articles are done. */
export function listing({ id, article, findings }: ArticleResult): Listing {
  const { words } = countsOf(article);
  const named = (findings?.entities ?? []).filter(
    ({ type }) => type === 'person' || type === 'organization' || type === 'place',
  );
  return {
    title: oneLine(article.title ?? id),
    published: article.published === null ? null : dayText(article.published),
    words,
    names: named
      .toSorted((a, b) => b.count - a.count)
      .slice(0, TOP_NAMES)
      .map(({ name }) => oneLine(name)),
  };
}

/** The page that lists the articles and leads to their pages. */
export function listPage(rows: readonly ListRow[]): string {
  const title = `${rows.length} ${rows.length === 1 ? 'article' : 'articles'}`;
  return page(
    `${title} · copydesk`,
    html`<header class="top"><h1>${title}</h1></header>
<main>
<table class="list" role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Article</th><th role="columnheader" scope="col">Date</th><th role="columnheader" scope="col" class="number">Words kept</th><th role="columnheader" scope="col" class="number">Dropped</th><th role="columnheader" scope="col">Most named</th></tr></thead>
<tbody role="rowgroup">
${rows.map(rowMarkup)}</tbody>
</table>
</main>
<footer><p>Made by copydesk, a program. Check names and counts against the originals.</p></footer>`,
  );
}

/** The roles are said: style sheets that lay a table out in another way take them away. */
function rowMarkup({ file, title, published, words, names }: ListRow): Markup {
  return html`<tr role="row"><th role="rowheader" scope="row" dir="auto"><a href="${encodeURIComponent(file.toWellFormed())}">${title}</a></th><td role="cell" class="date">${published ?? '–'}</td><td role="cell" class="number" data-label="words kept">${words.after}</td><td role="cell" class="number" data-label="dropped">${words.before - words.after}</td><td role="cell">${names.join(', ')}</td></tr>\n`;
}
