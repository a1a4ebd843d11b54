import type { Forest } from '../clean/story/forest.js';
import { type ForestSizes, fileOf, ModelReader, numbersOf, sizesOf } from '../clean/story/forestFile.js';

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

/** The header of a model's file; behind it stand the numbers of both forests. */
type Header = Readonly<
  Record<keyof QuoteModel, { readonly columns: readonly string[]; readonly sizes: ForestSizes }>
>;

/** The bytes of a model's file. */
export function writeModel({ speaker, speech }: QuoteModel): Uint8Array {
  const part = ({ columns, forest }: NamedForest) => ({ columns, sizes: sizesOf(forest) });
  const header: Header = { speaker: part(speaker), speech: part(speech) };
  return fileOf(header, [...numbersOf(speaker.forest), ...numbersOf(speech.forest)]);
}

/** The model of a file's bytes. */
export function readModel(bytes: Uint8Array): QuoteModel {
  const reader = new ModelReader(bytes);
  const { speaker, speech } = reader.header as Header;
  return {
    speaker: { columns: speaker.columns, forest: reader.nextForest(speaker.sizes) },
    speech: { columns: speech.columns, forest: reader.nextForest(speech.sizes) },
  };
}
