import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CopydeskError } from '../../src/errors.js';
import { type DecodeOptions, decode } from '../../src/read/bytes.js';
import { fc } from '../fastCheck.js';

const PLAIN = 'The harbour café opened at dawn, “early for once”, said Mira Olsen.\n';

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );
}

describe('decode', () => {
  it.each<[string, Uint8Array, DecodeOptions, string, string[]]>([
    ['UTF-8', bytes(PLAIN), {}, PLAIN, []],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], PLAIN), {}, PLAIN, []],
    ['UTF-16LE with a mark', bytes([0xff, 0xfe], [...iconv.encode(PLAIN, 'utf-16le')]), {}, PLAIN, []],
    ['UTF-16BE with a mark', bytes([0xfe, 0xff], [...iconv.encode(PLAIN, 'utf-16be')]), {}, PLAIN, []],
    ['UTF-16LE without a mark', iconv.encode(PLAIN, 'utf-16le'), {}, PLAIN, []],
    ['UTF-16BE without a mark', iconv.encode(PLAIN, 'utf-16be'), {}, PLAIN, []],
    [
      'a named encoding',
      iconv.encode('Выставка открыта', 'koi8-r'),
      { encoding: 'koi8-r' },
      'Выставка открыта',
      [],
    ],
    [
      'a declared encoding',
      iconv.encode('港は朝に開いた', 'shift_jis'),
      { declared: 'Shift_JIS' },
      '港は朝に開いた',
      [],
    ],
    [
      'the named before the declared',
      iconv.encode('naïve', 'windows-1252'),
      { encoding: 'windows-1252', declared: 'koi8-r' },
      'naïve',
      [],
    ],
    ['the mark before the named', bytes([0xef, 0xbb, 0xbf], 'é'), { encoding: 'windows-1252' }, 'é', []],
    ['latin-1 means windows-1252', bytes([0x93, 0x41, 0x94]), { declared: 'iso-8859-1' }, '“A”', []],
    [
      'windows-1252',
      bytes('He said ', [0x93, 0x79, 0x65, 0x73, 0x94, 0x80]),
      {},
      'He said “yes”€',
      ['not valid UTF-8, read as windows-1252 (name another with --encoding)'],
    ],
    [
      'a declaration that is wrong',
      bytes('caf', [0xe9], ' open'),
      { declared: 'utf-8' },
      'café open',
      ['not valid UTF-8, read as windows-1252 (name another with --encoding)'],
    ],
    ['a declaration of UTF-16 in ASCII', bytes('plain'), { declared: 'utf-16' }, 'plain', []],
    [
      'an unknown declaration',
      bytes('plain'),
      { declared: 'klingon' },
      'plain',
      ['unknown encoding "klingon" declared, passed over'],
    ],
    [
      'UTF-8 with a broken byte',
      bytes('“one” ', [0xe9], ' “two”'),
      {},
      '“one” � “two”',
      ['1 byte is not valid UTF-8, shown as �'],
    ],
    [
      'a few NULs',
      bytes(`${'word '.repeat(50)}`, [0, 0]),
      {},
      'word '.repeat(50),
      ['2 NUL characters left out'],
    ],
    ['terminal colours', bytes('\x1b[1mBold\x1b[0m words'), {}, '\x1b[1mBold\x1b[0m words', []],
  ])('reads %s', async (_, input, options, text, notes) => {
    expect(await decode(input, options)).toEqual({ text, notes });
  });

  it.each<[string, Uint8Array, DecodeOptions, string, RegExp]>([
    ['no bytes', bytes(), {}, 'empty', /is empty/],
    ['white space', bytes(' \r\n\t\u00a0\u200b'), {}, 'empty', /is empty/],
    ['a mark alone', bytes([0xef, 0xbb, 0xbf]), {}, 'empty', /is empty/],
    ['PNG', bytes([0x89], 'PNG\r\n'), {}, 'binary', /^looks like a PNG image, not text/],
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), {}, 'binary', /JPEG/],
    ['PDF', bytes('%PDF-1.7\n'), {}, 'binary', /PDF/],
    ['WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBP'), {}, 'binary', /WebP/],
    ['zip', bytes('PK', [3, 4], 'rest'), {}, 'binary', /zip/],
    [
      'unknown bytes',
      bytes(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
      {},
      'binary',
      /binary data/,
    ],
    [
      'an unknown encoding',
      bytes('text'),
      { encoding: 'klingon' },
      'bad-encoding',
      /unknown encoding "klingon"/,
    ],
    ['an encoding that is none', bytes('text'), { encoding: 'base64' }, 'bad-encoding', /base64/],
    ['no encoding', bytes('text'), { encoding: '' }, 'bad-encoding', /unknown/],
  ])('refuses %s', async (_, input, options, code, message) => {
    const error = await decode(input, options).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CopydeskError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('takes words that only begin like a binary file for words', async () => {
    expect((await decode(bytes('Google: WEBP is a format.'))).text).toBe('Google: WEBP is a format.');
    expect((await decode(bytes('MZ and PK were seen.'))).text).toBe('MZ and PK were seen.');
  });

  it('never fails but with a CopydeskError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (input) => {
        const result = await decode(input).catch((caught: unknown) => caught);
        if (result instanceof Error) expect(result).toBeInstanceOf(CopydeskError);
      }),
    );
  });

  it('gives back every text that was encoded as UTF-8', async () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', '“', '漢', '😀', ' ', '\n'), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        fc.pre(text.trim() !== '');
        expect(await decode(Buffer.from(text))).toEqual({ text, notes: [] });
      }),
    );
  });
});
