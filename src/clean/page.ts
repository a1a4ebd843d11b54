import type { FurnitureKind, Label, Metadata, RawArticle, RawLine } from '../types.js';
import type { FurnitureRow } from './furniture/row.js';
import { Lexicon, type Word } from './lexicon.js';
import { SeenLine } from './linePattern.js';
import { lineWords } from './lineWords.js';
import { type Measure, measure } from './measure.js';
import type { RowFinding } from './rows.js';
import { Declared } from './story/declared.js';
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
  readonly declared: Declared;
  readonly lexicon: Lexicon;
  readonly lines: readonly PageLine[];
}

/** The labels given so far, one a line of the page; a pass fills in some that are still undefined. */
export type Labels = readonly (Label | undefined)[];

/** What a line says by itself, wherever it is printed. */
interface LineByItself extends Pick<PageLine, 'text' | 'seen' | 'words' | 'likeness' | 'measure'> {
  readonly finding: RowFinding;
  readonly facts: LineFacts;
}

/** The page of an article, and the labels that the furniture tables give by themselves. */
export function toPage(
  article: RawArticle,
  look: (line: SeenLine) => RowFinding,
): { page: Page; labels: Labels } {
  const lexicon = new Lexicon();
  const lookAt = lookerAt(lexicon, look);
  const labels: (Label | undefined)[] = [];
  const lines: PageLine[] = [];
  for (const raw of article.lines) {
    if (raw.text === '') continue;
    const { text, seen, words, likeness, measure: measured, finding, facts } = lookAt(raw.text);
    const { hints } = raw;
    labels.push(finding.label);
    lines.push({
      raw,
      text,
      seen,
      measure: measured,
      likeness,
      words,
      weak: finding.weak,
      gap: article.kind === 'html' ? 0 : gapBefore(raw, lines.at(-1)?.raw),
      endsStory: finding.endsStory === true,
      facts: hints === undefined ? facts : new LineFacts({ text, words, measure: measured, hints }),
    });
  }
  const { kind, metadata } = article;
  return { page: { kind, metadata, declared: new Declared(metadata), lexicon, lines }, labels };
}

/** Looks at lines by themselves, once at all that are written alike: a fifth of the lines of a page are printed before. */
function lookerAt(lexicon: Lexicon, look: (line: SeenLine) => RowFinding): (text: string) => LineByItself {
  const known = new Map<string, LineByItself>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = lineByItself(text, lexicon, look);
    known.set(text, found);
    return found;
  };
}

function lineByItself(text: string, lexicon: Lexicon, look: (line: SeenLine) => RowFinding): LineByItself {
  const seen = new SeenLine(text);
  const ofLine = lineWords(text, lexicon);
  const { words } = ofLine;
  const measured = measure(text, ofLine);
  return {
    text,
    seen,
    words,
    likeness: words.map((word) => word.text).join(' '),
    measure: measured,
    finding: look(seen),
    facts: new LineFacts({ text, words, measure: measured, hints: undefined }),
  };
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
