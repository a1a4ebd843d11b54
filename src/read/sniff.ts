/** How an input tells, in its name, first bytes or letters, what it is, how it is packed and how it is encoded. */

const HEAD_BYTES = 4096;
const HEAD_CHARACTERS = 4096;
const HTML_NAME = /\.x?html?$/i;
const DOCUMENT_TAG = /^<(?:!doctype\s+html|html|head|body)[\s/>]/i;
const FIRST_TAG = /^<\/?([a-z][a-z0-9]*)[\s/>]/i;
const BLOCK_TAG =
  /<(\/?)(?:p|div|section|article|main|aside|header|footer|nav|h[1-6]|ul|ol|li|table|tr|td|blockquote|figure|pre|form|br|hr)(?:\s[^<>]*)?\/?>/gi;
const PAGE_TAGS = new Set(
  'a article aside b base blockquote body br button center dd details dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img li link main meta nav noscript ol p picture pre script section small span strong style svg table tbody td template title tr ul video'.split(
    ' ',
  ),
);
/** A fragment that begins with a tag needs fewer than one that begins with words: an article may well mention tags. */
const FEWEST_TAGS = 2;
const FEWEST_TAGS_AFTER_WORDS = 6;
const BEGINS_WITH_TAG = /^(?:\xef\xbb\xbf)?\s*</;
const DECLARED =
  /<meta\s[^<>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml\s[^<>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})/i;

/** Whether a document is HTML, by the name of its file or by how its text begins. */
export function looksLikeHtml(text: string, name?: string): boolean {
  if (name !== undefined && HTML_NAME.test(name)) return true;
  const head = afterPreliminaries(text).slice(0, HEAD_CHARACTERS);
  if (DOCUMENT_TAG.test(head)) return true;
  const tags = [...head.matchAll(BLOCK_TAG)];
  const first = FIRST_TAG.exec(head)?.[1];
  if (first !== undefined) return PAGE_TAGS.has(first.toLowerCase()) && tags.length >= FEWEST_TAGS;
  const closing = tags.filter((tag) => tag[1] === '/').length;
  return tags.length >= FEWEST_TAGS_AFTER_WORDS && closing >= FEWEST_TAGS;
}

/** The encoding that an HTML document names for itself near its beginning, or undefined. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  // Words first: an article that tells of such a declaration, not a page that makes one.
  if (!BEGINS_WITH_TAG.test(head)) return undefined;
  const found = DECLARED.exec(head);
  return found?.[1] ?? found?.[2];
}

/** The text after white space, a byte order mark, an XML prolog and comments. */
function afterPreliminaries(text: string): string {
  let at = 0;
  for (;;) {
    at = afterBlanks(text, at);
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?xml', at) ? '?>' : null;
    const found = end === null ? -1 : text.indexOf(end, at);
    if (end === null || found < 0) return text.slice(at, at + HEAD_CHARACTERS);
    at = found + end.length;
  }
}

function afterBlanks(text: string, from: number): number {
  const blanks = /[\s\ufeff]*/y;
  blanks.lastIndex = from;
  blanks.exec(text);
  return blanks.lastIndex;
}

/** How packed data begins. */
const PACKED = [
  { kind: 'gzip', bytes: [0x1f, 0x8b] },
  { kind: 'zstd', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
] as const;
export type Packed = (typeof PACKED)[number]['kind'];

const PACKED_NAME = /\.(?:gz|gzip|zst|zstd)$/i;

/** What data is packed with, by its first bytes; null where it is not. */
export function packedWith(head: Uint8Array): Packed | null {
  return PACKED.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))?.kind ?? null;
}

/** The name of what is packed: "feed.jsonl.gz" → "feed.jsonl". */
export function unpackedName(name: string): string {
  return name.replace(PACKED_NAME, '');
}

const WARC_NAME = /\.warc$/i;
const WARC_BEGINS = 'WARC/';

/** Whether an input is a web archive: by its name, or by its first bytes. */
export function looksLikeWarc(name: string | undefined, head: Uint8Array): boolean {
  if (name !== undefined && WARC_NAME.test(name)) return true;
  return Buffer.from(head.subarray(0, WARC_BEGINS.length)).toString('latin1') === WARC_BEGINS;
}
