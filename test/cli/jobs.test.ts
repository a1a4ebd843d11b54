import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { ARTICLE, PAGE, RULE } from './case.js';
import { BIN, inProcess, makeFolder, removeFolder } from './hosts.js';

/** Work shared by several processes: what is written depends on nothing but the input. */

const folders: string[] = [];
afterAll(() => folders.forEach(removeFolder));

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = makeFolder(files);
  folders.push(folder);
  return folder;
}

const BARE = { PATH: process.env.PATH };

/** Every kind of record: articles of several lengths, HTML, what holds none, what cannot be read. */
function recordOf(at: number): string {
  const id = `r${at}`;
  if (at % 10 === 3) return JSON.stringify({ id, html: PAGE.replace('Friday', `day ${at}`) });
  if (at % 10 === 5) return JSON.stringify({ id, text: 'Advertisement' });
  if (at % 20 === 7) return `{"id": "${id}", "te`;
  if (at % 20 === 17) return JSON.stringify({ id });
  return JSON.stringify({
    id,
    text: `Ship ${at} sails again\n\n${ARTICLE.repeat(1 + (at % 3))}Ring the bell\n`,
  });
}

const RECORDS = Array.from({ length: 60 }, (_, at) => recordOf(at));

function feed(records: readonly string[]): string {
  return `${records.join('\n')}\n`;
}

describe('the same bytes for any number of jobs', () => {
  const folder = folderWith({
    'feed.jsonl': feed(RECORDS),
    'back.jsonl': feed(RECORDS.toReversed()),
    'r.json': JSON.stringify([RULE]),
  });
  const run = (args: readonly string[], jobs: string) =>
    inProcess({ args: ['--jobs', jobs, ...args], env: { PATH: process.env.PATH ?? '' } }, folder);

  test.each([
    [['--jsonl', '--rules', 'r.json']],
    [['--json', '--explain', '--level', 'eager']],
    [['--width', '60', '--color', 'always', '--explain']],
    [['-f', 'html', '--drop', 'subhead']],
    [['summary', '--sentences', '1']],
    [['report', '--jsonl']],
  ])('%j', async (args) => {
    const [one, two, three] = [
      await run([...args, 'feed.jsonl'], '1'),
      await run([...args, 'feed.jsonl'], '2'),
      await run([...args, 'feed.jsonl'], '3'),
    ];
    expect(one.code).toBe(1);
    expect(one.stdout).not.toBe('');
    expect(one.stderr.match(/no article found/g)).toHaveLength(6);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  test('and for the other order of the input', async () => {
    const forward = await run(['--jsonl', 'feed.jsonl'], '2');
    const backward = await run(['--jsonl', 'back.jsonl'], '2');
    // A broken line is named after its place.
    const named = (text: string): string[] =>
      text.split('\n').filter((line) => line !== '' && !line.includes('bad-record'));
    expect(named(backward.stdout).toReversed()).toEqual(named(forward.stdout));
  });

  test('and for files and folders', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `in/${at % 4}/${at}.txt`);
    const many = folderWith(Object.fromEntries(names.map((name, at) => [name, `Ship ${at}\n\n${ARTICLE}`])));
    for (const jobs of ['1', '2']) {
      const { code } = await inProcess({ args: ['--jobs', jobs, '--out-dir', `o${jobs}`, ...names] }, many);
      expect(code).toBe(0);
    }
    expect(readdirSync(join(many, 'o1'), { recursive: true })).toHaveLength(44);
    expect(() => execFileSync('diff', ['-r', join(many, 'o1'), join(many, 'o2')])).not.toThrow();
  });
});

