import { CopydeskError } from '../errors.js';
import { MAX_BYTES } from '../limits.js';
import { tooLarge } from './read.js';
import { headField, type ResponseHead, responseHead, webBody } from './response.js';

/** An HTML page of a web archive, or why it could not be read. */
export type ArchivedPage = { readonly url: string } & (
  | { readonly html: Uint8Array; readonly encoding: string | null }
  | { readonly error: CopydeskError }
);

/** Bytes of the head of one record; a hostile archive may never end one. */
const LONGEST_HEAD = 1024 * 1024;
const VERSION = /^WARC\/\d\.\d\s*$/;
/** wget writes addresses in brackets. */
const ADDRESS = /^<?([^<>]*)>?$/;

/** One record, its head read and its content not yet. */
interface Entry {
  readonly type: string;
  readonly url: string;
  /** Bytes of the content. */
  readonly length: number;
}

/**
 * The HTML pages of a web archive (WARC, ISO 28500) as they come in: responses with a status of success. All other
 * records are passed over; one that is broken off is the last. Holds one page at a time.
 *
 * @param chunks the archive, unpacked
 * @throws CopydeskError 'bad-record' where the archive is damaged: what follows cannot be read
 */
export async function* readPages(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes = MAX_BYTES }: { readonly maxBytes?: number } = {},
): AsyncGenerator<ArchivedPage> {
  const bytes = new ByteReader(chunks);
  try {
    for (;;) {
      const entry = await nextEntry(bytes);
      if (entry === null) return;
      const content = contentOf(entry, bytes);
      const page =
        entry.type === 'response' && entry.url !== '' ? await pageOf(entry, content, maxBytes) : null;
      if (page !== null) yield page;
      for await (const _ of content);
    }
  } finally {
    await bytes.end();
  }
}

/** Bytes as they come in, taken by the line or by number. */
class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next line with its end, or what is left of it; '' at the end of the input. */
  async line(most: number): Promise<string> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (await this.#hasMore()) {
      const end = this.#held.indexOf(0x0a);
      const part = this.#take(end < 0 ? this.#held.length : end + 1);
      parts.push(part);
      length += part.length;
      if (length > most) throw damaged('the head of a record does not end');
      if (end >= 0) break;
    }
    return Buffer.concat(parts).toString();
  }

  /** The next bytes, so many at most; null at the end of the input. */
  async some(most: number): Promise<Uint8Array | null> {
    return (await this.#hasMore()) ? this.#take(Math.min(most, this.#held.length)) : null;
  }

  async end(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #hasMore(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) return false;
      this.#held = next.value;
    }
    return true;
  }

  #take(length: number): Uint8Array {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }
}

/** Reads the head of the next record; null at the end of the archive. */
async function nextEntry(bytes: ByteReader): Promise<Entry | null> {
  let left = LONGEST_HEAD;
  const nextLine = async (): Promise<string> => {
    const line = await bytes.line(left);
    left -= line.length;
    return line;
  };
  let version = await nextLine();
  while (version !== '' && version.trim() === '') version = await nextLine();
  if (version === '') return null;
  if (!VERSION.test(version)) throw damaged('a record does not begin with WARC/');
  const lines: string[] = [];
  for (let line = await nextLine(); line.trim() !== ''; line = await nextLine()) lines.push(line);
  const length = headField(lines, 'content-length');
  if (!/^\d{1,15}$/.test(length)) throw damaged('a record does not say how long it is');
  return {
    type: headField(lines, 'warc-type').toLowerCase(),
    url: ADDRESS.exec(headField(lines, 'warc-target-uri'))?.[1] ?? '',
    length: Number(length),
  };
}

/** The content of a record, or what is left of it after some was taken. */
function contentOf({ length }: Entry, bytes: ByteReader): AsyncIterable<Uint8Array> {
  let left = length;
  return {
    async *[Symbol.asyncIterator]() {
      while (left > 0) {
        const some = await bytes.some(left);
        if (some === null) return;
        left -= some.length;
        yield some;
      }
    },
  };
}

/** The page that a response holds; null where it holds none. */
async function pageOf(
  { url, length }: Entry,
  content: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<ArchivedPage | null> {
  let held = Buffer.alloc(0);
  let head: ResponseHead | null = null;
  const parts: Uint8Array[] = [];
  let taken = 0;
  for await (const chunk of content) {
    let part = chunk;
    if (head === null) {
      held = Buffer.concat([held, chunk]);
      head = responseHead(held);
      if (head === null && held.length > LONGEST_HEAD) return null;
      if (head === null) continue;
      if (!head.isPage) return null;
      part = held.subarray(head.length);
    }
    parts.push(part);
    taken += part.length;
    if (taken > maxBytes) return { url, error: tooLarge(length - head.length, maxBytes) };
  }
  if (head === null) return null;
  try {
    return { url, html: await webBody(Buffer.concat(parts), head, maxBytes), encoding: head.encoding };
  } catch (error) {
    if (error instanceof CopydeskError) return { url, error };
    throw error;
  }
}

function damaged(why: string): CopydeskError {
  return new CopydeskError('bad-record', `is a damaged web archive: ${why} (fetch it again)`);
}
