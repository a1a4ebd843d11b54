import { countsOf } from '../counts.js';
import { momentText } from '../dates.js';
import { oneLine } from '../paragraphs.js';
import { html, type Markup } from './html.js';
import type { Story } from './story.js';

/** Section, title, author, date, site and address, and how much is left of the file. */
export function header({ article, fileName }: Story): Markup {
  const { title, section, byline, published, site } = article;
  const about = [byline, published === null ? null : momentText(published), site].filter(
    (part) => part !== null,
  );
  return html`<header class="top">
${section.length > 0 && html`<p class="kicker">${section.map(oneLine).join(' · ')}</p>\n`}<h1 id="title" dir="auto">${oneLine(title ?? fileName)}</h1>
${about.length > 0 && html`<p class="about">${about.map((part) => html`<span>${oneLine(part)}</span> `)}</p>\n`}${counts(article)}
</header>`;
}

/** Words, lines and minutes before and after. */
function counts(article: Story['article']): Markup {
  const { words, readingMinutes } = countsOf(article);
  const judged = article.lines.filter(({ label }) => label.verdict !== 'blank');
  const kept = judged.filter(({ label }) => label.verdict === 'kept').length;
  const share = words.before === 0 ? 100 : Math.round((100 * words.after) / words.before);
  return html`<dl class="counts">
<div><dt>Words</dt><dd><b>${words.after}</b> of ${words.before} <small>(${share} %)</small></dd></div>
<div><dt>Lines</dt><dd><b>${kept}</b> of ${judged.length}</dd></div>
<div><dt>To read</dt><dd><b>${readingMinutes}</b> min</dd></div>
</dl>`;
}
