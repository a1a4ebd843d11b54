import type { LabelledLine } from '../../types.js';
import { html, type Markup } from './html.js';
import { KIND_NAMES } from './kinds.js';
import type { Story } from './story.js';

/** The input line by line: what was dropped struck through, with the reason on hover and on focus. */
export function originalSection({ article, fileName }: Story): Markup {
  const judged = article.lines.filter(({ label }) => label.verdict !== 'blank');
  return html`<section class="original" aria-labelledby="original">
<h2 id="original">The original</h2>
<p class="note">${fileName}, line by line. Struck lines were dropped.<span class="on-screen"> Point at one, or move to it with the Tab key, to see why.</span></p>
<ol>
${judged.map(lineMarkup)}</ol>
</section>`;
}

function lineMarkup({ line, label }: LabelledLine, at: number): Markup {
  const text = line.parts.join('\n').trim();
  const kind = label.kind !== 'paragraph' && html` <span class="kind">${KIND_NAMES[label.kind]}</span>`;
  if (label.verdict !== 'dropped') {
    return html`<li value="${line.number}" data-line="${line.number}" class="kept"><span class="text" dir="auto">${text}</span>${kind}</li>\n`;
  }
  // Several lines of HTML may begin in one line of its source: the number is no id.
  const id = `why-${at + 1}`;
  return html`<li value="${line.number}" data-line="${line.number}" class="gone"><del class="text" dir="auto" tabindex="0" aria-describedby="${id}">${text}</del>${kind} <span class="why" role="tooltip" id="${id}">${label.why} <code>${label.rule}</code></span></li>\n`;
}
