import { CopydeskError } from '../errors.js';
import { MAX_BYTES } from '../limits.js';
import type { RawArticle } from '../types.js';
import { checkText, type Decoded, decode } from './bytes.js';
import { plainArticle } from './lines.js';
import { declaredEncoding, looksLikeHtml } from './sniff.js';

export interface ReadOptions {
  /** What the input is; 'auto' tells by name and content. */
  readonly input?: 'auto' | 'text' | 'html';
  /** The encoding of the bytes, if it is known. */
  readonly encoding?: string;
  /** What came with the bytes says their encoding, as HTTP does: it goes before what the document itself says. */
  readonly declared?: string;
  /** A longer input is refused. */
  readonly maxBytes?: number;
  /** The file name, which may tell HTML from text. */
  readonly name?: string;
}

/**
 * One document, decoded and cut into lines. Of a string the encoding is known already.
 * @throws CopydeskError too-large, empty, binary or bad-encoding
 */
export async function readArticle(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<RawArticle> {
  refuseTooLarge(input, options.maxBytes ?? MAX_BYTES);
  const { text, notes } = await textOf(input, options);
  const kind = options.input ?? 'auto';
  const isHtml = kind === 'html' || (kind === 'auto' && looksLikeHtml(text, options.name));
  if (!isHtml) return plainArticle(text, notes);
  // Loaded only when needed: the HTML parser costs more time to load than a short text takes to clean.
  const { parseHtml } = await import('./html.js');
  return { kind: 'html', ...parseHtml(text), notes };
}

/** UTF-8 of a UTF-16 code unit, and more than enough for a byte. */
const MOST_BYTES_A_UNIT = 3;

/** @throws CopydeskError too-large */
export function refuseTooLarge(input: Uint8Array | string, maxBytes: number): void {
  // Most are far below the limit, which needs no count.
  if (input.length * MOST_BYTES_A_UNIT <= maxBytes) return;
  const bytes = typeof input === 'string' ? Buffer.byteLength(input, 'utf8') : input.length;
  if (bytes > maxBytes) throw tooLarge(bytes, maxBytes);
}

/** The error for an input of so many bytes; null where reading stopped before its end. */
export function tooLarge(bytes: number | null, maxBytes: number): CopydeskError {
  const limit = maxBytes.toLocaleString('en-US');
  const what =
    bytes === null
      ? `is longer than the limit of ${limit} bytes`
      : `has ${bytes.toLocaleString('en-US')} bytes, over the limit of ${limit}`;
  return new CopydeskError('too-large', `${what} (raise it with --max-bytes)`);
}

async function textOf(input: Uint8Array | string, options: ReadOptions): Promise<Decoded> {
  if (typeof input === 'string') return checkText(input.startsWith('\ufeff') ? input.slice(1) : input);
  const declared = options.declared ?? (options.input === 'text' ? undefined : declaredEncoding(input));
  return decode(input, {
    ...(options.encoding !== undefined && { encoding: options.encoding }),
    ...(declared !== undefined && { declared }),
  });
}
