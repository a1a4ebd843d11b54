import type { LineHints } from '../../types.js';
import type { Labels, Page } from '../page.js';
import { type Columns, filled } from './columns.js';
import { isTitleWord } from './declared.js';

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

/** What the markup around each line says; for pages of HTML. */
export function addMarkupColumns(columns: Columns, page: Page, labels: Labels): void {
  addGroupColumns(columns, page, labels);
  addElementColumns(columns, page);
  addDeclaredColumns(columns, page);
  for (const name of AROUND) columns.addNeighbours(name, OFFSETS);
}

/** The element of each line and what it stands in. */
function addElementColumns(columns: Columns, { lines }: Page): void {
  const tags = columns.add('tag');
  const paragraphTag = columns.add('paragraphTag');
  const linkShares = columns.add('linkShare');
  const inRegion = new Map(REGIONS.map((region) => [region, columns.add(`in-${region}`)]));
  const depth = columns.add('depth');
  lines.forEach(({ raw: { hints = NO_HINTS } }, i) => {
    tags[i] = TAGS.indexOf(hints.tag);
    paragraphTag[i] = Number(hints.tag === 'p');
    linkShares[i] = hints.linkShare;
    depth[i] = hints.regions.length;
    for (const region of hints.regions) (inRegion.get(region) as Float32Array)[i] = 1;
  });
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
function addDeclaredColumns(columns: Columns, { lines, declared }: Page): void {
  const { titleWords, bodyLength } = declared;
  const titleOverlap = columns.add('titleOverlap');
  const titleCover = columns.add('titleCover');
  const bodyShare = columns.add('inBody');
  lines.forEach((line, i) => {
    let words = 0;
    let shared = 0;
    for (const { text } of line.words) {
      words += Number(isTitleWord(text));
      shared += Number(titleWords.has(text));
    }
    titleOverlap[i] = words === 0 ? -1 : shared / words;
    titleCover[i] = titleWords.size === 0 ? -1 : shared / titleWords.size;
    bodyShare[i] = declared.bodyShare(line);
  });
  columns.addConstant('bodyKnown', Math.log1p(bodyLength));
}

/** Lines that belong together by their markup. */
const GROUPS = ['box', 'outerBox', 'shape'] as const;

/** Sums over the lines of a group. */
interface Group {
  lines: number;
  words: number;
  linkedWords: number;
  proseWords: number;
  paragraphs: number;
  furniture: number;
}

/** What the lines are like that share a line's box, its outer box or its shape. */
function addGroupColumns(columns: Columns, { lines }: Page, labels: Labels): void {
  const prose = filled(new Float64Array(lines.length), lines, ({ raw, measure }, i) =>
    measure.prose && labels[i]?.verdict !== 'dropped' && (raw.hints?.linkShare ?? 0) < LINKED
      ? measure.words
      : 0,
  );
  const total = Math.max(
    1,
    prose.reduce((all, count) => all + count, 0),
  );
  for (const name of GROUPS) {
    const groups = new Map<number, Group>();
    const groupOf = lines.map(({ raw, measure: { words }, weak }, i) => {
      const group = groupAt(groups, raw.hints?.[name] ?? 0);
      group.lines++;
      group.words += words;
      group.linkedWords += (raw.hints?.linkShare ?? 0) * words;
      group.proseWords += prose[i] as number;
      group.paragraphs += Number((prose[i] as number) > 0);
      group.furniture += Number(labels[i] !== undefined || weak !== undefined);
      return group;
    });
    const others = columns.add(`${name}Prose`);
    const logOthers = columns.add(`${name}LogProse`);
    const size = columns.add(`${name}Lines`);
    const links = columns.add(`${name}Links`);
    const furniture = columns.add(`${name}Furniture`);
    const paragraphs = columns.add(`${name}Paragraphs`);
    groupOf.forEach((group, i) => {
      const proseWords = group.proseWords - (prose[i] as number);
      others[i] = proseWords / total;
      logOthers[i] = Math.log1p(proseWords);
      size[i] = Math.log1p(group.lines);
      links[i] = group.linkedWords / Math.max(1, group.words);
      furniture[i] = group.furniture / group.lines;
      paragraphs[i] = group.paragraphs / group.lines;
    });
  }
}

function groupAt(groups: Map<number, Group>, key: number): Group {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group = { lines: 0, words: 0, linkedWords: 0, proseWords: 0, paragraphs: 0, furniture: 0 };
  groups.set(key, group);
  return group;
}
