import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { duration, progressLine, terminalProgress } from '../../src/cli/progress.js';

test.each([
  [3, '3 s'],
  [99.2, '100 s'],
  [600, '10 min'],
  [12_000, '3 h 20 min'],
])('%d s are %s', (seconds, words) => expect(duration(seconds)).toBe(words));

test.each([
  [
    { documents: 12_345, failures: 3, seconds: 60, share: 0.5 },
    '12,345 documents · 206/s · 3 failed · 50 % · 60 s left',
  ],
  [{ documents: 5, failures: 0, seconds: 2, share: null }, '5 documents · 2.5/s'],
  [{ documents: 5, failures: 0, seconds: 2, share: 0 }, '5 documents · 2.5/s · 0 %'],
])('%j', (standing, line) => expect(progressLine(standing)).toBe(line));

test('the line is there after two seconds, is written anew, and goes when something else is written', () => {
  let time = 0;
  let written = '';
  const stream = new Writable({
    write(chunk, _, done) {
      written += String(chunk);
      done();
    },
  });
  const taken = (): string => {
    const text = written;
    written = '';
    return text;
  };
  const progress = terminalProgress(Object.assign(stream, { columns: 40 }), 2, () => time);
  progress.meter.opened(1000);
  progress.meter.read(500);
  progress.count(false);
  progress.clear();
  expect(taken()).toBe('');
  time = 2000;
  progress.count(true);
  expect(taken()).toBe('\x1b[2K\x1b[1G2 documents · 1.0/s · 1 failed · 25 % ·');
  time = 2100;
  progress.count(false);
  expect(taken()).toBe('');
  progress.clear();
  progress.clear();
  expect(taken()).toBe('\x1b[2K\x1b[1G');
});
