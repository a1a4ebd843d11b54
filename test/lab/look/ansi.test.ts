import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { PALETTES, terminalPage } from '../../../lab/look/ansi.js';

const chalk = new Chalk({ level: 1 });

test.each([
  ['plain & <b>', 'plain &amp; &lt;b&gt;'],
  [`${chalk.bold('a')}b`, '<span style="font-weight:700">a</span>b'],
  [chalk.bgCyan.black('a'), '<span style="background:#11a8cd;color:#000000">a</span>'],
  [
    chalk.red(`a${chalk.dim('b')}c`),
    '<span style="color:#cd3131">a</span><span style="color:#cd3131;opacity:.6">b</span><span style="color:#cd3131">c</span>',
  ],
  ['\x1b[1;32ma\x1b[0mb\x1b[m', '<span style="font-weight:700;color:#0dbc79">a</span>b'],
])('%j', (text, shown) => {
  expect(terminalPage(text, PALETTES.dark)).toContain(`<pre>${shown}</pre>`);
});
