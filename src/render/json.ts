import type { Article } from '../types.js';
import { visibleJson } from './escape.js';
import { type ExplainedLine, explainedLines } from './explain.js';
import { type Format, isFailed, type RenderOptions, type Result } from './format.js';

/** The version of the record: keys and types only grow within one. */
export const SCHEMA = 1;

/** The record of an article; the keys stand in the order in which they are written. */
export interface ArticleRecord
  extends Pick<
    Article,
    'title' | 'byline' | 'dateline' | 'published' | 'section' | 'text' | 'paragraphs' | 'captions' | 'removed'
  > {
  readonly schema: typeof SCHEMA;
  readonly id: string;
  /** With --explain. */
  readonly lines?: readonly ExplainedLine[];
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
  options: Pick<RenderOptions, 'explain'> = {},
): ArticleRecord | ErrorRecord {
  const judged = isFailed(result) ? result.lines : result.article.lines;
  const lines = options.explain && judged !== undefined ? { lines: explainedLines(judged) } : {};
  if (isFailed(result)) {
    const { code, message } = result.error;
    return { schema: SCHEMA, id: result.id, error: { code, message }, ...lines };
  }
  const { article } = result;
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
    removed: article.removed.map(({ line, text, kind, rule, why }) => ({ line, text, kind, rule, why })),
    ...lines,
  };
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
