import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpacked } from '../../src/read/compressed.js';
import { packedWith, unpackedName } from '../../src/read/sniff.js';

async function unpack(bytes: Uint8Array, kind: 'gzip' | 'zstd', size = 1000): Promise<string> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const parts: Uint8Array[] = [];
  for await (const chunk of unpacked(chunks(), kind)) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

/** "The ferry" as the program zstd packs it. */
const ZSTD = Buffer.from('28b52ffd0058490000546865206665727279', 'hex');

test('what is packed, by its first bytes', () => {
  expect(packedWith(gzipSync('a'))).toBe('gzip');
  expect(packedWith(ZSTD)).toBe('zstd');
  expect(packedWith(Buffer.from('a'))).toBeNull();
  expect(packedWith(new Uint8Array())).toBeNull();
});

test.each([
  ['a/feed.jsonl.gz', 'a/feed.jsonl'],
  ['page.html.ZST', 'page.html'],
  ['gz', 'gz'],
])('%s is named %s inside', (name, inner) => expect(unpackedName(name)).toBe(inner));

test('several gzip members are one stream', async () => {
  const bytes = Buffer.concat([gzipSync('one\n'), gzipSync('two\n'.repeat(5000))]);
  expect(await unpack(bytes, 'gzip')).toBe(`one\n${'two\n'.repeat(5000)}`);
});

test.each([
  ['broken off', gzipSync('one'.repeat(1000)).subarray(0, 20)],
  ['with other bytes in it', Buffer.concat([gzipSync('one').subarray(0, 10), Buffer.alloc(50, 0xff)])],
])('gzip %s', (_, bytes) =>
  expect(unpack(bytes, 'gzip')).rejects.toMatchObject({
    code: 'unreadable',
    message: /^is damaged gzip data: /,
  }),
);

test('who stops reading stops the unpacking', async () => {
  let isClosed = false;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      const bytes = gzipSync(Buffer.alloc(10_000_000));
      for (;;) yield bytes;
    } finally {
      isClosed = true;
    }
  }
  for await (const chunk of unpacked(chunks(), 'gzip')) if (chunk.length > 0) break;
  await new Promise((done) => setTimeout(done, 20));
  expect(isClosed).toBe(true);
});

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const hasZstd = major > 22 || (major === 22 && minor >= 15);

test.runIf(hasZstd)('zstd', async () => {
  expect(await unpack(ZSTD, 'zstd')).toBe('The ferry');
});

test.skipIf(hasZstd)('zstd where Node cannot read it', () =>
  expect(unpack(ZSTD, 'zstd')).rejects.toMatchObject({ code: 'unreadable', message: /zstd -dc/ }),
);
