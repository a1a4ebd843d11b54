import { basename } from 'node:path';
import { type CopydeskError, looksLikeRecords, MAX_BYTES } from '../index.js';
import { exportedArticles } from '../read/exports.js';
import { type RecordLine, recordLines } from '../read/records.js';
import { looksLikeWarc } from '../read/sniff.js';
import type { Io } from './io.js';
import { collect, isStdin, type Meter, openSource, type Source, told } from './source.js';
import type { Job } from './work.js';

/** How inputs are to be read. */
export interface InputSettings {
  readonly input: 'auto' | 'text' | 'html' | 'jsonl' | 'warc';
  /** Bytes of one document. */
  readonly maxBytes: number | undefined;
  readonly meter: Meter;
}

/** An input that has been opened. */
export interface OpenInput {
  /** Whether it may hold any number of documents. */
  readonly isSeries: boolean;
  /** Its documents in order, in groups of those that were read together. */
  readonly jobs: AsyncIterable<Job[]>;
}

/** Documents of a group: enough that handing them over costs little, and few enough to share the work evenly. */
const GROUP = 64;

/**
 * Opens an input and looks at its beginning.
 *
 * @throws CopydeskError of an input that cannot be opened or read, here and from `jobs`
 */
export async function openInput(name: string, io: Io, settings: InputSettings): Promise<OpenInput> {
  const source = await openSource(name, io, settings.meter);
  const maxBytes = settings.maxBytes ?? MAX_BYTES;
  switch (kindOf(source, settings.input)) {
    case 'jsonl':
      return { isSeries: true, jobs: recordJobs(name, source, maxBytes) };
    case 'warc':
      return { isSeries: true, jobs: pageJobs(source, maxBytes) };
    case 'document':
      return documents(name, source, settings.input, maxBytes);
  }
}

function kindOf({ name, head }: Source, asked: InputSettings['input']): 'jsonl' | 'warc' | 'document' {
  if (asked === 'jsonl' || asked === 'warc') return asked;
  if (asked !== 'auto') return 'document';
  if (looksLikeWarc(name, head)) return 'warc';
  return looksLikeRecords(name, head) ? 'jsonl' : 'document';
}

/** One document, or the articles of an archive's export where nobody says what the input is. */
async function documents(
  name: string,
  source: Source,
  asked: InputSettings['input'],
  maxBytes: number,
): Promise<OpenInput> {
  const whole = await collect(source, maxBytes);
  const fileName = isStdin(name) ? '-' : basename(source.name ?? name);
  const jobOf = (id: string, bytes: Uint8Array): Job => ({ kind: 'document', id, name: fileName, bytes });
  const articles = asked === 'auto' ? exportedArticles(whole) : [];
  if (articles.length === 0) return { isSeries: false, jobs: oneByOne([jobOf(name, whole)]) };
  return {
    isSeries: true,
    jobs: oneByOne(articles.map(({ line, bytes }) => jobOf(`${name}:${line}`, bytes))),
  };
}

async function* oneByOne(jobs: readonly Job[]): AsyncGenerator<Job[]> {
  for (const job of jobs) yield [job];
}

async function* recordJobs(name: string, source: Source, maxBytes: number): AsyncGenerator<Job[]> {
  for await (const lines of failing(recordLines(source.chunks, { maxBytes }))) {
    for (let at = 0; at < lines.length; at += GROUP) {
      yield lines.slice(at, at + GROUP).map((line) => recordJob(name, line));
    }
  }
}

function recordJob(name: string, line: RecordLine): Job {
  return { kind: 'record', id: `${name}:${line.line}`, line };
}

async function* pageJobs(source: Source, maxBytes: number): AsyncGenerator<Job[]> {
  // Loaded for web archives alone.
  const { readPages } = await import('../read/warc.js');
  for await (const page of failing(readPages(source.chunks, { maxBytes }))) {
    const { url } = page;
    if ('error' in page) yield [failedJob(url, page.error)];
    else yield [{ kind: 'page', id: url, url, bytes: page.html, encoding: page.encoding }];
  }
}

/** What could not be read, in the place of its document. */
export function failedJob(id: string, { code, message }: CopydeskError): Job {
  return { kind: 'failed', id, error: { code, message } };
}

/** The same, with the system's errors in copydesk's words. */
async function* failing<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    for (;;) {
      const next = await told(() => items.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await items.return(undefined);
  }
}
