import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CopydeskError } from '../../src/errors.js';
import { type ArchivedPage, readPages } from '../../src/read/warc.js';
import { fc } from '../fastCheck.js';
import { pageRecord, response, warcRecord } from './archive.js';

const PAGE = '<p>The ferry sails again.</p>';
const INFO = warcRecord({ type: 'warcinfo', content: 'software: a crawler\r\n' });

async function* pieces(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function pagesOf(archive: Uint8Array, maxBytes?: number, size?: number): Promise<ArchivedPage[]> {
  const pages: ArchivedPage[] = [];
  const limit = maxBytes === undefined ? {} : { maxBytes };
  for await (const page of readPages(pieces(archive, size), limit)) pages.push(page);
  return pages;
}

function shown(page: ArchivedPage): string {
  return 'error' in page ? `${page.error.code}: ${page.error.message}` : Buffer.from(page.html).toString();
}

test('the pages of an archive, whatever else it holds and however it is cut', async () => {
  const archive = Buffer.concat([
    INFO,
    warcRecord({ type: 'request', url: 'https://a.example/', content: 'GET / HTTP/1.1\r\n\r\n' }),
    pageRecord('https://a.example/', PAGE),
    warcRecord({
      type: 'response',
      url: 'https://a.example/x.png',
      content: 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG',
    }),
    warcRecord({
      type: 'response',
      url: 'https://a.example/gone',
      content: response(PAGE, [], '404 Not Found'),
    }),
    warcRecord({
      type: 'response',
      url: 'dns:a.example',
      content: '20250602050000\na.example. 300 IN A 192.0.2.1\n',
    }),
    warcRecord({ type: 'response', content: response(PAGE) }),
    pageRecord('<https://b.example/>', PAGE.repeat(3000)),
  ]);
  for (const size of [1, 7, 64 * 1024]) {
    const pages = await pagesOf(archive, undefined, size);
    expect(pages.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
    expect(pages.map(shown)).toEqual([PAGE, PAGE.repeat(3000)]);
    expect(pages[0]).toMatchObject({ encoding: 'UTF-8' });
  }
});

test.each<[string, Uint8Array, string[]]>([
  ['gzip', gzipSync(PAGE), ['Content-Encoding: gzip']],
  ['deflate', deflateSync(PAGE), ['Content-Encoding: deflate']],
  ['deflate without a head', deflateRawSync(PAGE), ['content-encoding: Deflate']],
  ['br', brotliCompressSync(PAGE), ['Content-Encoding: br']],
  ['gzip that the archive has unpacked', Buffer.from(PAGE), ['Content-Encoding: gzip']],
  [
    'chunks',
    Buffer.from(`${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`),
    ['Transfer-Encoding: chunked'],
  ],
  ['chunks that the archive has joined', Buffer.from(PAGE), ['Transfer-Encoding: chunked']],
])('a body as %s', async (_, body, headers) => {
  expect((await pagesOf(pageRecord('https://a.example/', body, headers))).map(shown)).toEqual([PAGE]);
});

test('a head with bare line feeds', async () => {
  const content = `HTTP/1.0 200 OK\nContent-Type:text/html\n\n${PAGE}`;
  const archive = warcRecord({ type: 'response', url: 'https://a.example/', content });
  expect((await pagesOf(Buffer.concat([archive, archive]))).map(shown)).toEqual([PAGE, PAGE]);
});

test('a page over the limit is an error in its place, packed or not', async () => {
  const long = 'x'.repeat(5000);
  const archive = Buffer.concat([
    pageRecord('https://a.example/', long),
    pageRecord('https://b.example/', gzipSync(long), ['Content-Encoding: gzip']),
    pageRecord('https://c.example/', PAGE),
  ]);
  expect((await pagesOf(archive, 1000)).map(shown)).toEqual([
    'too-large: has 5,000 bytes, over the limit of 1,000 (raise it with --max-bytes)',
    'too-large: is longer than the limit of 1,000 bytes (raise it with --max-bytes)',
    PAGE,
  ]);
});

describe('a damaged archive ends with an error', () => {
  const page = pageRecord('https://a.example/', PAGE);
  test.each<[string, Uint8Array]>([
    [
      'a record that is longer than it says',
      Buffer.concat([page, warcRecord({ type: 'x', content: 'abcdef', length: '3' })]),
    ],
    [
      'a record that does not say how long it is',
      Buffer.concat([page, warcRecord({ type: 'x', content: '', length: '-1' })]),
    ],
    ['something else', Buffer.concat([page, Buffer.from('GIF89a')])],
    [
      'a head without end',
      Buffer.concat([page, Buffer.from('WARC/1.0\r\n'), Buffer.alloc(3_000_000, 'a: b\r\n')]),
    ],
  ])('%s', async (_, archive) => {
    const pages: string[] = [];
    const reading = (async () => {
      for await (const found of readPages(pieces(archive))) pages.push(shown(found));
    })();
    await expect(reading).rejects.toMatchObject({ code: 'bad-record' });
    expect(pages).toEqual([PAGE]);
  });
});

test('an archive that is broken off gives what it holds', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(2000), async (at) => {
      const archive = Buffer.concat([
        INFO,
        pageRecord('https://a.example/', PAGE),
        pageRecord('https://b.example/', PAGE),
      ]);
      const pages = await pagesOf(archive.subarray(0, at)).catch((error: unknown) => {
        expect(error).toBeInstanceOf(CopydeskError);
        return [];
      });
      for (const page of pages) expect(PAGE.startsWith(shown(page))).toBe(true);
    }),
  ));
