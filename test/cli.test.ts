import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.js';
import { BAD_CASES } from './cli/badCases.js';
import { ARTICLE, type Case } from './cli/case.js';
import { CORPUS_CASES } from './cli/corpusCases.js';
import { GOOD_CASES } from './cli/goodCases.js';
import { BIN, type Host, inProcess, makeFolder, removeFolder, spawned } from './cli/hosts.js';
import { READING_CASES } from './cli/readingCases.js';
import { TERMINAL_CASES, USAGE_CASES } from './cli/usageCases.js';

/** One table, for two hosts. */
const CASES: readonly Case[] = [
  ...GOOD_CASES,
  ...BAD_CASES,
  ...CORPUS_CASES,
  ...USAGE_CASES,
  ...READING_CASES,
];

const folders: string[] = [];

function folderWith(files: Case['files'], links?: Case['links']): string {
  const folder = makeFolder(files, links);
  folders.push(folder);
  return folder;
}

async function check(host: Host, row: Case): Promise<void> {
  const folder = folderWith(row.files, row.links);
  const { code, stdout, stderr } = await host(row, folder);
  checkText(stderr, row.stderr ?? '');
  if (row.stdout !== undefined) checkText(stdout, row.stdout);
  expect(code).toBe(row.code);
  row.after?.(folder);
}

function checkText(text: string, wanted: NonNullable<Case['stdout']>): void {
  if (typeof wanted === 'function') wanted(text);
  else if (typeof wanted === 'string') expect(text).toBe(wanted);
  else expect(text).toMatch(wanted);
}

afterAll(() => folders.forEach(removeFolder));

describe('in this process', () => {
  test.each(CASES)('$name', (row) => check(inProcess, row));
});

describe('the binary', () => {
  test.concurrent.each(CASES)('$name', (row) => check(spawned, row));
});

describe('on a terminal', () => {
  test.each(TERMINAL_CASES)('$name', (row) => check(inProcess, row));

  test('nothing to read', async () => {
    const stdin = Object.assign(Readable.from([]), { isTTY: true });
    let said = '';
    const stderr = new Writable({
      write(chunk, _, done) {
        said += String(chunk);
        done();
      },
    });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done() });
    expect(await main({ argv: [], env: {}, cwd: '/', stdin, stdout, stderr })).toBe(2);
    expect(said).toBe(
      'copydesk: nothing to read: usage is copydesk [options] FILE... (see copydesk --help)\n',
    );
  });
});

describe('as a process', () => {
  const bare = { PATH: process.env.PATH };

  test('a reader that stops early ends it quietly', () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'long.jsonl'), `${JSON.stringify({ text: ARTICLE })}\n`.repeat(3000));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: shell code
    const script = '"$0" "$1" --jsonl long.jsonl | head -1 | wc -l; echo "${PIPESTATUS[0]}"';
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, process.execPath, BIN], {
      cwd: folder,
      env: bare,
      encoding: 'utf8',
    });
    expect(stdout.trim().split(/\s+/)).toEqual(['1', '0']);
    expect(stderr).toBe('');
  });

  test('standard output on a full device', () => {
    const folder = folderWith({ a: ARTICLE });
    const script = '"$0" "$1" a > /dev/full';
    const { status, stderr } = spawnSync('bash', ['--norc', '-c', script, process.execPath, BIN], {
      cwd: folder,
      env: bare,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'copydesk: standard output: could not be written: no space left (free some and run again)\n',
    );
  });

  // root may read everything
  test.skipIf(process.getuid?.() === 0)('an unreadable file', async () => {
    const folder = folderWith({ a: ARTICLE });
    execFileSync('chmod', ['000', join(folder, 'a')]);
    expect(await spawned({ args: ['a'] }, folder)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'copydesk: a: may not be read (check its permissions)\n',
    });
  });

  test('a file far over the limit is refused without being read', async () => {
    const folder = folderWith({ a: '' });
    execFileSync('truncate', ['-s', '200M', join(folder, 'a')]);
    const started = performance.now();
    const { stderr } = await spawned({ args: ['a'] }, folder);
    expect(stderr).toMatch(/209,715,200 bytes/);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while reading leaves no file behind', async (signal, code) => {
    const folder = folderWith({});
    const child = spawn(process.execPath, [BIN, '-o', 'out', '-'], { cwd: folder, env: bare });
    const ended = new Promise((done) => child.on('close', (status, by) => done(status ?? by)));
    for (let tries = 0; readdirSync(folder).length === 0 && tries < 200; tries += 1) await pause(25);
    expect(readdirSync(folder)).toHaveLength(1);
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a named pipe is read, and waiting for one can be broken off', async () => {
    const folder = folderWith({ a: ARTICLE });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const script = 'cat a > pipe & "$0" "$1" pipe';
    const read = spawnSync('bash', ['--norc', '-c', script, process.execPath, BIN], {
      cwd: folder,
      env: bare,
      encoding: 'utf8',
    });
    expect(read.stdout).toMatch(/^The ferry/);
    const child = spawn(process.execPath, [BIN, '-o', 'out', 'pipe'], { cwd: folder, env: bare });
    const ended = new Promise((done) => child.on('close', (status, by) => done(status ?? by)));
    for (let tries = 0; readdirSync(folder).length === 2 && tries < 200; tries += 1) await pause(25);
    await pause(100);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('-o keeps links and modes', async () => {
    const folder = folderWith({ a: ARTICLE, 'd/out': 'old' });
    execFileSync('bash', ['--norc', '-c', 'chmod 600 d/out && ln -s d/out link'], { cwd: folder });
    expect((await spawned({ args: ['-o', 'link', 'a'] }, folder)).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['a', 'd', 'link']);
    expect(statSync(join(folder, 'd/out'))).toMatchObject({ mode: 0o100600 });
    expect(statSync(join(folder, 'd/out')).size).toBeGreaterThan(100);
  });
});
