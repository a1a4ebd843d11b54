import { lstat, mkdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Format, ListRow, RenderOptions, Result } from '../render/index.js';
import { isStdin } from './input.js';
import { type Io, systemCode } from './io.js';
import { notWritten, openFileSink, type Sink, told } from './sink.js';

/** Where results go, one after another. */
export interface Output {
  /** Says, before the first result, whether there may be several. */
  readonly begin: (isSeveral: boolean) => Promise<void>;
  /**
   * Writes one result, if the format has a place for it.
   *
   * @param input the name of the input it comes from
   */
  readonly put: (result: Result, input: string) => Promise<void>;
  /** All has been put. */
  readonly end: () => Promise<void>;
  /** Leaves nothing half written behind; at once. */
  readonly discard: () => void;
}

/** All results in one stream or file. */
export function streamOutput(sink: Sink, format: Format, options: RenderOptions): Output {
  const { series } = format;
  let isSeveral = false;
  let put = 0;
  let written = 0;
  let lost = 0;
  const write = async (text: string): Promise<void> => {
    if (text === '') return;
    written += 1;
    await sink.write(text);
  };
  return {
    begin: async (several) => {
      isSeveral = several;
      if (several) await write(series.open);
    },
    put: async (result) => {
      const text = isSeveral ? series.item(result, options) : format.single(result, options);
      if (text === null) {
        lost += 1;
        return;
      }
      await write(isSeveral && put > 0 ? series.between + text : text);
      put += 1;
    },
    end: async () => {
      if (isSeveral) await write(series.close);
      // Failures alone are no reason to replace a file that is there.
      if (written === 0 && lost > 0) sink.discard();
      else await sink.commit();
    },
    discard: sink.discard,
  };
}

/** What a folder's output needs to know. */
export interface FolderSettings {
  readonly folder: string;
  /** Whether files there may be overwritten. */
  readonly isForced: boolean;
  /** Names of the inputs, none of which is ever overwritten. */
  readonly inputs: readonly string[];
}

/** One file a result, named after its input or record; failures have no file. Last the list of them, where the format has one. */
export function folderOutput(
  { folder, isForced, inputs }: FolderSettings,
  io: Io,
  format: Format,
  options: RenderOptions,
): Output {
  let identities: ReadonlySet<string | null> | undefined;
  const { list } = format;
  const taken = new Set<string>(list === undefined ? [] : [list.name]);
  const rows: ListRow[] = [];
  let current: Sink | null = null;
  let isStopped = false;
  const write = async (file: string, text: string): Promise<void> => {
    const name = join(folder, file);
    const path = resolve(io.cwd, name);
    await told(folder, () => mkdir(resolve(io.cwd, folder), { recursive: true }));
    if (await exists(path)) {
      identities ??= await identitiesOf(inputs, io.cwd);
      if (identities.has(await identity(path))) throw notWritten(name, 'is an input (choose another folder)');
      if (!isForced) throw notWritten(name, 'is there already (overwrite with --force)');
    }
    current = await openFileSink(name, io.cwd);
    if (isStopped) current.discard();
    await current.write(text);
    await current.commit();
    current = null;
  };
  return {
    begin: async () => {},
    put: async (result, input) => {
      const text = format.single(result, options);
      if (text === null || 'error' in result) return;
      const file = freeName(fileStem(result.id, input), format.extension, taken);
      await write(file, text);
      if (list !== undefined) rows.push(list.row(result, file));
    },
    end: async () => {
      if (list !== undefined && rows.length > 0) await write(list.name, list.page(rows));
    },
    discard: () => {
      isStopped = true;
      current?.discard();
    },
  };
}

/** Bytes of a name that every file system takes, with room for a number and the extension. */
const LONGEST_STEM = 200;

/**
 * A file name without extension for a result: that of its input, or its record's id made harmless. It never names a
 * folder, a hidden file or a place outside.
 */
export function fileStem(id: string, input: string): string {
  const isOwnName = id === input;
  const base = isOwnName ? basename(id, extname(id)) : id.startsWith(`${input}:`) ? numbered(id, input) : id;
  const safe = base.replace(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu, '-').replace(/^[\s.-]+|[\s.]+$/g, '');
  const stem = safe === '' ? (isOwnName ? 'stdin' : 'record') : safe;
  return shortened(stem);
}

/** "feed.jsonl:12" → "feed-12". */
function numbered(id: string, input: string): string {
  return `${isStdin(input) ? 'stdin' : basename(input, extname(input))}-${id.slice(input.length + 1)}`;
}

function shortened(stem: string): string {
  let bytes = 0;
  const fitting = [...stem].filter((char) => {
    bytes += Buffer.byteLength(char);
    return bytes <= LONGEST_STEM;
  });
  return fitting.join('');
}

/** The name that no result of this run has yet: "story.txt", "story-2.txt" … Some file systems see no case. */
export function freeName(stem: string, extension: string, taken: Set<string>): string {
  let name = stem + extension;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}-${number}${extension}`;
  taken.add(name.toLowerCase());
  return name;
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    // Not there, or not to be seen: then writing fails with the reason.
    return false;
  }
}

/** Of all inputs that are there: an input may be reached by another name, through a link. */
async function identitiesOf(inputs: readonly string[], cwd: string): Promise<ReadonlySet<string | null>> {
  const found = new Set<string | null>();
  for (const name of inputs) if (!isStdin(name)) found.add(await identity(resolve(cwd, name)));
  found.delete(null);
  return found;
}

/** What two names of one file share; null where there is none. */
async function identity(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}
