/**
 * Scores the grouping of names: which mentions stand for one entity.
 *
 * Pairwise: precision, recall and F1 over the pairs of mentions that are put together. B³ (Bagga and Baldwin 1998): for each mention the share
 * of its group that is its entity's, and the share of its entity that is in its group, averaged over mentions.
 *
 * A row of a set is `{ "id", "mentions": [{ "name", "type", "sent", "entity" }] }`, in the order of the text. Mentions as given are grouped
 * with their given types; with --texts those that copydesk finds are, and what it does not find stands alone.
 */
import { Option } from 'commander';
import * as v from 'valibot';
import { groupNames, type NameMention } from '../../src/entities/grouping.js';
import type { NameType } from '../../src/entities/labels.js';
import { EntityRow, textOfRow } from './entities.js';
import { accuracy, accuracyOf, percent } from './figures.js';
import { runCopydesk } from './run.js';
import type { Scorer, SetReport } from './scorer.js';
import { nameOf, Offset, readSet } from './sets.js';

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
interface GroupCounts {
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
function groupNumbers(mentions: readonly NameMention[]): number[] {
  const numbers = new Array<number>(mentions.length).fill(-1);
  groupNames(mentions).forEach(({ mentions: own }, group) => {
    for (const i of own) numbers[i] = group;
  });
  return numbers;
}

interface GroupOptions {
  readonly texts?: string;
}

type Row = v.InferOutput<typeof GroupRow>;

export const groupsScorer: Scorer = {
  name: 'groups',
  about: 'mentions of one entity put together: pairwise and B³ F1, in per cent',
  options: [
    new Option(
      '--texts <set>',
      'find the mentions too, in the texts of this set for entities with the same ids',
    ),
  ],
  columns: ['set', 'mentions', 'found', 'pair F1', 'P', 'R', 'B3 F1', 'P', 'R'],
  async score(set: string, { texts }: GroupOptions): Promise<SetReport> {
    const rows = readSet(set, GroupRow);
    const numbers = texts === undefined ? rows.map(numbersGiven) : await numbersFound(rows, texts);
    const counts = newCounts();
    let found = 0;
    rows.forEach(({ mentions }, i) => {
      const own = numbers[i] ?? [];
      found += own.filter((group) => group >= 0).length;
      // Whatever was not found is alone.
      addGroups(
        counts,
        own.map((group, k) => (group < 0 ? -1 - k : group)),
        mentions.map(({ entity }) => entity),
      );
    });
    const pair = accuracy(counts.right, counts.found, counts.expected);
    const cubed = accuracyOf(counts.precision / counts.mentions, counts.recall / counts.mentions);
    const cells = [pair.f1, pair.precision, pair.recall, cubed.f1, cubed.precision, cubed.recall].map(
      percent,
    );
    return { rows: [[nameOf(set), String(counts.mentions), String(found), ...cells]], notes: [] };
  },
};

function numbersGiven({ mentions }: Row): number[] {
  return groupNumbers(mentions.map(({ name, type }) => ({ name, type: TYPE_OF[type] ?? 'misc' })));
}

const NamedRecord = v.object({
  entities: v.array(
    v.object({ mentions: v.array(v.object({ start: Offset, end: Offset, text: v.string() })) }),
  ),
});

/** Of each mention the entity that copydesk has at a place of that sentence with the same letters; -1 for none. */
async function numbersFound(rows: readonly Row[], set: string): Promise<number[][]> {
  const texts = new Map(readSet(set, EntityRow).map((row) => [row.id, row] as const));
  const documents = rows.map(({ id }) => ({
    text: textOfRow(texts.get(id) ?? { id, noMisc: false, sents: [] }),
  }));
  const records = await runCopydesk(NamedRecord, ['entities', '--no-clean'], documents);
  return rows.map(({ mentions }, i) => {
    const lines = (documents[i]?.text ?? '').split('\n');
    const starts = lines.map((_, k) => lines.slice(0, k).reduce((sum, line) => sum + line.length + 1, 0));
    const places = new Map<string, number[]>();
    records[i]?.entities.forEach(({ mentions: own }, entity) => {
      for (const { start, text } of own) {
        const key = placeKey(
          starts.findLastIndex((line) => line <= start),
          text,
        );
        places.set(key, [...(places.get(key) ?? []), entity]);
      }
    });
    return mentions.map(({ name, sent }) => places.get(placeKey(sent, name))?.shift() ?? -1);
  });
}

function placeKey(sentence: number, name: string): string {
  return `${sentence} ${name.replace(/^the /i, '').replace(/\s+/g, '')}`;
}
