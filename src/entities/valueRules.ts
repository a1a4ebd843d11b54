import type { WinkKind, WinkValue } from '../annotate/wink.js';
import type { Span } from '../types.js';
import { currencyBehind, signBefore } from './money.js';

/** What a rule makes of a value: another one, or nothing. `text` is the article's, `within` the sentence. */
type Mend = (value: WinkValue, text: string, within: Span) => WinkValue | undefined;

/** A rule with examples: a text, and the values that are left of it, as "kind: words". */
export interface ValueRule {
  readonly id: string;
  readonly why: string;
  readonly mend: Mend;
  readonly examples: readonly { readonly text: string; readonly values: readonly string[] }[];
}

const AMOUNTS = new Set<WinkKind>(['MONEY', 'PERCENT', 'CARDINAL', 'DURATION']);
const ROUGHLY =
  /^(?:nearly|almost|about|around|over|under|some|roughly|approximately|since|for|within|during|at least|at most|more than|less than|fewer than|up to|just|only|past|last|next|the)\s+/i;
const LARGE = /^[ -]?(?:million|billion|trillion|bn|tn|mn|mln|lakh(?: crore)?|crore|[mk])(?![\p{L}\p{N}])/iu;
const MONTH_NAME =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const UNIT =
  /^[ -]?(?:x|wpm|km|kms|kph|mph|kg|kgs|lb|lbs|mm|cm|ft|feet|foot|inch|inches|in\.|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|grams?|tonnes?|tons?|gb|mb|tb|mg|ml|hz|mhz|ghz|watts?|volts?|degrees|°|px|dpi|rpm|mbps|pc|pts?|points?|%)(?![\p{L}\p{N}])/iu;
