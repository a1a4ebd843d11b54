import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ARTICLE, type Case, CLEAN, parsed, RULE } from './case.js';

/** Usage, rules, completions and colours. */
export const USAGE_CASES: readonly Case[] = [
  // Usage
  { name: '--version', args: ['--version'], code: 0, stdout: /^\d+\.\d+\.\d+.*\n$/ },
  {
    name: '--help',
    args: ['--help'],
    code: 0,
    stdout: /^Usage: copydesk[\s\S]*--out-dir[\s\S]*130 {2}stopped by Ctrl-C\n/,
  },
  {
    name: 'help of a command',
    args: ['rules', '--help'],
    code: 0,
    stdout: /^Usage: copydesk rules[\s\S]*--json/,
  },
  {
    name: 'an option that there is not',
    args: ['--jsn'],
    code: 2,
    stdout: '',
    stderr: "copydesk: unknown option '--jsn': did you mean --json? (see copydesk --help)\n",
  },
  {
    name: 'a format that there is not',
    args: ['-f', 'xml', 'a'],
    code: 2,
    stderr: /^copydesk: option '-f, --format <format>' argument 'xml' is invalid: [^\n]*\n$/,
  },
  {
    name: 'a kind that there is not',
    args: ['--keep', 'ad,foo', 'a'],
    code: 2,
    stderr: /^copydesk: [^\n]*no 'foo'[^\n]*\n$/,
  },
  { name: 'no size', args: ['--max-bytes', '-1', 'a'], code: 2, stderr: /^copydesk: [^\n]*size[^\n]*\n$/ },
  {
    name: 'options that clash',
    args: ['--json', '--jsonl', 'a'],
    code: 2,
    stderr: /^copydesk: option '--json' cannot be used with option '--jsonl'[^\n]*\n$/,
  },
  { name: '--json beside --format', args: ['--json', '-f', 'text', 'a'], code: 2, stderr: /cannot be used/ },
  {
    name: '--explain where it has no place',
    args: ['--explain', '-f', 'html', 'a'],
    code: 2,
    stderr: /^copydesk: --explain has no place in html/,
  },
  {
    name: 'an option of another command',
    args: ['rules', '--out-dir', 'x'],
    code: 2,
    stderr: /does nothing with 'rules'/,
  },
  { name: 'standard input twice', args: ['-', '-'], code: 2, stderr: /only once/ },
  {
    name: 'a list that is not there',
    args: ['--files-from', 'none'],
    code: 2,
    stderr: /^copydesk: none: not found/,
  },

  // Rules and completions
  { name: 'rules list', args: ['rules'], code: 0, stdout: /^ad\/label +ad +certain +\S/m },
  {
    name: 'rules list --json',
    args: ['rules', 'list', '--json'],
    code: 0,
    stdout: parsed((r: unknown[]) =>
      expect(r[0]).toMatchObject({ id: expect.any(String) as string, strength: 'certain' }),
    ),
  },
  {
    name: 'rules test',
    args: ['rules', 'test', 'r.json'],
    files: { 'r.json': JSON.stringify([RULE]) },
    code: 0,
    stdout: '1 rule, 1 example: all hold\n',
  },
  {
    name: 'rules test: an example fails',
    args: ['rules', 'test', 'r.json'],
    files: { 'r.json': JSON.stringify([{ ...RULE, keeps: ['Ring the bell'] }]) },
    code: 2,
    stderr: 'copydesk: r.json: rule \'own/bell\' does not keep "Ring the bell" (mend the rules)\n',
  },
  {
    name: 'rules of one’s own that are bad end the run',
    args: ['--rules', 'r.json', '-o', 'out', 'a'],
    files: { 'r.json': '[{]', a: ARTICLE },
    code: 2,
    stderr: /^copydesk: r\.json: not JSON/,
    after: (folder) => expect(existsSync(join(folder, 'out'))).toBe(false),
  },
  ...['bash', 'zsh', 'fish'].map(
    (shell): Case => ({
      name: `completion ${shell}`,
      args: ['completion', shell],
      code: 0,
      stdout: /copydesk[\s\S]*max-bytes/,
    }),
  ),
  {
    name: 'completion of no shell',
    args: ['completion', 'tcsh'],
    code: 2,
    stderr: /Allowed choices are bash, zsh, fish/,
  },

  // Colours: the flag, then NO_COLOR, then FORCE_COLOR, then the terminal
  {
    name: 'no colours in a pipe',
    args: ['--explain'],
    stdin: ARTICLE,
    code: 0,
    stdout: (text) => expect(text).not.toContain('\x1b'),
  },
  {
    name: '--color always',
    args: ['--explain', '--color', 'always'],
    stdin: ARTICLE,
    env: { NO_COLOR: '1' },
    code: 0,
    stdout: /\x1b\[31m/,
  },
  {
    name: 'FORCE_COLOR',
    args: ['--explain'],
    stdin: ARTICLE,
    env: { FORCE_COLOR: '1' },
    code: 0,
    stdout: /\x1b\[31m/,
  },
  {
    name: 'NO_COLOR before FORCE_COLOR',
    args: ['--explain'],
    stdin: ARTICLE,
    env: { NO_COLOR: '1', FORCE_COLOR: '1' },
    code: 0,
    stdout: (text) => expect(text).not.toContain('\x1b'),
  },
  {
    name: 'pipes get the text as it is',
    args: [],
    stdin: ARTICLE.replace('Anna', 'A\x1b]0;x\x07\u202enna'),
    code: 0,
    stdout: /A\x1b\]0;x\x07\u202enna/,
  },
];

/** Rows that need a terminal, which a spawned binary cannot be given here. */
export const TERMINAL_CASES: readonly Case[] = [
  { name: 'colours', args: ['--explain'], stdin: ARTICLE, terminal: 80, code: 0, stdout: /\x1b\[31m/ },
  {
    name: 'no colours on a dumb one',
    args: ['--explain'],
    stdin: ARTICLE,
    terminal: 80,
    env: { TERM: 'dumb' },
    code: 0,
    stdout: (text) => expect(text).not.toContain('\x1b'),
  },
  {
    name: 'text is wrapped',
    args: [],
    stdin: ARTICLE,
    terminal: 40,
    code: 0,
    stdout: (text) =>
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40),
  },
  {
    name: 'text is not wrapped with --no-wrap',
    args: ['--no-wrap'],
    stdin: ARTICLE,
    terminal: 40,
    code: 0,
    stdout: CLEAN,
  },
  {
    name: 'controls and bidi marks show',
    args: ['--width', '0'],
    stdin: ARTICLE.replace('Anna', 'A\x1b]0;x\x07\u202enna'),
    terminal: 80,
    code: 0,
    stdout: /A␛\]0;x␇\\u\{202e\}nna/,
  },
  {
    name: 'controls and bidi marks show in JSON, which stays JSON',
    args: ['--json'],
    stdin: ARTICLE.replace('Anna', 'A\u202enna'),
    terminal: 80,
    code: 0,
    stdout: (text) => {
      expect(text).toContain('A\\u202enna');
      expect(JSON.parse(text)).toMatchObject({ text: expect.stringContaining('A\u202enna') as string });
    },
  },
];
