import type { ChalkInstance } from 'chalk';
import type { ErrorCode } from '../errors.js';
import type { Article, Findings, LabelledLine } from '../types.js';

/** A document that is done. */
export interface ArticleResult {
  /** File name, record id or "-": `id` of the record. */
  readonly id: string;
  readonly article: Article;
  /** What was found in it, where that was asked for. */
  readonly findings?: Findings;
}

/** A document that could not be done. */
export interface FailedResult {
  readonly id: string;
  readonly error: { readonly code: ErrorCode; readonly message: string };
  /** The verdicts, where the input was read and judged but held no article. */
  readonly lines?: readonly LabelledLine[];
}

export type Result = ArticleResult | FailedResult;

/** What of a result is shown to readers: the article itself, or what was found in it. Records of JSON hold all there is. */
export type View = 'article' | 'summary' | 'entities' | 'quotes' | 'report';

/** What a format is told beside the article. Nothing here reaches for the terminal: the caller decides. */
export interface RenderOptions {
  /** The article, unless given. */
  readonly view?: View;
  /** The sentences of a summary as a list. */
  readonly bullets?: boolean;
  /** The title above a summary. */
  readonly headline?: boolean;
  /** Lines with their verdicts, as well as the article. */
  readonly explain?: boolean;
  /** YAML before the article; Markdown only. */
  readonly frontMatter?: boolean;
  /** For a terminal: control, bidi and zero-width characters are made visible. */
  readonly terminal?: boolean;
  /** Colours; none without it. */
  readonly colour?: ChalkInstance | undefined;
  /** Columns to wrap text at; paragraphs stay on one line without it, or with 0. */
  readonly width?: number;
}

/** How several results of one format are put together in one stream. */
interface Series {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  /** One result; null where the format has no place for it (an error, in formats for readers). */
  readonly item: (result: Result, options: RenderOptions) => string | null;
}

/** What a list of results tells of one of them. */
export interface Listing {
  readonly title: string;
  readonly published: string | null;
  readonly words: { readonly before: number; readonly after: number };
  /** Those that it mentions most. */
  readonly names: readonly string[];
}

export interface ListRow extends Listing {
  /** The file of its page, from the list. */
  readonly file: string;
}

/** A file beside those of the results, which lists them. */
interface List {
  readonly name: string;
  readonly listing: (result: ArticleResult) => Listing;
  readonly page: (rows: readonly ListRow[]) => string;
}

export interface Format {
  readonly name: string;
  /** For --help; no full stop. */
  readonly description: string;
  /** Of the files that --out-dir writes, with the dot. */
  readonly extension: string;
  /** Whether --explain has a place in it. */
  readonly explains: boolean;
  /** One result alone, with its last newline; null as in `Series.item`. */
  readonly single: (result: Result, options: RenderOptions) => string | null;
  readonly series: Series;
  /** For --out-dir. */
  readonly list?: List;
}

/** Tells a failure from an article. */
export function isFailed(result: Result): result is FailedResult {
  return 'error' in result;
}