describe('as processes', { timeout: 120_000 }, () => {
  const LONG = feed(
    Array.from({ length: 1200 }, (_, at) =>
      JSON.stringify({ id: `r${at}`, text: `Ship ${at}\n\n${ARTICLE}` }),
    ),
  );

  /** The ids of the processes that a process has started. */
  function childrenOf(pid: number | undefined): number[] {
    const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', `${pid}`], { encoding: 'utf8' });
    return stdout.split('\n').filter(Boolean).map(Number);
  }

  const isRunning = (pid: number): boolean => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      // By design: whoever asks only wants to know.
      return false;
    }
  };

  async function until(holds: () => boolean): Promise<void> {
    for (let tries = 0; !holds() && tries < 2000; tries += 1) await pause(20);
    expect(holds()).toBe(true);
  }

  async function begun(folder: string, args: readonly string[], env = {}) {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: { ...BARE, ...env } });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const ended = new Promise((done) => child.on('close', (code, signal) => done(code ?? signal)));
    await until(() => childrenOf(child.pid).length === 2);
    return { child, ended, stderr: () => stderr };
  }

  test('a worker that is killed costs nothing', async () => {
    const folder = folderWith({ 'feed.jsonl': LONG });
    const { child, ended, stderr } = await begun(folder, [
      '--jobs',
      '2',
      '--jsonl',
      '-o',
      'out',
      'feed.jsonl',
    ]);
    for (let times = 0; times < 3; times += 1) {
      await pause(200);
      const [worker] = childrenOf(child.pid);
      if (worker !== undefined) process.kill(worker, 'SIGKILL');
    }
    expect(await ended).toBe(0);
    expect(stderr()).toBe('');
    const records = readFileSync(join(folder, 'out'), 'utf8').split('\n').filter(Boolean);
    expect(records.map((record) => (JSON.parse(record) as { id: string }).id)).toEqual(
      Array.from({ length: 1200 }, (_, at) => `r${at}`),
    );
    expect(records.filter((record) => record.includes('"error"'))).toEqual([]);
  });

  test('a document that takes all memory is an error in its place, and the run goes on', () => {
    const huge = JSON.stringify({ id: 'huge', text: 'A ferry sails.\n\n'.repeat(500_000) });
    const small = RECORDS.slice(0, 3);
    const folder = folderWith({ 'feed.jsonl': feed([...small, huge, ...small]) });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [BIN, '--jobs', '2', '--jsonl', 'feed.jsonl'],
      {
        cwd: folder,
        env: { ...BARE, NODE_OPTIONS: '--max-old-space-size=80' },
        encoding: 'utf8',
      },
    );
    expect(status).toBe(70);
    const ids = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; error?: { code: string } });
    expect(ids.map(({ id, error }) => `${id} ${error?.code ?? 'done'}`)).toEqual([
      'r0 done',
      'r1 done',
      'r2 done',
      'huge fault',
      'r0 done',
      'r1 done',
      'r2 done',
    ]);
    expect(stderr).toMatch(
      /^copydesk: feed\.jsonl: huge: the process that worked on it died twice: [^\n]*$/m,
    );
  });

  test('killed in mid-run, it goes on with --resume: every id once, no broken line', async () => {
    const folder = folderWith({ 'feed.jsonl': LONG });
    const args = ['--jobs', '2', '--jsonl', '--resume', '-o', 'out.jsonl', 'feed.jsonl'];
    const out = join(folder, 'out.jsonl');
    const { child, ended } = await begun(folder, args);
    const workers = childrenOf(child.pid);
    await until(() => existsSync(out) && statSync(out).size > 20_000);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    const held = readFileSync(out, 'utf8');
    expect(held.split('\n').length).toBeLessThan(1200);
    await until(() => !workers.some(isRunning));
    // As if the disk had taken half of a line.
    writeFileSync(out, held.slice(0, -40));
    expect(spawnSync(process.execPath, [BIN, ...args], { cwd: folder, env: BARE }).status).toBe(0);
    const whole = readFileSync(out, 'utf8');
    expect(whole.startsWith(held.slice(0, -40))).toBe(true);
    const ids = whole
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual(Array.from({ length: 1200 }, (_, at) => `r${at}`));
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends all of them at once', async (signal, code) => {
    const folder = folderWith({ 'feed.jsonl': LONG });
    const { child, ended } = await begun(folder, ['--jobs', '2', '--jsonl', '-o', 'out', 'feed.jsonl']);
    const workers = childrenOf(child.pid);
    await pause(100);
    child.kill(signal);
    expect(await ended).toBe(code);
    await until(() => !workers.some(isRunning));
    expect(readdirSync(folder)).toEqual(['feed.jsonl']);
  });

  test('a reader that stops early ends all of them quietly', () => {
    const folder = folderWith({ 'feed.jsonl': LONG });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: shell code
    const script = '"$0" "$1" --jobs 2 --jsonl feed.jsonl | head -1 | wc -l; echo "${PIPESTATUS[0]}"';
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, process.execPath, BIN], {
      cwd: folder,
      env: BARE,
      encoding: 'utf8',
    });
    expect(stdout.trim().split(/\s+/)).toEqual(['1', '0']);
    expect(stderr).toBe('');
  });

  test('where no more files may be opened the work is done without them', () => {
    const folder = folderWith({ 'feed.jsonl': feed(RECORDS.slice(0, 3)) });
    const script = 'ulimit -n 34; "$0" "$1" --jobs 2 --jsonl feed.jsonl';
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, process.execPath, BIN], {
      cwd: folder,
      env: BARE,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(3);
  });
});
