import type { LabelledLine } from '../../types.js';
import { html, type Markup } from './html.js';

/** What a part of the strip stands for: the text, what stands apart of it (title, byline, captions), or what went. */
type Part = 'text' | 'apart' | 'gone';

const PART_NAMES: Readonly<Record<Part, string>> = {
  text: 'the story',
  apart: 'title, byline, date, captions',
  gone: 'dropped',
};

/** Kept lines of these kinds are no part of the text. */
const APART: readonly string[] = ['title', 'byline', 'published', 'caption'];

/** Lines in a row that are the same part of the document. */
interface Run {
  readonly part: Part;
  readonly from: number;
  readonly lines: number;
}

/** A strip as long as the document that shows where in it the story lies; blank lines are left out. */
export function strip(lines: readonly LabelledLine[]): Markup {
  const judged = lines.filter(({ label }) => label.verdict !== 'blank');
  const runs = runsOf(judged.map(partOf));
  const text = judged.filter((line) => partOf(line) === 'text');
  const numbers = [text[0], text.at(-1), judged.at(-1)].map((line) => line?.line.number ?? 0);
  const [first = 0, last = 0, end = 0] = numbers;
  const where =
    text.length === 0 ? 'There is no story.' : `The story lies in lines ${first} to ${last} of ${end}.`;
  return html`<figure class="strip">
<svg role="img" aria-label="${where}" viewBox="0 0 ${Math.max(1, judged.length)} 1" preserveAspectRatio="none">${runs.map(
    ({ part, from, lines: width }) => html`<rect class="${part}" x="${from}" width="${width}" height="1"/>`,
  )}</svg>
<figcaption>${where} ${(['text', 'apart', 'gone'] as const).map((part) => html`<span class="key ${part}">${PART_NAMES[part]}</span> `)}</figcaption>
</figure>`;
}

function partOf({ label }: LabelledLine): Part {
  if (label.verdict !== 'kept') return 'gone';
  return APART.includes(label.kind) ? 'apart' : 'text';
}

function runsOf(parts: readonly Part[]): Run[] {
  const starts = [...parts.keys()].filter((at) => parts[at] !== parts[at - 1]);
  return starts.map((from, at) => ({
    part: parts[from] ?? 'gone',
    from,
    lines: (starts[at + 1] ?? parts.length) - from,
  }));
}
