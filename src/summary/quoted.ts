import { isWordOrNumber } from '../annotate/characters.js';
import type { AnnotatedParagraph, Token } from '../types.js';

/** Which tokens of a paragraph stand in quotes, marks included, and which marks have no partner. */
export interface Quoted {
  /** 1 for a token inside a quote. */
  readonly inside: Uint8Array;
  /** 1 for a mark that opens or closes nothing in this paragraph. */
  readonly broken: Uint8Array;
}

type Side = 'open' | 'close' | 'either';

const DOUBLE: ReadonlyMap<string, Side> = new Map([
  ['“', 'open'],
  ['„', 'open'],
  ['«', 'open'],
  ['``', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ["''", 'either'],
  ['"', 'either'],
]);
const SINGLE: ReadonlyMap<string, Side> = new Map([
  ['‘', 'open'],
  ['’', 'close'],
  ["'", 'either'],
]);
/** A paragraph of a speech that goes on in the next has no more sentences; a longer one is a text whose first mark is a slip. */
const LONGEST_SPEECH = 12;
/** What an apostrophe may shorten at the start of a word: ’em, ’90s. */
const ELISION = /^(?:\d\ds?|em|til|tis|twas|cause|n|round|bout)$/i;
const BLANK_BEFORE = /^$|[\s([{—–-]/;
const BLANK_AFTER = /^$|[\s)\]}.,;:!?—–-]/;

/**
 * Pairs the quote marks of a paragraph, double and single apart, in one pass. A mark that could do both opens before a word and closes after
 * one. A mark that opens a sentence inside a quote goes on with the same quote, as one opens each of its paragraphs; a paragraph that nothing
 * closes is a quote as a whole.
 *
 * @param text the text that the tokens' offsets count in
 */
export function quotedTokens({ tokens, sentences }: AnnotatedParagraph, text: string): Quoted {
  const inside = new Uint8Array(tokens.length);
  const broken = new Uint8Array(tokens.length);
  const firsts = new Set(sentences.map(({ firstToken }) => firstToken));
  const doubles = pairMarks(tokens, text, DOUBLE, firsts);
  const singles = pairMarks(tokens, text, SINGLE, firsts);
  for (const [from, to] of [...doubles.pairs, ...singles.pairs]) inside.fill(1, from, to + 1);
  for (const at of doubles.alone) broken[at] = 1;
  if (doubles.goesOn && sentences.length <= LONGEST_SPEECH) {
    inside.fill(1);
    broken.fill(1);
  }
  // An apostrophe is no quote mark: only one that opens a sentence is missed at the end of its quote.
  for (const at of singles.alone) if (firsts.has(at)) broken[at] = 1;
  return { inside, broken };
}

interface Pairing {
  readonly pairs: readonly (readonly [number, number])[];
  readonly alone: readonly number[];
  /** The first mark opens the paragraph, and nothing closes it. */
  readonly goesOn: boolean;
}

function pairMarks(
  tokens: readonly Token[],
  text: string,
  marks: ReadonlyMap<string, Side>,
  firsts: ReadonlySet<number>,
): Pairing {
  const pairs: [number, number][] = [];
  const alone: number[] = [];
  let open: number | undefined;
  tokens.forEach((token, at) => {
    const side = isWordOrNumber(token.text) ? undefined : marks.get(token.text);
    if (side === undefined) return;
    const opens = sideHere(token, text, side, open !== undefined, marks === SINGLE, tokens[at + 1]);
    if (opens === undefined) return;
    if (!opens) {
      if (open === undefined) alone.push(at);
      else pairs.push([open, at]);
      open = undefined;
    } else if (open === undefined) open = at;
    else if (!firsts.has(at)) {
      alone.push(open);
      open = at;
    }
  });
  if (open !== undefined) alone.push(open);
  return { pairs, alone, goesOn: open === 0 };
}

/** Whether a mark opens; undefined for an apostrophe. */
function sideHere(
  token: Token,
  text: string,
  side: Side,
  isOpen: boolean,
  isSingle: boolean,
  next: Token | undefined,
): boolean | undefined {
  const blankBefore = BLANK_BEFORE.test(text.charAt(token.start - 1));
  const blankAfter = BLANK_AFTER.test(text.charAt(token.end));
  if (isSingle && !isOpen && (side === 'close' || !blankBefore || blankAfter)) return undefined;
  if (isSingle && blankBefore && next !== undefined && ELISION.test(next.text)) return undefined;
  if (side !== 'either') return side === 'open';
  return blankBefore === blankAfter ? !isOpen : blankBefore;
}
