import { modelBytes } from '../../models.js';
import type { RawArticle } from '../../types.js';
import type { Labels, Page } from '../page.js';
import { placesOf } from '../places.js';
import { Columns } from './columns.js';
import { addContextColumns, type FirstLook } from './context.js';
import { countColumns } from './counts.js';
import { type Forest, scoreLines } from './forest.js';
import { readModel } from './modelFile.js';
import { type Reasons, reasonsOf } from './reasons.js';
import type { WordWeights } from './wordScores.js';

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
  const open = openLines(labels);
  const { model, second } = looksAt(page, labels, open);
  const scores = scoreLines(model.second, second.pick(model.context), open);
  const odds = new Array<number>(page.lines.length).fill(0);
  open.forEach((line, k) => {
    odds[line] = 1 / (1 + Math.exp(-(scores[k] as number)));
  });
  return odds;
}

/** Why each line got its odds; undefined where it has a label already. Takes many times as long as the odds themselves. */
export function storyReasons(page: Page, labels: Labels): (Reasons | undefined)[] {
  if (page.lines.length === 0) return [];
  const { model, counts, second } = looksAt(page, labels, openLines(labels));
  return labels.map((label, i) => (label === undefined ? reasonsOf(model, counts, second, i) : undefined));
}

/** The columns of both looks at a page. */
function looksAt(
  page: Page,
  labels: Labels,
  open: readonly number[],
): { model: StoryModel; counts: Columns; second: Columns } {
  const model = modelFor(page.kind);
  const counts = countColumns(page, labels);
  return { model, counts, second: secondColumns(page, counts, firstLook(model, page, open, counts)) };
}

/** The lines that have no label yet. */
export function openLines(labels: Labels): number[] {
  return placesOf(labels, (label) => label === undefined);
}

/** What the model's first stage says of each line, by counts and by words. */
export function firstLook(
  model: Pick<StoryModel, 'counts' | 'first' | 'words'>,
  page: Page,
  open: readonly number[],
  counts: Columns,
): FirstLook {
  const trees = new Float32Array(page.lines.length).fill(LABELLED);
  const words = trees.slice();
  const scores = scoreLines(model.first, counts.pick(model.counts), open);
  open.forEach((line, k) => {
    trees[line] = scores[k] as number;
    words[line] = page.lines[line]?.facts.wordScore(model.words) ?? 0;
  });
  return { trees, words };
}

/** The columns among which the second look chooses. */
export function secondColumns(page: Page, counts: Columns, look: FirstLook): Columns {
  const columns = new Columns(page.lines.length);
  columns.share(counts, SECOND_LOOK);
  addContextColumns(columns, page, look);
  return columns;
}

function modelFor(kind: RawArticle['kind']): StoryModel {
  const known = models.get(kind);
  if (known !== undefined) return known;
  const model = readModel(modelBytes(`story-${kind}.bin`));
  models.set(kind, model);
  return model;
}
