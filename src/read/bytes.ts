import { isUtf8 } from 'node:buffer';
import { CopydeskError } from '../errors.js';
import { knownBinary } from './magic.js';

export interface DecodeOptions {
  /** The encoding that the user names: goes before everything but a byte order mark. */
  readonly encoding?: string;
  /** The encoding that the document names for itself; one that is not known is passed over. */
  readonly declared?: string;
}

export interface Decoded {
  readonly text: string;
  /** What had to be guessed or mended, one sentence each. */
  readonly notes: string[];
}

interface Mark {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly bytes: readonly number[];
}

const MARKS: readonly Mark[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

const FALLBACK = 'windows-1252';
/** Web pages that name one of these are in windows-1252 (so the WHATWG Encoding Standard). */
const MEANS_FALLBACK = /^(?:iso[-_]?8859-?1|latin-?1|l1|us-ascii|ascii|x-cp1252|cp1252)$/i;
const UTF8 = /^utf-?8$/i;
const UTF16 = /^(?:utf-?16(?:[lb]e)?|ucs-?2)$/i;
/** iconv-lite knows these too, but they turn text into bytes, not bytes into text. */
const NOT_ENCODINGS = /^(?:base64|hex|binary)$/i;

const UTF16_SAMPLE = 4096;
/** Control characters that text files hold: backspace, tab, line feed, form feed, carriage return, escape and the like. */
const CONTROL = /[\0-\x07\x0e-\x1a\x1c-\x1f\x7f]/g;
const NULS = /\0+/g;
/** A handful of stray control characters does not make a binary file, however short it is. */
const FEW_CONTROLS = 4;
const CONTROL_SHARE = 0.01;
const VISIBLE = /[^\s\u00ad\u200b\u2060\ufeff]/;

/**
 * Turns the bytes of a document into text: by byte order mark, else the encoding named by the user, else the one the
 * document declares, else UTF-8, else windows-1252.
 * @throws CopydeskError empty, binary or bad-encoding
 */
export async function decode(bytes: Uint8Array, options: DecodeOptions = {}): Promise<Decoded> {
  const binary = knownBinary(bytes);
  if (binary !== null) throw binaryError(binary);
  const decoded = await decodeAny(bytes, options);
  const checked = checkText(decoded.text);
  return { text: checked.text, notes: [...decoded.notes, ...checked.notes] };
}

/**
 * A decoded text without stray NULs, provided that it is text at all.
 * @throws CopydeskError empty or binary
 */
export function checkText(text: string): Decoded {
  // Nearly all texts have none: one look in place of two.
  if (text.search(CONTROL) < 0) return { text: visible(text), notes: [] };
  const controls = count(text, CONTROL);
  if (controls > FEW_CONTROLS && controls > text.length * CONTROL_SHARE) throw binaryError('binary data');
  const clean = visible(text.replace(NULS, ''));
  const left = text.length - clean.length;
  return { text: clean, notes: left === 0 ? [] : [`${counted(left, 'NUL character')} left out`] };
}

function visible(text: string): string {
  if (!VISIBLE.test(text)) throw new CopydeskError('empty', 'is empty (nothing to clean)');
  return text;
}

/** UTF-8 with or without a byte order mark; bytes that are not valid become U+FFFD and a note. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const mark = MARKS[0];
  const hasMark = mark?.bytes.every((byte, index) => bytes[index] === byte) === true;
  return decodeUnicode(hasMark ? bytes.subarray(mark.bytes.length) : bytes, 'utf-8');
}

async function decodeAny(bytes: Uint8Array, { encoding, declared }: DecodeOptions): Promise<Decoded> {
  const mark = MARKS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return decodeUnicode(bytes.subarray(mark.bytes.length), mark.encoding);
  if (encoding !== undefined) return decodeNamed(bytes, encoding);
  const notes: string[] = [];
  if (declared !== undefined && isUsable(declared, bytes)) {
    const name = MEANS_FALLBACK.test(declared) ? FALLBACK : declared;
    const text = await tryIconv(bytes, name);
    if (text !== null) return { text, notes };
    notes.push(`unknown encoding "${declared}" declared, passed over`);
  }
  const guessed = await decodeGuessed(bytes);
  return { text: guessed.text, notes: [...notes, ...guessed.notes] };
}

/** A page that says UTF-8 is read as any other; one that says UTF-16 in ASCII letters is wrong about it. */
function isUsable(declared: string, bytes: Uint8Array): boolean {
  return !UTF8.test(declared) && !UTF16.test(declared) && utf16ByNuls(bytes) === null;
}

async function decodeNamed(bytes: Uint8Array, encoding: string): Promise<Decoded> {
  if (UTF8.test(encoding)) return decodeUnicode(bytes, 'utf-8');
  const text = await tryIconv(bytes, encoding);
  if (text !== null) return { text, notes: [] };
  throw new CopydeskError(
    'bad-encoding',
    `unknown encoding "${encoding}" (name one like utf-8, windows-1252 or shift_jis)`,
  );
}

async function decodeGuessed(bytes: Uint8Array): Promise<Decoded> {
  const utf16 = utf16ByNuls(bytes);
  if (utf16 !== null) return decodeUnicode(bytes, utf16);
  if (isUtf8(bytes)) return { text: textIn(bytes, 'utf-8'), notes: [] };
  const { broken, valid } = countSequences(bytes);
  if (valid > broken) return decodeUnicode(bytes, 'utf-8');
  const { decode: decodeIconv } = await loadIconv();
  return {
    text: decodeIconv(bytes, FALLBACK),
    notes: [`not valid UTF-8, read as ${FALLBACK} (name another with --encoding)`],
  };
}

function decodeUnicode(bytes: Uint8Array, encoding: Mark['encoding']): Decoded {
  const text = textIn(bytes, encoding);
  if (encoding !== 'utf-8' || isUtf8(bytes)) return { text, notes: [] };
  const { broken } = countSequences(bytes);
  return {
    text,
    notes: [`${counted(broken, 'byte')} ${broken === 1 ? 'is' : 'are'} not valid UTF-8, shown as �`],
  };
}

function textIn(bytes: Uint8Array, encoding: Mark['encoding']): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

async function tryIconv(bytes: Uint8Array, encoding: string): Promise<string | null> {
  if (!(await isEncoding(encoding))) return null;
  return (await loadIconv()).decode(bytes, encoding);
}

/** Whether an encoding of this name is known. */
export async function isEncoding(name: string): Promise<boolean> {
  if (UTF8.test(name)) return true;
  return !NOT_ENCODINGS.test(name) && (await loadIconv()).encodingExists(name);
}

/** Loaded only for what is not Unicode, which is rare. */
async function loadIconv(): Promise<typeof import('iconv-lite')> {
  const loaded = await import('iconv-lite');
  return loaded.default;
}

/** UTF-16 without a mark: in Latin text every other byte is NUL, in UTF-8 text none is. */
function utf16ByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, UTF16_SAMPLE);
  if (sample.length < 4) return null;
  const half = sample.length / 2;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : null;
}

/** How many sequences of two to four bytes are valid UTF-8, and how many bytes belong to no valid sequence. */
function countSequences(bytes: Uint8Array): { readonly valid: number; readonly broken: number } {
  let valid = 0;
  let broken = 0;
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index);
    if (length > 1) valid++;
    if (length === 0) broken++;
    index += length || 1;
  }
  return { valid, broken };
}

/** Bytes of the valid UTF-8 sequence that begins at the index; 0 if none does. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let offset = 1; offset < length; offset++) {
    const byte = bytes[index + offset] ?? 0;
    // Overlong forms, surrogates and code points above U+10FFFF show in the second byte.
    const low = offset > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = offset > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return 0;
  }
  return length;
}

function binaryError(what: string): CopydeskError {
  return new CopydeskError('binary', `looks like ${what}, not text (give text, HTML or JSONL)`);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
