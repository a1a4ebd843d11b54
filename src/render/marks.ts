import type { Span } from '../types.js';

/** A stretch of a text, and what it becomes once its content has been rendered. */
export interface Mark<T> extends Span {
  /** @param isFirst false of the later pieces of a stretch that another one cuts */
  readonly wrap: (content: T, isFirst: boolean) => T;
}

/** Marks that stand in order and do not overlap. */
export type Layer<T> = readonly Mark<T>[];

/** How plain text and its pieces are rendered. */
interface Rendering<T> {
  readonly text: (text: string) => T;
  readonly join: (parts: readonly T[]) => T;
}

/** Spans in order; of two that overlap the first stays, and of two that begin together the longer one. */
export function withoutOverlaps<S extends Span>(spans: readonly S[]): S[] {
  let free = 0;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const fits = start >= free && end > start;
      if (fits) free = end;
      return fits;
    });
}

/**
 * A stretch of a text with its marks. A mark that crosses one of an outer layer is cut, so that all are properly nested.
 *
 * @param range and the marks count in UTF-16 code units into `text`
 * @param layers the outermost first
 */
export function markUp<T>(
  text: string,
  { start, end }: Span,
  layers: readonly Layer<T>[],
  rendering: Rendering<T>,
): T {
  const [outer, ...inner] = layers;
  if (outer === undefined) return rendering.text(text.slice(start, end));
  const parts: T[] = [];
  let at = start;
  const plainTo = (to: number): void => {
    if (to > at) parts.push(markUp(text, { start: at, end: to }, inner, rendering));
    at = to;
  };
  for (const mark of within(outer, { start, end })) {
    const piece = { start: Math.max(start, mark.start), end: Math.min(end, mark.end) };
    plainTo(piece.start);
    parts.push(mark.wrap(markUp(text, piece, inner, rendering), mark.start === piece.start));
    at = piece.end;
  }
  plainTo(end);
  return rendering.join(parts);
}

/** The marks that reach into a range; the first one is found by halving, since a layer is for the whole text. */
function within<T>(layer: Layer<T>, { start, end }: Span): Layer<T> {
  let low = 0;
  let high = layer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layer[middle] as Mark<T>).end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < layer.length && (layer[last] as Mark<T>).start < end) last += 1;
  return layer.slice(low, last);
}
