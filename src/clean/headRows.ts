/** Kinds of lines that stand between the title of an article and its first sentence. */
export interface HeadRow {
  readonly id: string;
  readonly kind: 'byline' | 'published';
  readonly why: string;
  /** Anchored to the whole line; the named group `value` is what the record shows. */
  readonly pattern: RegExp;
  readonly matches: readonly (readonly [line: string, value: string])[];
  readonly misses: readonly string[];
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\.?';
const DAY = '(?:[0-3]?\\d(?:st|nd|rd|th)?\\.?)';
const YEAR = '(?:19|20)\\d\\d';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?';
const DATE = `${WEEKDAY}(?:${MONTH} ${DAY},? ${YEAR}|${DAY} ${MONTH},? ${YEAR}|${YEAR}-\\d\\d-\\d\\d|[0-3]?\\d[./][0-3]?\\d[./](?:${YEAR}|\\d\\d))`;
const CLOCK =
  '(?:[0-2]?\\d[.:h][0-5]\\d(?::[0-5]\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:GMT|UTC|BST|[CE]E?S?T|[ECMP][SD]?T)(?:[+-]\\d{1,2})?\\)?)?)';
const WHEN = `${DATE}(?:,? (?:at |- |\\| |• |· |– )?${CLOCK})?|${CLOCK},? (?:on )?${DATE}|${DATE}T${CLOCK}Z?`;

const JOB =
  "(?:[\\p{L}'&-]+ ){0,4}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Ss]taff|[Cc]ontributor)";
const NAMES =
  "\\p{Lu}[\\p{L}'.-]+(?: (?:(?:de|del|der|di|da|van|von|bin|la|le|el|ter) ){0,2}\\p{Lu}[\\p{L}'.-]*){0,4}";
const PEOPLE = `${NAMES}(?:(?:, (?!${JOB})| and | & |, and | und | et | y )${NAMES}){0,4}`;
const AGENCY =
  '(?:Agencies|Agency staff|Staff (?:reporters?|writers?|and agencies)|(?:The )?Associated Press|Reuters|Bloomberg(?: News)?|AFP|Agence France-Presse|AP|dpa|EFE|ANSA|UPI|PA(?: Media)?|Press Association|Xinhua|Kyodo(?: News)?|TASS|IANS|PTI|News agencies|Wire (?:services?|reports))';

/** A line of names alone: one to five people, each of two words or more. */
export const NAMES_ALONE = new RegExp(`^(?<value>${PEOPLE})(?:,? ${JOB})?$`, 'u');

/** A line after which the writer's name stands on a line of its own. */
export const BYLINE_CUE = /^(?:(?:written |story |words |posted )?by|authors?(?: of the article)?):?$/i;

/** Tried in order on the lines of the head, straight apostrophes in place of curly ones. */
export const HEAD_ROWS: readonly HeadRow[] = [
  {
    id: 'head/byline',
    kind: 'byline',
    why: 'says who wrote it',
    pattern: new RegExp(
      `^(?:(?:(?:Words|Story|Written|Reported|Posted|Text) )?[Bb]y|BY|Von|Par|Por|Authors?|Text):? (?<value>${PEOPLE}|${AGENCY})(?:,? in \\p{Lu}.{1,40}|,? ${JOB})?$`,
      'u',
    ),
    matches: [
      ['By Jane Roe', 'Jane Roe'],
      ['BY JANE ROE AND ANN POE', 'JANE ROE AND ANN POE'],
      ['By Jane Roe in Geneva', 'Jane Roe'],
      ['Written by Maria de la Cruz, Health Correspondent', 'Maria de la Cruz'],
      ['By The Associated Press', 'The Associated Press'],
      ['Von Karl Meier', 'Karl Meier'],
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
    pattern: new RegExp(`^(?<value>${AGENCY}(?:(?:, | and | & |/)${AGENCY}){0,3})$`, 'u'),
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
    pattern: new RegExp(
      `^(?:(?:First |Originally )?(?:Published|Posted|Updated|Last updated|Last modified|Date|Created|Issued|Am|Le)(?: on| at)?:? ?)?(?<value>${WHEN})(?: ?[•·|–(—-].{0,60})?$`,
      'iu',
    ),
    matches: [
      ['Published: 3 March 2024', '3 March 2024'],
      ['March 3, 2024 at 9:24 pm', 'March 3, 2024 at 9:24 pm'],
      ['Tuesday, 5 Nov 2024', 'Tuesday, 5 Nov 2024'],
      ['2024-03-05', '2024-03-05'],
      ['Updated 5 Nov 2024, 14:30 GMT', '5 Nov 2024, 14:30 GMT'],
      ['Nov. 18, 2024 • 2 min read', 'Nov. 18, 2024'],
    ],
    misses: ['In March 2024 the town voted again.', 'May the best boat win', 'Five years after March 3'],
  },
];
