import type { FurnitureKind, Label, Metadata, RawArticle, RawLine } from '../types.js';
import type { FurnitureRow } from './furniture/row.js';
import { Lexicon, type Word } from './lexicon.js';
import { SeenLine } from './linePattern.js';
import { lineWords } from './lineWords.js';
import { type Measure, measure } from './measure.js';
import type { RowFinding } from './rows.js';
import { LineFacts } from './story/lineFacts.js';

/** A line with all that can be known of it without its neighbours. */
export interface PageLine {
  readonly raw: RawLine;
  readonly text: string;
  /** As the tables of patterns see it. */
  readonly seen: SeenLine;
  readonly measure: Measure;
  /** Its words in lower case: what two prints of one line share. */
  readonly likeness: string;
  readonly words: readonly Word[];
  /** The rule that calls the line furniture if it stands beside furniture. */
  readonly weak: FurnitureRow | undefined;
  /** Blank lines between it and the line before it. */
  readonly gap: number;
  /** The line is a heading under which no story follows. */
  readonly endsStory: boolean;
  /** What the story model wants to know of it. */
  readonly facts: LineFacts;
}

/** A raw article without its blank lines, each line looked at once: what every pass works on. */
export interface Page {
  readonly kind: RawArticle['kind'];
  readonly metadata: Metadata;
  readonly lexicon: Lexicon;
  readonly lines: readonly PageLine[];
}

/** The labels given so far, one a line of the page; a pass fills in some that are still undefined. */
export type Labels = readonly (Label | undefined)[];

/** The page of an article, and the labels that the furniture tables give by themselves. */
export function toPage(
  article: RawArticle,
  look: (line: SeenLine) => RowFinding,
): { page: Page; labels: Labels } {
  const written = article.lines.filter((line) => line.text !== '');
  const seen = written.map(({ text }) => new SeenLine(text));
  const findings = seen.map(look);
  const lexicon = new Lexicon();
  const lines = written.map((raw, i): PageLine => {
    const { weak, endsStory } = findings[i] ?? {};
    const { text, hints } = raw;
    const ofLine = lineWords(text, lexicon);
    const { words } = ofLine;
    const measured = measure(text, ofLine);
    return {
      raw,
      text,
      seen: seen[i] as SeenLine,
      measure: measured,
      likeness: words.map((word) => word.text).join(' '),
      words,
      weak,
      gap: article.kind === 'html' ? 0 : gapBefore(raw, written[i - 1]),
      endsStory: endsStory === true,
      facts: new LineFacts({ text, words, measure: measured, hints }),
    };
  });
  const page = { kind: article.kind, metadata: article.metadata, lexicon, lines };
  return { page, labels: findings.map((finding) => finding.label) };
}

function gapBefore(line: RawLine, previous: RawLine | undefined): number {
  return previous === undefined ? 0 : Math.max(0, line.number - previous.number - previous.parts.length);
}

/** The label of a line that goes. */
export function dropped(kind: FurnitureKind, rule: string, why: string): Label {
  return { verdict: 'dropped', kind, rule, why };
}

/** The labels with those of `find` filled in where none stood. */
export function fillIn(
  page: Page,
  labels: Labels,
  find: (line: PageLine, index: number) => Label | undefined,
): Labels {
  return page.lines.map((line, index) => labels[index] ?? find(line, index));
}
