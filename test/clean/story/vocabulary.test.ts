import { describe, expect, it } from 'vitest';
import { toPage } from '../../../src/clean/page.js';
import { Columns } from '../../../src/clean/story/columns.js';
import { addSharedWords } from '../../../src/clean/story/vocabulary.js';
import { plainArticle } from '../../../src/read/lines.js';

const pageOf = (text: string) => toPage(plainArticle(text), () => ({})).page;

describe('the content of a line', () => {
  it('is its longer words by their first letters, each once', () => {
    const [first, second] = pageOf('the harbours and the harbour of Brenmouth\nBrenmouth, harbour').lines;
    expect(first?.facts.content).toEqual([0, 1]);
    expect(second?.facts.content).toEqual([1, 0]);
  });

  it('is the same of a long line', () => {
    const words = Array.from({ length: 40 }, (_, k) => `word${k}`).join(' ');
    const [line] = pageOf(`${words} ${words}`).lines;
    expect(line?.facts.content).toEqual([...new Set(line?.facts.content)]);
    expect(line?.facts.content).toHaveLength(40);
  });
});

describe('shared words', () => {
  const page = pageOf('harbour boats\nharbour boats\nharbour\nholiday\nno');
  const columns = new Columns(5);
  addSharedWords(
    columns,
    { once: 'once', twice: 'twice', weight: 'weight' },
    page,
    Int8Array.of(1, 1, 1, 0, 0),
  );

  it('are those that other lines of the story have', () => {
    expect([...columns.get('once')]).toEqual([1, 1, 1, 0, -1]);
    expect([...columns.get('twice')]).toEqual([0.5, 0.5, 1, 0, -1]);
    expect(columns.get('weight')[0]).toBeCloseTo((Math.log(3) + Math.log(2)) / 2);
  });
});
