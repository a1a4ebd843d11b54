import { isCapitalised } from '../annotate/characters.js';
import type { Candidate } from './candidates.js';
import { VERBS } from './words.js';

/** Tokens of a sentence, from the first up to but without the last. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A part of a sentence that can go, and leaves a sentence that says less but nothing else. Who said something is never cut. */
export interface CutRow {
  readonly id: string;
  /** What is left out, in a reader's words. */
  readonly what: string;
  /** The end of such a part that begins at a token; undefined where none does. */
  readonly endOf: (sentence: Candidate, from: number) => number | undefined;
  readonly examples: readonly { readonly text: string; readonly short: string }[];
}

const MOST_IN_BRACKETS = 14;
const MOST_IN_CLAUSE = 25;
/** A sentence keeps so many words at least. */
const FEWEST_LEFT = 4;
/** Another comma so near before a part may belong to it: "the mayor, Nora Falk, who …, said". */
const NEAR = 6;
const DASHES = new Set(['--', '—', '–', '-']);
const RELATIVES = new Set(['who', 'which', 'whose']);
const TRAILING = new Set(['who', 'which', 'whose', 'where', 'with', 'including', 'after', 'while']);
const ARTICLES = new Set(['a', 'an', 'the']);
/** End marks, and quote marks behind them. */
const ENDING = /^(?:[.!?…]+|["”’']|'')$/;
const JOINING = new Set(['and', 'or', 'but', 'nor']);
/** Words in -ing that are nouns or prepositions, and what no report of an accident may leave out. */
const NO_PARTICIPLE =
  /^(?:according|including|during|following|morning|evening|nothing|something|anything|everything|king|spring|string|thing|being|having|barring|sterling|beijing|building|wedding|meeting|hearing|shooting|killing|bombing|briefing|feeling)$/;

export const CUTS: readonly CutRow[] = [
  {
    id: 'brackets',
    what: 'what stands in brackets',
    endOf: bracketsEnd,
    examples: [
      { text: 'The quay (built in 1911) is shut.', short: 'The quay is shut.' },
      { text: '(The quay is shut.)', short: '(The quay is shut.)' },
      {
        text: 'He said: “The quay (built in 1911) is shut.”',
        short: 'He said: “The quay (built in 1911) is shut.”',
      },
    ],
  },
  {
    id: 'dashes',
    what: 'what stands between dashes',
    endOf: dashesEnd,
    examples: [
      { text: 'The first -- and so far only -- ferry sails in May.', short: 'The first ferry sails in May.' },
      { text: 'The quay — old as it is — was mended.', short: 'The quay was mended.' },
      {
        text: 'The quay – old – the boats – new – were sold.',
        short: 'The quay – old – the boats – new – were sold.',
      },
      { text: 'It was shut -- and stayed shut.', short: 'It was shut -- and stayed shut.' },
    ],
  },
  {
    id: 'age',
    what: 'an age',
    endOf: ageEnd,
    examples: [
      { text: 'Nora Falk, 47, was hurt.', short: 'Nora Falk was hurt.' },
      { text: 'Falk, 47, Ott, 50, and Hale were hurt.', short: 'Falk, 47, Ott and Hale were hurt.' },
    ],
  },
  {
    id: 'clause',
    what: 'a clause that only adds to a name',
    endOf: clauseEnd,
    examples: [
      { text: 'Nora Falk, who runs the ferry, said it was late.', short: 'Nora Falk said it was late.' },
      {
        text: 'The ferry, which was built in Hale, sank.',
        short: 'The ferry, which was built in Hale, sank.',
      },
      { text: 'The ferry, which was built in Hale, was sold.', short: 'The ferry was sold.' },
      {
        text: 'The ferry, which was old, slow and wet, was sold.',
        short: 'The ferry, which was old, slow and wet, was sold.',
      },
      {
        text: 'The mayor, Nora Falk, who is new, said so.',
        short: 'The mayor, Nora Falk, who is new, said so.',
      },
      { text: 'The man who sold it was fined.', short: 'The man who sold it was fined.' },
    ],
  },
  {
    id: 'apposition',
    what: 'who or what someone is',
    endOf: appositionEnd,
    examples: [
      { text: 'Nora Falk, the mayor, said it was late.', short: 'Nora Falk said it was late.' },
      {
        text: 'Nora Falk, the mayor, and Carl Ott said so.',
        short: 'Nora Falk, the mayor, and Carl Ott said so.',
      },
      { text: 'He bought boats, a quay, and sold them.', short: 'He bought boats, a quay, and sold them.' },
    ],
  },
  {
    id: 'end',
    what: 'a clause at the end',
    endOf: trailingEnd,
    examples: [
      { text: 'The ferry was sold to Hale, which has none.', short: 'The ferry was sold to Hale.' },
      { text: 'A wave hit the quay, flooding nine houses.', short: 'A wave hit the quay.' },
      {
        text: 'A wave hit the quay, killing nine people.',
        short: 'A wave hit the quay, killing nine people.',
      },
      { text: 'She likes reading, writing and maths.', short: 'She likes reading, writing and maths.' },
      {
        text: 'The ferry was late, according to Nora Falk.',
        short: 'The ferry was late, according to Nora Falk.',
      },
      { text: 'The ferry, which was old, was sold.', short: 'The ferry was sold.' },
      { text: 'The quay is shut, but boats still come.', short: 'The quay is shut, but boats still come.' },
      { text: 'He met Nora Falk, a baker.', short: 'He met Nora Falk.' },
      {
        text: 'A film shows Ott, a baker, jumping the fence.',
        short: 'A film shows Ott, a baker, jumping the fence.',
      },
      { text: 'The club was sold, bringing in nine pounds (eleven euros).', short: 'The club was sold.' },
    ],
  },
];

/** No longer sentence is shortened, in tokens; bounds the time. */
const LONGEST = 150;

/** The parts of a sentence that can go, in order and apart from each other, each with its row. */
export function cutsOf(sentence: Candidate): { readonly row: CutRow; readonly range: Range }[] {
  const { tokens } = sentence;
  const found: { row: CutRow; range: Range }[] = [];
  if (tokens.length > LONGEST) return found;
  let at = 1;
  while (at < tokens.length) {
    const cut = cutAt(sentence, at);
    if (cut === undefined) at += 1;
    else {
      found.push(cut);
      at = cut.range.to;
    }
  }
  return found;
}

function cutAt(sentence: Candidate, from: number): { row: CutRow; range: Range } | undefined {
  if (sentence.inside[from] === 1) return undefined;
  for (const row of CUTS) {
    const to = row.endOf(sentence, from);
    if (to !== undefined && isWhole(sentence, { from, to })) return { row, range: { from, to } };
  }
  return undefined;
}

/** Whether a part holds no half of a quote, and a sentence is left without it. */
function isWhole({ inside, tokens }: Candidate, { from, to }: Range): boolean {
  const rest = [...tokens.slice(0, from), ...tokens.slice(to)].map(({ text }) => text.toLowerCase());
  const words = rest.filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return (
    to < tokens.length &&
    !(inside[to - 1] === 1 && inside[to] === 1) &&
    words.length >= FEWEST_LEFT &&
    words.some(isFiniteVerb)
  );
}

/** The sentence's words without some of its parts. */
export function withoutParts(
  { text, tokens, source, start, cut }: Candidate,
  parts: readonly Range[],
): string {
  // Where a token begins and ends in `text`: the opening that was cut only moves it.
  const shift = start + cut;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of parts) {
    const end = (tokens[from - 1]?.end ?? shift) - shift;
    const next = tokens[to];
    pieces.push(text.slice(at, end));
    at = (next?.start ?? start + source.length) - shift;
    if (next !== undefined && !/^[.!?,;:)”’"]/.test(next.text)) pieces.push(' ');
  }
  return [...pieces, text.slice(at)].join('');
}

function lower({ tokens }: Candidate, at: number): string {
  return tokens[at]?.text.toLowerCase() ?? '';
}

function bracketsEnd(sentence: Candidate, from: number): number | undefined {
  if (lower(sentence, from) !== '(') return undefined;
  const end = from + MOST_IN_BRACKETS;
  for (let at = from + 1; at < end; at += 1) {
    if (lower(sentence, at) === '(') return undefined;
    if (lower(sentence, at) === ')') return at + 1;
  }
  return undefined;
}

function dashesEnd(sentence: Candidate, from: number): number | undefined {
  const { tokens } = sentence;
  if (!isDash(sentence, from)) return undefined;
  const dashes = tokens.map((_, i) => i).filter((i) => isDash(sentence, i));
  const [first, second, third] = dashes;
  if (first !== from || second === undefined || third !== undefined || second - from > MOST_IN_CLAUSE)
    return undefined;
  return /^[.!?;:]/.test(lower(sentence, second + 1)) ? undefined : second + 1;
}

/** A dash between words, not one that joins them. */
function isDash({ tokens, inside }: Candidate, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || inside[at] === 1 || !DASHES.has(token.text)) return false;
  const isApart = token.start > (before?.end ?? token.start) && (after?.start ?? token.end) > token.end;
  return isApart || token.text === '—' || token.text === '--';
}

function ageEnd(sentence: Candidate, from: number): number | undefined {
  const isAge = /^\d{1,2}$/.test(lower(sentence, from + 1));
  if (!isAge || !isComma(sentence, from) || !isComma(sentence, from + 2)) return undefined;
  const next = lower(sentence, from + 3);
  return isName(sentence, from - 1) && /^\p{Ll}/u.test(sentence.tokens[from + 3]?.text ?? '') && next !== 'a'
    ? from + 3
    : undefined;
}

function clauseEnd(sentence: Candidate, from: number): number | undefined {
  if (!isComma(sentence, from) || !RELATIVES.has(lower(sentence, from + 1))) return undefined;
  return endBeforeVerb(sentence, from);
}

function appositionEnd(sentence: Candidate, from: number): number | undefined {
  if (!isComma(sentence, from) || !ARTICLES.has(lower(sentence, from + 1)) || !isName(sentence, from - 1))
    return undefined;
  return endBeforeVerb(sentence, from);
}

/** After the next comma, if no other stands before it and the sentence goes on with its verb. */
function endBeforeVerb(sentence: Candidate, from: number): number | undefined {
  if (hasCommaNear(sentence, from)) return undefined;
  const comma = nextComma(sentence, from + 1);
  if (comma === undefined || comma - from > MOST_IN_CLAUSE || comma - from < 3) return undefined;
  return isFiniteVerb(lower(sentence, comma + 1)) ? comma + 1 : undefined;
}

/** The end of the sentence's words, if from here on it only adds. */
function trailingEnd(sentence: Candidate, from: number): number | undefined {
  if (!isComma(sentence, from) || nextComma(sentence, from + 1) !== undefined) return undefined;
  const { tokens } = sentence;
  let to = tokens.length;
  while (to > from && ENDING.test(tokens[to - 1]?.text ?? '')) to -= 1;
  // A quote that ends the sentence stays with what it belongs to.
  if (to === tokens.length || sentence.inside[to] === 1 || to - from < 3 || to - from > MOST_IN_CLAUSE)
    return undefined;
  const first = lower(sentence, from + 1);
  const words = tokens.slice(from + 1, to).map(({ text }) => text.toLowerCase());
  const isList = words.some((word) => JOINING.has(word)) && !words.some(isFiniteVerb);
  if (TRAILING.has(first)) return first === 'including' || !isList ? to : undefined;
  const isApposition = (first === 'a' || first === 'an') && isName(sentence, from - 1) && !isList;
  const isParticiple =
    /^\p{Ll}{2,}ing$/u.test(first) &&
    !NO_PARTICIPLE.test(first) &&
    !JOINING.has(words[1] ?? '') &&
    !/ing$/.test(lower(sentence, from - 1)) &&
    !hasCommaNear(sentence, from);
  return isApposition || (isParticiple && !isList) ? to : undefined;
}

function isComma({ tokens, inside }: Candidate, at: number): boolean {
  return tokens[at]?.text === ',' && inside[at] === 0;
}

function hasCommaNear(sentence: Candidate, from: number): boolean {
  for (let at = from - 1; at >= from - NEAR; at -= 1) if (isComma(sentence, at)) return true;
  return false;
}

function nextComma(sentence: Candidate, from: number): number | undefined {
  for (let at = from; at < sentence.tokens.length; at += 1) if (lower(sentence, at) === ',') return at;
  return undefined;
}

function isName({ tokens }: Candidate, at: number): boolean {
  return isCapitalised(tokens[at]?.text ?? '');
}

function isFiniteVerb(word: string): boolean {
  return (VERBS.has(word) || /^\p{Ll}{2,}ed$/u.test(word)) && !/^(?:be|been|being|having)$/.test(word);
}
