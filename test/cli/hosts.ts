import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';

export const BIN = resolve(import.meta.dirname, '../../bin/copydesk.js');

/** What a run is given. */
export interface Given {
  readonly args: readonly string[];
  readonly stdin?: string | Uint8Array;
  /** Files by path; a path that ends in a slash is a folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Symbolic links: where each points, by path. */
  readonly links?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of a terminal on standard output; in-process only. */
  readonly terminal?: number;
}

/** What came of it. */
interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Host = (given: Given, folder: string) => Promise<Outcome>;

/** A fresh folder with the files in it. */
export function makeFolder(files: Given['files'] = {}, links: Given['links'] = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-test-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, content);
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** main() in this process. */
export const inProcess: Host = async ({ args, stdin, env, terminal }, folder) => {
  const [stdout, stderr] = [collector(), collector()];
  const code = await main({
    argv: args,
    env: env ?? {},
    cwd: folder,
    stdin: Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]),
    stdout: Object.assign(stdout.stream, terminal === undefined ? {} : { isTTY: true, columns: terminal }),
    stderr: stderr.stream,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
};

/** The binary, with an environment that holds nothing of ours. */
export const spawned: Host = ({ args, stdin, env }, folder) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
    // The child may stop reading early: that is its right.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });

function collector(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
