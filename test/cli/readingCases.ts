import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ARTICLE, type Case, CLEAN } from './case.js';

const RECORDS = ['one', 'two', 'index'].map((id) => `${JSON.stringify({ id, text: ARTICLE })}\n`).join('');

/** What is made to be looked at: marks in the text, the report page and the list of several. */
export const READING_CASES: readonly Case[] = [
  {
    name: '--highlight without colours says so',
    args: ['--highlight'],
    stdin: ARTICLE,
    code: 0,
    stdout: CLEAN,
    stderr: 'copydesk: --highlight needs colours (ask for them with --color always)\n',
  },
  {
    name: '--highlight with colours',
    args: ['--highlight', '--color', 'always'],
    stdin: ARTICLE,
    code: 0,
    stdout: /The ferry/,
  },
  {
    name: '--highlight in a format that has no place for it',
    args: ['--highlight', '--json', '--color', 'always'],
    stdin: ARTICLE,
    code: 2,
    stdout: '',
    stderr: 'copydesk: --highlight needs --format text (see copydesk --help)\n',
  },
  { name: '--no-wrap in a pipe', args: ['--no-wrap'], stdin: ARTICLE, code: 0, stdout: CLEAN },
  {
    name: '--no-wrap beside --width',
    args: ['--no-wrap', '--width', '40'],
    stdin: ARTICLE,
    code: 2,
    stderr: /--no-wrap.*cannot be used with.*--width/,
  },
  {
    name: 'a report page',
    args: ['report', '-f', 'html', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 0,
    stdout: /^<!doctype html>\n<html lang="en">[\s\S]*Content-Security-Policy[\s\S]*<\/html>\n$/,
  },
  {
    name: 'reports of several in one stream make one page',
    args: ['report', '-f', 'html', 'a.txt', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 0,
    stdout: (text) => {
      expect(text.match(/<!doctype html>/g)).toHaveLength(1);
      expect(text.match(/<article>/g)).toHaveLength(2);
    },
  },
  {
    name: 'reports in a folder have a list, whose name no other takes',
    args: ['report', '-f', 'html', '--out-dir', 'o', 'feed.jsonl', 'none'],
    files: { 'feed.jsonl': RECORDS },
    code: 1,
    stdout: '',
    stderr: 'copydesk: none: not found (check the name)\n',
    after: (folder) => {
      expect(readdirSync(join(folder, 'o')).sort()).toEqual([
        'index-2.html',
        'index.html',
        'one.html',
        'two.html',
      ]);
      const list = readFileSync(join(folder, 'o/index.html'), 'utf8');
      expect(list.match(/href="[^"]*\.html"/g)).toEqual([
        'href="one.html"',
        'href="two.html"',
        'href="index-2.html"',
      ]);
    },
  },
  {
    name: 'the list of an earlier run is not overwritten',
    args: ['report', '-f', 'html', '--out-dir', 'o', 'a.txt'],
    files: { 'a.txt': ARTICLE, 'o/index.html': 'mine' },
    code: 1,
    stderr: 'copydesk: o/index.html: could not be written: is there already (overwrite with --force)\n',
    after: (folder) => expect(readFileSync(join(folder, 'o/index.html'), 'utf8')).toBe('mine'),
  },
  {
    name: 'other results in a folder have no list',
    args: ['summary', '-f', 'html', '--out-dir', 'o', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 0,
    after: (folder) => expect(readdirSync(join(folder, 'o'))).toEqual(['a.html']),
  },
];
