import { promises as files } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { unpackedName } from '../read/sniff.js';
import type { Format, ListRow } from '../render/index.js';
import { type Io, systemCode } from './io.js';
import type { Output } from './output.js';
import { notWritten, openFileSink, type Sink, told } from './sink.js';
import { isStdin } from './source.js';

/** What a folder's output needs to know. */
export interface FolderSettings {
  readonly folder: string;
  /** Whether files there may be overwritten. */
  readonly isForced: boolean;
  /** Whether results that are there already are asked for. */
  readonly isResumed: boolean;
  /** Names of the inputs, none of which is ever overwritten. */
  readonly inputs: readonly string[];
}

/**
 * One file a result, named after its input or record and as deep as its input stands below the folder that all inputs
 * share; last the list of them, where the format has one. Failures have a name but no file, so that names depend on nothing but the inputs and their order.
 */
export function folderOutput(
  { folder, isForced, isResumed, inputs }: FolderSettings,
  io: Io,
  { extension, list }: Format,
): Output {
  const shared = sharedFolder(inputs.filter((name) => !isStdin(name)).map((name) => resolve(io.cwd, name)));
  const taken = new Map<string, number>();
  if (list !== undefined) taken.set(join('.', list.name).toLowerCase(), 1);
  const rows: ListRow[] = [];
  const made = new Set<string>();
  /** Names of results that are still to come, where they were asked for before. */
  const asked: string[] = [];
  let identities: ReadonlySet<string | null> | undefined;
  let current: Sink | null = null;
  let isStopped = false;

  const nameOf = (id: string, input: string): string => {
    const below = isStdin(input) ? '' : placeBelow(shared, dirname(resolve(io.cwd, input)));
    return join(folder, freeName(join(below, fileStem(id, input)), extension, taken));
  };
  const makeFolder = async (path: string): Promise<void> => {
    if (made.has(path)) return;
    await told(folder, () => files.mkdir(path, { recursive: true }));
    made.add(path);
  };

  const write = async (name: string, text: string): Promise<void> => {
    const path = resolve(io.cwd, name);
    await makeFolder(dirname(path));
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
    holds: async (id, input) => {
      const name = nameOf(id, input);
      if (await exists(resolve(io.cwd, name))) return true;
      asked.push(name);
      return false;
    },
    put: async ({ id, text, error, listing }, input) => {
      const name = (isResumed ? asked.shift() : undefined) ?? nameOf(id, input);
      if (text === null || error !== null) return;
      await write(name, text);
      if (listing !== null) rows.push({ ...listing, file: relative(folder, name).split(sep).join('/') });
    },
    end: async () => {
      if (list !== undefined && rows.length > 0) await write(join(folder, list.name), list.page(rows));
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
  const base = isOwnName ? stemOf(id) : id.startsWith(`${input}:`) ? numbered(id, input) : id;
  const stem = harmless(base);
  return stem === '' ? (isOwnName ? 'stdin' : 'record') : stem;
}

/** "feed.jsonl:12" → "feed-12". */
function numbered(id: string, input: string): string {
  return `${isStdin(input) ? 'stdin' : stemOf(input)}-${id.slice(input.length + 1)}`;
}

/** "a/feed.jsonl.gz" → "feed". */
function stemOf(name: string): string {
  const inner = unpackedName(name);
  return basename(inner, extname(inner));
}

function harmless(name: string): string {
  const safe = name.replace(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu, '-').replace(/^[\s.-]+|[\s.]+$/g, '');
  let bytes = 0;
  const fitting = [...safe].filter((char) => {
    bytes += Buffer.byteLength(char);
    return bytes <= LONGEST_STEM;
  });
  return fitting.join('');
}

/** The deepest folder that holds all files; '' where there are none. */
export function sharedFolder(paths: readonly string[]): string {
  const [first, ...others] = paths.map((path) => dirname(path).split(sep));
  if (first === undefined) return '';
  const depth = others.reduce((least, parts) => {
    const differs = first.slice(0, least).findIndex((part, at) => part !== parts[at]);
    return differs < 0 ? least : differs;
  }, first.length);
  return first.slice(0, depth).join(sep) || sep;
}

/** The way from one folder to another below it, each step made harmless. */
function placeBelow(shared: string, path: string): string {
  return relative(shared, path)
    .split(sep)
    .map(harmless)
    .filter((part) => part !== '')
    .join(sep);
}

/**
 * The name that no result of this run has yet: "story.txt", "story-2.txt" … Some file systems see no case.
 *
 * @param taken the names that are, in lower case, each with the number that was last put behind it
 */
export function freeName(stem: string, extension: string, taken: Map<string, number>): string {
  const plain = stem + extension;
  let name = plain;
  let number = taken.get(plain.toLowerCase()) ?? 1;
  while (taken.has(name.toLowerCase())) {
    number += 1;
    name = `${stem}-${number}${extension}`;
  }
  taken.set(plain.toLowerCase(), number);
  if (name !== plain) taken.set(name.toLowerCase(), 1);
  return name;
}

async function exists(path: string): Promise<boolean> {
  try {
    await files.lstat(path);
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
    const { dev, ino } = await files.stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}
