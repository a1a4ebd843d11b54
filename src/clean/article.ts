import { joinNames } from '../read/names.js';
import type {
  Article,
  FurnitureKind,
  Label,
  LabelledLine,
  Paragraph,
  ParagraphKind,
  RawArticle,
  RawLine,
} from '../types.js';
import { captionsOf } from './captions.js';
import { findDateline, isTranscript } from './dateline.js';
import { headValue } from './head.js';
import type { LabelledPage } from './label.js';

const BETWEEN_PARAGRAPHS = '\n\n';
const BLANK: Label = { verdict: 'blank', kind: 'blank', rule: 'blank', why: '' };

/** Projects the labels of a page onto the article: nothing is judged here. */
export function toArticle(raw: RawArticle, { page, labels }: LabelledPage): Article {
  const byLine = new Map(page.lines.map(({ raw }, i) => [raw, labels[i] ?? BLANK]));
  const lines: LabelledLine[] = raw.lines.map((line) => ({ line, label: byLine.get(line) ?? BLANK }));
  const body = lines.flatMap(({ line, label }) => {
    const kind = bodyKind(label);
    return kind === undefined ? [] : [{ text: line.text, kind }];
  });
  const text = body.map((paragraph) => paragraph.text).join(BETWEEN_PARAGRAPHS);
  const head = (kind: 'byline' | 'published') =>
    lines
      .filter(({ label }) => label.verdict === 'kept' && label.kind === kind)
      .map(({ line }) => headValue(line.text));
  return {
    title: textOf(lines, 'title') ?? raw.metadata.title,
    byline: raw.metadata.byline ?? joinNames(head('byline')),
    dateline: datelineOf(body),
    published: raw.metadata.published ?? head('published')[0] ?? null,
    section: lines.filter(({ label }) => label.kind === 'section').map(({ line }) => line.text),
    text,
    paragraphs: spans(body),
    captions: captionsOf(page, labels),
    removed: lines.flatMap(({ line, label }) =>
      label.verdict === 'dropped'
        ? [{ line: line.number, text: line.text, kind: label.kind, rule: label.rule, why: label.why }]
        : [],
    ),
    lines,
    url: raw.metadata.url,
    site: raw.metadata.site,
  };
}

/** A dateline opens the first paragraph, or the second where a standfirst comes before it. */
function datelineOf(body: readonly { readonly text: string; readonly kind: ParagraphKind }[]): string | null {
  if (isTranscript(body.map(({ text }) => text))) return null;
  const opening = body.filter(({ kind }) => kind === 'paragraph').slice(0, 2);
  return opening.map(({ text }) => findDateline(text)).find((dateline) => dateline !== null) ?? null;
}

/** The kind of body paragraph a label makes; undefined for what is not printed in the body. Kept furniture is a paragraph. */
function bodyKind(label: Label): ParagraphKind | undefined {
  if (label.verdict !== 'kept') return undefined;
  switch (label.kind) {
    case 'title':
    case 'byline':
    case 'published':
      return undefined;
    case 'caption':
      return label.rule === ASKED ? 'paragraph' : undefined;
    case 'paragraph':
    case 'subhead':
    case 'list':
    case 'pullquote':
      return label.kind;
    default:
      return 'paragraph';
  }
}

function spans(body: readonly { readonly text: string; readonly kind: ParagraphKind }[]): Paragraph[] {
  let start = 0;
  return body.map(({ text, kind }) => {
    const span = { start, end: start + text.length, kind };
    start = span.end + BETWEEN_PARAGRAPHS.length;
    return span;
  });
}

const textOf = (lines: readonly LabelledLine[], kind: Label['kind']): RawLine['text'] | undefined =>
  lines.find(({ label }) => label.verdict === 'kept' && label.kind === kind)?.line.text;

/** The rule id of a verdict that the user asked for. */
const ASKED = 'asked';

/** The labels with the user's own wishes on top: furniture kinds to keep, paragraph kinds to drop. */
export function asAsked(
  labelled: LabelledPage,
  keep: readonly FurnitureKind[],
  drop: readonly ParagraphKind[],
): LabelledPage {
  const labels = labelled.labels.map((label): Label => {
    const { kind } = label;
    if (isOneOf(keep, kind))
      return { verdict: 'kept', kind, rule: ASKED, why: `kept as asked: ${label.why}` };
    if (label.verdict === 'kept' && isOneOf(drop, kind))
      return { verdict: 'dropped', kind, rule: ASKED, why: 'dropped as asked' };
    return label;
  });
  return { ...labelled, labels };
}

function isOneOf<Kind extends Label['kind']>(kinds: readonly Kind[], kind: Label['kind']): kind is Kind {
  return (kinds as readonly Label['kind'][]).includes(kind);
}
