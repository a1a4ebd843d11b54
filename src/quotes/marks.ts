import type { AnnotatedParagraph, AnnotatedText, Span } from '../types.js';
import { type Glyph, type Glyphs, glyphsIn } from './glyphs.js';
import { pairDoubles, pairSingles } from './pairing.js';

/** What stands between two quotation marks, without them. */
export interface MarkedSpan extends Span {
  /** The paragraph it stands in. */
  readonly paragraph: number;
  /** False where the opening or closing mark is missing: at the end of a paragraph that the next one goes on from, or by mistake. */
  readonly isOpened: boolean;
  readonly isClosed: boolean;
}

/**
 * Finds what stands in quotation marks, whatever it is: speech, titles, single words. Of quotes within quotes the outer one.
 * A quote that goes on in the next paragraph is one span a paragraph.
 *
 * @returns spans in order; their offsets count in `annotated.text`
 */
export function markedSpans({ text, paragraphs }: AnnotatedText): MarkedSpan[] {
  const glyphs = paragraphs.map(({ start, end }) => glyphsIn(text, start, end));
  const stretches = paragraphs.map((paragraph, i) => ({
    text,
    paragraph,
    glyphs: glyphs[i] as Glyphs,
    next: openingOf(paragraphs[i + 1], glyphs[i + 1]),
  }));
  const doublesFirst = stretches.map((stretch) => nest(stretch, 'double'));
  const singlesFirst = stretches.map((stretch) => nest(stretch, 'single'));
  const spans = areSinglesOuter(doublesFirst, singlesFirst) ? singlesFirst : doublesFirst;
  return spans.flatMap(({ outer, inner }, paragraph) =>
    [...outer, ...inner]
      .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
      .map(({ start, end, isOpened, isClosed }) => {
        return { ...trimmed(text, { start, end }), paragraph, isOpened, isClosed };
      })
      .sort((a, b) => a.start - b.start),
  );
}

/** A paragraph with its marks. */
interface Stretch {
  readonly text: string;
  readonly paragraph: AnnotatedParagraph;
  readonly glyphs: Glyphs;
  /** The kinds of marks that open the next paragraph. */
  readonly next: ReadonlySet<MarkKind>;
}

type MarkKind = 'double' | 'single';

/** The pairs of one kind of marks, and of the other kind those outside of them. */
interface Nesting {
  readonly outer: readonly Pair[];
  readonly inner: readonly Pair[];
}

/** What stands between two marks. */
export interface Pair extends Span {
  readonly isOpened: boolean;
  readonly isClosed: boolean;
}

function openingOf(paragraph: AnnotatedParagraph | undefined, glyphs: Glyphs | undefined): Set<MarkKind> {
  const kinds: readonly MarkKind[] = ['double', 'single'];
  return new Set(
    kinds.filter((kind) => {
      const first = glyphs?.[kind][0];
      return first !== undefined && first.start === paragraph?.start && first.side !== 'close';
    }),
  );
}

function nest({ text, paragraph, glyphs, next }: Stretch, outerKind: MarkKind): Nesting {
  const innerKind = outerKind === 'double' ? 'single' : 'double';
  const pair = (kind: MarkKind, marks: readonly Glyph[], within: Span, isLast: boolean): Pair[] => {
    const stretch = {
      text,
      paragraph,
      start: within.start,
      end: within.end,
      goesOn: isLast && next.has(kind),
    };
    return kind === 'double' ? pairDoubles(marks, stretch) : pairSingles(marks, stretch);
  };
  const outer = pair(outerKind, glyphs[outerKind], paragraph, true);
  const gaps = gapsBetween(outer, paragraph);
  let at = 0;
  const inner = gaps.flatMap((gap, i) => {
    const marks: Glyph[] = [];
    for (; at < glyphs[innerKind].length; at++) {
      const glyph = glyphs[innerKind][at] as Glyph;
      if (glyph.start >= gap.end) break;
      if (glyph.start >= gap.start) marks.push(glyph);
    }
    return pair(innerKind, marks, gap, i === gaps.length - 1);
  });
  return { outer, inner };
}

function gapsBetween(pairs: readonly Span[], whole: Span): Span[] {
  const starts = [whole.start, ...pairs.map(({ end }) => end)];
  return starts.map((start, i) => ({ start, end: pairs[i]?.start ?? whole.end }));
}

/**
 * A text has its quotes in single marks when, single marks taken first, more of its quotes stand in single than in double ones, and
 * taking double marks first would not leave most of its double quotes where they are.
 */
function areSinglesOuter(doublesFirst: readonly Nesting[], singlesFirst: readonly Nesting[]): boolean {
  const count = (nestings: readonly Nesting[], side: 'outer' | 'inner'): number =>
    nestings.reduce((sum, nesting) => sum + nesting[side].length, 0);
  const singlesOutside = count(doublesFirst, 'inner');
  const doublesOutside = count(singlesFirst, 'inner');
  return singlesOutside > doublesOutside;
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
