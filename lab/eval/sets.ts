/**
 * Reads evaluation sets: JSONL files, plain or gzipped, one document a line. Each scorer gives the shape of its rows; a row
 * of another shape ends the reading with its place and what is wrong there.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

/** A set that cannot be read; the message begins with the file and the line. */
export class SetError extends Error {
  override readonly name = 'SetError';
}

/** A place in a text: UTF-16 code units, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const GZIP_MAGIC = [0x1f, 0x8b];

/** A place in a text as an offset of a row. */
export const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * The rows of a set.
 *
 * @param path a .jsonl or .jsonl.gz file (told apart by content); `-` is standard input
 * @param shape the valibot schema of a row
 * @throws SetError for a file that cannot be read, a line that is no JSON, a row of another shape, or no rows at all
 */
export function readSet<Shape extends v.GenericSchema>(path: string, shape: Shape): v.InferOutput<Shape>[] {
  const rows: v.InferOutput<Shape>[] = [];
  readText(path)
    .split('\n')
    .forEach((line, i) => {
      const where = `${path}:${i + 1}`;
      if (line.trim() !== '') rows.push(checked(parseJson(line, where), shape, where));
    });
  if (rows.length === 0) throw new SetError(`${path}: holds no rows`);
  return rows;
}

/** The text of a file, plain or gzipped; `-` is standard input. */
export function readText(path: string): string {
  try {
    const bytes = readFileSync(path === '-' ? 0 : path);
    return (GZIP_MAGIC.every((byte, i) => bytes[i] === byte) ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new SetError(`${path}: cannot be read (${messageOf(error)})`);
  }
}

/** A value of a known shape. `where` begins the error message. */
export function checked<Shape extends v.GenericSchema>(
  value: unknown,
  shape: Shape,
  where: string,
): v.InferOutput<Shape> {
  const result = v.safeParse(shape, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw new SetError(`${where}: ${path === null ? '' : `${path}: `}${issue.message}`);
}

/** What a JSON text says. `where` begins the error message. */
export function parseJson(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new SetError(`${where}: is no JSON (${messageOf(error)})`);
  }
}

/** The file's name without its folders. */
export function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
