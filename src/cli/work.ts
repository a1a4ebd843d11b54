import { isForeign, type languageOf, languageOfTexts } from '../clean/language.js';
import {
  CopydeskError,
  type ErrorCode,
  type FurnitureRow,
  findNamesAndQuotes,
  type LabelledLine,
  type RawArticle,
  type Result,
  readArticle,
} from '../index.js';
import { type RecordLine, readRecord, recordId } from '../read/records.js';
import { cleaner, type ReadItem } from './clean.js';
import { milliseconds } from './clock.js';
import type { Finder } from './findings.js';
import type { OptionValues, Reader } from './options.js';
import { type Render, type Rendered, type Rendering, renderer } from './rendering.js';

/** Why a document failed. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
}

/** One document, as bytes: all that the work on it needs beside the {@link Setup}. */
export type Job = { readonly id: string } & (
  | { readonly kind: 'document'; readonly name: string; readonly bytes: Uint8Array }
  /** Its id holds unless the record has its own. */
  | { readonly kind: 'record'; readonly line: RecordLine }
  | {
      readonly kind: 'page';
      readonly url: string;
      readonly bytes: Uint8Array;
      readonly encoding: string | null;
    }
  /** It could not be read, and its failure has a place in the output. */
  | { readonly kind: 'failed'; readonly error: Failure }
);

/** What all documents of a run share, as data that can be handed to another process. */
export interface Setup {
  readonly command: Reader;
  readonly options: OptionValues;
  readonly rules: readonly FurnitureRow[];
  readonly rendering: Rendering;
}

/** What came of a document. */
export interface Done extends Rendered {
  readonly id: string;
  readonly error: Failure | null;
  /** What reading had to mend or guess. */
  readonly notes: readonly string[];
  /** With --verbose only. */
  readonly account: Account | null;
}

/** --verbose: of one document. */
export interface Account {
  readonly keptLines: number;
  readonly droppedLines: number;
  /** UTF-16 code units of the lines. */
  readonly kept: number;
  readonly dropped: number;
  readonly words: number;
  readonly milliseconds: number;
  /** Where the story was found by its shape more than by its words. */
  readonly foreign: { readonly language: ReturnType<typeof languageOf> } | null;
  /** Where copydesk itself was at fault: the lines of the stack. */
  readonly stack: readonly string[];
}

/** The id that the result of a document will have. */
export function idOf(job: Job): string {
  return job.kind === 'record' ? (recordId(job.line) ?? job.id) : job.id;
}

/** Does the work on a document; its own failure is part of what is done. */
export type Work = (job: Job) => Promise<Done>;

/** Makes ready to work: loads what the command needs. */
export async function prepare(setup: Setup): Promise<Work> {
  const { command, options, rules, rendering } = setup;
  const clean = cleaner(options, rules);
  const find = await finderOf(setup);
  const render = await renderer(command, options, rendering);
  return async (job) => {
    const started = milliseconds();
    const notes: string[] = [];
    const done = (result: Result, error?: unknown): Done => ({
      id: result.id,
      ...render(result),
      error: 'error' in result ? result.error : null,
      notes,
      account: options.verbose === true ? accountOf(result, milliseconds() - started, error) : null,
    });
    let { id } = job;
    try {
      const item = await read(job, options);
      id = item.id;
      if ('error' in item) return done(item);
      notes.push(...item.raw.notes);
      const result = await clean(item);
      return done(
        'error' in result || find === null ? result : { ...result, findings: await find(result.article) },
      );
    } catch (error) {
      return done({ id, error: failureOf(error) }, error);
    }
  };
}

/** What is looked for in an article: names and quotes of a clean one only where they can be shown. */
async function finderOf({ command, options, rendering }: Setup): Promise<Finder | null> {
  if (command !== 'clean') return (await import('./findings.js')).FINDERS[command](options);
  return options.highlight && rendering.isColoured ? findNamesAndQuotes : null;
}

/** What is done with a document on which no work could be done. */
export async function undone(
  { command, options, rendering }: Setup,
  id: string,
  error: Failure,
): Promise<Done> {
  const render: Render = await renderer(command, options, rendering);
  return { id, ...render({ id, error }), error, notes: [], account: null };
}

/** An error as the failure of a document: its own, or else a fault of copydesk. */
function failureOf(error: unknown): Failure {
  if (error instanceof CopydeskError) return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'fault', message: `a fault of copydesk: ${message} (please report it)` };
}

type Read = ReadItem | { readonly id: string; readonly error: Failure };

async function read(job: Job, { input: asked, encoding, maxBytes }: OptionValues): Promise<Read> {
  const { id } = job;
  const limit = maxBytes === undefined ? {} : { maxBytes };
  const named = encoding === undefined ? {} : { encoding };
  switch (job.kind) {
    case 'failed':
      return job;
    case 'record': {
      const record = await readRecord(job.line, limit);
      if ('error' in record) return { id: record.id ?? id, error: failureOf(record.error) };
      return { id: record.id ?? id, raw: record.article, text: async () => record.text };
    }
    case 'page': {
      const declared = job.encoding === null ? {} : { declared: job.encoding };
      const raw = await readArticle(job.bytes, { ...limit, ...named, ...declared, input: 'html' });
      return { id, raw: withUrl(raw, job.url), text: async () => '' };
    }
    case 'document': {
      const input = asked === 'text' || asked === 'html' ? asked : 'auto';
      const raw = await readArticle(job.bytes, { ...limit, ...named, input, name: job.name });
      return { id, raw, text: () => (raw.kind === 'html' ? Promise.resolve('') : decoded(job.bytes, named)) };
    }
  }
}

function withUrl(raw: RawArticle, url: string): RawArticle {
  return { ...raw, metadata: { ...raw.metadata, url: raw.metadata.url ?? url } };
}

async function decoded(bytes: Uint8Array, named: { readonly encoding?: string }): Promise<string> {
  const { decode } = await import('../read/bytes.js');
  return (await decode(bytes, named)).text;
}

function foreignness(lines: readonly LabelledLine[]): Account['foreign'] {
  const language = languageOfTexts(lines.map(({ line }) => line.text));
  return isForeign(language) ? { language } : null;
}

function accountOf(result: Result, milliseconds: number, error: unknown): Account {
  const lines = 'error' in result ? (result.lines ?? []) : result.article.lines;
  const [kept, dropped] = (['kept', 'dropped'] as const).map((verdict) =>
    lines.filter(({ label }) => label.verdict === verdict),
  ) as [LabelledLine[], LabelledLine[]];
  const length = (some: readonly LabelledLine[]): number =>
    some.reduce((sum, { line }) => sum + line.text.length, 0);
  const isFault = 'error' in result && result.error.code === 'fault';
  return {
    keptLines: kept.length,
    droppedLines: dropped.length,
    kept: length(kept),
    dropped: length(dropped),
    words: 'error' in result ? 0 : (result.article.text.match(/\S+/g) ?? []).length,
    milliseconds,
    foreign: foreignness(lines),
    stack: isFault && error instanceof Error ? (error.stack ?? '').split('\n') : [],
  };
}
