import type { FurnitureKind, HtmlRegion, Label, LineHints } from '../types.js';
import { dropped, type Page, type PageLine } from './page.js';

/** What the markup around a line says of it: kind of knowledge as the furniture rows, for HTML alone. */
interface HintRow {
  readonly id: string;
  readonly kind: FurnitureKind;
  readonly why: string;
  /** The line stands in one of these … */
  readonly regions?: readonly HtmlRegion[];
  /** … or one of these is a class or id word of it or a near ancestor. */
  readonly classes?: readonly string[];
  /** Its regions count only inside this one. */
  readonly within?: HtmlRegion;
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
      'adbox',
      'adslot',
      'adunit',
      'adwrap',
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
    id: 'markup/article-foot',
    kind: 'meta',
    why: 'in the foot of the article',
    regions: ['footer'],
    within: 'article',
  },
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

/** Buttons and forms serve anything: of a line that a table knows it tells more. */
const ANY_PURPOSE: readonly string[] = ['markup/button', 'markup/form'];
/** A class word on so large a share of the prose of a page names the story, whatever it means elsewhere. */
const OF_THE_STORY = 0.5;
const PROSE_OF_A_STORY = 3;

/** The label that its markup gives to a line of the page that is not of the story; undefined where the markup tells nothing. */
export function markupReason(page: Page): (line: PageLine) => Label | undefined {
  let ofStory: ReadonlySet<string> | undefined;
  return (line) => {
    const { hints } = line.raw;
    if (hints === undefined) return undefined;
    ofStory ??= storyWords(page);
    return hintLabel(line, hints, ofStory);
  };
}

/** The class words that most of the prose of the page has: pages name whole stories "teaser" or "social". */
function storyWords(page: Page): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let prose = 0;
  for (const { raw, measure } of page.lines) {
    if (raw.hints === undefined || !measure.prose || raw.hints.linkShare >= LINKED) continue;
    for (const word of nearWords(raw.hints)) counts.set(word, (counts.get(word) ?? 0) + 1);
    prose++;
  }
  const enough = Math.max(PROSE_OF_A_STORY, prose * OF_THE_STORY);
  return new Set([...counts].flatMap(([word, count]) => (count >= enough ? [word] : [])));
}

const nearWords = ({ classWords }: LineHints) => classWords.slice(0, NEAR_CLASS_WORDS);

function hintLabel(
  { weak, measure: { prose } }: PageLine,
  hints: LineHints,
  ofStory: ReadonlySet<string>,
): Label | undefined {
  const near = nearWords(hints).filter((word) => !ofStory.has(word));
  const row = HINT_ROWS.find(
    ({ regions, classes, within }) =>
      (within === undefined || hints.regions.includes(within)) &&
      (regions?.some((region) => hints.regions.includes(region)) ||
        classes?.some((word) => near.includes(word))),
  );
  if (row?.kind === 'caption') return { verdict: 'kept', kind: 'caption', rule: row.id, why: row.why };
  if (row && weak && ANY_PURPOSE.includes(row.id))
    return dropped(weak.kind, weak.id, `${weak.why}, ${row.why}`);
  if (row) return dropped(row.kind, row.id, row.why);
  if (hints.linkShare > LINKED)
    return dropped(prose ? 'related' : 'nav', 'markup/link', 'nothing but a link');
  return undefined;
}
