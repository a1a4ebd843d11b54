import { oneLine } from '../paragraphs.js';
import { html, type Markup } from './html.js';
import { paragraphLink } from './links.js';
import type { PlacedQuote, SpeakerEntry, Story } from './story.js';

/** Who says what, by speaker; null where nobody is quoted. */
export function quotesSection({ speakers, names }: Story): Markup | null {
  if (speakers.length === 0) return null;
  const entries = new Map(names.map(({ id, entity }) => [oneLine(entity.name), { id, role: entity.role }]));
  return html`<section class="quotes" aria-labelledby="quotes">
<h2 id="quotes">Quotes by speaker</h2>
${speakers.map((speaker) => speakerGroup(speaker, entries.get(speaker.name ?? '')))}</section>`;
}

/** @param entry of the speaker in the list of names, where there is one */
function speakerGroup(
  { id, name, quotes }: SpeakerEntry,
  entry: { readonly id: string; readonly role: string | undefined } | undefined,
): Markup {
  const shown = name ?? 'Speaker not told';
  return html`<div class="speaker" id="${id}">
<h3>${entry === undefined ? shown : html`<a href="#${entry.id}">${shown}</a>`}${
    entry?.role !== undefined && html` <small>${oneLine(entry.role)}</small>`
  }</h3>
${quotes.map(quoted)}</div>
`;
}

/** The words, and below them where they stand, what tells of the saying, and how the speaker was found. */
function quoted(quote: PlacedQuote, at: number): Markup {
  const { speaker, cue, text } = quote;
  const via = speaker?.via ?? null;
  return html`<figure>
<blockquote dir="auto"><p>“${oneLine(text)}”</p></blockquote>
<figcaption>${paragraphLink(quote, `quote ${at + 1}`)}${cue !== null && html` <i>${oneLine(cue.text)}</i>`}${
    via !== null && html` <span>via ${oneLine(via)}</span>`
  }${speaker !== null && html` <span class="reason">${oneLine(speaker.why)}</span>`}</figcaption>
</figure>
`;
}
