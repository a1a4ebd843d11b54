import { droppedByKind } from '../counts.js';
import { html, type Markup } from './html.js';
import { KIND_NAMES } from './kinds.js';
import type { Story } from './story.js';
import { strip } from './strip.js';

/** What was dropped: where in the document the story lies, and a chart of the lines dropped by kind. */
export function droppedSection({ article }: Story): Markup {
  return html`<section class="dropped" aria-labelledby="dropped">
<h2 id="dropped">What was dropped</h2>
${strip(article.lines)}
${chart(article.lines)}
</section>`;
}

/** A table, so that everybody can read it; the bars are drawn for those who look. */
function chart(lines: Story['article']['lines']): Markup {
  const kinds = droppedByKind(lines);
  const most = kinds[0]?.lines ?? 0;
  if (most === 0) return html`<p class="none">Nothing was dropped.</p>`;
  return html`<table class="chart">
<caption>Dropped lines by kind</caption>
<thead><tr><th scope="col">Kind</th><th scope="col">Lines</th><td></td></tr></thead>
<tbody>
${kinds.map(
  ({ kind, lines: count }) =>
    html`<tr><th scope="row">${KIND_NAMES[kind]}</th><td>${count}</td><td>${bar(count / most)}</td></tr>\n`,
)}</tbody>
</table>`;
}

function bar(share: number): Markup {
  return html`<svg class="bar" aria-hidden="true" focusable="false"><rect width="${(100 * share).toFixed(1)}%" height="100%"/></svg>`;
}
