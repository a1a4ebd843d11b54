import type { Article, Entity, Findings, Quote, Speaker, Summary, SummarySentence } from '../types.js';
import { type Counts, countsOf } from './counts.js';
import { visibleJson } from './escape.js';
import { type ExplainedLine, explainedLines } from './explain.js';
import { type Format, isFailed, type RenderOptions, type Result } from './format.js';

/** The version of the record: keys and types only grow within one. */
export const SCHEMA = 1;

/** The record of an article; the keys stand in the order in which they are written. */
export interface ArticleRecord
  extends Pick<
    Article,
    'title' | 'byline' | 'dateline' | 'published' | 'section' | 'text' | 'paragraphs' | 'captions'
  > {
  readonly schema: typeof SCHEMA;
  readonly id: string;
  /** Of the view of the article, and of the others with `explain`. */
  readonly removed?: Article['removed'];
  readonly entities?: readonly Entity[];
  readonly quotes?: readonly QuoteRecord[];
  readonly summary?: SummaryRecord;
  /** Of the report. */
  readonly counts?: Counts;
  /** With `explain`. */
  readonly lines?: readonly ExplainedLine[];
}

/** With `explain` a speaker and a sentence say why they were chosen. */
type Unexplained<T> = Omit<T, 'why'> & { readonly why?: string };

interface QuoteRecord extends Omit<Quote, 'speaker'> {
  readonly speaker: Unexplained<Speaker> | null;
}

interface SummaryRecord extends Omit<Summary, 'sentences'> {
  readonly sentences: readonly Unexplained<SummarySentence>[];
}

/** The record of a document that failed. */
export interface ErrorRecord {
  readonly schema: typeof SCHEMA;
  readonly id: string;
  readonly error: { readonly code: string; readonly message: string };
  /** With --explain, where the input was judged but held no article. */
  readonly lines?: readonly ExplainedLine[];
}

/** The record of a result, its keys in the order of the contract. */
export function toRecord(
  result: Result,
  options: Pick<RenderOptions, 'explain' | 'view'> = {},
): ArticleRecord | ErrorRecord {
  const judged = isFailed(result) ? result.lines : result.article.lines;
  const lines = options.explain && judged !== undefined ? { lines: explainedLines(judged) } : {};
  if (isFailed(result)) {
    const { code, message } = result.error;
    return { schema: SCHEMA, id: result.id, error: { code, message }, ...lines };
  }
  const { article, findings = {} } = result;
  const { view = 'article' } = options;
  return {
    schema: SCHEMA,
    id: result.id,
    title: article.title,
    byline: article.byline,
    dateline: article.dateline,
    published: article.published,
    section: article.section,
    text: article.text,
    paragraphs: article.paragraphs.map(({ start, end, kind }) => ({ start, end, kind })),
    captions: article.captions.map(({ text, credit }) => ({ text, credit })),
    ...(view === 'article' || options.explain
      ? {
          removed: article.removed.map(({ line, text, kind, rule, why }) => ({
            line,
            text,
            kind,
            rule,
            why,
          })),
        }
      : {}),
    ...findingsRecord(findings, options.explain === true),
    ...(view === 'report' ? { counts: countsOf(article) } : {}),
    ...lines,
  };
}

function findingsRecord(
  { entities, quotes, summary }: Findings,
  explain: boolean,
): Pick<ArticleRecord, 'entities' | 'quotes' | 'summary'> {
  return {
    ...(entities && { entities: entities.map(entityRecord) }),
    ...(quotes && { quotes: quotes.map((quote) => quoteRecord(quote, explain)) }),
    ...(summary && {
      summary: {
        text: summary.text,
        sentences: summary.sentences.map(({ start, end, text, why }) => ({
          start,
          end,
          text,
          ...(explain && { why }),
        })),
      },
    }),
  };
}

function entityRecord({ name, type, count, mentions, role, value }: Entity): Entity {
  return {
    name,
    type,
    count,
    ...(role !== undefined && { role }),
    ...(value !== undefined && { value }),
    mentions: mentions.map(({ start, end, text }) => ({ start, end, text })),
  };
}

function quoteRecord({ start, end, text, partial, speaker, cue }: Quote, explain: boolean): QuoteRecord {
  return {
    start,
    end,
    text,
    partial,
    speaker: speaker && speakerRecord(speaker, explain),
    cue: cue && { start: cue.start, end: cue.end, text: cue.text },
  };
}

function speakerRecord(
  { name, text, start, end, via, why }: Speaker,
  explain: boolean,
): Unexplained<Speaker> {
  return { name, text, start, end, via, ...(explain && { why }) };
}

function json(result: Result, options: RenderOptions, indent: number): string {
  const text = JSON.stringify(toRecord(result, options), null, indent);
  return options.terminal ? visibleJson(text) : text;
}

export const JSON_FORMAT: Format = {
  name: 'json',
  description: 'the whole record; an array for several inputs',
  extension: '.json',
  explains: true,
  single: (result, options) => `${json(result, options, 2)}\n`,
  series: {
    open: '[',
    between: ',',
    close: '\n]\n',
    item: (result, options) => `\n${json(result, options, 2)}`,
  },
};

export const JSONL: Format = {
  name: 'jsonl',
  description: 'the whole record, one line each',
  extension: '.jsonl',
  explains: true,
  single: (result, options) => `${json(result, options, 0)}\n`,
  series: { open: '', between: '', close: '', item: (result, options) => `${json(result, options, 0)}\n` },
};
