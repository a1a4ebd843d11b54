import { gzipSync } from 'node:zlib';
import { fc } from '../fastCheck.js';
import { pageRecord, response, warcRecord } from '../read/archive.js';

/** What nobody would write on purpose: the pieces that parsers trip over, in any order. */

const anyBytes = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));
const anyString = fc.string({ unit: 'binary', maxLength: 20 });
const buffer = (text: string): Buffer => Buffer.from(text, 'latin1');

const joined = (pieces: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> =>
  fc.array(pieces, { maxLength: 12 }).map((found) => Buffer.concat(found));

/** Beginnings by which an input tells what it is, in encodings that it may have. */
const BEGINNINGS = [
  '',
  '\xef\xbb\xbf',
  '\xff\xfe',
  '\xfe\xff',
  '\x1f\x8b',
  '\x28\xb5\x2f\xfd',
  '%PDF-',
  'WARC/1.0\r\n',
  '<!doctype html>',
  '<?xml version="1.0" encoding="utf-16"?>',
  '<meta charset=shift_jis>',
  '<meta charset="no-such">',
  '{"text": "',
].map(buffer);

const PROSE = [
  'The ferry sails again on Monday, the harbour office said.\n\n',
  '“We waited,” said Anna Brandt. ',
  'Advertisement\n',
  'Share\n',
  '\u2028',
  '\x00',
  '\r',
  '\xe9\x80',
].map((text) => Buffer.from(text, 'latin1'));

export const bytes = fc
  .tuple(fc.constantFrom(...BEGINNINGS), joined(fc.oneof(anyBytes, fc.constantFrom(...PROSE))))
  .map((parts) => Buffer.concat(parts));

const TAGS =
  'html head body p div li h1 table td tr script style svg math template select option pre textarea title noscript article nav a br image plaintext xmp iframe'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  ' class="ad share"',
  " id='x",
  ' hidden',
  ' href="javascript:"',
  ' style="display:none"',
  ' =',
  ' a=b=c',
  ' "',
  ' property="og:title" content="T"',
  ' type="application/ld+json"',
];
const tag = fc
  .tuple(
    fc.constantFrom('<', '</', '<!', '<?', '< '),
    fc.constantFrom(...TAGS),
    fc.constantFrom(...ATTRIBUTES),
    fc.constantFrom('>', '/>', '', '>>', ' '),
  )
  .map((parts) => parts.join(''));
const HTML_PIECES = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&#x110000;',
  '&#0;',
  '&notit;',
  '&',
  '{"@type":"NewsArticle","headline":"H","articleBody":"B","author":{"name":["A"]},"datePublished":1}',
  '{"@graph":[{"@graph":[',
  'The ferry sails again on Monday, the harbour office said, after a winter of ice.',
  '\n',
];
export const html = fc
  .array(fc.oneof(tag, fc.constantFrom(...HTML_PIECES), anyString), { maxLength: 30 })
  .map((pieces) => pieces.join(''));

const RECORD_PIECES = [
  '{"text":"The ferry."}',
  '{"html":"<p>a"}',
  '{"id":',
  '"',
  '\\',
  '\\ud800',
  '{',
  '}',
  '[',
  'null',
  ',',
  ':',
  '{"id":7,"text":"a","title":null,"url":"u"}',
  '{"id":{},"text":""}',
  '{"text":1}',
  '\n',
  '\n',
  '\r\n',
  ' ',
];
const record = fc
  .record(
    {
      id: fc.oneof(anyString, fc.double(), fc.constant(null), fc.constant([])),
      text: fc.oneof(anyString, fc.jsonValue({ maxDepth: 1 })),
      html: anyString,
      title: fc.oneof(anyString, fc.nat()),
      __proto__: fc.constant(1),
    },
    { requiredKeys: [] },
  )
  .map((value) => `${JSON.stringify(value)}\n`);
export const records = joined(
  fc.oneof(
    fc.constantFrom(...RECORD_PIECES).map(buffer),
    record.map((text) => Buffer.from(text)),
    anyBytes,
  ),
);

