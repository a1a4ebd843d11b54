/**
 * One convention for all corpora, that of news tests: titles and "the" stand outside of names, people and languages by country are MISC,
 * countries are places. What cannot be brought to it is left open (X).
 */

import { tokenize } from '../../../src/annotate/tokens.js';
import { cueBit, cuesOf } from '../../../src/entities/cues.js';
import type { EntityRow, TypedSpan } from '../../eval/entities.js';

/** What is known of countries when marks are mapped: words in lower case. */
export interface Nations {
  readonly demonyms: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

const TITLE = cueBit('honorific') | cueBit('office') | cueBit('rank') | cueBit('calling');
const PARTICLE = cueBit('particle');
const BESIDE_TITLE = new Set(
  `prime vice former foreign defense defence interior finance acting deputy first second senior chief then-president ex-president state executive
  managing general secretary assistant attorney house senate white republican democratic major lieutenant of the and - 's`.split(
    /\s+/,
  ),
);
const NO_NAME = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;
const UNITED_STATES = /^(?:the )?(?:u\.? ?s\.?(?: ?a\.?)?|united states(?: of america)?|america)$/i;
const ADDRESS = /https?:|www\.|@|#/i;

export function remapRow(row: EntityRow, nations: Nations): EntityRow {
  return {
    ...row,
    sents: row.sents.map(({ text, spans }) => ({
      text,
      spans: spans.flatMap((span) => remapSpan(text, span, nations)),
    })),
  };
}

function remapSpan(
  text: string,
  [start, end, type]: TypedSpan,
  nations: Nations,
): [number, number, TypedSpan[2]][] {
  if (type === 'X') return [[start, end, 'X']];
  const name = text.slice(start, end);
  if (ADDRESS.test(text.slice(Math.max(0, start - 1), end))) return [[start, end, 'X']];
  const tokens = tokenize(name);
  if (!tokens.some((token) => hasCapital(token.text))) return [];
  let first = 0;
  let last = tokens.length;
  const word = (i: number): string => tokens[i]?.text ?? '';
  while (first < last - 1 && isArticle(word(first), type, start === 0 && first === 0)) first++;
  while (first < last - 1 && !hasCapital(word(first)) && !isName(word(first), type)) first++;
  while (last - 1 > first && /^(?:['’]s?|[.,;:])$/.test(word(last - 1)) && !/\.$/.test(word(last - 2)))
    last--;
  const rest: [number, number, TypedSpan[2]][] = [];
  if (type === 'PER') {
    const named =
      afterTitle(
        tokens.slice(first, last).map((token) => token.text),
        nations,
      ) + first;
    for (let i = first; i < named; i++) {
      const lower = word(i).toLowerCase();
      const kind = nations.demonyms.has(lower)
        ? 'MISC'
        : UNITED_STATES.test(lower) || nations.countries.has(lower)
          ? 'LOC'
          : undefined;
      if (kind !== undefined)
        rest.push([start + (tokens[i]?.start ?? 0), start + (tokens[i]?.end ?? 0), kind]);
    }
    first = named;
  }
  const from = start + (tokens[first]?.start ?? 0);
  const to = start + (tokens[last - 1]?.end ?? 0);
  const left = text.slice(from, to);
  const lower = left.toLowerCase();
  if (type !== 'MISC' && nations.demonyms.has(lower)) return [...rest, [from, to, 'MISC']];
  if (UNITED_STATES.test(left)) return [...rest, [from, to, type === 'ORG' ? 'X' : 'LOC']];
  if (last - first > 1 && !mayEnd(word(last - 1), word(last - 2))) return [...rest, [from, to, 'X']];
  return [...rest, [from, to, type]];
}

function hasCapital(word: string): boolean {
  return word !== word.toLowerCase();
}

/** The last word of a name is capitalised, a number, or the second part of a compound: "Jong-un". */
function mayEnd(word: string, before: string): boolean {
  return hasCapital(word) || /^[\p{N}.)]/u.test(word) || before === '-';
}

function isArticle(word: string, type: TypedSpan[2], opens: boolean): boolean {
  if (/^(?:the|a|an)$/.test(word)) return true;
  return word === 'The' && (type === 'LOC' || (opens && type !== 'MISC'));
}

/** Small words that names of people may begin with, and years that those of events do. */
function isName(word: string, type: TypedSpan[2]): boolean {
  if (type === 'PER') return (cuesOf(word) & PARTICLE) !== 0;
  return /^\p{N}/u.test(word);
}

/** How many words of a person's span stand before the name. */
function afterTitle(words: readonly string[], { demonyms, countries }: Nations): number {
  let named = 0;
  for (let i = 0; i < words.length - 1; i++) {
    const lower = (words[i] ?? '').toLowerCase();
    const isTitle = (cuesOf(lower) & TITLE) !== 0 && lower !== 'sister' && lower !== 'brother';
    if (
      !isTitle &&
      !BESIDE_TITLE.has(lower) &&
      !demonyms.has(lower) &&
      !countries.has(lower) &&
      !UNITED_STATES.test(lower)
    )
      break;
    if (isTitle && !NO_NAME.test(words[i + 1] ?? '')) named = i + 1;
  }
  return named;
}
