/**
 * copydesk as a library: bytes or text in, a clean article out.
 *
 *     import { clean, readArticle, renderMarkdown } from 'copydesk';
 *     const article = clean(await readArticle(bytes));
 *
 * The command line is a thin shell over these functions.
 */
export { type CleanOptions, clean } from './clean/clean.js';
export { FURNITURE } from './clean/furniture/index.js';
export type { FurnitureRow } from './clean/furniture/row.js';
export { CopydeskError, type ErrorCode } from './errors.js';
export { findEntities, findNamesAndQuotes, findQuotes, report, summarize } from './findings.js';
export { MAX_BYTES, SUMMARY_SENTENCES } from './limits.js';
export { type ReadOptions, readArticle } from './read/read.js';
export { type InputRecord, looksLikeRecords, type RecordOptions, readRecords } from './read/records.js';
export {
  type ArticleRecord,
  type ArticleResult,
  type ErrorRecord,
  type FailedResult,
  FORMATS,
  type Format,
  formatFor,
  type Listing,
  type RenderOptions,
  type Result,
  renderHtml,
  renderMarkdown,
  renderText,
  SCHEMA,
  toRecord,
  type View,
} from './render/index.js';
export { parseRules } from './rules/ownRules.js';
export {
  type Article,
  type Caption,
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  type Findings,
  FURNITURE_KINDS,
  type FurnitureKind,
  type HeadKind,
  type HtmlRegion,
  type Label,
  type LabelledLine,
  LEVELS,
  type Level,
  type LineHints,
  type Mention,
  type Metadata,
  PARAGRAPH_KINDS,
  type Paragraph,
  type ParagraphKind,
  type Quote,
  type RawArticle,
  type RawLine,
  type RemovedLine,
  type Span,
  type Speaker,
  type Summary,
  type SummaryLength,
  type SummarySentence,
} from './types.js';
