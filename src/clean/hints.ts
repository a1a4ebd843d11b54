import type { FurnitureKind, HtmlRegion, Label } from '../types.js';
import { dropped, type PageLine } from './page.js';

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

/** The label that its markup gives a line that is not of the story; undefined where the markup tells nothing. */
export function byMarkup({ raw: { hints }, measure }: PageLine): Label | undefined {
  if (hints === undefined) return undefined;
  const near = hints.classWords.slice(0, NEAR_CLASS_WORDS);
  const row = HINT_ROWS.find(
    (row) =>
      row.regions?.some((region) => hints.regions.includes(region)) ||
      row.classes?.some((word) => near.includes(word)),
  );
  if (row?.kind === 'caption') return { verdict: 'kept', kind: 'caption', rule: row.id, why: row.why };
  if (row) return dropped(row.kind, row.id, row.why);
  if (hints.linkShare > LINKED)
    return dropped(measure.prose ? 'related' : 'nav', 'markup/link', 'nothing but a link');
  return undefined;
}
