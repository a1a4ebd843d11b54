import { inflateRawSync } from 'node:zlib';
import { modelBytes } from '../models.js';

/** What a lexeme or a feature's value is packed to: word of the row, mask, shift, whether the number is the value itself, extractable, … */
type Layout = readonly [
  word: number,
  mask: number,
  shift: number,
  isValue: number,
  isExtractable: number,
  isListed: number,
];

/** A feature's values; words read later are put behind them by wink. */
interface WinkFeature {
  list: unknown[];
  hash: Record<string, number>;
  index: number;
  intrinsicSize?: number;
}

/** The core of a wink model in the form that wink-nlp takes. */
export interface WinkCore {
  readonly packing: {
    readonly size: number;
    readonly layout: Readonly<Record<string, Layout>>;
    readonly efList: readonly string[];
  };
  readonly features: Record<string, WinkFeature> & { lexeme: WinkFeature };
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  lexicon: Uint32Array;
  xpansions: Uint32Array;
  readonly trex: unknown;
}

/** The file's core: the package's, of whose words only those are left that values are told by. */
export interface PackedCore extends Omit<WinkCore, 'lexicon' | 'xpansions' | 'features'> {
  readonly features: Readonly<Record<string, { readonly list: readonly unknown[] }>>;
  /** Number of words in the package. */
  readonly words: number;
  /** Places of the words that are left, and their rows of the lexicon, `packing.size` numbers each. */
  readonly kept: readonly number[];
  readonly rows: readonly number[];
  readonly xpansions: readonly number[];
}

/** The file: the core and the machines that tell values. */
export interface WinkFile {
  readonly core: PackedCore;
  readonly machines: readonly string[];
}

const FILE = 'wink-values.bin';

export function readWinkFile(): WinkFile {
  return JSON.parse(inflateRawSync(modelBytes(FILE)).toString('utf8')) as WinkFile;
}

/** A core with room for what wink adds to it. */
export function winkCore({ core }: WinkFile): WinkCore {
  const { packing, words, kept, rows } = core;
  const lexicon = new Uint32Array(words * packing.size);
  const list = new Array<unknown>(words).fill('');
  const hash: Record<string, number> = Object.create(null);
  kept.forEach((place, k) => {
    const word = core.features.lexeme?.list[k];
    list[place] = word;
    hash[String(word)] = place;
    for (let part = 0; part < packing.size; part++)
      lexicon[place * packing.size + part] = rows[k * packing.size + part] ?? 0;
  });
  const lexeme: WinkFeature = { list, hash, index: words, intrinsicSize: words };
  const features = {
    ...Object.fromEntries(
      Object.entries(core.features).map(([name, { list: own }]) => [name, featureOf(own)]),
    ),
    lexeme,
  };
  return {
    ...core,
    // No value is told by how a word looks: nothing is extracted of those that are learnt.
    packing: { ...packing, efList: [] },
    features,
    lexicon,
    xpansions: Uint32Array.from(core.xpansions),
  };
}

function featureOf(values: readonly unknown[]): WinkFeature {
  const hash: Record<string, number> = Object.create(null);
  values.forEach((value, k) => {
    hash[String(value)] = k;
  });
  return { list: [...values], hash, index: values.length };
}
