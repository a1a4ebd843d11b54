import type { FurnitureKind } from '../types.js';
import { TAIL_CUES } from './cues.js';
import { finder } from './finder.js';
import { anyOfExactly, type LinePattern } from './linePattern.js';
import { dropped, type Labels, type Page, type PageLine } from './page.js';
import type { Region } from './region.js';

/** Lines that are furniture only as the last lines of a story: in the middle of one they would be its own sentences. */
export interface TailRow {
  readonly id: string;
  readonly kind: FurnitureKind;
  readonly why: string;
  readonly pattern: LinePattern;
  readonly drops: readonly string[];
  readonly keeps: readonly string[];
}

const NAME = String.raw`\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]*){1,3}`;
const NAMES_IN_A_ROW = `${NAME}(?:(?:, (?:and )?| and | & )${NAME}){0,5}`;
const JOB =
  '(?:writer|reporter|columnist|correspondent|editor|journalist|author|contributor|fellow|professor|lecturer|novelist|critic|producer|director)';

export const TAIL_ROWS: readonly TailRow[] = [
  {
    id: 'tail/author',
    kind: 'meta',
    why: 'says who the author is',
    pattern: anyOfExactly`
      ${NAME} (?:is|was) (?:an? |the )?(?:[\p{L}'&,-]+ ){0,6}${JOB}\b.{0,300}
      ${NAME} (?:writes|reports|covers|has (?:written|reported|covered)|blogs|tweets) .{3,300}
    `,
    drops: [
      'Jane Roe is a staff writer at The Lantern.',
      'Ann Poe is the Post’s science correspondent. She has covered rivers since 1998.',
      'Hollis Amberley writes about the press for the Corby Bay Sentinel.',
      'Priscilla Otway has written about gardens for 20 years.',
    ],
    keeps: [
      'Jane Roe is a nurse in Carrick and has four children.',
      'She writes about gardens and has never owned one.',
      'Roe covers the last mile on foot.',
    ],
  },
  {
    id: 'tail/agency-note',
    kind: 'meta',
    why: 'a note of the agency to its customers',
    pattern: anyOfExactly`
      \((?:MORE|ENDS?|MTF)\)
      \([$€£¥]\d* ?= ?.{3,60}\)
      ENDS|-30-|###
    `,
    drops: ['(MORE)', '($1 = 0.8837 Swiss francs)', 'ENDS', '###'],
    keeps: ['(More on this tomorrow.)', 'It ends.', '($1 was enough.) They left.'],
  },
  {
    id: 'tail/contributors',
    kind: 'meta',
    why: 'says who else worked on the story',
    pattern: anyOfExactly`
      (?:The )?${NAMES_IN_A_ROW} contributed (?:(?:additional |further )?(?:reporting|research|writing|editing)\b.{0,80}|to this (?:report|story|article|piece)\b.{0,40})
      (?:The )?(?:AP|AFP|Reuters|CNN|NBC|PA|Bloomberg) contributed to this (?:report|story|article|piece)\.?
      (?:Audio|Video|Photographs?|Graphics?|Illustrations?|Research) (?:(?:was|were) )?(?:produced|edited|made|contributed|compiled) by ${NAMES_IN_A_ROW}\.?
      (?:The )?(?:audio|digital|broadcast|radio|web|print) (?:version|story)(?: of this (?:story|piece|interview))? (?:was|were) (?:edited|produced|adapted|mixed)\b.{0,40} by .{2,200}
      ${NAMES_IN_A_ROW} contributed research\. Audio produced by ${NAMES_IN_A_ROW}\.?
    `,
    drops: [
      'Susan Marsh contributed research. Audio produced by Tally Roe.',
      'Jane Roe and Ann Poe contributed reporting from Carrick.',
      'The Northwind Press contributed to this report.',
      'AP contributed to this report.',
      'Audio produced by Tally Roe.',
      'The audio version of this story was edited by Tally Roe. The digital version was edited by Ann Poe.',
    ],
    keeps: [
      'Susan Marsh contributed 300 pounds.',
      'Jane Roe contributed to this day more than any other to the club.',
      'Audio produced by machines is taking over, he says.',
    ],
  },
  {
    id: 'tail/call',
    kind: 'promo',
    why: 'asks readers to follow or share',
    pattern: anyOfExactly`
      (?:If you(?:'ve| have)? |)(?:[Ee]njoyed|[Ll]iked|[Ff]ound|[Ll]oved) (?:reading )?this(?: (?:article|post|story|piece|newsletter|episode))?(?: (?:useful|helpful|interesting|of value))?[,?!]? (?:please |consider |feel free to |do )?(?:[Cc]lap|[Ff]ollow|[Ss]hare|sharing|[Ss]ubscribe|subscribing|hit|give|leave|like|sign|forward|recommend|buy|support|supporting|join|joining|drop)\b.{0,200}
      (?:You can )?[Ff]ollow (?:me|us|him|her|them|${NAME}|the author) (?:on|at|via) (?:Twitter|X|Facebook|Instagram|LinkedIn|Mastodon|Bluesky|Threads|TikTok|Medium|@)\b.{0,120}
      (?:You can )?(?:[Ee]-?mail|[Rr]each|[Cc]ontact) (?:me|us|him|her|them|${NAME}|the author) (?:at|on|via) \S{2,40}@\S{3,40}.{0,80}
    `,
    drops: [
      'If you enjoyed this, clap 50 times and follow me for more.',
      'If you found this post useful, please share it with a friend.',
      'Liked this story? Subscribe for more.',
      'Follow Jane Roe on Twitter @janeroe',
      'You can email her at jane.roe@weekly.example.',
    ],
    keeps: [
      'If you enjoyed this winter, wait for the next one.',
      'If you liked this, you will like the book.',
      'Follow me on foot, the guide said.',
    ],
  },
  {
    id: 'tail/source',
    kind: 'meta',
    why: 'names the source',
    pattern: anyOfExactly`(?:Sources?|Quellen?): .{2,80}`,
    drops: ['Source: own research', 'Quelle: eigene Recherche'],
    keeps: ['Sources of the river Ost: a journey', 'The source: unknown'],
  },
];

const findTailRow = finder(TAIL_ROWS, TAIL_CUES);

/** Whether a line says who the author is, as at the end of a story. */
export function isAuthorNote({ seen }: PageLine): boolean {
  return findTailRow(seen)?.id === 'tail/author';
}

/** Reads the story from its end and labels what matches, up to the first line that is its own. */
export function storyTail(page: Page, labels: Labels, region: Region): Labels {
  const result = [...labels];
  for (let i = Math.min(region.end, page.lines.length) - 1; i > region.start; i--) {
    const line = page.lines[i];
    if (line === undefined || result[i] !== undefined) continue;
    const row = findTailRow(line.seen);
    if (row === undefined) break;
    result[i] = dropped(row.kind, row.id, row.why);
  }
  return result;
}
