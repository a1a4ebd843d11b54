import { createReadStream, promises as files } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './exit.js';
import { systemCode } from './io.js';
import { closeQuietly, type Sink, told } from './sink.js';

/** What every record that copydesk writes begins with. */
const RECORD_START = '{"schema":';
const NEW_LINE = 0x0a;

/** What an output of JSONL holds. */
interface Held {
  /** How many records of each id. */
  readonly ids: Map<string, number>;
  /** Bytes of its whole lines; after them stands nothing, or the beginning of a line that was broken off. */
  readonly end: number;
}

/**
 * Reads the output of an earlier run, of which the last line may be broken off.
 *
 * @param name of a file that need not be there
 * @throws UsageError of a file that copydesk did not write
 */
export async function heldIds(name: string, cwd: string): Promise<Held> {
  const ids = new Map<string, number>();
  let line = 0;
  let end = 0;
  let parts: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(resolve(cwd, name)) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
        const bytes = Buffer.concat([...parts, chunk.subarray(from, at)]);
        parts = [];
        line += 1;
        const id = idOf(bytes.toString());
        if (id === null) throw notOurs(name, `line ${line} is no record`);
        ids.set(id, (ids.get(id) ?? 0) + 1);
        end += bytes.length + 1;
        from = at + 1;
      }
      if (from < chunk.length) parts.push(Buffer.from(chunk.subarray(from)));
    }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { ids, end: 0 };
    const code = systemCode(error);
    if (code === null) throw error;
    throw new UsageError(`${name}: could not be read: ${code} (check the file and its disk)`, {
      cause: error,
    });
  }
  const broken = Buffer.concat(parts).toString().slice(0, RECORD_START.length);
  if (!RECORD_START.startsWith(broken)) throw notOurs(name, 'its last line is no record');
  return { ids, end };
}

function idOf(line: string): string | null {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null || !('schema' in record) || !('id' in record))
      return null;
    return typeof record.id === 'string' ? record.id : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function notOurs(name: string, why: string): UsageError {
  return new UsageError(`${name}: --resume cannot go on with it: ${why} of copydesk (choose another file)`);
}

/**
 * A file that grows: text goes after its whole lines, and stays whatever happens.
 *
 * @param end where to write; what stands there is cut off
 */
export async function appendingSink(name: string, cwd: string, end: number): Promise<Sink> {
  const handle = await told(name, async () => {
    const file = await files.open(resolve(cwd, name), 'a');
    await file.truncate(end);
    return file;
  });
  return {
    write: (text) => told(name, () => handle.appendFile(text)),
    commit: () => told(name, () => handle.close()),
    discard: () => closeQuietly(handle),
  };
}
