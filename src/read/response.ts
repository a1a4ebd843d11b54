import { promisify } from 'node:util';
import { tooLarge } from './read.js';

/** What the head of an HTTP response says of its body. */
export interface ResponseHead {
  /** Bytes of the head, its blank line included. */
  readonly length: number;
  /** Whether it is a success and its body HTML. */
  readonly isPage: boolean;
  /** The encoding of the text, where it is told. */
  readonly encoding: string | null;
  /** How the body is packed, in lower case: gzip, br … */
  readonly packed: string;
  readonly isChunked: boolean;
}

const HEAD_END = /\r?\n\r?\n/;
const STATUS = /^HTTP\/\d[.\d]{0,4} {1,9}(\d{3})\b/;
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;
const CHARSET = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i;

/** The line above each part of a body: its size, and perhaps more that nobody needs. */
const CHUNK_SIZE = /^([\da-f]{1,8})[ \t]*(?:;.*)?\r?$/i;
const LONGEST_SIZE = 1024;

/**
 * Reads the head of an HTTP response.
 *
 * @param bytes the response, or its beginning; null where the head does not end within it
 */
export function responseHead(bytes: Uint8Array): ResponseHead | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const end = HEAD_END.exec(text);
  if (end === null) return null;
  const [statusLine = '', ...lines] = text.slice(0, end.index).split(/\r?\n/);
  const status = STATUS.exec(statusLine)?.[1] ?? '';
  const type = headField(lines, 'content-type');
  return {
    length: end.index + end[0].length,
    isPage: status.startsWith('2') && HTML_TYPE.test(type),
    encoding: CHARSET.exec(type)?.[1] ?? null,
    packed: headField(lines, 'content-encoding').toLowerCase(),
    isChunked: headField(lines, 'transfer-encoding').toLowerCase() === 'chunked',
  };
}

/** The value of a header; '' where there is none. */
export function headField(lines: readonly string[], name: string): string {
  const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}

/**
 * The body of a response as its sender meant it. Archives often keep a body unpacked under a head that says it is
 * packed, so what cannot be unpacked is taken as it is.
 *
 * @throws CopydeskError 'too-large' of a body that unpacks to more than the limit
 */
export async function webBody(
  body: Uint8Array,
  { isChunked, packed }: ResponseHead,
  maxBytes: number,
): Promise<Uint8Array> {
  return unpack(isChunked ? withoutChunks(body) : body, packed, maxBytes);
}

/** The parts of a body that was sent in parts, joined (RFC 9112, 7.1); a body that is not so sent as it is. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = body.indexOf(0x0a, at);
    const line = Buffer.from(
      body.subarray(at, lineEnd < 0 ? body.length : Math.min(lineEnd, at + LONGEST_SIZE)),
    );
    const digits = CHUNK_SIZE.exec(line.toString('latin1'))?.[1];
    if (lineEnd < 0 || digits === undefined) break;
    const start = lineEnd + 1;
    const size = Number.parseInt(digits, 16);
    if (size === 0) break;
    parts.push(body.subarray(start, start + size));
    at = body[start + size] === 0x0d ? start + size + 2 : start + size + 1;
  }
  return parts.length === 0 ? body : Buffer.concat(parts);
}

async function unpack(body: Uint8Array, packed: string, maxBytes: number): Promise<Uint8Array> {
  const zlib = await import('node:zlib');
  const limit = { maxOutputLength: maxBytes };
  const tries = {
    gzip: [promisify(zlib.gunzip)],
    'x-gzip': [promisify(zlib.gunzip)],
    deflate: [promisify(zlib.inflate), promisify(zlib.inflateRaw)],
    br: [promisify(zlib.brotliDecompress)],
  };
  for (const tried of packed in tries ? tries[packed as keyof typeof tries] : []) {
    try {
      return await tried(body, limit);
    } catch (error) {
      if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(null, maxBytes);
      if (!/^(?:Z_|ERR_)/.test(codeOf(error))) throw error;
    }
  }
  return body;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
