import type { Format, RenderOptions } from './format.js';
import { HTML } from './html.js';
import { JSON_FORMAT, JSONL } from './json.js';
import { MARKDOWN } from './markdown.js';
import { TEXT } from './text.js';

export { visibleLine } from './escape.js';
export type {
  ArticleResult,
  FailedResult,
  Format,
  Listing,
  ListRow,
  RenderOptions,
  Result,
  View,
} from './format.js';
export { renderHtml } from './html.js';
export { type ArticleRecord, type ErrorRecord, SCHEMA, toRecord } from './json.js';
export { renderMarkdown } from './markdown.js';
export { renderText } from './text.js';

/** Every output format, the default first. A new one is a file in this folder and its name here. */
export const FORMATS: readonly Format[] = [TEXT, MARKDOWN, JSON_FORMAT, JSONL, HTML];

/**
 * The format of a name, in the form that the options ask for: text for eyes where it is to be wrapped or coloured or goes to
 * a terminal, the whole page of a report where HTML is to show one. These are loaded only then.
 *
 * @returns undefined where there is no format of that name
 */
export async function formatFor(name: string, options: RenderOptions): Promise<Format | undefined> {
  const { view, width = 0, terminal = false, colour } = options;
  if (name === TEXT.name && (width > 0 || terminal || colour !== undefined)) {
    return (await import('./terminal/index.js')).TERMINAL;
  }
  if (name === HTML.name && view === 'report') return (await import('./report/index.js')).REPORT;
  return FORMATS.find((format) => format.name === name);
}
