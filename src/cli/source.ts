import { closeSync, constants, promises as files, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CopydeskError } from '../index.js';
import { tooLarge } from '../read/read.js';
import { packedWith, unpackedName } from '../read/sniff.js';
import { type Io, systemCode } from './io.js';

/** An input that has been opened. */
export interface Source {
  /** The file name without the ending of what it was packed with; undefined for standard input. */
  readonly name: string | undefined;
  /** Its first bytes, at least to the end of the first line that is not blank, but never many. */
  readonly head: Uint8Array;
  /** Everything from the beginning, unpacked. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes, where the system says so beforehand and nothing is packed. */
  readonly size: number | null;
}

/** Told of every piece that is read, before it is unpacked. */
export interface Meter {
  /** @param size of the file; null where it is not known */
  readonly opened: (size: number | null) => void;
  readonly read: (bytes: number) => void;
}

/** Bytes looked at to tell records from a document. */
const HEAD = 64 * 1024;
const STDIN = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'];

/** Whether a name stands for standard input. */
export function isStdin(name: string): boolean {
  return STDIN.includes(name);
}

/**
 * Opens an input, looks at its beginning and unpacks what is packed.
 *
 * @throws CopydeskError of an input that cannot be opened or read
 */
export function openSource(name: string, io: Io, meter?: Meter): Promise<Source> {
  return told(async () => {
    const { size, chunks } = await openBytes(name, io);
    meter?.opened(size);
    const raw = await peek(meter === undefined ? chunks : metered(chunks, meter));
    const kind = packedWith(raw.head);
    if (kind === null) return { name: isStdin(name) ? undefined : name, size, ...raw };
    const { unpacked } = await import('../read/compressed.js');
    const inner = isStdin(name) ? undefined : unpackedName(name);
    return { name: inner, size: null, ...(await peek(unpacked(raw.chunks, kind))) };
  });
}

/**
 * All bytes of one document; reading stops where they are too many.
 *
 * @throws CopydeskError 'too-large', or of a source that cannot be read
 */
export function collect({ size, chunks }: Source, maxBytes: number): Promise<Uint8Array> {
  return told(async () => {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of chunks) {
      parts.push(chunk);
      length += chunk.length;
      if (Math.max(length, size ?? 0) > maxBytes) throw tooLarge(size, maxBytes);
    }
    return Buffer.concat(parts, length);
  });
}

/** Bytes of a list of names or of a file of rules. */
const LONGEST_LIST = 256 * 1024 * 1024;

/**
 * The whole of a text file, for lists and rules.
 *
 * @throws CopydeskError of a file that cannot be read
 */
export async function readWhole(name: string, io: Io): Promise<string> {
  return new TextDecoder().decode(await collect(await openSource(name, io), LONGEST_LIST));
}

async function openBytes(name: string, io: Io): Promise<Pick<Source, 'size' | 'chunks'>> {
  if (isStdin(name)) return { size: null, chunks: asBytes(io.stdin) };
  const path = resolve(io.cwd, name);
  const found = statSync(path);
  if (found.isDirectory()) throw new CopydeskError('is-directory', 'is a folder (give the files in it)');
  if (found.isFIFO()) return { size: null, chunks: asBytes(await openPipe(path)) };
  if (found.isFile()) return { size: found.size, chunks: chunksOf(path) };
  const handle = await files.open(path);
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

async function* metered(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter.read(chunk.length);
    yield chunk;
  }
}

/** The beginning, to the end of its first line that is not blank; and everything, from the beginning again. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
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
  return { head: head.subarray(0, HEAD), chunks: all() };
}

/**
 * Does the work of reading; the system's errors come in copydesk's words, all others as they are.
 *
 * @throws CopydeskError
 */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
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
    case 'ELOOP':
      return new CopydeskError('unreadable', 'is a link that leads in a circle (mend the link)', options);
    default:
      return new CopydeskError(
        'unreadable',
        `could not be read: ${code} (check the file and its disk)`,
        options,
      );
  }
}
