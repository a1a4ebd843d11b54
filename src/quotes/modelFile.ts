import type { Forest } from '../clean/story/forest.js';
import {
  type ForestSizes,
  forestNumbers,
  forestSizes,
  littleEndian,
  numbersFrom,
  readForest,
} from '../clean/story/forestBytes.js';

/** A forest with the names of its columns. */
export interface NamedForest {
  readonly columns: readonly string[];
  readonly forest: Forest;
}

/** What tells the speaker of a quote, and what tells quotes from titles and the like. */
export interface QuoteModel {
  readonly speaker: NamedForest;
  readonly speech: NamedForest;
}

/** The length of a JSON header (32 bits, little-endian), the header, and the numbers of both forests. */
type Header = Readonly<
  Record<keyof QuoteModel, { readonly columns: readonly string[]; readonly sizes: ForestSizes }>
>;

/** The bytes of a model's file. */
export function writeModel({ speaker, speech }: QuoteModel): Uint8Array {
  const part = ({ columns, forest }: NamedForest) => ({ columns, sizes: forestSizes(forest) });
  const header: Header = { speaker: part(speaker), speech: part(speech) };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const numbers = [...forestNumbers(speaker.forest), ...forestNumbers(speech.forest)];
  return Buffer.concat([length, json, ...numbers.map(littleEndian)]);
}

/** The model of a file's bytes. */
export function readModel(bytes: Uint8Array): QuoteModel {
  const headerEnd = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(Buffer.from(bytes.subarray(4, headerEnd)).toString()) as Header;
  const next = numbersFrom(bytes, headerEnd);
  const speaker = { columns: header.speaker.columns, forest: readForest(next, header.speaker.sizes) };
  const speech = { columns: header.speech.columns, forest: readForest(next, header.speech.sizes) };
  return { speaker, speech };
}
