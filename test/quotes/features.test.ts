import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../src/quotes/candidates.js';
import { countKeys, featuresOf } from '../../src/quotes/features.js';
import { fieldOf } from '../../src/quotes/field.js';
import { markedSpans } from '../../src/quotes/marks.js';
import type { Features } from '../../src/quotes/model.js';
import { quoteModel } from '../../src/quotes/model.js';
import { type SceneQuote, sceneOf } from '../../src/quotes/scene.js';
import { speechFeatures } from '../../src/quotes/speech.js';
import { surroundingsOf } from '../../src/quotes/surroundings.js';
import { annotated } from './annotated.js';

const given = annotated('Anna Brandt was early. “We won,” said the mayor of Salem.');
const scene = sceneOf(given, markedSpans(given));
const quote = scene.quotes[0] as SceneQuote;
const candidates = candidatesIn(scene, []);
const past = { last: null, beforeLast: null };
const around: Features = surroundingsOf(scene, 0);
const rows = fieldOf(scene, quote, candidates, 1, null).map((placed) =>
  featuresOf(scene, quote, placed, past, countKeys(candidates)),
);

describe('the features of the models', () => {
  it('are those of a quote and of each candidate, no two of one name', () => {
    for (const row of rows) {
      const names = [...Object.keys(around), ...Object.keys(row)];
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(quoteModel().speaker.columns);
    }
  });

  it('are those of a quote and of its words', () => {
    const names = [...Object.keys(around), ...Object.keys(speechFeatures(scene, quote, 0))];
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(quoteModel().speech.columns);
  });

  it('tell where candidates stand', () => {
    expect(rows.map(({ isAfter, rank, isSameUnit }) => [isAfter, rank, isSameUnit])).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [1, 1, 1],
    ]);
  });
});
