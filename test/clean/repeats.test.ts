import { describe, expect, test } from 'vitest';
import { toPage } from '../../src/clean/page.js';
import { repeatedLines } from '../../src/clean/repeats.js';
import { lookUp } from '../../src/clean/rows.js';
import { readArticle } from '../../src/read/read.js';
import type { Label } from '../../src/types.js';

const HEADLINE = 'Port Ansel votes to close its old fish market after a long debate';
const SHORT = 'What comes next';
const TITLE: Label = { verdict: 'kept', kind: 'title', rule: 'head/title', why: 'is the title' };
const outside = (rule: string): Label => ({
  verdict: 'dropped',
  kind: 'outside',
  rule,
  why: 'stands after it',
});
const NAV: Label = { verdict: 'dropped', kind: 'nav', rule: 'nav/menu', why: 'is a menu' };

/** The kind of the last of three lines, of which the first is the title. */
async function kindOfSecondPrint(line: string, label: Label): Promise<string | undefined> {
  const text = [line, 'A paragraph between the two.', line].join('\n');
  const { page } = toPage(await readArticle(text, { input: 'text' }), lookUp([]));
  return repeatedLines(page, [TITLE, undefined, label])[2]?.kind;
}

describe('the second print of a line', () => {
  test.each([
    ['is a repeat, whatever dropped it for its place', HEADLINE, outside('region/after'), 'repeat'],
    ['stays what a rule says it is', HEADLINE, NAV, 'nav'],
    ['stays outside if it is short: it may be chance', SHORT, outside('region/after'), 'outside'],
  ])('%s', async (_, line, label, kind) => {
    expect(await kindOfSecondPrint(line, label)).toBe(kind);
  });
});
