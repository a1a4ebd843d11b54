import { HEAD_CUES } from './cues.js';
import { finder } from './finder.js';
import { anyOf, anyOfExactly, type LinePattern, type SeenLine } from './linePattern.js';
import { DATE_MARK } from './moments.js';

/** Kinds of lines that stand between the title of an article and its first sentence. */
export interface HeadRow {
  readonly id: string;
  readonly kind: 'byline' | 'published';
  readonly why: string;
  /** For the whole line; what the record shows is its named group `value`, or its first date. */
  readonly pattern: LinePattern;
  readonly matches: readonly (readonly [line: string, value: string])[];
  readonly misses: readonly string[];
}

const CUE = `(?:(?:first |originally |last )?(?:published|posted|updated|modified|date|created|issued|am|le|el|il|op|em|publié|publicado|pubblicato|gepubliceerd|veröffentlicht)(?: on| at| le| el| il| op| em| am)?:? ?)?`;
const REST = '(?: ?[•·|–(—-].{0,60})?';

const JOB =
  "(?:[\\p{L}'&-]+ ){0,4}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Ss]taff|[Cc]ontributor)";
const LATER_NAME = " (?:(?:de|del|der|di|da|van|von|bin|la|le|el|ter) ){0,2}\\p{Lu}[\\p{L}'.-]*";
const NAME = "\\p{Lu}[\\p{L}'.-]+";
const AND = `(?:, (?!${JOB})| and | & |, and | und | et | y | e | en )`;
/** Who of the writers of a live blog is on duty. */
const SHIFT = '(?: \\((?:now|earlier)\\))?';
const people = (name: string) => `${name}${SHIFT}(?:${AND}${name}${SHIFT}){0,4}`;
const PEOPLE = people(`${NAME}(?:${LATER_NAME}){0,4}`);
const FULL_NAMES = people(`${NAME}(?:${LATER_NAME}){1,4}`);
const AGENCY =
  '(?:Agencies|Agency staff|Staff (?:reporters?|writers?|and agencies)|(?:The )?Associated Press|Reuters|Bloomberg(?: News)?|AFP|Agence France-Presse|AP|dpa|EFE|ANSA|UPI|PA(?: Media)?|Press Association|Xinhua|Kyodo(?: News)?|TASS|IANS|PTI|News agencies|Wire (?:services?|reports))';

const PLACE = '(?:,? in \\p{Lu}[\\p{L}. -]{1,40})?';

/** A line of names alone: one to five people, each of two words or more. */
export const NAMES_ALONE = anyOfExactly`(?<value>${FULL_NAMES})(?:,? ${JOB})?${PLACE}`;

/** Two names or more: no section and no place is called so. */
export const SEVERAL_NAMES = anyOfExactly`(?<value>\p{Lu}[\p{L}'.-]+${LATER_NAME}(?:${LATER_NAME})?(?:, | and )${FULL_NAMES})`;

/** The job of the writer, on a line beside the name. */
export const JOB_ALONE = anyOf`(?:(?:the )?[\p{L}'&.-]{2,20} ){0,4}(?:correspondent|reporter|editor|writer|columnist|contributor|staff writer|freelance journalist)`;

/** A line after which the writer's name stands on a line of its own. */
export const BYLINE_CUE = /^(?:(?:written |story |words |posted )?by|authors?(?: of the article)?):?$/i;

/** Tried in order on the lines of the head, straight apostrophes in place of curly ones. */
export const HEAD_ROWS: readonly HeadRow[] = [
  {
    id: 'head/byline',
    kind: 'byline',
    why: 'says who wrote it',
    pattern: anyOfExactly`
      (?:(?:(?:Words|Story|Written|Reported|Posted|Text) )?[Bb]y|BY|Von|Par|Por|[Dd]i|Door|Authors?|Text|Texte|Texto|Testo):? (?<value>${PEOPLE}|${AGENCY})(?:,? in \p{Lu}.{1,40}|,? ${JOB}| <?[\w.+-]{1,40}@[\w.-]{3,40}>?)?
      [Bb]y (?<value>${PEOPLE})(?:,? on |,? @\S{2,30} (?:on )?| ?[|•·–—-] ?|, )\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}.{0,120}
    `,
    matches: [
      ['By Jane Roe', 'Jane Roe'],
      ['BY JANE ROE AND ANN POE', 'JANE ROE AND ANN POE'],
      ['By Jane Roe in Geneva', 'Jane Roe'],
      ['Written by Maria de la Cruz, Health Correspondent', 'Maria de la Cruz'],
      ['By The Associated Press', 'The Associated Press'],
      ['By Jane Roe jane.roe@weekly.example', 'Jane Roe'],
      ['By Jane Roe (now) and Ann Poe (earlier)', 'Jane Roe and Ann Poe'],
      ['By Jane Roe on Jul 04, 2014 at 11:30a @janeroe', 'Jane Roe'],
      ['by Jane Roe | Mar 11, 2023 | Brakes | 0 comments', 'Jane Roe'],
      ['Von Karl Meier', 'Karl Meier'],
      ['di Caterina Solmi', 'Caterina Solmi'],
      ['Door Wietske Halbertsma', 'Wietske Halbertsma'],
    ],
    misses: [
      'By then the harbour was closed.',
      'By the time the boats came in, it was dark',
      'Bystanders cheered',
    ],
  },
  {
    id: 'head/agency',
    kind: 'byline',
    why: 'names the agency that wrote it',
    pattern: anyOfExactly`(?<value>${AGENCY}(?:(?:, | and | & |/)[A-Z][A-Za-z ]{1,24}){0,3})`,
    matches: [
      ['Agencies', 'Agencies'],
      ['Reuters', 'Reuters'],
      ['Associated Press and Reuters', 'Associated Press and Reuters'],
    ],
    misses: ['agencies', 'Reuters reported the deal first.', 'Agencies and their critics'],
  },
  {
    id: 'head/date',
    kind: 'published',
    why: 'says when it was published',
    pattern: anyOf`
      ${CUE}${DATE_MARK}${REST}
    `,
    matches: [
      ['Published: 3 March 2024', '3 March 2024'],
      ['March 3, 2024 at 9:24 pm', 'March 3, 2024 at 9:24 pm'],
      ['Tuesday, 5 Nov 2024', 'Tuesday, 5 Nov 2024'],
      ['2024-03-05', '2024-03-05'],
      ['Publié le 14 mars 2023 à 06h30', '14 mars 2023 à 06h30'],
      ['8 de abril de 2024', '8 de abril de 2024'],
      ['21 settembre 2022', '21 settembre 2022'],
      ['12 mei 2022', '12 mei 2022'],
      ['Updated 5 Nov 2024, 14:30 GMT', '5 Nov 2024, 14:30 GMT'],
      ['Nov. 18, 2024 • 2 min read', 'Nov. 18, 2024'],
    ],
    misses: ['In March 2024 the town voted again.', 'May the best boat win', 'Five years after March 3'],
  },
];

const find = finder(HEAD_ROWS, HEAD_CUES);
const found = new WeakMap<SeenLine, HeadRow | null>();

/** The first row that matches a line; looked for once, since several passes ask for it. */
export function findHeadRow(line: SeenLine): HeadRow | undefined {
  const known = found.get(line);
  if (known !== undefined) return known ?? undefined;
  const row = find(line);
  found.set(line, row ?? null);
  return row;
}