const MAGNITUDE_ALONE = /^(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?)$/i;
const HAS_NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|a|an|half|several|few|couple|dozen)\b/i;
const BEFORE_YEAR =
  /(?:\b(?:in|since|by|from|until|till|to|of|early|late|mid|during|before|after|around|through|the|between|and|for|year|summer|winter|spring|autumn|fall|season)|[-(–,/]|[a-z]\.?)\s*$/i;

const MONTH_BEFORE = new RegExp(`\\b${MONTH_NAME} $`);
const MONTH_BEHIND = new RegExp(`^(?: of)? ${MONTH_NAME}(?:,? \\d{4}(?!\\d))?`);

/** What stands before a season: "to fall", "a spring" and "March on" are none. */
const BEFORE_SEASON = /\b(?:this|last|next|each|every|in|early|late|by|since|until|during|of)(?: the)?\s+$/i;

export const VALUE_RULES: readonly ValueRule[] = [
  {
    id: 'fall',
    why: 'a verb or a thing, no season',
    mend: (value, text) =>
      value.kind === 'DATE' &&
      /^(?:fall|spring)$/.test(text.slice(value.start, value.end)) &&
      !BEFORE_SEASON.test(text.slice(Math.max(0, value.start - 20), value.start))
        ? undefined
        : value,
    examples: [
      { text: 'The price is expected to fall sharply next year.', values: ['DATE: next year'] },
      { text: 'In the spring of 2024 it fell.', values: ['DATE: spring of 2024'] },
    ],
  },
  {
    id: 'iso-date',
    why: 'a year, month and day between hyphens are one',
    mend: (value, text) => {
      const date = /^(?:19|20)\d\d-[01]\d-[0-3]\d(?![\d-])/.exec(
        text.slice(value.start, value.start + 12),
      )?.[0];
      return date === undefined
        ? value
        : { start: value.start, end: value.start + date.length, kind: 'DATE' };
    },
    examples: [{ text: 'It rained on 2020-01-05 again.', values: ['DATE: 2020-01-05'] }],
  },
  {
    id: 'inside-word',
    why: 'part of a word, a score or a compound',
    mend: (value, text) => {
      const [before, after] = [text.charAt(value.start - 1), text.slice(value.end, value.end + 2)];
      const isInside =
        /[\p{L}\p{N}#_]/u.test(before) ||
        (/[-–.:/]/.test(before) && /[\p{L}\p{N}]/u.test(text.charAt(value.start - 2)));
      return isInside ||
        (/^(?:[-–/]?\p{L}|[-–:/]\p{N})/u.test(after.slice(0, 2)) &&
          value.kind !== 'MONEY' &&
          !LARGE.test(text.slice(value.end, value.end + 9)))
        ? undefined
        : value;
    },
    examples: [
      { text: 'A five-year-old boy won 6-3.', values: [] },
      { text: 'The 49ers flew home.', values: [] },
    ],
  },
  {
    id: 'since',
    why: 'since or until a date is no duration',
    mend: (value, text) => {
      if (value.kind !== 'DURATION') return value;
      const match = /^(?:since|until|till)\s+/i.exec(text.slice(value.start, value.end));
      return match === null ? value : { start: value.start + match[0].length, end: value.end, kind: 'DATE' };
    },
    examples: [
      { text: 'He has led it since early 2014.', values: ['DATE: early 2014'] },
      { text: 'It is open until Nov. 1.', values: ['DATE: Nov. 1'] },
    ],
  },
  {
    id: 'by',
    why: 'a preposition belongs to the sentence',
    mend: (value, text) => {
      const match =
        value.kind === 'DATE'
          ? /^(?:by|on|in|before|after|until|till|from)\s+/i.exec(text.slice(value.start, value.end))
          : null;
      return match === null ? value : { ...value, start: value.start + match[0].length };
    },
    examples: [{ text: 'It must be done by January 28 or never.', values: ['DATE: January 28'] }],
  },
  {
    id: 'roughly',
    why: 'words such as "nearly" belong to the sentence',
    mend: (value, text) => {
      if (!AMOUNTS.has(value.kind)) return value;
      const match = ROUGHLY.exec(text.slice(value.start, value.end));
      return match === null ? value : { ...value, start: value.start + match[0].length };
    },
    examples: [{ text: 'Nearly 40 people came.', values: ['CARDINAL: 40'] }],
  },
  {
    id: 'currency',
    why: 'a sign before, or a magnitude behind, belongs to the amount',
    mend: (value, text) => {
      if (value.kind !== 'CARDINAL' && value.kind !== 'MONEY') return value;
      const sign = value.kind === 'CARDINAL' ? signBefore(text, value.start) : '';
      if (sign === '' && value.kind === 'CARDINAL') return value;
      const large = LARGE.exec(text.slice(value.end, value.end + 12))?.[0] ?? '';
      return { start: value.start - sign.length, end: value.end + large.length, kind: 'MONEY' };
    },
    examples: [
      { text: 'It paid £5m for it.', values: ['MONEY: £5m'] },
      { text: 'It paid $7.1m for it.', values: ['MONEY: $7.1m'] },
      { text: 'A $3.5-billion deal fell through.', values: ['MONEY: $3.5-billion'] },
      { text: 'It cost €200,000 in all.', values: ['MONEY: €200,000'] },
    ],
  },
  {
    id: 'pounds',
    why: 'pounds are money where the sentence speaks of money',
    mend: (value, text, { start, end }) => {
      if (value.kind !== 'MONEY' || !/\bpounds?$/i.test(text.slice(value.start, value.end))) return value;
      return /£|\bsterling\b|\bpence\b|\bpaid\b|\bcosts?\b|\bworth\b|\bmillion\b|\bbillion\b|\bprice|\bfined?\b|\bsold\b|\bbudget\b/i.test(
        text.slice(start, end),
      )
        ? value
        : undefined;
    },
    examples: [
      { text: 'She weighed 120 pounds.', values: [] },
      { text: 'He was fined 120 pounds.', values: ['MONEY: 120 pounds'] },
    ],
  },
  {
    id: 'currency-word',
    why: 'money behind a number makes it an amount',
    mend: (value, text) => {
      if (value.kind !== 'CARDINAL') return value;
      const large = LARGE.exec(text.slice(value.end, value.end + 12))?.[0] ?? '';
      const currency = currencyBehind(text, value.end + large.length);
      return currency === ''
        ? value
        : { start: value.start, end: value.end + large.length + currency.length, kind: 'MONEY' };
    },
    examples: [
      { text: 'He owed 20 million naira.', values: ['MONEY: 20 million naira'] },
      {
        text: 'It cost 40,000 Swiss francs or 2 crore rupees.',
        values: ['MONEY: 40,000 Swiss francs', 'MONEY: 2 crore rupees'],
      },
    ],
  },
  {
    id: 'month-day',
    why: 'a number behind a month, or an ordinal before one, is its day',
    mend: (value, text) => {
      if (value.kind !== 'CARDINAL' && value.kind !== 'ORDINAL') return value;
      const month = MONTH_BEFORE.exec(text.slice(Math.max(0, value.start - 11), value.start))?.[0];
      if (month !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(text.slice(value.start, value.end))) {
        const year = /^,? \d{4}(?!\d)/.exec(text.slice(value.end, value.end + 7))?.[0] ?? '';
        return { start: value.start - month.length, end: value.end + year.length, kind: 'DATE' };
      }
      const behind =
        value.kind === 'ORDINAL' ? MONTH_BEHIND.exec(text.slice(value.end, value.end + 24))?.[0] : undefined;
      return behind === undefined
        ? value
        : { start: value.start, end: value.end + behind.length, kind: 'DATE' };
    },
    examples: [
      { text: 'It was built by Sept. 11, 2001 at last.', values: ['DATE: Sept. 11, 2001'] },
      { text: 'On the 15th of March it rained.', values: ['DATE: 15th of March'] },
    ],
  },
  {
    id: 'unit',
    why: 'a measure is no number',
    mend: (value, text) =>
      value.kind === 'CARDINAL' && UNIT.test(text.slice(value.end, value.end + 14)) ? undefined : value,
    examples: [{ text: 'It read 250 WPM at 1.25x.', values: [] }],
  },
  {
    id: 'small-words',
    why: '"one" and "first" count nothing',
    mend: (value, text) => {
      const written = text.slice(value.start, value.end).toLowerCase();
      if (value.kind === 'ORDINAL')
        return /^(?:first|second|third|quarter|half)s?$/.test(written) ? undefined : value;
      if (value.kind !== 'CARDINAL') return value;
      return /^(?:one|zero|half|quarter|a|an)$/.test(written) || MAGNITUDE_ALONE.test(written)
        ? undefined
        : value;
    },
    examples: [
      { text: 'One of them was the second to go.', values: [] },
      { text: 'She came 21st.', values: ['ORDINAL: 21st'] },
    ],
  },
  {
    id: 'fraction',
    why: 'a fraction is no whole number',
    mend: (value, text) =>
      value.kind === 'CARDINAL' &&
      /^[ -](?:thirds?|quarters?|fifths?|tenths?)\b/.test(text.slice(value.end, value.end + 12))
        ? undefined
        : value,
    examples: [{ text: 'Some two thirds agreed.', values: [] }],
  },
  {
    id: 'half-percent',
    why: 'a whole number and a half before "percent" are one',
    mend: (value, text) => {
      if (value.kind !== 'PERCENT') return value;
      const whole =
        /(?<![\d.,])\d{1,3} $/.exec(text.slice(Math.max(0, value.start - 5), value.start))?.[0] ?? '';
      return /^\d\/\d/.test(text.slice(value.start))
        ? { ...value, start: value.start - whole.length }
        : value;
    },
    examples: [{ text: 'It grew by 2 1/2 percent.', values: ['PERCENT: 2 1/2 percent'] }],
  },
  {
    id: 'long-time',
    why: 'a duration says how long',
    mend: (value, text) => {
      if (value.kind === 'TIME')
        return /^(?:night|morning|evening|afternoon|day)s?$/i.test(text.slice(value.start, value.end))
          ? undefined
          : value;
      if (value.kind !== 'DURATION') return value;
      return HAS_NUMBER.test(text.slice(value.start, value.end)) ? value : undefined;
    },
    examples: [
      { text: 'Reading Time:3 minutes', values: [] },
      { text: 'It took three hours.', values: ['DURATION: three hours'] },
    ],
  },
  {
    id: 'year',
    why: 'four digits are a year only where a year may stand',
    mend: (value, text, { start }) => {
      if (value.kind !== 'DATE' || !/^\d{4}$/.test(text.slice(value.start, value.end))) return value;
      const before = text.slice(Math.max(start, value.start - 14), value.start);
      const isCounted =
        /^ \p{Ll}+s\b/u.test(text.slice(value.end, value.end + 20)) &&
        !/\b(?:in|since|by|until|the|of|from)\s$/i.test(before);
      return isCounted && !BEFORE_YEAR.test(before.trimEnd().slice(-1))
        ? { ...value, kind: 'CARDINAL' }
        : value;
    },
    examples: [
      { text: 'Some 2000 people fled.', values: ['CARDINAL: 2000'] },
      { text: 'It began in 2014.', values: ['DATE: 2014'] },
    ],
  },
];

/** What wink told of a sentence, its false hits taken out and its stretches mended. */
export function mended(values: readonly WinkValue[], text: string, within: Span): WinkValue[] {
  const left: WinkValue[] = [];
  for (const value of values) {
    let mended: WinkValue | undefined = value;
    for (const { mend } of VALUE_RULES)
      mended = mended === undefined ? undefined : mend(mended, text, within);
    const last = left.at(-1);
    if (mended === undefined || mended.start >= mended.end) continue;
    if (last !== undefined && last.end >= mended.end) continue;
    if (last !== undefined && (last.end > mended.start || isWeekdayOf(last, mended, text))) {
      left.pop();
      left.push({ ...mended, start: Math.min(last.start, mended.start) });
    } else left.push(mended);
  }
  return left;
}

/** "Wednesday, Oct. 2". */
function isWeekdayOf(day: WinkValue, date: WinkValue, text: string): boolean {
  return (
    day.kind === 'DATE' &&
    date.kind === 'DATE' &&
    /^,? $/.test(text.slice(day.end, date.start)) &&
    /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?$/.test(
      text.slice(day.start, day.end),
    ) &&
    /^(?:\d{1,2} \p{Lu}|\p{Lu}\p{L}+\.? \d{1,2}(?!\d))/u.test(text.slice(date.start, date.end))
  );
}
