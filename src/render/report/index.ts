import { visibleHtml } from '../escape.js';
import { type ArticleResult, type Format, isFailed, type RenderOptions, type Result } from '../format.js';
import { HTML } from '../html.js';
import { oneLine } from '../paragraphs.js';
import { droppedSection } from './dropped.js';
import { header } from './header.js';
import { html, type Markup } from './html.js';
import { listing, listPage } from './list.js';
import { namesSection } from './names.js';
import { originalSection } from './original.js';
import { page } from './page.js';
import { quotesSection } from './quotes.js';
import { storyOf } from './story.js';
import { summarySection } from './summary.js';
import { textSection } from './text.js';

/**
 * An article and what was found in it as one page that needs no other file, no network and no script.
 *
 * @returns HTML that ends with a newline
 */
export function renderReport(result: ArticleResult): string {
  const story = storyOf(result);
  const [summary, names, quotes] = [summarySection(story), namesSection(story), quotesSection(story)];
  const places = [
    summary && { id: 'summary', text: 'Summary' },
    { id: 'story', text: 'Story' },
    names && { id: 'names', text: 'Names' },
    quotes && { id: 'quotes', text: 'Quotes' },
    { id: 'dropped', text: 'Dropped' },
    { id: 'original', text: 'Original' },
  ];
  const body = html`<a class="skip" href="#story">Skip to the story</a>
${header(story)}
${contents(places.filter((place) => place !== null))}
<main>
<div class="desk">
<div class="reading">
${summary}
${textSection(story)}
</div>
<div class="findings">
${names}
${quotes}
</div>
</div>
${droppedSection(story)}
${originalSection(story)}
</main>
<footer><p>Made by copydesk, a program, from ${story.fileName}. Check names, quotes and summary against the original.</p></footer>`;
  return page(`${oneLine(result.article.title ?? result.id)} · report`, body);
}

function contents(places: readonly { readonly id: string; readonly text: string }[]): Markup {
  return html`<nav class="contents" aria-label="On this page">
<ul>
${places.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>\n`)}</ul>
</nav>`;
}

function single(result: Result, options: RenderOptions): string | null {
  if (isFailed(result)) return null;
  const text = renderReport(result);
  return options.terminal ? visibleHtml(text) : text;
}

/** A page an article, and a page that lists them; several in one stream make one plain page, as with any view. */
export const REPORT: Format = { ...HTML, single, list: { name: 'index.html', listing, page: listPage } };
