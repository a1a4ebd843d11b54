import type { AnnotatedParagraph, Span } from '../types.js';
import type { Glyph } from './glyphs.js';
import type { Pair } from './marks.js';

/** Where marks are paired: a paragraph, or a part of it. */
export interface PairingStretch extends Span {
  readonly text: string;
  readonly paragraph: AnnotatedParagraph;
  /** Whether the next paragraph begins with a mark of the same kind: what is open at the end goes on there. */
  readonly goesOn: boolean;
}

/** Pairs double marks, in one pass that looks two marks ahead. */
export function pairDoubles(marks: readonly Glyph[], stretch: PairingStretch): Pair[] {
  const pairs: Pair[] = [];
  let open: Glyph | null = null;
  let depth = 0;
  for (const [i, mark] of marks.entries()) {
    const next = marks[i + 1];
    if (open === null) {
      if (mark.side === 'close') pushUnopened(pairs, mark, stretch);
      else if (!isInches(mark, stretch, next)) open = mark;
    } else if (mark.side !== 'open') {
      if (depth > 0) depth -= 1;
      else {
        pairs.push({ start: open.end, end: mark.start, isOpened: true, isClosed: true });
        open = null;
      }
    } else if (next?.side === 'close' && marks[i + 2]?.side === 'close') depth += 1;
    else {
      const end = lastStopBefore(stretch.text, open.end, mark.start);
      pairs.push({ start: open.end, end, isOpened: true, isClosed: false });
      open = mark;
      depth = 0;
    }
  }
  if (open !== null)
    pairs.push({ start: open.end, end: unclosedEnd(open, stretch), isOpened: true, isClosed: false });
  return pairs;
}

/** `6' 2"` outside a quote: a straight mark right behind a figure opens nothing. */
function isInches(mark: Glyph, { text, start }: PairingStretch, next: Glyph | undefined): boolean {
  const follows = mark.start > start && /\d/.test(text.charAt(mark.start - 1));
  return follows && (next === undefined || next.side === 'open');
}

/** A closing mark whose opening one is missing: the quote begins with its sentence, but not before the last quote. */
function pushUnopened(pairs: Pair[], mark: Glyph, { text, paragraph, start }: PairingStretch): void {
  if (!/[.,!?…]/.test(text.charAt(mark.start - 1))) return;
  const from = paragraph.sentences[sentenceAt(paragraph.sentences, mark.start - 1)]?.start ?? -1;
  if (from < start || from <= (pairs.at(-1)?.end ?? -1)) return;
  pairs.push({ start: from, end: mark.start, isOpened: false, isClosed: true });
}

/** The number of the last sentence that begins before a place; -1 if none does. */
function sentenceAt(sentences: readonly Span[], before: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).start < before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** No longer stretch is taken for a quote that was not closed by mistake, in UTF-16 code units. */
const LONGEST_UNCLOSED = 800;

/** A quote whose closing mark is missing ends with its paragraph; if that is long and the next one does not go on, with its sentence. */
function unclosedEnd(open: Glyph, { end, goesOn, paragraph }: PairingStretch): number {
  if (goesOn || end - open.end <= LONGEST_UNCLOSED) return end;
  const sentence = paragraph.sentences[sentenceAt(paragraph.sentences, open.end)];
  return Math.min(end, sentence?.end ?? end);
}

/** Where the sentence before a place ended; the place itself if none did. */
function lastStopBefore(text: string, from: number, at: number): number {
  let end = at;
  while (end > from && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/**
 * Pairs single marks. What closes them may be an apostrophe as well: a mark that can be nothing else is preferred to one behind an s,
 * if it comes before the next opening mark.
 */
export function pairSingles(marks: readonly Glyph[], stretch: PairingStretch): Pair[] {
  const pairs: Pair[] = [];
  let i = 0;
  while (i < marks.length) {
    const open = marks[i] as Glyph;
    i = open.side === 'open' ? closeSingle(marks, i, stretch, pairs) : i + 1;
  }
  return pairs;
}

/** Pairs the opening mark at a place; the place to go on from. */
function closeSingle(marks: readonly Glyph[], at: number, stretch: PairingStretch, pairs: Pair[]): number {
  const open = marks[at] as Glyph;
  let firm = -1;
  let weak = -1;
  let next = at + 1;
  for (; next < marks.length && marks[next]?.side === 'close' && firm < 0; next++) {
    if (marks[next]?.firm) firm = next;
    else weak = next;
  }
  const following = marks[next];
  if (firm < 0 && following?.side === 'open' && isNested(marks, next)) {
    // ‘I read ‘Emma’ twice,’ she said
    firm = next + 2;
  }
  const close = firm >= 0 ? firm : weak;
  if (firm >= 0 || (weak >= 0 && !(stretch.goesOn && following === undefined))) {
    const mark = marks[close] as Glyph;
    pairs.push({ start: open.end, end: mark.start, isOpened: true, isClosed: true });
    return close + 1;
  }
  if (following !== undefined) {
    const end = lastStopBefore(stretch.text, open.end, following.start);
    if (/[.!?…]/.test(stretch.text.charAt(end - 1))) {
      pairs.push({ start: open.end, end, isOpened: true, isClosed: false });
    }
    return next;
  }
  if (stretch.goesOn || open.start === stretch.paragraph.start) {
    pairs.push({ start: open.end, end: unclosedEnd(open, stretch), isOpened: true, isClosed: false });
  }
  return marks.length;
}

function isNested(marks: readonly Glyph[], at: number): boolean {
  const [, first, second] = marks.slice(at, at + 3);
  return first?.side === 'close' && first.firm && second?.side === 'close' && second.firm;
}
