import type { ValueReader, WinkKind, WinkValue } from '../annotate/wink.js';
import type { AnnotatedText, Entity, EntityType, Mention, Sentence, Span, Token } from '../types.js';
import { isoDate, isoTime, publicationDay } from './calendar.js';
import { moneyValue } from './money.js';
import { mended } from './valueRules.js';

/** Kinds of values that wink tells, as types of entities. */
const TYPE_OF: Readonly<Record<WinkKind, EntityType>> = {
  DATE: 'date',
  TIME: 'time',
  DURATION: 'duration',
  MONEY: 'money',
  PERCENT: 'percent',
  CARDINAL: 'number',
  ORDINAL: 'ordinal',
};

/** Words without digits by which a sentence may hold a value. */
const TELLING = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
  sixty seventy eighty ninety hundred thousand million billion trillion dozen percent monday tuesday wednesday thursday friday saturday sunday
  january february april june july august september october november december today yesterday tomorrow tonight noon midnight morning afternoon
  evening year years month months week weeks days hours century centuries fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  thirteenth`.split(/\s+/),
);

/** Whether a text may hold values at all: whether wink must be asked. */
export function mayHoldValues({ paragraphs }: AnnotatedText): boolean {
  return paragraphs.some(({ tokens, sentences }) =>
    sentences.some((sentence) => isTelling(tokens, sentence)),
  );
}

function isTelling(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) {
    const { text, lower } = tokens[i] as Token;
    const first = text.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) return true;
    if (text.length > 2 && text.length < 12 && TELLING.has(first < 0x61 ? lower : text)) return true;
    if (isMoneySign(first)) return true;
  }
  return false;
}

/** $, £, ¥, €, ₹ and other signs before an amount. */
function isMoneySign(code: number): boolean {
  return code === 0x24 || code === 0xa3 || code === 0xa5 || (code >= 0x20a0 && code <= 0x20c0);
}

interface FoundValue extends Mention {
  readonly type: EntityType;
  readonly value: string | undefined;
}

/**
 * The dates, times, amounts, numbers and addresses of a text, each once with all its mentions.
 *
 * @param taken stretches that are part of a name, in order: "Boeing 747" holds no number
 */
export function valuesIn(
  annotated: AnnotatedText,
  read: ValueReader,
  taken: readonly Span[],
  published: string | null,
): Entity[] {
  const day = publicationDay(published);
  const found: FoundValue[] = [];
  let next = 0;
  for (const { tokens, sentences } of annotated.paragraphs) {
    for (const sentence of sentences) {
      for (const address of addressesIn(tokens, sentence)) found.push(address);
      if (!isTelling(tokens, sentence)) continue;
      while (next < taken.length && (taken[next]?.end ?? 0) <= sentence.start) next++;
      const own: Span[] = [];
      for (let k = next; k < taken.length && (taken[k]?.start ?? 0) < sentence.end; k++)
        own.push(taken[k] as Span);
      const values = read(annotated.text.slice(sentence.start, sentence.end)).map(
        (value): WinkValue => ({
          ...value,
          start: value.start + sentence.start,
          end: value.end + sentence.start,
        }),
      );
      for (const { start, end, kind } of mended(values, annotated.text, sentence)) {
        if (own.some((name) => name.start < end && name.end > start)) continue;
        const text = annotated.text.slice(start, end);
        found.push({ start, end, text, type: TYPE_OF[kind], value: isoOf(kind, text, day) });
      }
    }
  }
  return grouped(found);
}

function isoOf(kind: WinkKind, text: string, day: Date | undefined): string | undefined {
  if (kind === 'DATE') return isoDate(text, day);
  if (kind === 'TIME') return isoTime(text);
  return kind === 'MONEY' ? moneyValue(text) : undefined;
}

/** Addresses, each with a sign that it cannot lack: a pattern of letters of any alphabet takes V8 long to compile. */
const ADDRESSES: readonly {
  readonly type: EntityType;
  readonly sign: RegExp;
  readonly pattern: RegExp;
}[] = [
  { type: 'url', sign: /^[hw]/i, pattern: /^(?:https?:\/\/|www\.)./i },
  { type: 'email', sign: /@/, pattern: /^[^@\s]+@[^@\s]+\.[^@\s]+$/ },
  { type: 'hashtag', sign: /^#/, pattern: /^#[\p{L}\p{N}_]*\p{L}/u },
  { type: 'handle', sign: /^@/, pattern: /^@[\p{L}\p{N}_]/u },
];

function addressesIn(tokens: readonly Token[], { firstToken, endToken }: Sentence): FoundValue[] {
  const found: FoundValue[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const { start, end, text } = tokens[i] as Token;
    if (text.length < 3 || !mayBeAddress(text)) continue;
    const type = ADDRESSES.find(({ sign, pattern }) => sign.test(text) && pattern.test(text))?.type;
    if (type !== undefined) found.push({ start, end, text, type, value: undefined });
  }
  return found;
}

/** Most words are told by their first letter to be none. */
function mayBeAddress(text: string): boolean {
  const first = text.charAt(0);
  return 'hHwW@#'.includes(first) || text.includes('@');
}

/** Values of one type and one meaning, or where that is open one wording, are one entity. */
function grouped(found: readonly FoundValue[]): Entity[] {
  const groups = new Map<string, FoundValue[]>();
  for (const one of found) {
    const key = `${one.type} ${one.value ?? one.text.toLowerCase()}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [one]);
    else own.push(one);
  }
  return [...groups.values()].map((own): Entity => {
    const first = own[0] as FoundValue;
    return {
      name: first.text,
      type: first.type,
      count: own.length,
      mentions: own.map(({ start, end, text }) => ({ start, end, text })),
      ...(first.value === undefined ? {} : { value: first.value }),
    };
  });
}
