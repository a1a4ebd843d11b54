import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/cli/commands.js';
import { EXIT } from '../src/cli/exit.js';
import { OPTIONS } from '../src/cli/options.js';
import { FURNITURE_KINDS, PARAGRAPH_KINDS, parseRules } from '../src/index.js';

const ROOT = resolve(import.meta.dirname, '..');
const README = readFileSync(resolve(ROOT, 'README.md'), 'utf8');

interface Block {
  /** '' for what a sample prints. */
  readonly language: string;
  readonly code: string;
}

/** The code blocks of a page, in order. */
function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
}

describe('README.md tells of', () => {
  const flags = OPTIONS.map((row) => row.flags.replace(/<(.*)>/, (_, value: string) => value.toUpperCase()));
  test.each(flags)('%s', (flag) => expect(README).toContain(`| \`${flag}\` |`));

  test.each(COMMANDS)('the command $name', ({ name }) =>
    expect(README).toMatch(new RegExp(`\`${name}[\` ]`)),
  );

  test.each(Object.values(EXIT))('exit code $code', ({ code }) => expect(README).toContain(`| ${code} |`));

  test.each([...FURNITURE_KINDS, ...PARAGRAPH_KINDS])('the kind %s', (kind) => {
    expect(README).toMatch(new RegExp(`^\\| [^|]*\`${kind}\``, 'm'));
  });
});

test('the rules of README.md hold', async () => {
  const rules = blocksOf(README).find(({ language }) => language === 'json');
  expect(await parseRules(rules?.code ?? '')).toHaveLength(1);
});

describe('a code sample runs, and prints what stands below it', () => {
  const samples = ['README.md', 'docs/library.md'].flatMap((name) => {
    const blocks = blocksOf(readFileSync(resolve(ROOT, name), 'utf8'));
    return blocks.flatMap(({ language, code }, at) =>
      language === 'js' && code.includes('console.log') ? [{ name, at, code, below: blocks[at + 1] }] : [],
    );
  });
  test.each(samples)('$name, block $at', ({ code, below }) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    if (below?.language === '') expect(stdout).toBe(below.code);
    else expect(stdout).not.toBe('');
  });
});