const ARCHIVE_PIECES = [
  'WARC/1.0\r\n',
  'WARC/9\n',
  'WARC-Type: response\r\n',
  'WARC-Target-URI: <https://a.example/>\r\n',
  'Content-Length: 40\r\n',
  'Content-Length: -1\r\n',
  'Content-Length: 99999999999999999999\r\n',
  'Content-Length: 0\n',
  '\r\n',
  '\n',
  'HTTP/1.1 200 OK\r\n',
  'HTTP/1.1 200\nContent-Type: text/html\n\n',
  'Content-Encoding: gzip\r\n',
  'Transfer-Encoding: chunked\r\n',
  'fffffff\r\n',
  '3;x\r\nabc\r\n0\r\n\r\n',
].map(buffer);
const wholeRecord = fc
  .tuple(
    fc.constantFrom('response', 'request', 'revisit', 'warcinfo', ''),
    fc.oneof(
      fc.constant(undefined),
      fc.webUrl(),
      anyString.filter((text) => !/[\r\n]/.test(text)),
    ),
    fc.oneof(
      html.map((page) => response(page)),
      html.map((page) => response(gzipSync(page), ['Content-Encoding: gzip'])),
      html.map((page) =>
        response(`${page.length.toString(16)}\r\n${page}\r\n`, ['Transfer-Encoding: chunked']),
      ),
      anyBytes,
    ),
    fc.oneof(fc.constant(undefined), fc.constantFrom('0', '7', '100000', 'x')),
  )
  .map(([type, url, content, length]) =>
    warcRecord({ type, content, ...(url !== undefined && { url }), ...(length !== undefined && { length }) }),
  );
export const archive = joined(
  fc.oneof(
    { weight: 3, arbitrary: wholeRecord },
    { weight: 2, arbitrary: html.map((page) => pageRecord('https://a.example/', page)) },
    { weight: 2, arbitrary: fc.constantFrom(...ARCHIVE_PIECES) },
    { weight: 1, arbitrary: anyBytes },
  ),
);

const PATTERN_PIECES = [
  '^',
  '$',
  '(?:',
  '(',
  ')',
  '|',
  '[',
  ']',
  '[a-z]',
  '.{0,9}',
  '.*',
  '+',
  '{2,3}',
  '\\d',
  '\\',
  '(?=',
  '(?<n>',
  '\\k<n>',
  'share',
  ' ',
  '\\p{L}',
  '(a|a)*',
  '(?<!x)',
];
const pattern = fc
  .array(fc.constantFrom(...PATTERN_PIECES), { maxLength: 6 })
  .chain((pieces) => fc.constantFrom(pieces.join(''), `^${pieces.join('')}$`));
const rule = fc.record(
  {
    id: fc.oneof(fc.constantFrom('a', 'b/c'), anyString),
    kind: fc.constantFrom('ad', 'promo', 'no-such'),
    why: fc.constantFrom('so', ''),
    pattern,
    flags: fc.constantFrom('i', 'u', 'iu', 'g'),
    weak: fc.oneof(fc.boolean(), fc.constant('yes')),
    drops: fc.array(fc.constantFrom('share', 'Share this', ''), { maxLength: 2 }),
    keeps: fc.array(fc.constantFrom('share', 'Shares fell.'), { maxLength: 2 }),
    other: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: ['pattern'] },
);
export const rules = fc.oneof(
  { weight: 8, arbitrary: fc.array(rule, { maxLength: 2 }).map((rows) => JSON.stringify(rows)) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: anyString },
);

/** Packed data, some of its bytes changed and its end perhaps broken off. */
export const packed = fc
  .tuple(
    joined(fc.constantFrom(...PROSE)),
    fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 3 }),
    fc.nat(300),
  )
  .map(([plain, changes, end]) => {
    const gzip = Buffer.from(gzipSync(plain));
    for (const [at, byte] of changes) if (at < gzip.length && at > 2) gzip[at] = byte;
    return gzip.subarray(0, Math.max(2, end));
  });

export const options = fc
  .subarray([
    '--jsonl',
    '--explain',
    '--no-clean',
    '--level=eager',
    '--drop=subhead',
    '--width=20',
    '--max-bytes=100',
    '--input=html',
    '--input=jsonl',
    '--input=warc',
    '--encoding=utf-16',
    '--quiet',
    '--verbose',
    '--jobs=1',
  ])
  .chain((chosen) =>
    fc
      .constantFrom('clean', 'summary', 'entities', 'quotes', 'report')
      .map((command) => [command, ...chosen]),
  );
