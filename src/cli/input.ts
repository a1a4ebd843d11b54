import { closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import {
  CopydeskError,
  looksLikeRecords,
  MAX_BYTES,
  type RawArticle,
  readArticle,
  readRecords,
} from '../index.js';
import { decode } from '../read/bytes.js';
import { tooLarge } from '../read/read.js';
import { type Io, systemCode } from './io.js';

/** How inputs are to be read. */
export interface InputSettings {
  readonly input: 'auto' | 'text' | 'html' | 'jsonl';
  readonly encoding: string | undefined;
  /** Bytes of one document. */
  readonly maxBytes: number | undefined;
}

/** One document of an input, read. */
export interface ReadItem {
  readonly id: string;
  readonly raw: RawArticle;
  /** Decoded and not cut into lines. Asked for, since few need it; '' for a file of HTML. */
  readonly text: () => Promise<string>;
}

/** One document of an input; or why it could not be read. */
export type Item = ReadItem | { readonly id: string; readonly error: CopydeskError };

/** An input that has been opened. */
export interface OpenInput {
  /** Whether it holds records, of which there may be any number. */
  readonly isRecords: boolean;
  readonly items: AsyncIterable<Item>;
}

interface Source {
  /** Bytes, where the system says so beforehand. */
  readonly size: number | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Bytes looked at to tell records from a document. */
const HEAD = 64 * 1024;
const STDIN = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'];

/** Whether a name stands for standard input. */
export function isStdin(name: string): boolean {
  return STDIN.includes(name);
}

/**
 * Opens an input and looks at its beginning.
 *
 * @throws CopydeskError of an input that cannot be opened or read
 */
export async function openInput(name: string, io: Io, settings: InputSettings): Promise<OpenInput> {
  const source = await told(openSource(name, io));
  const { head, all } = await told(peek(source.chunks));
  const isRecords =
    settings.input === 'jsonl' ||
    (settings.input === 'auto' && looksLikeRecords(isStdin(name) ? undefined : name, head));
  return {
    isRecords,
    items: isRecords ? records(name, all, settings) : document(name, { ...source, chunks: all }, settings),
  };
}

/** The whole of a small text file, for lists and rules. */
export async function readWhole(name: string, io: Io): Promise<string> {
  const source = await told(openSource(name, io));
  const bytes = await told(collect(source, MAX_BYTES));
  return new TextDecoder().decode(bytes);
}

async function* document(name: string, source: Source, settings: InputSettings): AsyncGenerator<Item> {
  const maxBytes = settings.maxBytes ?? MAX_BYTES;
  const bytes = await told(collect(source, maxBytes));
  const encoding = settings.encoding === undefined ? {} : { encoding: settings.encoding };
  const input = settings.input === 'jsonl' ? 'auto' : settings.input;
  const raw = await readArticle(bytes, {
    ...encoding,
    input,
    maxBytes,
    name: isStdin(name) ? '-' : basename(name),
  });
  const text = async (): Promise<string> => (raw.kind === 'html' ? '' : (await decode(bytes, encoding)).text);
  yield { id: name, raw, text };
}

async function* records(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  settings: InputSettings,
): AsyncGenerator<Item> {
  const maxBytes = settings.maxBytes ?? MAX_BYTES;
  const found = readRecords(chunks, { maxBytes });
  try {
    for (;;) {
      const next = await told(found.next());
      if (next.done) return;
      const record = next.value;
      const id = record.id ?? `${name}:${record.line}`;
      if ('error' in record) yield { id, error: record.error };
      else yield { id, raw: record.article, text: async () => record.text };
    }
  } finally {
    await found.return(undefined);
  }
}

async function openSource(name: string, io: Io): Promise<Source> {
  if (isStdin(name)) return { size: null, chunks: asBytes(io.stdin) };
  const path = resolve(io.cwd, name);
  const found = statSync(path);
  if (found.isDirectory()) throw new CopydeskError('is-directory', 'is a folder (give the files in it)');
  if (found.isFIFO()) return { size: null, chunks: asBytes(await openPipe(path)) };
  if (found.isFile()) return { size: found.size, chunks: chunksOf(path) };
  const handle = await open(path);
  return { size: null, chunks: handle.createReadStream({ highWaterMark: HEAD }) };
}

/** A file of the disk, which never keeps waiting: its own threads and streams would take longer to start than to read it. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = openSync(path, constants.O_RDONLY);
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(HEAD);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** A named pipe. An open() that waits for the pipe's writer could not be broken off by a signal. */
async function openPipe(path: string): Promise<AsyncIterable<Uint8Array>> {
  const { Socket } = await import('node:net');
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}

async function* asBytes(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** The beginning, to the end of its first line that is not blank; and everything, from the beginning again. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let head = Buffer.alloc(0);
  while (head.length < HEAD && !head.toString('latin1').trimStart().includes('\n')) {
    const next = await iterator.next();
    if (next.done) break;
    parts.push(next.value);
    head = Buffer.concat([head, next.value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* parts;
      yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  }
  return { head: head.subarray(0, HEAD), all: all() };
}

/** All bytes of one document; reading stops where they are too many. */
async function collect({ size, chunks }: Source, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (Math.max(length, size ?? 0) > maxBytes) throw tooLarge(size, maxBytes);
  }
  return Buffer.concat(parts, length);
}

/** The system's errors in copydesk's words; all others as they are. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw toInputError(error);
  }
}

function toInputError(error: unknown): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  const options = { cause: error };
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new CopydeskError('not-found', 'not found (check the name)', options);
    case 'EISDIR':
      return new CopydeskError('is-directory', 'is a folder (give the files in it)', options);
    case 'EACCES':
    case 'EPERM':
      return new CopydeskError('no-permission', 'may not be read (check its permissions)', options);
    default:
      return new CopydeskError(
        'unreadable',
        `could not be read: ${code} (check the file and its disk)`,
        options,
      );
  }
}
