import type { EntityType, Paragraph } from '../../types.js';
import { type Layer, type Mark, markUp, withoutOverlaps } from '../marks.js';
import { oneLine } from '../paragraphs.js';
import { html, joined, type Markup } from './html.js';
import { paragraphId, type Story } from './story.js';

/** What can be marked in the text, as the switches name it, and which types of entities each stands for. */
const SWITCHES: readonly { readonly name: MarkClass; readonly text: string; readonly isOff?: boolean }[] = [
  { name: 'person', text: 'people' },
  { name: 'organization', text: 'organizations' },
  { name: 'place', text: 'places' },
  { name: 'misc', text: 'other names' },
  { name: 'value', text: 'dates and figures', isOff: true },
  { name: 'quote', text: 'quotes' },
];

type MarkClass = 'person' | 'organization' | 'place' | 'misc' | 'value' | 'quote';

/** Names are marked by type, all else alike. */
export function markClass(type: EntityType): MarkClass {
  return type === 'person' || type === 'organization' || type === 'place' || type === 'misc' ? type : 'value';
}

/** The text of the article: names and quotes marked, each quote a link to its speaker; above it the switches for the marks. */
export function textSection(story: Story): Markup {
  const layers = [sentences(story), quotes(story), mentions(story)];
  const { article } = story;
  return html`<article id="story" tabindex="-1" aria-labelledby="title">
<h2>The story</h2>
${switches(story)}
${article.paragraphs.map((paragraph, at) => paragraphMarkup(story, paragraph, at, layers))}</article>${captions(story)}`;
}

/** Check boxes that work without a script: the style sheet asks whether they are checked. */
function switches({ names, quotes }: Story): Markup | null {
  const present = new Set<MarkClass>(names.map(({ entity }) => markClass(entity.type)));
  if (quotes.length > 0) present.add('quote');
  if (present.size === 0) return null;
  return html`<fieldset class="switches">
<legend>Marked</legend>
${SWITCHES.filter(({ name }) => present.has(name)).map(
  ({ name, text, isOff = false }) =>
    html`<label class="${name}"><input type="checkbox" id="show-${name}"${isOff ? null : html` checked`}> <span>${text}</span></label>\n`,
)}</fieldset>`;
}

const TAGS: Readonly<Record<Paragraph['kind'], (id: string, content: Markup) => Markup>> = {
  paragraph: (id, content) => html`<p id="${id}" dir="auto">${content}</p>\n`,
  subhead: (id, content) => html`<h3 id="${id}" dir="auto">${content}</h3>\n`,
  list: (id, content) => html`<li id="${id}" dir="auto">${content}</li>\n`,
  pullquote: (id, content) => html`<blockquote id="${id}" dir="auto"><p>${content}</p></blockquote>\n`,
};

/** Neighbouring items share a list. */
function paragraphMarkup(
  { article }: Story,
  { kind, start, end }: Paragraph,
  at: number,
  layers: readonly Layer<Markup>[],
): Markup {
  const content = markUp(article.text, { start, end }, layers, {
    text: (text) => html`${oneLine(text)}`,
    join: joined,
  });
  const element = TAGS[kind](paragraphId(at + 1), content);
  if (kind !== 'list') return element;
  const opens = article.paragraphs[at - 1]?.kind !== 'list';
  const closes = article.paragraphs[at + 1]?.kind !== 'list';
  return html`${opens && html`<ul>\n`}${element}${closes && html`</ul>\n`}`;
}

/** The sentences of the summary are no more than places to jump to, which light up. */
function sentences({ summary }: Story): Layer<Markup> {
  return withoutOverlaps(
    summary.map(({ start, end, id }): Mark<Markup> => {
      return {
        start,
        end,
        wrap: (content, isFirst) => html`<span class="sentence"${idOf(id, isFirst)}>${content}</span>`,
      };
    }),
  );
}

function quotes({ speakers }: Story): Layer<Markup> {
  const marks = speakers.flatMap(({ id: speakerId, name, quotes }) =>
    quotes.map(({ start, end, id }): Mark<Markup> => {
      const who = name ?? 'speaker not told';
      return {
        start,
        end,
        wrap: (content, isFirst) =>
          html`<a class="quote" draggable="false" href="#${speakerId}" title="${who}" data-who="${who}"${idOf(id, isFirst)}>${content}</a>`,
      };
    }),
  );
  return withoutOverlaps(marks);
}

function mentions({ names }: Story): Layer<Markup> {
  const marks = names.flatMap(({ entity, mentions }) =>
    mentions.map(({ start, end, id }): Mark<Markup> => {
      const about = `${oneLine(entity.name)}, ${entity.type}`;
      return {
        start,
        end,
        wrap: (content, isFirst) =>
          html`<mark class="${markClass(entity.type)}" data-type="${entity.type}" title="${about}"${idOf(id, isFirst)}>${content}</mark>`,
      };
    }),
  );
  return withoutOverlaps(marks);
}

/** A mark that another one cuts has several elements, and its id once. */
function idOf(id: string, isFirst: boolean): Markup | null {
  return isFirst ? html` id="${id}"` : null;
}

function captions({ article }: Story): Markup | null {
  if (article.captions.length === 0) return null;
  return html`
<section class="captions" aria-labelledby="captions">
<h2 id="captions">Captions</h2>
<ul>
${article.captions.map(
  ({ text, credit }) =>
    html`<li dir="auto">${oneLine(text)}${credit !== null && html` <small>${oneLine(credit)}</small>`}</li>\n`,
)}</ul>
</section>`;
}
