import type { HtmlRegion } from '../types.js';

/** What the elements of HTML are to a reader of text. */

export const VOID_TAGS = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Their text is not shown, or is not text. */
export const SKIPPED_TAGS = words(
  'script style noscript template svg math iframe object select datalist textarea canvas audio video applet noframes noembed map title',
);

/** Their text is as it is written: no tags and no references are in it. */
export const LITERAL_TAGS = words('iframe noembed noframes plaintext script style xmp');

/** They begin and end lines. */
export const BLOCK_TAGS = words(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary
  table tbody td tfoot th thead tr ul xmp`,
);

/** One a page, whatever its tags say: they are not followed as elements. */
export const PAGE_TAGS = words('html head body');

const HEADINGS = words('h1 h2 h3 h4 h5 h6');
const ITEMS = words('dd dt');
const CELLS = words('td th');
const ROWS = words('tr td th');
const PARAGRAPH = words('p');

/** Elements with an optional end tag: which innermost element an opening tag ends. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', words('li')],
  ['dd', ITEMS],
  ['dt', ITEMS],
  ['td', CELLS],
  ['th', CELLS],
  ['tr', ROWS],
  ['tbody', words('thead tbody tfoot tr td th')],
  ['tfoot', words('thead tbody tr td th')],
]);

const REGION_OF_TAG: ReadonlyMap<string, HtmlRegion> = new Map<string, HtmlRegion>([
  ['article', 'article'],
  ['main', 'main'],
  ['header', 'header'],
  ['nav', 'nav'],
  ['aside', 'aside'],
  ['footer', 'footer'],
  ['form', 'form'],
  ['search', 'form'],
  ['dialog', 'dialog'],
  ['button', 'button'],
  ['figure', 'figure'],
  ['figcaption', 'figcaption'],
  ['blockquote', 'blockquote'],
  ['ul', 'list'],
  ['ol', 'list'],
  ['dl', 'list'],
  ['menu', 'list'],
  ['dir', 'list'],
  ['table', 'table'],
  ...[...HEADINGS].map((tag): [string, HtmlRegion] => [tag, 'heading']),
]);

const REGION_OF_ROLE: ReadonlyMap<string, HtmlRegion> = new Map<string, HtmlRegion>([
  ['article', 'article'],
  ['main', 'main'],
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['form', 'form'],
  ['search', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['button', 'button'],
  ['figure', 'figure'],
  ['blockquote', 'blockquote'],
  ['list', 'list'],
  ['table', 'table'],
  ['heading', 'heading'],
]);

const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The innermost elements that an opening tag ends; undefined if none. */
export function endedBy(tag: string): ReadonlySet<string> | undefined {
  const ended = ENDED_BY.get(tag);
  if (ended !== undefined) return ended;
  if (HEADINGS.has(tag)) return HEADINGS_AND_PARAGRAPH;
  return BLOCK_TAGS.has(tag) ? PARAGRAPH : undefined;
}

const HEADINGS_AND_PARAGRAPH: ReadonlySet<string> = new Set([...HEADINGS, ...PARAGRAPH]);

export function isHeading(tag: string): boolean {
  return HEADINGS.has(tag);
}

/** The regions that an element opens: by its tag, its ARIA role, and 'hidden' if browsers do not show it. */
export function regionsOf(tag: string, attributes: ReadonlyMap<string, string>): HtmlRegion[] {
  const ofTag = REGION_OF_TAG.get(tag);
  if (attributes.size === 0) return ofTag === undefined ? [] : [ofTag];
  const ofRole = REGION_OF_ROLE.get(attributes.get('role')?.trim().toLowerCase() ?? '');
  const hidden = isHidden(attributes) ? ('hidden' as const) : undefined;
  return [ofTag, ofRole, hidden].filter((region) => region !== undefined);
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden')?.toLowerCase() === 'true' ||
    HIDING_STYLE.test(attributes.get('style') ?? '')
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
