import { COLON_DATELINE } from '../clean/dateline.js';

/** What may stand before the first word of a story's sentence and tells a reader of a summary nothing. */
export interface OpeningRow {
  readonly id: string;
  /** Matches at the start of a sentence what is left out. Bounded, so linear. */
  readonly pattern: RegExp;
  /** Only where an article may begin. */
  readonly first?: true;
  /** What the pattern cannot match without: one that asks for letters of any alphabet takes V8 long to compile. */
  readonly sign?: RegExp;
  readonly examples: readonly { readonly text: string; readonly rest: string }[];
}

const AGENCY = String.raw`\((?:the )?\p{Lu}[\p{L}\p{N} .&/’'-]{1,28}\)`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}`;
const PLACE = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}?[\p{L}.'’-]+){0,3}`;
const REGION = String.raw`(?:, \p{Lu}[\p{L}. ]{1,24}){0,2}`;
const DATE = String.raw`(?:, (?:\p{Lu}\p{Ll}{2,8}\.? )?\d{1,2})?`;
const DAY = String.raw`\p{Lu}\p{Ll}{2,8}\.? \d{1,2}`;
const DASH = '(?:[—–―]|--?)';

export const OPENINGS: readonly OpeningRow[] = [
  {
    id: 'byline and times',
    first: true,
    sign: /UPDATED:/,
    pattern:
      /^(?:[Bb]y ?\.? )?(?:[^.]{0,80}\. )?(?:PUBLISHED: ?\. ?)?(?:\d\d:\d\d [A-Z]{2,4}, \d{1,2} \p{Lu}\p{Ll}+ \d{4} ?\. ?)?(?:\| ?\. ?)?(?:UPDATED: ?\. ?)(?:\d\d:\d\d [A-Z]{2,4}, \d{1,2} \p{Lu}\p{Ll}+ \d{4} ?\. ?)/u,
    examples: [
      {
        text: 'By . Nora Falk . PUBLISHED: . 18:30 GMT, 3 March 2031 . | . UPDATED: . 19:02 GMT, 3 March 2031 . The quay is shut.',
        rest: 'The quay is shut.',
      },
    ],
  },
  {
    id: 'place and agency',
    first: true,
    sign: /^[^(]*\([^)]{2,70}\)/,
    pattern: new RegExp(
      `^(?:(?:${PLACE}${REGION}${DATE}|${DAY})[ \u00a0]{0,2})?${AGENCY}[ \u00a0]{0,2}(?:${DASH}[ \u00a0]{0,2})?(?=["“‘'\\p{Lu}\\p{N}])`,
      'u',
    ),
    examples: [
      { text: 'BRENMOUTH, March 3 (Coast News) - The quay is shut.', rest: 'The quay is shut.' },
      { text: 'March 3 (Coast News) - The quay is shut.', rest: 'The quay is shut.' },
      { text: '(CNN)The quay is shut.', rest: 'The quay is shut.' },
      { text: 'Port Hale, Wales (CNN) -- The quay is shut.', rest: 'The quay is shut.' },
      { text: '(Coast News) The quay is shut.', rest: 'The quay is shut.' },
      { text: 'Nora Falk (Green) won.', rest: 'Nora Falk (Green) won.' },
    ],
  },
  {
    id: 'wire',
    first: true,
    sign: /[/(](?:[A-Z]|Globe)[A-Za-z .-]{3,24}(?:\/|\)) ?(?:--|[—–-])/,
    pattern:
      /^\p{Lu}[^/()]{2,60}(?:--?|[—–])?[ \u00a0]{0,2}[/(](?:[A-Z]{2}|Globe)[A-Za-z .-]{2,24}[/)][ \u00a0]?(?:--|[—–-])[ \u00a0]{0,2}(?=["“‘'\p{Lu}\p{N}])/u,
    examples: [
      { text: 'PORT HALE, Wales, May 3, 2031 /PRNewswire/ -- The quay is shut.', rest: 'The quay is shut.' },
      { text: 'HALE--(BUSINESS WIRE)--The quay is shut.', rest: 'The quay is shut.' },
      { text: 'HALE, May 03, 2031 (GLOBE NEWSWIRE) -- The quay is shut.', rest: 'The quay is shut.' },
    ],
  },
  {
    id: 'place',
    first: true,
    sign: / [—–―-]/,
    pattern: new RegExp(`^${CAPITALS}${REGION}${DATE} (?:[—–―]|--|-)[ \u00a0]{0,2}(?=["“‘'\\p{Lu}])`, 'u'),
    examples: [
      { text: 'BRENMOUTH — The quay is shut.', rest: 'The quay is shut.' },
      { text: 'HALE --  The quay is shut.', rest: 'The quay is shut.' },
      { text: 'ST. HALE, Wales -- The quay is shut.', rest: 'The quay is shut.' },
      { text: 'NATO – and the ports', rest: 'NATO – and the ports' },
    ],
  },
  {
    id: 'heading in capitals',
    sign: /^(?:[A-Z]\S* ){4}/,
    pattern: /^(?:[A-Z][A-Z0-9.,’'&-]+ ){4,14}(?=["“‘']?\p{Lu}\p{Ll})/u,
    examples: [
      {
        text: 'HALE HARBOUR TRUST CHAIR RESIGNS After a storm, Falk left.',
        rest: 'After a storm, Falk left.',
      },
      { text: 'THE OLD QUAY is shut.', rest: 'THE OLD QUAY is shut.' },
    ],
  },
  {
    id: 'place and colon',
    first: true,
    sign: /^[^:]{3,60}: /,
    pattern: new RegExp(`^(?:${COLON_DATELINE}): (?=["“‘'\\p{Lu}\\p{N}])`, 'u'),
    examples: [
      { text: 'HALE: The quay is shut.', rest: 'The quay is shut.' },
      { text: 'PORT HALE (CN): “Shut it,” said Falk.', rest: '“Shut it,” said Falk.' },
      { text: 'New Delhi: The quay is shut.', rest: 'The quay is shut.' },
      { text: 'WATCH: The quay is shut.', rest: 'WATCH: The quay is shut.' },
      { text: 'Verdict: The quay is shut.', rest: 'Verdict: The quay is shut.' },
    ],
  },
  {
    id: 'bullet',
    pattern: /^(?:(?:[•·*▪●■~–—-]|\d{1,2}[.)]) +|-(?=\p{Lu}\p{Ll}))/u,
    examples: [
      { text: '• The quay is shut.', rest: 'The quay is shut.' },
      { text: '-The quay is shut.', rest: 'The quay is shut.' },
    ],
  },
  {
    id: 'link',
    pattern:
      /^(?:(?:But|And|Yet)(?=[ ,])|(?:However|Meanwhile|Moreover|Furthermore|Additionally|Nevertheless|Nonetheless|Indeed|In addition|In fact|Also|Still|Specifically|Ultimately|Overall|Finally|Eventually|Notably|Importantly|Of course|Certainly|Unsurprisingly|Clearly|Incidentally|Sadly|Unfortunately)(?=,)),? (?!(?:then|so|now|yet|not|even|for|that|which|who|what|why|how|where|perhaps|maybe|there|here|still|also|too)\b)/u,
    examples: [
      { text: 'But the quay is shut.', rest: 'The quay is shut.' },
      { text: 'However, Nora Falk stayed.', rest: 'Nora Falk stayed.' },
      { text: 'But when it rained, the quay was shut.', rest: 'When it rained, the quay was shut.' },
      { text: 'But then it rained.', rest: 'But then it rained.' },
      { text: 'Still waters run deep.', rest: 'Still waters run deep.' },
    ],
  },
];

/** No opening is longer, in UTF-16 code units. */
const LONGEST = 240;

/** A sentence without its openings. */
export interface Opened {
  readonly text: string;
  /** How much was cut from its start. */
  readonly cut: number;
  /** With the linking word that `text` lacks. */
  readonly linked: string;
  /** Whether it has what only the first sentence of a story has: a dateline. */
  readonly opensStory: boolean;
}

/**
 * Cuts the openings of a sentence. What is left begins with a capital letter, made so where it was not.
 *
 * @param mayOpenStory whether a story may begin with this sentence
 */
export function withoutOpening(text: string, mayOpenStory: boolean): Opened {
  let cut = 0;
  let linked = text;
  let opensStory = false;
  for (const row of OPENINGS) {
    if (row.first && !mayOpenStory) continue;
    const start = text.slice(cut, cut + LONGEST);
    const found = row.sign?.test(start) === false ? 0 : (row.pattern.exec(start)?.[0].length ?? 0);
    if (cut + found < text.length) cut += found;
    if (row.first && found > 0) opensStory = true;
    if (row.id !== 'link') linked = text.slice(cut);
  }
  const rest = text.slice(cut);
  return { text: cut === 0 ? rest : rest.charAt(0).toUpperCase() + rest.slice(1), cut, linked, opensStory };
}
