import { ENTITY_TYPES, type EntityType } from '../../types.js';
import { oneLine } from '../paragraphs.js';
import { ENTITY_HEADINGS, otherNamesOf } from '../views/entities.js';
import { html, type Markup } from './html.js';
import { paragraphLink } from './links.js';
import type { Name, PlacedMention, Story } from './story.js';
import { markClass } from './text.js';

/** The types that stand open; the others are folded away. */
const MAIN_TYPES: readonly EntityType[] = ['person', 'organization', 'place'];

/** So many of each type are seen at once. */
const SEEN = 12;

/** Who and what the text names, by type, with counts and the ways to the mentions; null where there is nothing. */
export function namesSection({ names }: Story): Markup | null {
  if (names.length === 0) return null;
  const groups = ENTITY_TYPES.map((type) => ({
    type,
    found: names.filter(({ entity }) => entity.type === type),
  }));
  const isMain = ({ type }: { readonly type: EntityType }): boolean => MAIN_TYPES.includes(type);
  const others = groups.filter((group) => !isMain(group) && group.found.length > 0);
  return html`<section class="names" aria-labelledby="names">
<h2 id="names">Names</h2>
${groups.filter(isMain).map(({ type, found }) => group(type, found))}${
  others.length > 0 &&
  html`<details>
<summary>Other names, dates and figures</summary>
${others.map(({ type, found }) => group(type, found))}</details>`
}
</section>`;
}

function group(type: EntityType, found: readonly Name[]): Markup {
  if (found.length === 0) return html`<h3>${ENTITY_HEADINGS[type]}</h3>\n<p class="none">none found</p>\n`;
  const rest = found.slice(SEEN);
  return html`<h3>${ENTITY_HEADINGS[type]} <small>${found.length}</small></h3>
<ul>
${found.slice(0, SEEN).map(entry)}</ul>
${
  rest.length > 0 &&
  html`<details>
<summary>${rest.length} more</summary>
<ul>
${rest.map(entry)}</ul>
</details>
`
}`;
}

/** The name with its role or value, its count, its other forms, and a link for every paragraph that mentions it. */
function entry({ id, entity, mentions }: Name): Markup {
  const name = oneLine(entity.name);
  const detail = entity.role ?? entity.value;
  const others = otherNamesOf(entity);
  return html`<li id="${id}"><span class="name ${markClass(entity.type)}">${name}</span>${
    detail !== undefined && html` <span class="detail">${oneLine(detail)}</span>`
  } <span class="count" title="${entity.count} mentions">${entity.count}×</span>${
    others.length > 0 && html` <span class="others">${others.join(', ')}</span>`
  } <span class="jumps">${firstOfEachParagraph(mentions).map((mention) => html`${paragraphLink(mention, name)} `)}</span></li>\n`;
}

function firstOfEachParagraph(mentions: readonly PlacedMention[]): PlacedMention[] {
  return mentions.filter(({ paragraph }, at) => paragraph !== mentions[at - 1]?.paragraph);
}
