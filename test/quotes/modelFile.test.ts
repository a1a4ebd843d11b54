import { describe, expect, it } from 'vitest';
import { forestOf, scoreLines } from '../../src/clean/story/forest.js';
import { quoteModel, scoreRows } from '../../src/quotes/model.js';
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
    expect([...scoreRows(model.speaker, { a: 1 }, [{ b: 0 }, { b: 1 }])]).toEqual([-4, 6]);
    expect([...scoreRows(model.speech, { a: 1, b: 1 }, [{}])]).toEqual([6]);
    expect([...scoreLines(forest.forest, [Float32Array.of(0), Float32Array.of(1)], [0])]).toEqual([6]);
  });
});

describe('the shipped model', () => {
  it('knows the speaker and the words themselves', () => {
    const { speaker, speech } = quoteModel();
    expect(speaker.columns).toContain('cueNextDistance');
    expect(speech.columns).toContain('speakerScore');
  });
});
