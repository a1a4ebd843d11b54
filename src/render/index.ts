import type { Format } from './format.js';
import { HTML } from './html.js';
import { JSON_FORMAT, JSONL } from './json.js';
import { MARKDOWN } from './markdown.js';
import { TEXT } from './text.js';

export { visibleLine } from './escape.js';
export type { ArticleResult, FailedResult, Format, RenderOptions, Result, View } from './format.js';
export { renderHtml } from './html.js';
export { type ArticleRecord, type ErrorRecord, SCHEMA, toRecord } from './json.js';
export { renderMarkdown } from './markdown.js';
export { renderText } from './text.js';

/** Every output format, the default first. A new one is a file in this folder and its name here. */
export const FORMATS: readonly Format[] = [TEXT, MARKDOWN, JSON_FORMAT, JSONL, HTML];
