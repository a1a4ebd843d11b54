import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { manPage } from '../../../lab/man/page.js';
import { COMMANDS } from '../../../src/cli/commands.js';
import { OPTIONS } from '../../../src/cli/options.js';

const FILE = resolve(import.meta.dirname, '../../../man/copydesk.1');
const hasMan = spawnSync('man', ['--version']).error === undefined;

test('man/copydesk.1 is up to date (else: npm run man)', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(manPage());
});

test.skipIf(!hasMan)(
  `man shows every command and option${hasMan ? '' : ' (man is not installed here)'}`,
  () => {
    const { stdout, stderr } = spawnSync('man', ['--warnings', '-l', FILE], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', MANWIDTH: '100' },
    });
    expect(stderr).toBe('');
    for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^ +${name}\\b`, 'm'));
    for (const { flags } of OPTIONS) expect(stdout).toContain(flags.replace(/[<>]/g, ''));
  },
);
