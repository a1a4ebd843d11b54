import { isDigit } from '../letters.js';

/**
 * Dates and times in a line. The tables match a line in which each stretch of them is one mark: spelling them out in every pattern would
 * make the patterns ten times as long.
 */
export const DATE_MARK = '▣';
export const TIME_MARK = '◔';
export const AGO_MARK = '◕';

export const MOMENT_MARKS = [DATE_MARK, TIME_MARK, AGO_MARK];

/** Any of the marks. */
export const MOMENT_MARK = /[▣◔◕]/;

const MONTHS =
  'jan january januar janvier feb february februar février mar march märz mars apr april avril may mai jun june juni juin jul july juli juillet aug august août sep sept september septembre oct october oktober octobre nov november novembre dec december dezember décembre ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre ' +
  'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro ' +
  'januari februari maart mei augustus';
const WEEKDAYS =
  'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
  'lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag';
const UNITS =
  's sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w wk wks week weeks mo mos month months y yr yrs year years';
const ZONES =
  'gmt utc bst ist cet cest est edt et ct cst cdt mt mst mdt pt pst pdt eet eest aest aedt nzst jst hkt sgt uhr wib';

/** The class of each kind of word or mark, one letter: a moment is then a pattern over classes. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  [
    ['M', MONTHS],
    ['W', WEEKDAYS],
    ['U', UNITS],
    ['Z', ZONES],
    ['A', 'am pm a.m p.m'],
    ['G', 'ago'],
    ['T', 'yesterday today'],
    ['1', 'a an one'],
    ['t', 'at on à um om às alle'],
    ['d', 'de del'],
    ['o', 'st nd rd th'],
    ['|', '| · • – — @ -'],
    ['p', '+'],
    [',', ','],
    ['(', '('],
    [')', ')'],
  ].flatMap(([letter = '', words = '']) => words.split(' ').map((word) => [word, letter] as const)),
);

const TOKEN = /[ap]\.m\b\.?|[a-zß-öø-ž]+\.?|\d+(?:[:./-]\d+)*|[\s\S]/g;
const DAY = '1?No?';
const DATE = `(?:W[,_.]*)?(?:M_?${DAY}(?:,?_?Y)?|${DAY}_(?:d_)?M,?(?:_?(?:d_)?Y)?|X)`;
const TIME = '(?:C(?:_?A)?|NU[NL]|[ND]_?A|D_?Z(?:[p|]N)?|[N1L]_?U_G|T)';
const MOMENT = new RegExp(
  `(?:${DATE}|${TIME})(?:[_,|(]*t?_?(?:${DATE}|${TIME}|A|Z(?:[p|]N)?|W\\b))*\\)?`,
  'g',
);

/** A stretch of dates and times. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  /** DATE_MARK where it names a day, AGO_MARK for "2 hours ago", else TIME_MARK. */
  readonly mark: typeof DATE_MARK | typeof TIME_MARK | typeof AGO_MARK;
}

/** Without one of these, and without a month and a figure, a line in lower case names no date or time: most need no closer look. */
const CLOCK = /\d[:./-]\d|\d\s?[ap]\.?m/;
const DAY_OR_AGO = ['ago', 'today', 'yesterday'];
const FIGURE = /\d/;
const MONTH =
  /\b(?:jan|ene|gen|f[eé][bv]|m[aä]r|maa|mag|a[pvb]r|ma[iy]|mei|jui?[nl]|giu|lug|ago|a[ou][uûg]|se[pt]|o[ckut]t|nov|d[eéi][cz])/;

function mayNameMoment(lower: string): boolean {
  return (
    DAY_OR_AGO.some((word) => lower.includes(word)) ||
    (FIGURE.test(lower) && (CLOCK.test(lower) || MONTH.test(lower)))
  );
}

/** The dates and times of a line, in order; offsets are UTF-16 code units into it. */
export function momentsOf(line: string): Moment[] {
  const lower = line.toLowerCase();
  if (!mayNameMoment(lower)) return [];
  const tokens = lower.match(TOKEN) ?? [];
  const classes = tokens.map(classOf).join('');
  const starts = [0];
  for (const token of tokens) starts.push((starts.at(-1) ?? 0) + token.length);
  return [...classes.matchAll(MOMENT)].map(({ 0: found, index }) => ({
    start: starts[index] ?? 0,
    end: starts[index + found.length] ?? line.length,
    mark: /[MX]/.test(found) ? DATE_MARK : found.includes('G') ? AGO_MARK : TIME_MARK,
  }));
}

/** The line with each stretch of dates and times as one mark. */
export function withMoments(line: string): string {
  return momentsOf(line).reduceRight(
    (text, { start, end, mark }) => text.slice(0, start) + mark + text.slice(end),
    line,
  );
}

/** Always one letter, so that places in the classes are places in the tokens. */
function classOf(token: string): string {
  if (token === ' ') return '_';
  if (isDigit(token.charCodeAt(0))) return numberClass(token);
  const known = CLASSES.get(token.endsWith('.') ? token.slice(0, -1) : token);
  if (known !== undefined) return known;
  if (token.length > 1) return 'x';
  return /\s/.test(token) ? '_' : 'x';
}

function numberClass(token: string): string {
  // Too short for any sign between figures.
  if (token.length <= 2) return 'N';
  if (/^(?:19|20)\d\d$/.test(token)) return 'Y';
  if (/^\d{3}$/.test(token)) return 'L';
  if (/^\d{1,2}:\d\d(?::\d\d)?$/.test(token)) return 'C';
  if (/^(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d\d|(?:19|20)\d\d([./-])\d\d?\2\d\d?)$/.test(token)) return 'X';
  return /^\d{1,2}\.\d\d$/.test(token) ? 'D' : 'x';
}
