/** Training rows as documents with the labels that their marks allow. */
import { annotate } from '../../../src/annotate/annotate.js';
import { isCapitalised } from '../../../src/annotate/characters.js';
import { BEGIN, END, INSIDE, LABEL_COUNT, labelOf, NONE, SINGLE } from '../../../src/entities/labels.js';
import type { AnnotatedText, Token } from '../../../src/types.js';
import type { EntityRow, EntityType, TypedSpan } from '../../eval/entities.js';

/** A document and, of each of its tokens, the labels allowed, as bits. */
export interface LabelledText {
  readonly annotated: AnnotatedText;
  readonly tokens: readonly Token[];
  readonly allowed: Int32Array;
  readonly weight: number;
}

const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];
const MISC = TYPES.indexOf('MISC');
export const ANY = (1 << LABEL_COUNT) - 1;
const ONLY_NONE = 1 << NONE;
const ANY_MISC = [BEGIN, INSIDE, END, SINGLE].reduce(
  (mask, part) => mask | (1 << labelOf(MISC, part)),
  ONLY_NONE,
);

/** The text of lines, each a paragraph. */
export function annotateLines(lines: readonly string[]): AnnotatedText {
  let start = 0;
  const paragraphs = lines.map((line) => {
    const paragraph = { start, end: start + line.length, kind: 'paragraph' as const };
    start += line.length + 1;
    return paragraph;
  });
  return annotate({ title: null, text: lines.join('\n'), paragraphs });
}

/** A row as a document. Where MISC was not marked, a capitalised word without a mark may be one. */
export function labelledText(row: EntityRow, weight: number): LabelledText {
  const annotated = annotateLines(row.sents.map(({ text }) => text));
  const tokens = annotated.paragraphs.flatMap((paragraph) => paragraph.tokens);
  const allowed = Int32Array.from(tokens, ({ text }) =>
    row.noMisc && isCapitalised(text) ? ANY_MISC : ONLY_NONE,
  );
  let base = 0;
  let next = 0;
  for (const { text, spans } of row.sents) {
    const end = base + text.length;
    const first = next;
    while (next < tokens.length && (tokens[next] as Token).start < end) next++;
    for (const span of spans) mark(tokens, first, next, base, span, allowed);
    base = end + 1;
  }
  return { annotated, tokens, allowed, weight };
}

/** Labels the tokens of a span; tokens that it cuts are left open. */
function mark(
  tokens: readonly Token[],
  from: number,
  to: number,
  base: number,
  [start, end, type]: TypedSpan,
  allowed: Int32Array,
): void {
  const inside: number[] = [];
  let isCut = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.end <= base + start || token.start >= base + end) continue;
    isCut ||= token.start < base + start || token.end > base + end;
    inside.push(i);
  }
  const typeNumber = TYPES.indexOf(type as EntityType);
  if (isCut || typeNumber < 0) {
    for (const i of inside) allowed[i] = ANY;
    return;
  }
  inside.forEach((i, k) => {
    allowed[i] = 1 << labelOf(typeNumber, partOf(k, inside.length));
  });
}

/** The part of a name that its k-th of n tokens is. */
export function partOf(k: number, n: number): number {
  if (n === 1) return SINGLE;
  if (k === 0) return BEGIN;
  return k === n - 1 ? END : INSIDE;
}
