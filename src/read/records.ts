import { CopydeskError } from '../errors.js';
import { MAX_BYTES } from '../limits.js';
import type { RawArticle } from '../types.js';
import { decodeUtf8 } from './bytes.js';
import { readArticle, refuseTooLarge, tooLarge } from './read.js';

export interface RecordOptions {
  /** Of one record's text or HTML. */
  readonly maxBytes?: number;
}

/**
 * One line of a JSONL file: an article, or what was wrong with it. Of a record with `text` and `html` the text is read. Text
 * is never taken for HTML, whatever it looks like.
 * `line` counts from 1, `text` is as the record gave it.
 */
export type InputRecord =
  | { readonly line: number; readonly id: string | null; readonly article: RawArticle; readonly text: string }
  | { readonly line: number; readonly id: string | null; readonly error: CopydeskError };

interface Fields {
  readonly content: string;
  readonly isHtml: boolean;
  readonly title: string | null;
  readonly url: string | null;
}

/** A character may be written as \uXXXX, six bytes. */
const LONGEST_ESCAPE = 6;
/** For the keys, the title and the address. */
const ROOM_FOR_THE_REST = 64 * 1024;
const NEW_LINE = 0x0a;
const RECORDS_NAME = /\.(?:jsonl|ndjson)$/i;
const HEAD_BYTES = 64 * 1024;
const RECORD_START = /^\{\s*"/;
const CONTENT_KEY = /"(?:text|html)"\s*:/;

/**
 * Reads JSONL as it comes in: one record a line, blank lines passed over. A line that is no record gives an error in its
 * place, and the stream goes on. Holds one line at a time; a longer one than the limit allows is not held at all.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  options: RecordOptions = {},
): AsyncGenerator<InputRecord> {
  for await (const lines of recordLines(chunks, options)) {
    for (const line of lines) yield await readRecord(line, options);
  }
}

/** One line of JSONL, not yet read; of a line over the limit only its length in bytes. */
export interface RecordLine {
  /** From 1. */
  readonly line: number;
  readonly content: Uint8Array | number;
}

/** The lines of JSONL that are not blank, as they come in: those that end in one chunk come together. */
export async function* recordLines(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes = MAX_BYTES }: RecordOptions = {},
): AsyncGenerator<RecordLine[]> {
  let line = 0;
  for await (const ended of splitLines(chunks, maxBytes * LONGEST_ESCAPE + ROOM_FOR_THE_REST)) {
    const lines: RecordLine[] = [];
    for (const content of ended) {
      line++;
      if (typeof content === 'number' || !isBlank(content)) lines.push({ line, content });
    }
    if (lines.length > 0) yield lines;
  }
}

/** Whether an input is JSONL: by its name, or by its first line that is not blank. */
export function looksLikeRecords(name: string | undefined, head: Uint8Array): boolean {
  if (name !== undefined && RECORDS_NAME.test(name)) return true;
  const text = new TextDecoder().decode(head.subarray(0, HEAD_BYTES)).trimStart();
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  if (!RECORD_START.test(first)) return false;
  const parsed = parseJson(first);
  if (isObject(parsed)) return 'text' in parsed || 'html' in parsed;
  return end < 0 && CONTENT_KEY.test(first);
}

/** The lines without their ends; of a line over the limit only its length in bytes. */
async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<(Uint8Array | number)[]> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const lines: (Uint8Array | number)[] = [];
    let from = 0;
    while (from < chunk.length) {
      const end = chunk.indexOf(NEW_LINE, from);
      const piece = chunk.subarray(from, end < 0 ? chunk.length : end);
      length += piece.length;
      if (length > limit) held = [];
      // A copy: the stream may use the memory of its chunk again.
      else held.push(end < 0 ? Uint8Array.from(piece) : piece);
      if (end < 0) break;
      lines.push(length > limit ? length : Buffer.concat(held));
      held = [];
      length = 0;
      from = end + 1;
    }
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [length > limit ? length : Buffer.concat(held)];
}

/** The record that a line of JSONL holds, or what is wrong with it. */
export async function readRecord(
  { line, content }: RecordLine,
  options: RecordOptions = {},
): Promise<InputRecord> {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  if (typeof content === 'number') return { line, id: null, error: tooLarge(content, maxBytes) };
  let id: string | null = null;
  try {
    const decoded = decodeUtf8(content);
    const parsed = parseRecord(decoded.text, line);
    id = idOf(parsed);
    const fields = checkRecord(parsed, line);
    return {
      line,
      id,
      article: withNotes(await articleOf(fields, maxBytes), decoded.notes),
      text: fields.content,
    };
  } catch (error) {
    if (error instanceof CopydeskError) return { line, id, error };
    throw error;
  }
}

async function articleOf({ content, isHtml, title, url }: Fields, maxBytes: number): Promise<RawArticle> {
  refuseTooLarge(content, maxBytes);
  const article = await readArticle(content, { input: isHtml ? 'html' : 'text', maxBytes });
  const { metadata } = article;
  return { ...article, metadata: { ...metadata, title: title ?? metadata.title, url: url ?? metadata.url } };
}

/** The id that a line of JSONL gives itself; null if it gives none or is no record. */
export function recordId({ content }: RecordLine): string | null {
  if (typeof content === 'number') return null;
  const parsed = parseJson(decodeUtf8(content).text);
  return isObject(parsed) ? idOf(parsed) : null;
}

function withNotes(article: RawArticle, notes: readonly string[]): RawArticle {
  return { ...article, notes: [...notes, ...article.notes] };
}

function parseRecord(text: string, line: number): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? shortened(error.message) : 'unreadable';
    throw new CopydeskError('bad-record', `line ${line} is not JSON (${why})`, { cause: error });
  }
  if (!isObject(parsed)) throw badRecord(line, 'is no JSON object', 'give {"text": "…"} or {"html": "…"}');
  return parsed;
}

function checkRecord(record: Readonly<Record<string, unknown>>, line: number): Fields {
  if (record.id !== undefined && record.id !== null && idOf(record) === null) {
    throw badRecord(line, 'has an "id" that is no string or number', 'leave it out to have none');
  }
  const [title, url, text, html] = ['title', 'url', 'text', 'html'].map((key) => stringOf(record, key, line));
  const content = text ?? html;
  if (content === undefined || content === null) {
    throw badRecord(line, 'has neither "text" nor "html"', 'give one of them');
  }
  return { content, isHtml: text === null, title: title || null, url: url || null };
}

function idOf(record: Readonly<Record<string, unknown>>): string | null {
  const { id } = record;
  return typeof id === 'string' ? id : typeof id === 'number' ? String(id) : null;
}

/** The string under a key; null if there is none. */
function stringOf(record: Readonly<Record<string, unknown>>, key: string, line: number): string | null {
  const value = record[key];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  throw badRecord(line, `has a "${key}" that is no string`, 'put it in quotes');
}

function badRecord(line: number, what: string, hint: string): CopydeskError {
  return new CopydeskError('bad-record', `line ${line} ${what} (${hint})`);
}

/** Parsers quote the text they stumble over, which may be a whole article. */
function shortened(message: string): string {
  const oneLine = message.replace(/\s+/g, ' ');
  return oneLine.length <= 120 ? oneLine : `${oneLine.slice(0, 119)}…`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // By design: whoever asks only wants to know whether it is JSON.
    return undefined;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
