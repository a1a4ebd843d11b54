import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BIN, makeFolder, removeFolder } from './hosts.js';

/** Completions as each shell offers them for a line, run in the shell itself. */
const SHELLS: Readonly<
  Record<string, (script: string, line: string) => readonly [string, readonly string[]]>
> = {
  bash: (script, line) => {
    const words = line.split(' ').map((word) => `'${word}'`);
    const code = `source ${script}; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _copydesk; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return ['bash', ['--norc', '-c', code]];
  },
  zsh: (script, line) => ['zsh', ['-f', resolve(import.meta.dirname, 'complete.zsh'), script, line]],
  fish: (script, line) => [
    'fish',
    ['--no-config', '-c', `source ${script}; complete -C '${line}' | cut -f 1`],
  ],
};

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['copydesk --out', ['--out-dir', '--output']],
  ['copydesk --high', ['--highlight']],
  ['copydesk --format j', ['json', 'jsonl']],
  ['copydesk --keep a', ['ad', 'app']],
  ['copydesk --keep nav,co', ['comments', 'consent']],
  ['copydesk entities --type person,pl', ['place']],
  ['copydesk --rules ru', ['rules.json']],
  ['copydesk rul', ['rules', 'rules.json']],
  ['copydesk rules t', ['test']],
  ['copydesk report --sent', ['--sentences']],
  ['copydesk quotes --headl', []],
  ['copydesk completion z', ['zsh']],
];

const folder = makeFolder({ 'rules.json': '[]' });
afterAll(() => removeFolder(folder));

describe.each(Object.entries(SHELLS))('%s', (shell, invocation) => {
  const isInstalled = spawnSync(shell, ['--version']).error === undefined;
  const script = join(folder, `script.${shell}`);
  if (isInstalled) writeFileSync(script, execFileSync(process.execPath, [BIN, 'completion', shell]));

  test.skipIf(!isInstalled).each(CASES)(`${isInstalled ? '' : 'not installed here: '}%s`, (line, offered) => {
    const [command, args] = invocation(script, line);
    const { stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
      env: { PATH: process.env.PATH, HOME: folder, TERM: 'xterm' },
    });
    expect(stderr).toBe('');
    // Of a list zsh tells the last word alone.
    const found = stdout
      .split('\n')
      .filter(Boolean)
      .map((word) => word.replace(/^.*,/, ''));
    expect(found.sort()).toEqual(offered);
  });
});
