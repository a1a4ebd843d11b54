/** How well a tagger does on rows of sets, type by type. */
import { NAME_TYPES } from '../../../src/entities/labels.js';
import type { Tagger } from '../../../src/entities/tagger.js';
import {
  accuracyOfTallies,
  addSentence,
  type EntityRow,
  type EntityTallies,
  newTallies,
  type TypedSpan,
} from '../../eval/entities.js';
import { annotateLines } from './corpus.js';

/** A row and the name of its set. */
export interface NamedRow {
  readonly set: string;
  readonly row: EntityRow;
}

const CODES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/**
 * Prints a line of F1 in per cent: all; people, organizations and places; spans without types; each type. Where there are several sets, one for
 * each of them follows.
 */
export function report(tagger: Tagger, name: string, rows: readonly NamedRow[]): void {
  const sets = new Map<string, EntityTallies>();
  const total = newTallies();
  for (const { set, row } of rows) {
    const tallies = sets.get(set) ?? newTallies();
    sets.set(set, tallies);
    const annotated = annotateLines(row.sents.map(({ text }) => text));
    const tokens = annotated.paragraphs.flatMap((paragraph) => paragraph.tokens);
    const found = tagger
      .tag(annotated)
      .map(({ first, end, type }): [number, number, (typeof CODES)[number]] => [
        tokens[first]?.start ?? 0,
        tokens[end - 1]?.end ?? 0,
        CODES[NAME_TYPES.indexOf(type)] ?? 'MISC',
      ]);
    let base = 0;
    for (const { text, spans } of row.sents) {
      const within = found
        .filter(([start, end]) => start >= base && end <= base + text.length)
        .map(([start, end, type]): TypedSpan => [start - base, end - base, type]);
      for (const target of [tallies, total])
        addSentence(target, text, spans, within, row.noMisc ? ['PER', 'ORG', 'LOC'] : undefined);
      base += text.length + 1;
    }
  }
  const line = ({ byType, spans }: EntityTallies): string =>
    [
      accuracyOfTallies(Object.values(byType)),
      accuracyOfTallies([byType.PER, byType.ORG, byType.LOC]),
      accuracyOfTallies([spans]),
      ...CODES.map((code) => accuracyOfTallies([byType[code]])),
    ]
      .map(({ f1 }) => (100 * f1).toFixed(1))
      .join('  ');
  console.log(`${name}  ${line(total)}`);
  if (sets.size > 1) for (const [set, tallies] of sets) console.log(`  ${set.padEnd(32)} ${line(tallies)}`);
}
