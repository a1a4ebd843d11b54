import { html, type Markup } from './html.js';

/**
 * A link to a place in the text, shown as the number of its paragraph.
 *
 * @param what is found there, for those who hear the page
 */
export function paragraphLink(
  place: { readonly id: string; readonly paragraph: number },
  what: string,
): Markup {
  return html`<a class="jump" href="#${place.id}" aria-label="¶${place.paragraph}: ${what}">¶${place.paragraph}</a>`;
}
