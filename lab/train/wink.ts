/**
 * `npm run train:wink`: writes models/wink-values.bin from the package wink-eng-lite-web-model: the machines that tell values, and of the
 * core's words those alone by which a value is told or a word is cut: those with a hint, contractions, other spellings, words with signs, and
 * those that the machines name. All other words are read by their letters, which gives the same values. Of a word's row that alone is left
 * which is asked for on the way.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import type { PackedCore, WinkFile } from '../../src/annotate/winkModel.js';

const require = createRequire(import.meta.url);
const MODELS = 'wink-eng-lite-web-model/dist/languages/cur/models';
const OUT = 'models/wink-values.bin';

const Feature = v.object({ list: v.array(v.unknown()) });
const Core = v.looseObject({
  packing: v.looseObject({ size: v.number(), layout: v.record(v.string(), v.array(v.number())) }),
  features: v.object({ lexeme: Feature, tokenType: Feature, pos: Feature }),
  lexicon: v.string(),
  xpansions: v.string(),
});
const Machine = v.looseTuple([
  v.unknown(),
  v.unknown(),
  v.record(v.string(), v.record(v.string(), v.number())),
]);

const core = v.parse(Core, readJson('eng-core-web-model.json'));
const machines = v.parse(v.array(v.string()), readJson('eng-ner-model.json'));
const lexicon = numbers(core.lexicon);
const xpansions = numbers(core.xpansions);
const words = v.parse(v.array(v.string()), core.features.lexeme.list);
const { size, layout } = core.packing;

const named = new Set<number>([0, ...xpansions]);
for (const machine of machines) {
  for (const events of Object.values(v.parse(Machine, JSON.parse(machine))[2]))
    for (const event of Object.keys(events)) named.add(Number(event));
}
const kept = words.flatMap((word, place) => (isTelling(word, place) ? [place] : []));
const { tokenType, pos } = core.features;
const file: WinkFile = {
  core: {
    ...(core as unknown as PackedCore),
    features: {
      lexeme: { list: kept.map((place) => words[place]) },
      tokenType,
      pos,
      posClusters: { list: [] },
    },
    words: words.length,
    kept,
    rows: kept.flatMap(askedOf),
    xpansions: [...xpansions],
    ...{ lexicon: undefined },
  },
  machines,
};
const bytes = deflateRawSync(JSON.stringify(file), { level: 9 });
writeFileSync(OUT, bytes);
console.log(`${OUT}: ${kept.length} of ${words.length} words, ${bytes.length} bytes`);

/** The numbers of a word's row with those bits alone that are asked for: a lemma only where it stands for other words. */
function askedOf(place: number): number[] {
  const asked = ['tokenType', 'nerHint', 'normal', 'isContraction', 'isSpellingMapped'];
  const standsForOthers = has(place, 'isContraction') || has(place, 'isSpellingMapped');
  const row = new Uint32Array(size);
  for (const property of standsForOthers ? [...asked, 'lemma'] : asked) {
    const [part = 0, mask = 0] = layout[property] ?? [];
    row[part] = (row[part] ?? 0) | ((lexicon[place * size + part] ?? 0) & mask);
  }
  return [...row];
}

function has(place: number, property: string): boolean {
  const [part = 0, mask = 0] = layout[property] ?? [];
  return ((lexicon[place * size + part] ?? 0) & mask) !== 0;
}

function isTelling(word: string, place: number): boolean {
  return (
    named.has(place) ||
    !/^[A-Za-z]+$/.test(word) ||
    has(place, 'nerHint') ||
    has(place, 'isContraction') ||
    has(place, 'isSpellingMapped')
  );
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(require.resolve(`${MODELS}/${name}`), 'utf8'));
}

function numbers(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64');
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(i * 4));
}
