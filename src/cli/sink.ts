import { closeSync, promises as files, openSync, rmSync, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CopydeskError } from '../index.js';
import { ClosedPipe } from './exit.js';
import { type Io, send, systemCode } from './io.js';

/** A place that takes text. Where that can be, nothing of it is seen there before `commit`. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  readonly commit: () => Promise<void>;
  /** Leaves nothing behind; at once, since it is called on signals. */
  readonly discard: () => void;
}

const STDOUT = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];

/** What a full disk and its like mean, and what to do. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left (free some and run again)',
  EDQUOT: 'over the disk quota (free some space and run again)',
  EFBIG: 'too long for its file system',
  EEXIST: 'there is a file of that name (choose another)',
  ENOENT: 'no such folder (make it first)',
  ENOTDIR: 'no such folder (make it first)',
  EACCES: 'no permission (choose another place)',
  EPERM: 'no permission (choose another place)',
  EROFS: 'read-only (choose another place)',
  ENAMETOOLONG: 'the name is too long (choose another)',
};

/** Whether a name stands for standard output. */
export function isStdout(name: string): boolean {
  return STDOUT.includes(name);
}

/** Standard output: what is written is seen at once. */
export function stdoutSink(io: Io): Sink {
  return {
    write: (text) => told('standard output', () => send(io.stdout, text)),
    commit: async () => {},
    discard: () => {},
  };
}

/**
 * A file that appears whole or not at all: text goes to a new file beside it, which then takes its place. A link keeps
 * pointing. Devices and pipes are written directly.
 *
 * @param name as the user wrote it, for messages; relative to `cwd`
 * @throws CopydeskError 'not-written', also from `write` and `commit`
 */
export async function openFileSink(name: string, cwd: string): Promise<Sink> {
  return told(name, async () => {
    const target = await linkTarget(resolve(cwd, name));
    const found = await statOrNull(target);
    if (found?.isDirectory()) throw notWritten(name, 'is a folder (--out-dir writes into folders)');
    if (found !== null && !found.isFile()) return directSink(name, await files.open(target, 'w'));
    return replacingSink(name, target, found === null ? null : found.mode & 0o777);
  });
}

function directSink(name: string, handle: FileHandle): Sink {
  return {
    write: (text) => told(name, async () => void (await handle.writeFile(text))),
    commit: () => told(name, () => handle.close()),
    discard: () => closeQuietly(handle),
  };
}

/**
 * Made without waiting, so that no signal comes between the temporary file and the sink that removes it.
 *
 * @param mode that of the file which is replaced; null where there is none
 */
function replacingSink(name: string, target: string, mode: number | null): Sink {
  const temporary = join(dirname(target), `.copydesk-${crypto.randomUUID()}.tmp`);
  closeSync(openSync(temporary, 'wx', 0o666));
  const opening = files.open(temporary, 'r+');
  // Whoever writes first is told.
  opening.catch(() => {});
  let isOpen = true;
  const discard = (): void => {
    if (!isOpen) return;
    isOpen = false;
    rmSync(temporary, { force: true });
    opening.then(closeQuietly, () => {});
  };
  const orDiscard = (work: (file: FileHandle) => Promise<void>): Promise<void> =>
    told(name, async () => work(await opening)).catch((error: unknown) => {
      discard();
      throw error;
    });
  return {
    write: (text) => orDiscard((file) => file.writeFile(text)),
    commit: () =>
      orDiscard(async (file) => {
        if (mode !== null) await file.chmod(mode);
        await file.close();
        if (!isOpen) return;
        await files.rename(temporary, target);
        isOpen = false;
      }),
    discard,
  };
}

/** What was written is of no use any more, so neither is an error of closing it. */
export function closeQuietly(handle: FileHandle): void {
  handle.close().catch(() => {});
}

/** Where a link points, even to a file that does not exist yet. */
async function linkTarget(path: string): Promise<string> {
  try {
    return await files.realpath(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  try {
    return resolve(dirname(path), await files.readlink(path));
  } catch (error) {
    if (!['ENOENT', 'EINVAL'].includes(systemCode(error) ?? '')) throw error;
    return path;
  }
}

async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await files.stat(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Does the work of writing; the system's errors come in copydesk's words, all others as they are.
 *
 * @param name of the file or folder, as the user wrote it
 * @throws CopydeskError 'not-written'; ClosedPipe
 */
export async function told<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    if (code === 'EPIPE') throw new ClosedPipe('closed', { cause: error });
    throw notWritten(name, REASONS[code] ?? code, { cause: error });
  }
}

/** @param name as the user wrote it */
export function notWritten(name: string, reason: string, options?: ErrorOptions): CopydeskError {
  return new CopydeskError('not-written', `${name}: could not be written: ${reason}`, options);
}
