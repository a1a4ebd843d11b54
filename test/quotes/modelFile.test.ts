import { describe, expect, it } from 'vitest';
import { forestOf, scoreLines } from '../../src/clean/story/forest.js';
import { quoteModel, Scorer } from '../../src/quotes/model.js';
import { readModel, writeModel } from '../../src/quotes/modelFile.js';

const TREE = {
  feature: Int16Array.of(1, -1, -1),
  cut: Float32Array.of(0.5, 0, 0),
  left: Int16Array.of(1, 0, 0),
  value: Float32Array.of(0, -2, 3),
};

describe('a model as a file', () => {
  const forest = { columns: ['a', 'b'], forest: forestOf([TREE, TREE], 2) };
  const model = readModel(writeModel({ speaker: forest, speech: forest }));

  it('is read as it was written', () => {
    expect(model.speaker).toEqual(forest);
    expect(model.speech).toEqual(forest);
  });

  it('scores rows of features by name, shared ones and their own', () => {
    expect([...new Scorer(model.speaker).rows({ a: 1 }, [{ b: 0 }, { b: 1 }])]).toEqual([-4, 6]);
    expect([...new Scorer(model.speech).rows({ b: 1 }, [{ a: 0 }])]).toEqual([6]);
    expect(new Scorer(model.speech).row({ b: 1 }, { a: 1 })).toBe(6);
    expect([...scoreLines(forest.forest, [Float32Array.of(0), Float32Array.of(1)], [0])]).toEqual([6]);
  });
});

it('scores many rows as it scores each', () => {
  const { speaker } = quoteModel();
  const shared = Object.fromEntries(speaker.columns.slice(0, 30).map((name, i) => [name, i % 7]));
  const rows = Array.from({ length: 70 }, (_, r) =>
    Object.fromEntries(speaker.columns.slice(30).map((name, i) => [name, (i * 31 + r * 17) % 23])),
  );
  const together = new Scorer(speaker).rows(shared, rows);
  const columns = speaker.columns.map((name) =>
    Float32Array.from(rows, (row) => row[name] ?? shared[name] ?? 0),
  );
  const expected = scoreLines(speaker.forest, columns, [...rows.keys()]);
  rows.forEach((row, r) => {
    expect(together[r]).toBeCloseTo(expected[r] as number, 5);
    expect(new Scorer(speaker).row(shared, row)).toBeCloseTo(expected[r] as number, 5);
  });
});

describe('the shipped model', () => {
  it('knows the speaker and the words themselves', () => {
    const { speaker, speech } = quoteModel();
    expect(speaker.columns).toContain('cueNextDistance');
    expect(speech.columns).toContain('speakerScore');
  });
});
