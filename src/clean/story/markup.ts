import { likenessOf, wordsOf } from '../measure.js';
import type { Labels, Page } from '../page.js';
import { type Columns, neighbours } from './columns.js';

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

/** What the markup around each line says; for pages of HTML. */
export function markupColumns(page: Page, labels: Labels): Columns {
  const { lines, metadata } = page;
  const n = lines.length;
  const columns: Columns = {};
  const column = (name: string) => (columns[name] ??= new Float32Array(n));
  const prose = lines.map(({ raw, measure }, i) =>
    measure.prose && labels[i]?.verdict !== 'dropped' && (raw.hints?.linkShare ?? 0) < 0.5
      ? measure.words
      : 0,
  );
  const total = Math.max(
    1,
    prose.reduce((sum, words) => sum + words, 0),
  );
  const groups = {
    box: groupBy(lines.map(({ raw }) => raw.hints?.box ?? 0)),
    outerBox: groupBy(lines.map(({ raw }) => raw.hints?.outerBox ?? 0)),
    shape: groupBy(lines.map(({ raw }) => raw.hints?.shape ?? 0)),
  };
  for (const [name, members] of Object.entries(groups)) {
    for (const indexes of members.values()) {
      const words = indexes.reduce((sum, i) => sum + (prose[i] ?? 0), 0);
      const all = indexes.reduce((sum, i) => sum + (lines[i]?.measure.words ?? 0), 0);
      const links = indexes.reduce(
        (sum, i) => sum + (lines[i]?.raw.hints?.linkShare ?? 0) * (lines[i]?.measure.words ?? 0),
        0,
      );
      const furniture = indexes.filter((i) => labels[i] !== undefined || lines[i]?.weak !== undefined).length;
      const paragraphs = indexes.filter((i) => (prose[i] ?? 0) > 0).length;
      for (const i of indexes) {
        column(`${name}Prose`)[i] = (words - (prose[i] ?? 0)) / total;
        column(`${name}LogProse`)[i] = Math.log1p(words - (prose[i] ?? 0));
        column(`${name}Lines`)[i] = Math.log1p(indexes.length);
        column(`${name}Links`)[i] = links / Math.max(1, all);
        column(`${name}Furniture`)[i] = furniture / indexes.length;
        column(`${name}Paragraphs`)[i] = paragraphs / indexes.length;
      }
    }
  }
  const ofTitle = new Set(contentOf(metadata.title ?? ''));
  const body = metadata.body === null ? undefined : ` ${likenessOf(wordsOf(metadata.body))} `;
  lines.forEach(({ raw, likeness, measure }, i) => {
    const { tag = '', linkShare = 0, regions = [] } = raw.hints ?? {};
    column('tag')[i] = TAGS.indexOf(tag);
    column('paragraphTag')[i] = Number(tag === 'p');
    column('linkShare')[i] = linkShare;
    REGIONS.forEach((region) => {
      column(`in-${region}`)[i] = Number(regions.includes(region));
    });
    column('depth')[i] = regions.length;
    const words = contentOf(likeness);
    column('titleOverlap')[i] =
      words.length === 0 ? -1 : words.filter((word) => ofTitle.has(word)).length / words.length;
    column('titleCover')[i] =
      ofTitle.size === 0 ? -1 : words.filter((word) => ofTitle.has(word)).length / ofTitle.size;
    column('inBody')[i] = body === undefined ? -1 : inBody(likeness, body, measure.words);
    column('bodyKnown')[i] = body === undefined ? 0 : Math.log1p(body.length);
  });
  for (const name of ['linkShare', 'paragraphTag', 'inBody', 'tag'])
    Object.assign(columns, neighbours(name, column(name), [-2, -1, 1, 2]));
  return columns;
}

function contentOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3);
}

/** Whether the declared body holds the line: its beginning, its middle. */
function inBody(likeness: string, body: string, words: number): number {
  if (words < 4) return body.includes(` ${likeness} `) ? 0.5 : 0;
  const each = likeness.split(' ');
  const starts = body.includes(` ${each.slice(0, 6).join(' ')} `);
  const middle = Math.floor(each.length / 2);
  const goesOn = body.includes(` ${each.slice(middle, middle + 4).join(' ')} `);
  return Number(starts) * 0.5 + Number(goesOn) * 0.5;
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
