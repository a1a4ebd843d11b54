import { isCapitalised, isWordOrNumber } from '../annotate/characters.js';
import { isTranscript } from '../clean/dateline.js';
import type { AnnotatedParagraph, AnnotatedText, ParagraphKind, Sentence, Span, Token } from '../types.js';
import type { BackwardRow } from './backward.js';
import { interviewIn } from './interview.js';
import { leaning } from './leaning.js';
import { withoutOpening } from './opening.js';
import { type Quoted, quotedTokens } from './quoted.js';
import { storyStart } from './storyStart.js';

/** A sentence of the article, looked at as one of a summary. */
export interface Candidate extends Span {
  /** Its number in the article. */
  readonly place: number;
  /** The number of its paragraph, and its own number there. */
  readonly paragraph: number;
  readonly placeInParagraph: number;
  readonly kind: ParagraphKind;
  /** The sentence as it stands. */
  readonly source: string;
  /** Without dateline, bullet and linking word. */
  readonly text: string;
  /** How much of the start of `source` is left out of `text`. */
  readonly cut: number;
  /** The same, but with its linking word: "But the quay is shut." */
  readonly linked: string;
  /** Marks that `text` lacks where it has one end of a quote alone: “It is shut. It stays shut,” said Falk. */
  readonly missing: { readonly before: string; readonly behind: string };
  /** The tokens of `text`. */
  readonly tokens: readonly Token[];
  /** Their words in lower case. */
  readonly lower: readonly string[];
  /** Of each token, 1 where it stands in a quote. */
  readonly inside: Uint8Array;
  /** Ends with a blank and a full stop, as feeds set headings and captions between sentences that do not. */
  readonly isSetApart: boolean;
  /** Begins with a dateline. */
  readonly opensStory: boolean;
  /** Stands before the sentence with the dateline, or above the story: a headline, an abstract, a standing line. */
  readonly isAboveStory: boolean;
  /** A question or an answer of an interview told without quote marks. */
  readonly isSpoken: boolean;
  /** A piece of a quote that reaches beyond it, and none that a mark makes whole. */
  readonly isPartOfQuote: boolean;
  /** Why the sentence leans on the one before; undefined where it stands alone. */
  readonly leans: BackwardRow | undefined;
}

/** The sentences of an article, but for subheads and pull quotes, in order. */
export function candidatesOf(annotated: AnnotatedText): Candidate[] {
  const { paragraphs, text } = annotated;
  const candidates: Candidate[] = [];
  const setsApart = !isTokenised(text);
  const first = storyStart(annotated);
  const interview = interviewIn(annotated);
  const hasDateline = !isTranscript(paragraphs.map(({ start, end }) => text.slice(start, end)));
  const isSpoken = (number: number): boolean =>
    interview !== undefined && number >= interview.first && number <= interview.last;
  paragraphs.forEach((paragraph, number) => {
    if (paragraph.kind === 'subhead' || paragraph.kind === 'pullquote') return;
    const quoted = quotedTokens(paragraph, text);
    paragraph.sentences.forEach((sentence, placeInParagraph) => {
      const place = candidates.length;
      const begins = placeInParagraph === 0 && number === first;
      const mayOpenStory =
        hasDateline &&
        (place === 0 ||
          begins ||
          (place < STORY_BEGINS_BY &&
            (placeInParagraph === 0 ||
              AGENCY_DASH.test(text.slice(sentence.start, sentence.start + LONGEST_DATELINE)))));
      candidates.push({
        ...candidateOf(paragraph, sentence, text, quoted, { isFirst: place === 0 || begins, mayOpenStory }),
        ...{ place, placeInParagraph, paragraph: number, kind: paragraph.kind },
        ...{ isAboveStory: number < first, isSpoken: isSpoken(number) },
        isSetApart:
          setsApart && BLANK_STOP.test(text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end)),
      });
    });
  });
  const storyAt = candidates.findIndex(({ opensStory }) => opensStory);
  return storyAt > 0
    ? candidates.map((candidate, place) => ({ ...candidate, isAboveStory: place < storyAt }))
    : candidates;
}

/** A dateline comes behind no more sentences than these: a headline and what stands below it. */
const STORY_BEGINS_BY = 6;
/** "HALE, Wales (Coast News) --": a dateline even where no paragraph begins with it. */
const AGENCY_DASH = /^[A-Z][^.()]{2,50}\([A-Z][^()]{1,28}\) --/;
const LONGEST_DATELINE = 90;

