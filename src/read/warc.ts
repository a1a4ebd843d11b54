import type { WARCRecord } from 'warcio';
import { CopydeskError } from '../errors.js';
import { MAX_BYTES } from '../limits.js';
import { tooLarge } from './read.js';
import { type ResponseHead, responseHead, webBody } from './response.js';

/** An HTML page of a web archive, or why it could not be read. */
export type ArchivedPage = { readonly url: string } & (
  | { readonly html: Uint8Array; readonly encoding: string | null }
  | { readonly error: CopydeskError }
);

/** Of the head of one record; a hostile archive may never end one. */
const LONGEST_HEAD = 1024 * 1024;
const LONGEST_LINE = 1024;
const WARC_HEAD = 'WARC/';

/**
 * The HTML pages of a web archive (WARC, ISO 28500) as they come in: responses with a status of success. All other
 * records are passed over.
 *
 * @param chunks the archive, unpacked
 * @throws CopydeskError 'bad-record' where the archive is damaged: what follows cannot be read
 */
export async function* readPages(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes = MAX_BYTES }: { readonly maxBytes?: number } = {},
): AsyncGenerator<ArchivedPage> {
  const { AsyncIterReader, WARCParser } = await import('warcio');
  let allowance = LONGEST_HEAD;
  async function* guarded(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      allowance -= chunk.length;
      if (allowance < 0) throw damaged('the head of a record does not end');
      yield chunk;
    }
  }
  class Parser extends WARCParser {
    /** The library's own prints a warning where a record is longer than it says, and waits for ever at the end of a cut one. */
    override async readToNextRecord(): Promise<Uint8Array<ArrayBuffer>> {
      allowance = Number.POSITIVE_INFINITY;
      if (this._record !== null) for await (const _ of this._record.reader);
      allowance = LONGEST_HEAD;
      let line = await this._reader.readlineRaw(LONGEST_LINE);
      while (line !== null && isLineEnd(line)) line = await this._reader.readlineRaw(LONGEST_LINE);
      return line === null ? new Uint8Array() : Uint8Array.from(line);
    }
  }
  const parser = new Parser(new AsyncIterReader(guarded(), null), { parseHttp: false });
  for (;;) {
    const record = await parser.parse();
    if (record === null) return;
    checkRecord(record);
    allowance = Number.POSITIVE_INFINITY;
    const page = await pageOf(record, maxBytes);
    if (page !== null) yield page;
  }
}

function isLineEnd(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x0d || byte === 0x0a);
}

function checkRecord({ warcHeaders, warcContentLength: length }: WARCRecord): void {
  if (!warcHeaders.statusline.startsWith(WARC_HEAD)) throw damaged('a record does not begin with WARC/');
  if (!Number.isSafeInteger(length) || length < 0) throw damaged('a record does not say how long it is');
}

/** The page that a record holds; null where it holds none. */
async function pageOf(record: WARCRecord, maxBytes: number): Promise<ArchivedPage | null> {
  const url = record.warcTargetURI;
  if (record.warcType !== 'response' || !url) return null;
  let bytes = Buffer.alloc(0);
  let head: ResponseHead | null = null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record.reader) {
    if (head === null) {
      bytes = Buffer.concat([bytes, chunk]);
      head = responseHead(bytes);
      if (head === null && bytes.length > LONGEST_HEAD) return null;
      if (head === null) continue;
      if (!head.isPage) return null;
      parts.push(bytes.subarray(head.length));
      length = bytes.length - head.length;
    } else {
      // A copy: the reader may use the memory of its chunk again.
      parts.push(Uint8Array.from(chunk));
      length += chunk.length;
    }
    if (length > maxBytes) return { url, error: tooLarge(record.warcContentLength - head.length, maxBytes) };
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
