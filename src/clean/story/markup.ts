import type { LineHints } from '../../types.js';
import { likenessOf, wordsOf } from '../measure.js';
import type { Labels, Page, PageLine } from '../page.js';
import { type Columns, columnOf, neighbours } from './columns.js';

const TAGS = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'span',
  'a',
  'section',
  'article',
  'figcaption',
  'blockquote',
  'body',
  'pre',
  'dd',
  'dt',
  'button',
  'footer',
  'header',
  'aside',
  'nav',
  'ul',
  'label',
  'time',
];
const REGIONS = [
  'article',
  'main',
  'header',
  'nav',
  'aside',
  'footer',
  'form',
  'dialog',
  'button',
  'figure',
  'figcaption',
  'blockquote',
  'list',
  'table',
  'heading',
  'hidden',
] as const;

/** Share of a line inside links from which it is no running text. */
const LINKED = 0.5;
const AROUND = ['linkShare', 'paragraphTag', 'inBody', 'tag'];
const OFFSETS = [-2, -1, 1, 2];
const TITLE_WORD_LETTERS = 4;
/** Words of a line that are looked for in the declared body: so many at its beginning, so many from its middle. */
const BODY_WORDS = { beginning: 6, middle: 4 };

/** What the markup around each line says; for pages of HTML. */
export function markupColumns(page: Page, labels: Labels): Columns {
  const own: Columns = { ...elementColumns(page), ...declaredColumns(page) };
  const around = AROUND.map((name) => neighbours(name, own[name] as Float32Array, OFFSETS));
  return Object.assign({}, groupColumns(page, labels), own, ...around);
}

/** The element of each line and what it stands in. */
function elementColumns({ lines }: Page): Columns {
  const column = (of: (hints: LineHints) => number) =>
    columnOf(lines.length, (i) => of(lines[i]?.raw.hints ?? NO_HINTS));
  return {
    tag: column(({ tag }) => TAGS.indexOf(tag)),
    paragraphTag: column(({ tag }) => Number(tag === 'p')),
    linkShare: column(({ linkShare }) => linkShare),
    ...Object.fromEntries(
      REGIONS.map((region) => [`in-${region}`, column(({ regions }) => Number(regions.includes(region)))]),
    ),
    depth: column(({ regions }) => regions.length),
  };
}

const NO_HINTS: LineHints = {
  tag: '',
  linkShare: 0,
  regions: [],
  classWords: [],
  box: 0,
  outerBox: 0,
  shape: 0,
};

/** How far each line agrees with the title and the body that the page declares. */
function declaredColumns({ lines, metadata }: Page): Columns {
  const ofTitle = new Set(titleWords(metadata.title ?? ''));
  const body = metadata.body === null ? undefined : ` ${likenessOf(wordsOf(metadata.body))} `;
  const column = (of: (line: PageLine) => number) => columnOf(lines.length, (i) => of(lines[i] as PageLine));
  const inTitle = (words: readonly string[]) => words.filter((word) => ofTitle.has(word)).length;
  return {
    titleOverlap: column(({ likeness }) => {
      const words = titleWords(likeness);
      return words.length === 0 ? -1 : inTitle(words) / words.length;
    }),
    titleCover: column(({ likeness }) =>
      ofTitle.size === 0 ? -1 : inTitle(titleWords(likeness)) / ofTitle.size,
    ),
    inBody: column((line) => (body === undefined ? -1 : inBody(line, body))),
    bodyKnown: column(() => (body === undefined ? 0 : Math.log1p(body.length))),
  };
}

function titleWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length >= TITLE_WORD_LETTERS);
}

/** Whether the declared body holds the line: half for its beginning, half for its middle. */
function inBody({ likeness, measure }: PageLine, body: string): number {
  const holds = (words: readonly string[]) => Number(body.includes(` ${words.join(' ')} `)) / 2;
  const words = likeness.split(' ');
  if (measure.words < BODY_WORDS.middle) return holds(words);
  const middle = Math.floor(words.length / 2);
  return holds(words.slice(0, BODY_WORDS.beginning)) + holds(words.slice(middle, middle + BODY_WORDS.middle));
}

/** Lines that belong together by their markup. */
const GROUPS = ['box', 'outerBox', 'shape'] as const;

/** What the lines are like that share a line's box, its outer box or its shape. */
function groupColumns({ lines }: Page, labels: Labels): Columns {
  const prose = lines.map(({ raw, measure }, i) =>
    measure.prose && labels[i]?.verdict !== 'dropped' && (raw.hints?.linkShare ?? 0) < LINKED
      ? measure.words
      : 0,
  );
  const sum = (members: readonly number[], of: (i: number) => number) =>
    members.reduce((all, i) => all + of(i), 0);
  const words = (i: number) => lines[i]?.measure.words ?? 0;
  const links = (i: number) => (lines[i]?.raw.hints?.linkShare ?? 0) * words(i);
  const isFurniture = (i: number) => Number(labels[i] !== undefined || lines[i]?.weak !== undefined);
  const isParagraph = (i: number) => Number((prose[i] ?? 0) > 0);
  const total = Math.max(
    1,
    prose.reduce((all, count) => all + count, 0),
  );
  const facts = (members: readonly number[]) => ({
    prose: sum(members, (i) => prose[i] ?? 0),
    lines: members.length,
    links: sum(members, links) / Math.max(1, sum(members, words)),
    furniture: sum(members, isFurniture) / members.length,
    paragraphs: sum(members, isParagraph) / members.length,
  });
  const columns: Columns = {};
  for (const name of GROUPS) {
    const groups = groupBy(lines.map(({ raw }) => raw.hints?.[name] ?? 0));
    const factsOf = factsByLine(groups, lines.length, facts);
    const column = (of: (group: ReturnType<typeof facts>, i: number) => number) =>
      columnOf(lines.length, (i) => of(factsOf[i] as ReturnType<typeof facts>, i));
    columns[`${name}Prose`] = column((group, i) => (group.prose - (prose[i] ?? 0)) / total);
    columns[`${name}LogProse`] = column((group, i) => Math.log1p(group.prose - (prose[i] ?? 0)));
    columns[`${name}Lines`] = column((group) => Math.log1p(group.lines));
    columns[`${name}Links`] = column((group) => group.links);
    columns[`${name}Furniture`] = column((group) => group.furniture);
    columns[`${name}Paragraphs`] = column((group) => group.paragraphs);
  }
  return columns;
}

/** For each line, the facts of its group. */
function factsByLine<Facts>(
  groups: ReadonlyMap<number, readonly number[]>,
  lines: number,
  facts: (members: readonly number[]) => Facts,
): Facts[] {
  const all = new Array<Facts>(lines);
  for (const members of groups.values()) {
    const own = facts(members);
    for (const i of members) all[i] = own;
  }
  return all;
}

function groupBy(keys: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  keys.forEach((key, i) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  });
  return groups;
}
