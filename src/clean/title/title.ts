import { modelBytes } from '../../models.js';
import { opensBlock } from '../blocks.js';
import type { Labels, Page, PageLine } from '../page.js';
import type { Region } from '../region.js';
import { type Forest, scoreLines } from '../story/forest.js';
import { type ForestSizes, fileOf, ModelReader, numbersOf, sizesOf } from '../story/forestFile.js';
import { titleCandidates } from './candidates.js';
import { titleSigns } from './signs.js';

/** Trees that give each candidate log-odds of being the title. */
export interface TitleModel {
  /** The signs that it takes, in its order. */
  readonly signs: readonly string[];
  readonly forest: Forest;
}

/** Log-odds below which no candidate is the title: a page without one is rare. */
const LEAST = -3;

/** By so much a line must beat a headline right above it. */
const A_STANDFIRST = 3;
const HEADLINE_WORDS = 6;

let loaded: TitleModel | undefined;

/**
 * The line that is the title: of those above the first paragraph, the one that a trained model finds most like the headline of that story.
 */
export function findTitle(page: Page, labels: Labels, region: Region): number | undefined {
  const lines = titleCandidates(page, labels, region);
  if (lines.length === 0) return undefined;
  loaded ??= readTitleModel(modelBytes('title.bin'));
  const columns = titleSigns(page, labels, region, lines).pick(loaded.signs);
  const scores = scoreLines(loaded.forest, columns, [...lines.keys()]);
  const most = Math.max(...scores);
  if (most <= LEAST) return undefined;
  const best = scores.indexOf(most);
  // A standfirst reads more like the story than the headline above it.
  const isBelowHeadline =
    lines[best - 1] === (lines[best] as number) - 1 &&
    (scores[best - 1] as number) > most - A_STANDFIRST &&
    isHeadlineAlone(page, lines[best - 1] as number);
  return lines[isBelowHeadline ? best - 1 : best];
}

/** Whether a line has a block of its own or is shorter than the next, and reads like a headline, so that the line below it may be its standfirst. */
function isHeadlineAlone(page: Page, index: number): boolean {
  const { measure } = page.lines[index] as PageLine;
  const isShorter = measure.words < (page.lines[index + 1]?.measure.words ?? 0);
  return (isShorter || opensBlock(page, index)) && measure.words >= HEADLINE_WORDS && measure.stopShare > 0;
}

export function writeTitleModel({ signs, forest }: TitleModel): Uint8Array {
  return fileOf({ signs, forest: sizesOf(forest) }, numbersOf(forest));
}

function readTitleModel(bytes: Uint8Array): TitleModel {
  const reader = new ModelReader(bytes);
  const { signs, forest } = reader.header as { signs: readonly string[]; forest: ForestSizes };
  return { signs, forest: reader.nextForest(forest) };
}
