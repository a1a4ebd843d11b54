import { readFileSync } from 'node:fs';
import type { Tree } from '../clean/story/forest.js';
import { type Forest, scoreRow } from '../clean/story/forest.js';
import { forestAt, treeBytes } from '../clean/story/forestFile.js';
import { modelFile } from '../models.js';
import { FEATURES } from './features.js';

/** The header of the model's file, as JSON behind its length (32 bits, little-endian); the trees follow (forestFile.ts). */
interface Header {
  readonly features: readonly string[];
  /** Nodes of each tree. */
  readonly trees: readonly number[];
}

export const WORTH_FILE = 'summary.bin';

let loaded: Forest | undefined;

/** Log-odds of each sentence to say what people put into a summary, whatever its length. Rows as `countSentences` gives them. */
export function worthOf(rows: Float32Array): Float32Array {
  loaded ??= readWorthModel(readFileSync(modelFile(WORTH_FILE)));
  const forest = loaded;
  return Float32Array.from({ length: rows.length / FEATURES.length }, (_, i) =>
    scoreRow(forest, rows, i * FEATURES.length),
  );
}

/** The bytes of a model's file. */
export function writeWorthModel(trees: readonly Tree[]): Uint8Array {
  const header: Header = { features: FEATURES, trees: trees.map(({ feature }) => feature.length) };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...treeBytes(trees)]);
}

/**
 * The model of a file's bytes.
 *
 * @throws Error if it was made for other features
 */
export function readWorthModel(bytes: Uint8Array): Forest {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = 4 + view.getUint32(0, true);
  const { features, trees } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, headerEnd))) as Header;
  if (features.join() !== FEATURES.join()) throw new Error(`${WORTH_FILE} was made for other features`);
  return forestAt(view, headerEnd, trees);
}