const BLANK_STOP = /\s[.]$/;
/** Of so many full stops of a text, one may stand apart before all of them count as written so. */
const TOKENISED = 5;

/** Whether a text has a blank before its full stops, as a tokeniser leaves it. */
function isTokenised(text: string): boolean {
  const apart = text.match(/\s[.](?=\s|$)/g)?.length ?? 0;
  const close = text.match(/\S[.](?=\s|$)/g)?.length ?? 0;
  return apart * TOKENISED > apart + close;
}

type SetByParagraph =
  | 'place'
  | 'placeInParagraph'
  | 'paragraph'
  | 'kind'
  | 'isSetApart'
  | 'isAboveStory'
  | 'isSpoken';

function candidateOf(
  { tokens: all }: AnnotatedParagraph,
  { start, end, firstToken, endToken }: Sentence,
  text: string,
  { inside: allInside, broken }: Quoted,
  { isFirst, mayOpenStory }: { readonly isFirst: boolean; readonly mayOpenStory: boolean },
): Omit<Candidate, SetByParagraph> {
  const source = text.slice(start, end);
  const opening = withoutOpening(source, mayOpenStory);
  let first = firstToken;
  while (first < endToken - 1 && (all[first]?.start ?? end) < start + opening.cut) first += 1;
  const tokens = all.slice(first, endToken);
  const inside = allInside.subarray(first, endToken);
  const words = tokens.map((token) => token.text);
  const [goesOn, goesFurther] = [crosses(all, allInside, firstToken), crosses(all, allInside, endToken)];
  const missing = missingMarks(words, goesOn, goesFurther);
  const isPartOfQuote =
    broken.subarray(first, endToken).includes(1) ||
    (goesOn && (goesFurther || missing.before === '')) ||
    (goesFurther && missing.behind === '');
  // What stands first within a quote that goes on may lean on the part before it: “It is shut. That is bad,” said Falk.
  const outside = tokens.filter(
    ({ text: own }, i) => (inside[i] === 0 || goesOn) && (isWordOrNumber(own) || /^[,'’]/.test(own)),
  );
  return {
    ...{
      start,
      end,
      source,
      ...opening,
      tokens,
      lower: tokens.map((token) => token.lower),
      inside,
      isPartOfQuote,
      missing,
    },
    leans: leaning({
      outside: outside.map((token, i) => capitalisedIf(token.text, i === 0)),
      count: tokens.filter((token) => isWordOrNumber(token.text)).length,
      opensArticle: isFirst || opening.opensStory,
    }),
  };
}

function capitalisedIf(word: string, isFirst: boolean): string {
  return isFirst && !isCapitalised(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The mark that closes a quote, by the one that opens it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
]);
const OPENING: ReadonlyMap<string, string> = new Map([...CLOSING].map(([open, close]) => [close, open]));

/** The marks that make a piece of a quote one of its own. From the midst of a quote it gets both, for it is not the paper that says so. */
function missingMarks(words: readonly string[], goesOn: boolean, goesFurther: boolean): Candidate['missing'] {
  if (goesOn && goesFurther) return { before: '“', behind: '”' };
  return {
    before: goesOn ? partnerOf(words, OPENING) : '',
    behind: goesFurther ? partnerOf(words.toReversed(), CLOSING) : '',
  };
}

/** The partner of the mark nearest to the end at which a quote goes on; nothing where that mark has none. */
function partnerOf(marks: readonly string[], partners: ReadonlyMap<string, string>): string {
  const nearest = marks.find((mark) => CLOSING.has(mark) || OPENING.has(mark));
  return partners.get(nearest ?? '') ?? '';
}

const OPENS = new Set(['“', '„', '«', '``', '‘']);

/** Whether a quote goes on from the token before a place to the one at it. */
function crosses(tokens: readonly Token[], inside: Uint8Array, at: number): boolean {
  if (inside[at - 1] !== 1 || inside[at] !== 1) return false;
  const before = tokens[at - 1]?.text ?? '';
  const here = tokens[at]?.text ?? '';
  // Two quotes side by side: the one ends with its mark, the other opens with one.
  const ends = /^(?:["”»'’]|'')$/.test(before);
  return !(ends && (OPENS.has(here) || here === '"' || here === "'"));
}
