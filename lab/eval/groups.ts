/**
 * Scores the grouping of names: which mentions stand for one entity.
 *
 * Pairwise: precision, recall and F1 over the pairs of mentions that are put together. B³ (Bagga and Baldwin 1998): for each mention the share
 * of its group that is its entity's, and the share of its entity that is in its group, averaged over mentions.
 *
 * A row of a set is `{ "id", "mentions": [{ "name", "type", "sent", "entity" }] }`, in the order of the text. Mentions as given are grouped
 * with their given types.
 */
import * as v from 'valibot';
import { groupNames, type NameMention } from '../../src/entities/grouping.js';
import type { NameType } from '../../src/entities/labels.js';
import { accuracy, accuracyOf, percent } from './figures.js';
import type { Scorer, SetReport } from './scorer.js';
import { nameOf, readSet } from './sets.js';

const TYPE_OF: Readonly<Record<string, NameType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'misc',
};

const GroupRow = v.object({
  id: v.string(),
  mentions: v.array(
    v.object({
      name: v.string(),
      type: v.picklist(['PER', 'ORG', 'LOC', 'MISC']),
      sent: v.number(),
      entity: v.number(),
    }),
  ),
});

/** Counts of a set. */
export interface GroupCounts {
  right: number;
  found: number;
  expected: number;
  precision: number;
  recall: number;
  mentions: number;
}

export function newCounts(): GroupCounts {
  return { right: 0, found: 0, expected: 0, precision: 0, recall: 0, mentions: 0 };
}

/** Adds a document. @param found of each mention its group @param gold of each mention its entity */
export function addGroups(counts: GroupCounts, found: readonly number[], gold: readonly number[]): void {
  const ours = sizes(found);
  const theirs = sizes(gold);
  const both = sizes(found.map((group, i) => `${group}/${gold[i]}`));
  const pairs = (groups: ReadonlyMap<unknown, number>): number =>
    [...groups.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  counts.right += pairs(both);
  counts.found += pairs(ours);
  counts.expected += pairs(theirs);
  counts.mentions += found.length;
  found.forEach((group, i) => {
    const shared = both.get(`${group}/${gold[i]}`) ?? 0;
    counts.precision += shared / (ours.get(group) ?? 1);
    counts.recall += shared / (theirs.get(gold[i] ?? -1) ?? 1);
  });
}

function sizes<T>(values: readonly T[]): Map<T, number> {
  const map = new Map<T, number>();
  for (const value of values) map.set(value, (map.get(value) ?? 0) + 1);
  return map;
}

/** Of each mention, the number of its group. */
export function groupNumbers(mentions: readonly NameMention[]): number[] {
  const numbers = new Array<number>(mentions.length).fill(-1);
  groupNames(mentions).forEach(({ mentions: own }, group) => {
    for (const i of own) numbers[i] = group;
  });
  return numbers;
}

export const groupsScorer: Scorer = {
  name: 'groups',
  about: 'mentions of one entity put together: pairwise and B³ F1, in per cent, from given mentions',
  options: [],
  columns: ['set', 'mentions', 'pair F1', 'P', 'R', 'B3 F1', 'P', 'R'],
  async score(set: string): Promise<SetReport> {
    const counts = newCounts();
    for (const { mentions } of readSet(set, GroupRow)) {
      const named = mentions.map(({ name, type }) => ({ name, type: TYPE_OF[type] ?? 'misc' }));
      addGroups(
        counts,
        groupNumbers(named),
        mentions.map(({ entity }) => entity),
      );
    }
    const pair = accuracy(counts.right, counts.found, counts.expected);
    const cubed = accuracyOf(counts.precision / counts.mentions, counts.recall / counts.mentions);
    const cells = [pair.f1, pair.precision, pair.recall, cubed.f1, cubed.precision, cubed.recall].map(
      percent,
    );
    return { rows: [[nameOf(set), String(counts.mentions), ...cells]], notes: [] };
  },
};
