import { oneLine } from '../paragraphs.js';
import { html, type Markup } from './html.js';
import { paragraphLink } from './links.js';
import type { Story } from './story.js';

/** The sentences of the summary, each with the way to its place in the text; null where there is none. */
export function summarySection({ summary }: Story): Markup | null {
  if (summary.length === 0) return null;
  return html`<section class="summary" aria-labelledby="summary">
<h2 id="summary">Summary</h2>
<ul>
${summary.map(
  (sentence) =>
    html`<li dir="auto">${oneLine(sentence.text)} ${paragraphLink(sentence, 'this sentence')}</li>\n`,
)}</ul>
</section>`;
}
