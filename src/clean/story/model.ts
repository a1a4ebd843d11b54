import { readFileSync } from 'node:fs';
import { modelFile } from '../../models.js';
import type { RawArticle } from '../../types.js';
import type { Labels, Page } from '../page.js';
import { type Columns, columnOf, tableOf } from './columns.js';
import { contextColumns, type FirstLook } from './context.js';
import { countColumns } from './counts.js';
import { type Forest, scoreRow } from './forest.js';
import { readModel } from './modelFile.js';
import { type Content, contentsOf } from './vocabulary.js';
import { type WordWeights, wordScore } from './wordScores.js';

/** A trained story model for one kind of page. */
export interface StoryModel {
  /** The columns that the first look takes, in its order. */
  readonly counts: readonly string[];
  readonly first: Forest;
  readonly words: WordWeights;
  /** The columns that the second look takes. */
  readonly context: readonly string[];
  readonly second: Forest;
}

/** Log-odds of lines that a rule has labelled already. */
const LABELLED = -6;

/** What the second look takes of the counts, beside all that the first look says. */
const SECOND_LOOK = [
  'logWords',
  'endsSentence',
  'lastMark',
  'capitalShare',
  'ownKind',
  'copies',
  'shareOfLongest',
  'pageLines',
  'pageWords',
  'pageProse',
  'wordsPerLine',
  'gapShare',
  'gapLength',
  'blockLength',
  'fromTop',
  'fromEnd',
  'promoBefore',
  'promoAfter',
  'commentsBefore',
  'relatedBefore',
  'endBefore',
] as const;

const models = new Map<RawArticle['kind'], StoryModel>();

/** The probability (0…1) of every line that it is story; 0 where it has a label already. */
export function storyOdds(page: Page, labels: Labels): number[] {
  if (page.lines.length === 0) return [];
  const model = modelFor(page.kind);
  const content = contentsOf(page);
  const counts = countColumns(page, labels, content);
  const look = firstLook(model, page, labels, counts);
  const { names, values } = tableOf(
    pick(secondColumns(page, counts, look, content), model.context),
    page.lines.length,
  );
  return page.lines.map((_, i) =>
    labels[i] === undefined ? 1 / (1 + Math.exp(-scoreRow(model.second, values, i * names.length))) : 0,
  );
}

/** What the model's first stage says of each line, by counts and by words. */
export function firstLook(
  model: Pick<StoryModel, 'counts' | 'first' | 'words'>,
  page: Page,
  labels: Labels,
  counts: Columns,
): FirstLook {
  const { names, values } = tableOf(pick(counts, model.counts), page.lines.length);
  const score = (of: (i: number) => number) =>
    columnOf(page.lines.length, (i) => (labels[i] === undefined ? of(i) : LABELLED));
  return {
    trees: score((i) => scoreRow(model.first, values, i * names.length)),
    words: score((i) => wordScore(model.words, page.lines[i] as Page['lines'][number])),
  };
}

/** The columns among which the second look chooses. */
export function secondColumns(page: Page, counts: Columns, look: FirstLook, content: Content): Columns {
  return { ...pick(counts, SECOND_LOOK), ...contextColumns(page, look, content) };
}

function pick(columns: Columns, names: readonly string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, columns[name] as Float32Array]));
}

function modelFor(kind: RawArticle['kind']): StoryModel {
  const known = models.get(kind);
  if (known !== undefined) return known;
  const model = readModel(readFileSync(modelFile(`story-${kind}.bin`)));
  models.set(kind, model);
  return model;
}
