import type { FurnitureKind, HtmlRegion, Label, LineHints } from '../types.js';
import { dropped, fillIn, type Labels, type Page } from './page.js';

/** What the markup around a line says of it: kind of knowledge as the furniture rows, for HTML alone. */
interface HintRow {
  readonly id: string;
  readonly kind: FurnitureKind;
  readonly why: string;
  /** The line stands in one of these … */
  readonly regions?: readonly HtmlRegion[];
  /** … or one of these is a class or id word of it or a near ancestor. */
  readonly classes?: readonly string[];
}

const HINT_ROWS: readonly HintRow[] = [
  { id: 'markup/hidden', kind: 'outside', why: 'hidden from readers by the page', regions: ['hidden'] },
  {
    id: 'markup/dialog',
    kind: 'consent',
    why: 'in a dialog over the page',
    regions: ['dialog'],
    classes: ['cookie', 'cookies', 'consent', 'gdpr', 'onetrust'],
  },
  {
    id: 'markup/nav',
    kind: 'nav',
    why: 'in the navigation',
    regions: ['nav'],
    classes: ['nav', 'navbar', 'navigation', 'menu', 'breadcrumb', 'breadcrumbs', 'pagination', 'skip'],
  },
  {
    id: 'markup/caption',
    kind: 'caption',
    why: 'under a picture',
    regions: ['figcaption'],
    classes: ['caption', 'figcaption', 'credit'],
  },
  {
    id: 'markup/button',
    kind: 'share',
    why: 'on a button',
    regions: ['button'],
    classes: ['share', 'sharing', 'social', 'sharebar'],
  },
  {
    id: 'markup/form',
    kind: 'promo',
    why: 'in a form',
    regions: ['form'],
    classes: ['newsletter', 'signup', 'subscribe', 'subscription', 'donate', 'donation'],
  },
  {
    id: 'markup/ad',
    kind: 'ad',
    why: 'in an advertising box',
    classes: [
      'ad',
      'ads',
      'advert',
      'advertisement',
      'advertising',
      'sponsored',
      'sponsor',
      'dfp',
      'taboola',
      'outbrain',
    ],
  },
  {
    id: 'markup/related',
    kind: 'related',
    why: 'in a box of other stories',
    classes: [
      'related',
      'recommended',
      'recommendations',
      'recirc',
      'trending',
      'popular',
      'readmore',
      'teaser',
      'teasers',
      'promo',
    ],
  },
  {
    id: 'markup/comments',
    kind: 'comments',
    why: "in the readers' comments",
    classes: ['comment', 'comments', 'disqus', 'respond'],
  },
  {
    id: 'markup/tags',
    kind: 'meta',
    why: 'in the list of topics',
    classes: ['tags', 'taglist', 'topics', 'keywords'],
  },
  { id: 'markup/paywall', kind: 'paywall', why: 'in the paywall', classes: ['paywall', 'regwall'] },
  { id: 'markup/aside', kind: 'outside', why: 'beside the story', regions: ['aside'], classes: ['sidebar'] },
  {
    id: 'markup/footer',
    kind: 'legal',
    why: 'in the foot of the page',
    regions: ['footer'],
    classes: ['footer', 'copyright', 'disclaimer'],
  },
];

/** Share of a line inside links above which it is a link and no sentence. */
const LINKED = 0.7;
/** Class words further out than so many belong to large parts of the page ("has-comments"). */
const NEAR_CLASS_WORDS = 8;

/** Where a line that is all link may be a subhead or an item of the story. */
const IN_THE_STORY: readonly HtmlRegion[] = ['heading', 'article', 'main'];

/** Labels of the lines of an HTML page that its markup decides; text pages are left as they are. */
export function markupHints(page: Page, labels: Labels): Labels {
  if (page.kind !== 'html') return labels;
  return fillIn(page, labels, ({ raw, measure }) => raw.hints && hintLabel(raw.hints, measure.prose));
}

/** A line of prose is not lost to a class word alone: pages name whole stories "promo" or "social". */
function hintLabel(hints: LineHints, prose: boolean): Label | undefined {
  const near = hints.classWords.slice(0, NEAR_CLASS_WORDS);
  const row = HINT_ROWS.find(
    (row) =>
      row.regions?.some((region) => hints.regions.includes(region)) ||
      (!prose && row.classes?.some((word) => near.includes(word))),
  );
  if (row?.kind === 'caption') return { verdict: 'kept', kind: 'caption', rule: row.id, why: row.why };
  if (row) return dropped(row.kind, row.id, row.why);
  if (hints.linkShare > LINKED && !hints.regions.some((region) => IN_THE_STORY.includes(region)))
    return dropped(prose ? 'related' : 'nav', 'markup/link', 'nothing but a link');
  return undefined;
}
