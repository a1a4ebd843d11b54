/** Dates and times as written, told in ISO 8601 where the text and the day of publication say enough. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY_LENGTH = 86_400_000;
const WEEKDAY = '(?:sun|mon|tue|wed|thu|fri|sat)(?:s|r|rs|(?:s|nes|rs|ur)?day)?\\.?';
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** A day, or a month, or a year. Months count from 1. */
interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface DateRow {
  readonly pattern: RegExp;
  /** @param day of publication; undefined where nobody tells */
  read(match: RegExpExecArray, day: Date | undefined): CalendarDate | undefined;
}

const number = (text: string | undefined): number => Number(text);
const month = (text: string | undefined): number =>
  MONTHS.indexOf((text ?? '').slice(0, 3).toLowerCase()) + 1;

/** The first row that fits the whole of a date as written, in lower case, tells it. */
const DATES: readonly DateRow[] = [
  {
    pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
    read: ([, year, m, day]) => ({ year: number(year), month: number(m), day: number(day) }),
  },
  {
    pattern: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
    read: ([, a, b, year]) => dayOf(number(a), number(b), number(year)),
  },
  {
    pattern: new RegExp(`^(?:${WEEKDAY},? )?${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`),
    read: ([, name, day, year], published) => withYear(month(name), number(day), year, published),
  },
  {
    pattern: new RegExp(
      `^(?:${WEEKDAY},? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (\\d{4}))?$`,
    ),
    read: ([, day, name, year], published) => withYear(month(name), number(day), year, published),
  },
  {
    pattern: new RegExp(`^(?:(?:early|late|mid|mid-|end of) ?)?${MONTH},? (?:of )?(\\d{4})$`),
    read: ([, name, year]) => ({ year: number(year), month: month(name) }),
  },
  { pattern: /^(?:(?:early|late|mid|mid-|end of) ?)?(\d{4})$/, read: ([, year]) => ({ year: number(year) }) },
  {
    pattern: /^(today|yesterday|tomorrow)$/,
    read: ([, word], day) => shifted(day, word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0),
  },
  {
    pattern: new RegExp(`^(?:(last|next|this) )?(${WEEKDAY})$`),
    read: ([, which, name], day) => weekday(name ?? '', which, day),
  },
  {
    pattern: /^(last|this|next) year$/,
    read: ([, which], day) => (day === undefined ? undefined : { year: day.getUTCFullYear() + step(which) }),
  },
  { pattern: /^(last|this|next) month$/, read: ([, which], day) => monthBeside(day, step(which)) },
];

function step(which: string | undefined): number {
  if (which === 'last') return -1;
  return which === 'next' ? 1 : 0;
}

/** Only where one of the two can be no month is it known which is the day. */
function dayOf(a: number, b: number, year: number): CalendarDate | undefined {
  if (a > 12 && b <= 12) return { year, month: b, day: a };
  if (b > 12 && a <= 12) return { year, month: a, day: b };
  return a === b ? { year, month: a, day: a } : undefined;
}

/** A day without a year is of the year that brings it nearest to the day of publication. */
function withYear(
  m: number,
  day: number,
  year: string | undefined,
  published: Date | undefined,
): CalendarDate | undefined {
  if (year !== undefined) return { year: number(year), month: m, day };
  if (published === undefined) return undefined;
  const around = [-1, 0, 1].map((by) => published.getUTCFullYear() + by);
  const distance = (candidate: number): number =>
    Math.abs(Date.UTC(candidate, m - 1, day) - published.getTime());
  const nearest = around.reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
  return { year: nearest, month: m, day };
}

function shifted(day: Date | undefined, by: number): CalendarDate | undefined {
  if (day === undefined) return undefined;
  const other = new Date(day.getTime() + by * DAY_LENGTH);
  return { year: other.getUTCFullYear(), month: other.getUTCMonth() + 1, day: other.getUTCDate() };
}

/** News tells of the last such day, the day of publication among them; "next Monday" of the one to come. */
function weekday(name: string, which: string | undefined, day: Date | undefined): CalendarDate | undefined {
  if (day === undefined) return undefined;
  const back = (day.getUTCDay() - WEEKDAYS.indexOf(name.slice(0, 3)) + 7) % 7;
  if (which === 'next') return shifted(day, back === 0 ? 7 : 7 - back);
  return shifted(day, which === 'last' && back === 0 ? -7 : -back);
}

function monthBeside(day: Date | undefined, by: number): CalendarDate | undefined {
  if (day === undefined) return undefined;
  const other = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + by, 1));
  return { year: other.getUTCFullYear(), month: other.getUTCMonth() + 1 };
}

/** A date in ISO 8601: "2017-01-28", "2017-01" or "2017"; undefined where it cannot be told. */
export function isoDate(written: string, published: Date | undefined): string | undefined {
  const text = written.toLowerCase().replace(/\s+/g, ' ').trim();
  for (const { pattern, read } of DATES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const date = read(match, published);
    return date === undefined || !exists(date) ? undefined : isoOf(date);
  }
  return undefined;
}

function exists({ year, month: m = 1, day = 1 }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, m - 1, day));
  return m >= 1 && m <= 12 && date.getUTCMonth() === m - 1 && date.getUTCDate() === day;
}

function isoOf({ year, month: m, day }: CalendarDate): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const parts = [
    String(year),
    ...(m === undefined ? [] : [two(m)]),
    ...(day === undefined ? [] : [two(day)]),
  ];
  return parts.join('-');
}

/** The day that a page's note of publication tells; undefined where it tells none. */
export function publicationDay(published: string | null): Date | undefined {
  if (published === null) return undefined;
  const iso = /\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? isoWithin(published);
  return iso === undefined ? undefined : new Date(`${iso}T00:00:00Z`);
}

/** "Published: 28 January 2017 at 9:30" */
function isoWithin(text: string): string | undefined {
  const lower = text.slice(0, 200).toLowerCase();
  const found = new RegExp(
    `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}`,
  ).exec(lower)?.[0];
  return found === undefined ? undefined : isoDate(found, undefined);
}

/** A time of day as "21:30"; undefined where it tells none. */
export function isoTime(written: string): string | undefined {
  const text = written.toLowerCase();
  if (text === 'noon' || text === 'midday') return '12:00';
  if (text === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?\s?m\.?)?(?:\s[a-z]{2,4})?$/.exec(text);
  if (match === null || (match[2] === undefined && match[3] === undefined)) return undefined;
  const hour = (number(match[1]) % (match[3] === undefined ? 24 : 12)) + (match[3] === 'p' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}`;
}
