import { describe, expect, it } from 'vitest';
import {
  type InputRecord,
  looksLikeRecords,
  type RecordOptions,
  readRecords,
} from '../../src/read/records.js';
import { fc } from '../fastCheck.js';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function read(
  jsonl: string | Uint8Array,
  options?: RecordOptions,
  size = 1 << 16,
): Promise<InputRecord[]> {
  const found: InputRecord[] = [];
  for await (const record of readRecords(inPieces(Buffer.from(jsonl), size), options)) found.push(record);
  return found;
}

/** Line, id, and the text or the code of the error. */
const brief = (record: InputRecord) => [
  record.line,
  record.id,
  'error' in record ? record.error.code : record.text,
];

describe('readRecords', () => {
  it('reads records, blank lines, CRLF and a byte order mark', async () => {
    const jsonl =
      '\ufeff{"id":"a","text":"One"}\r\n\r\n  \n{"id":7,"html":"<p>Two</p>"}\n{"text":"Three","other":1}';
    expect((await read(jsonl)).map(brief)).toEqual([
      [1, 'a', 'One'],
      [4, '7', '<p>Two</p>'],
      [5, null, 'Three'],
    ]);
  });

  it('reads text as text, whatever it looks like, and html as HTML', async () => {
    const jsonl = '{"text":"<p>a</p><p>b</p>"}\n{"html":"plain"}\n{"text":"<!doctype html><p>a</p>"}';
    const kinds = (await read(jsonl)).map((record) => ('article' in record ? record.article.kind : 'error'));
    expect(kinds).toEqual(['text', 'html', 'text']);
  });

  it('puts title and url into the metadata', async () => {
    const [record] = await read(
      '{"html":"<title>Page</title><p>x</p>","title":"Given","url":"https://post.example/a"}',
    );
    expect(record).toMatchObject({
      article: { metadata: { title: 'Given', url: 'https://post.example/a' } },
    });
    const [other] = await read('{"html":"<title>Page</title><p>x</p>"}');
    expect(other).toMatchObject({ article: { metadata: { title: 'Page', url: null } } });
  });

  it.each<[string, string, string, RegExp]>([
    ['no JSON', '{"text": "a', 'bad-record', /^line 1 is not JSON \(.+\)$/],
    ['no object', '["text"]', 'bad-record', /^line 1 is no JSON object/],
    ['null', 'null', 'bad-record', /no JSON object/],
    ['no text', '{"id":"a"}', 'bad-record', /neither "text" nor "html"/],
    ['a text that is none', '{"text":7}', 'bad-record', /"text" that is no string/],
    ['a title that is none', '{"text":"a","title":[]}', 'bad-record', /"title" that is no string/],
    ['an id that is none', '{"text":"a","id":{}}', 'bad-record', /"id"/],
    ['an empty text', '{"text":" "}', 'empty', /is empty/],
    ['a binary text', `{"text":"${'\\u0001'.repeat(50)}"}`, 'binary', /binary/],
  ])('gives an error for %s and goes on', async (_, line, code, message) => {
    const [first, second] = await read(`${line}\n{"text":"next"}\n`);
    expect(first).toMatchObject({ line: 1, error: { code, message: expect.stringMatching(message) } });
    expect(second).toMatchObject({ line: 2, text: 'next' });
  });

  it('keeps the id of a record that fails', async () => {
    expect((await read('{"id":"x","text":""}')).map(brief)).toEqual([[1, 'x', 'empty']]);
  });

  it('passes over lines that are too long without holding them', async () => {
    const long = `{"text":"${'x'.repeat(200_000)}"}`;
    const found = await read(`{"text":"a"}\n${long}\n{"text":"b"}\n${long}`, { maxBytes: 100 }, 1000);
    expect(found.map(brief)).toEqual([
      [1, null, 'a'],
      [2, null, 'too-large'],
      [3, null, 'b'],
      [4, null, 'too-large'],
    ]);
  });

  it('measures the text, not its escapes', async () => {
    const escaped = (count: number) => `{"text":"${'\\u0061'.repeat(count)}"}`;
    const found = await read(`${escaped(1000)}\n${escaped(1001)}`, { maxBytes: 1000 });
    expect(found.map(brief)).toEqual([
      [1, null, 'a'.repeat(1000)],
      [2, null, 'too-large'],
    ]);
  });

  it('notes bytes that are not UTF-8', async () => {
    const [record] = await read(
      Buffer.concat([Buffer.from('{"text":"a'), Buffer.from([0xe9]), Buffer.from('b"}')]),
    );
    expect(record).toMatchObject({
      text: 'a�b',
      article: { notes: ['1 byte is not valid UTF-8, shown as �'] },
    });
  });

  it('gives the same records however the bytes arrive', async () => {
    const record = fc.record({
      id: fc.string(),
      text: fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text}`),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (records, size) => {
          const jsonl = records.map((item) => JSON.stringify(item)).join('\n');
          const found = await read(jsonl, {}, size);
          const expected = records.map((item, index) => [index + 1, item.id, item.text]);
          expect(found.map(brief).filter(([, , text]) => text !== 'binary')).toEqual(
            expected.filter((_, index) => !('error' in (found[index] ?? {}))),
          );
        },
      ),
    );
  });
});

describe('looksLikeRecords', () => {
  it.each<[string, string | undefined, string, boolean]>([
    ['by name', 'a.jsonl', 'x', true],
    ['by name', 'a.NDJSON', '', true],
    ['a record', undefined, '{"text":"a"}\n{"text":"b"}', true],
    ['a record after blank lines', undefined, '\ufeff\n\n{"id":1,"html":"a"}\n', true],
    ['a record that is cut off', undefined, '{"id":"a","text":"and so on', true],
    ['another object', undefined, '{"name":"a"}\n', false],
    ['an object over several lines', undefined, '{\n"text":"a"}', false],
    ['text', 'a.txt', 'The market closes.', false],
    ['text in braces', undefined, '{"text": so it begins}\n', false],
    ['nothing', undefined, '', false],
  ])('%s', (_, name, head, expected) => {
    expect(looksLikeRecords(name, Buffer.from(head))).toBe(expected);
  });
});
