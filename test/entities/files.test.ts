import { expect, test } from 'vitest';
import { keyOf } from '../../src/entities/hash.js';
import { KeyTable, packKeys } from '../../src/entities/keyTable.js';
import { listBit, phraseOf } from '../../src/entities/lexicon.js';
import { LEXICON_FILE, MODEL_FILE, readLexicon, readModel } from '../../src/entities/model.js';
import { pack, packedArray, unpack } from '../../src/entities/packed.js';
import { modelBytes } from '../../src/models.js';
import { fc } from '../fastCheck.js';

const keys = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 26 - 1 }), { maxLength: 300 })
  .map((drawn) => Uint32Array.from(drawn.toSorted((a, b) => a - b)));

test('a table finds the row of each of its keys and of no other', () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 0, max: 2 ** 26 - 1 }), (own, other) => {
      const table = new KeyTable(packKeys(own));
      expect([...own].map((key) => table.find(key))).toEqual([...own.keys()]);
      expect(table.find(other)).toBe(own.indexOf(other));
    }),
  );
});

test('arrays come out of a file as they went in', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.int8Array(), fc.uint16Array(), fc.int16Array(), (a, b, c, d) => {
      expect(unpack(pack({ a, b, c, d }))).toEqual({ a, b, c, d });
    }),
  );
});

test('a file without an array says so', () => {
  expect(() => packedArray(unpack(pack({ a: new Uint8Array(3) })), 'b', Uint8Array)).toThrow(
    'the model lacks b',
  );
});

test('the files of the package stay within their budget and hold what they shall', () => {
  const [lexicon, model] = [modelBytes(LEXICON_FILE), modelBytes(MODEL_FILE)];
  expect(lexicon.length + model.length).toBeLessThan(1.2 * 2 ** 20);
  expect(readLexicon(lexicon).listsOf(phraseOf(['European', 'Union'])) & listBit('organization')).not.toBe(0);
  expect(readModel(model).weights.some((weight) => weight !== 0)).toBe(true);
});

test('keys are what the files hold of hashes', () => {
  fc.assert(
    fc.property(fc.integer(), (hash) => {
      expect(keyOf(hash)).toBeGreaterThanOrEqual(0);
      expect(keyOf(hash)).toBeLessThan(2 ** 26);
    }),
  );
});
