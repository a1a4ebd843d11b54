import { FAR } from './columns.js';

/** The value of a column on the line. */
type Value = (column: string) => number;
/** What a reader sees of the line; undefined where it is nothing to speak of. */
type Says = (value: Value) => string | undefined;

/** A thing that a reader can see of a line and that moves its odds. */
export interface ReasonRow {
  readonly id: string;
  /** The columns that tell of it. */
  readonly columns: readonly string[];
  /** What to say where it speaks for the story … */
  readonly forStory: Says;
  /** … and where it speaks against. */
  readonly against: Says;
}

const FEW_WORDS = Math.log1p(8);
const MANY_WORDS = Math.log1p(30);
const STOPS = { few: 0.25, many: 0.35 };
const CAPITALS = { few: 0.2, many: 0.4 };
const KNOWN = { little: 0.3, much: 0.5 };
const PROSE_OF_A_BOX = { little: 0.2, much: 0.5 };
/** Log-odds of words from which they speak for themselves. */
const TELLING_WORDS = 1;
/** Within so many lines something is near. */
const NEAR = 3;
const CROWDED = 0.4;
const LINKED = 0.5;

/** Kinds of furniture as a reader calls them. */
const KINDS: Readonly<Record<string, string>> = {
  ad: 'an advertisement',
  player: 'a player',
  share: 'share buttons',
  promo: 'a promotion',
  related: 'links to other stories',
  caption: 'a caption',
  meta: 'details of the page',
  section: 'names of sections',
  nav: 'a menu',
  consent: 'a cookie notice',
  paywall: 'an offer to subscribe',
  comments: "readers' comments",
  legal: 'legal notices',
  app: 'technical messages',
};

const nothing: Says = () => undefined;

const when =
  (is: (value: Value) => boolean, words: string): Says =>
  (value) =>
    is(value) ? words : undefined;
const under = (column: string, bound: number, words: string) => when((value) => value(column) < bound, words);
const from = (column: string, bound: number, words: string) => when((value) => value(column) >= bound, words);
const any = (column: string, words: string) => when((value) => value(column) > 0, words);

/** What the first of them says that says anything. */
function firstOf(...each: readonly Says[]): Says {
  return (value) => {
    for (const says of each) {
      const words = says(value);
      if (words !== undefined) return words;
    }
    return undefined;
  };
}

const around = (name: string, ...offsets: readonly number[]) =>
  offsets.map((offset) => `${name}${offset < 0 ? '' : '+'}${offset}`);
const eachWay = (...names: readonly string[]) => names.flatMap((name) => [`${name}Before`, `${name}After`]);

/** Furniture of one kind, above and below. */
function kindRow(kind: string, name: string): ReasonRow {
  const [before, after] = [`${kind}Before`, `${kind}After`];
  const isNear = (column: string) => (value: Value) => value(column) <= NEAR;
  return {
    id: kind,
    columns: [before, after],
    forStory: nothing,
    against: firstOf(
      when((value) => isNear(before)(value) && isNear(after)(value), `amid ${name}`),
      when(isNear(before), `right below ${name}`),
      when(isNear(after), `right above ${name}`),
      when((value) => value(before) < FAR && value(before) < value(after), `below ${name}`),
      under(after, FAR, `above ${name}`),
    ),
  };
}

/**
 * What explains the odds of a line, a row a thing. Columns of no row tell of the page as a whole, or of the odds of other lines, which
 * have reasons of their own.
 */
export const REASON_ROWS: readonly ReasonRow[] = [
  {
    id: 'length',
    columns: ['logWords', 'shareOfLongest', 'wordLength', 'longestWord'],
    forStory: from('logWords', MANY_WORDS, 'many words'),
    against: under('logWords', FEW_WORDS, 'few words'),
  },
  {
    id: 'stop-words',
    columns: ['stopShare'],
    forStory: from('stopShare', STOPS.many, 'many stop words'),
    against: under('stopShare', STOPS.few, 'few stop words'),
  },
  {
    id: 'capitals',
    columns: ['capitalShare', 'upperShare'],
    forStory: under('capitalShare', CAPITALS.few, 'few capitals'),
    against: from('capitalShare', CAPITALS.many, 'many capitals'),
  },
  {
    id: 'figures',
    columns: ['digitShare', 'calendar'],
    forStory: nothing,
    against: firstOf(any('calendar', 'names a day or month'), any('digitShare', 'figures')),
  },
  {
    id: 'ending',
    columns: ['endsSentence', 'lastMark', 'sentences', 'wordsPerSentence', 'commas'],
    forStory: any('endsSentence', 'ends as a sentence'),
    against: under('endsSentence', 1, 'no end of a sentence'),
  },
  {
    id: 'marks',
    columns: ['separators', 'bullet', 'brackets', 'address', 'quotes', 'opensLower', 'opensWith'],
    forStory: any('quotes', 'quotation marks'),
    against: firstOf(
      any('separators', 'signs between its words'),
      any('address', 'an address'),
      any('bullet', 'a bullet'),
    ),
  },
  {
    id: 'reader',
    columns: ['secondPerson', 'imperative', 'opensImperative', 'firstPerson'],
    forStory: nothing,
    against: firstOf(
      any('opensImperative', 'tells the reader what to do'),
      any('secondPerson', 'speaks to the reader'),
      any('imperative', 'tells the reader what to do'),
      any('firstPerson', 'speaks as "I" or "we"'),
    ),
  },
  {
    id: 'telling',
    columns: ['said', 'past', 'thirdPerson'],
    forStory: firstOf(
      any('said', 'tells what somebody said'),
      any('past', 'tells what happened'),
      any('thirdPerson', 'tells of somebody'),
    ),
    against: nothing,
  },
  {
    id: 'wording',
    columns: ['wordOdds'],
    forStory: from('wordOdds', TELLING_WORDS, 'worded as stories are'),
    against: under('wordOdds', -TELLING_WORDS, 'worded as furniture is'),
  },
  {
    id: 'copies',
    columns: ['copies', 'copy'],
    forStory: nothing,
    against: any('copies', 'stands on the page again'),
  },
  {
    id: 'furniture-beside',
    columns: ['furniture', 'ownKind', ...eachWay('any'), ...around('furniture', -1, 1)],
    forStory: when((value) => Math.min(value('anyBefore'), value('anyAfter')) > NEAR, 'no furniture near'),
    against: firstOf(
      when((value) => value('furniture-1') > 0 && value('furniture+1') > 0, 'between two lines of furniture'),
      any('furniture-1', 'right below a line of furniture'),
      any('furniture+1', 'right above a line of furniture'),
    ),
  },
  {
    id: 'furniture-around',
    columns: ['furnitureBefore5', 'furnitureAfter5', 'furnitureBefore12', 'furnitureAfter12'],
    forStory: nothing,
    against: when(
      (value) => value('furnitureBefore12') + value('furnitureAfter12') >= 2 * CROWDED,
      'much furniture around',
    ),
  },
  {
    id: 'end-heading',
    columns: eachWay('end'),
    forStory: nothing,
    against: under('endBefore', FAR, 'below a heading that ends stories'),
  },
  ...Object.entries(KINDS).map(([kind, name]) => kindRow(kind, name)),
  {
    id: 'prose-around',
    columns: [
      ...eachWay('prose', 'sentence', 'proseWords', 'logProse'),
      ...eachWay('proseShare').flatMap((name) => [`${name}5`, `${name}12`]),
      'blockLength',
      'gapLength',
    ],
    forStory: when(
      (value) => value('proseBefore') === 1 && value('proseAfter') === 1,
      'between two paragraphs',
    ),
    against: when(
      (value) => Math.min(value('proseBefore'), value('proseAfter')) > NEAR,
      'far from running text',
    ),
  },
  {
    id: 'lines-around',
    columns: [
      ...around('logWords', -3, -2, -1, 1, 2, 3),
      ...['stopShare', 'capitalShare', 'digitShare', 'lastMark'].flatMap((name) =>
        around(name, -2, -1, 1, 2),
      ),
      ...['endsSentence', 'separators'].flatMap((name) => around(name, -1, 1)),
    ],
    forStory: when(
      (value) => Math.min(value('logWords-1'), value('logWords+1')) >= MANY_WORDS,
      'long lines around',
    ),
    against: when(
      (value) => Math.max(value('logWords-1'), value('logWords+1')) < FEW_WORDS,
      'short lines around',
    ),
  },
  {
    id: 'subject',
    columns: ['known', 'wellKnown', 'knownWeight', 'shared', 'sharedTwice', 'sharedWeight'],
    forStory: from('known', KNOWN.much, 'speaks of what the story speaks of'),
    against: when((value) => value('known') >= 0 && value('known') < KNOWN.little, 'speaks of other things'),
  },
  {
    id: 'links',
    columns: ['linkShare', ...around('linkShare', -2, -1, 1, 2), 'boxLinks', 'outerBoxLinks', 'shapeLinks'],
    forStory: nothing,
    against: firstOf(from('linkShare', LINKED, 'mostly a link'), from('boxLinks', LINKED, 'among links')),
  },
  {
    id: 'box',
    columns: ['box', 'outerBox', 'shape'].flatMap((name) =>
      ['Prose', 'LogProse', 'Lines', 'Furniture', 'Paragraphs'].map((what) => name + what),
    ),
    forStory: from('outerBoxProse', PROSE_OF_A_BOX.much, 'in the box of most of the running text'),
    against: under('outerBoxProse', PROSE_OF_A_BOX.little, 'in a box of little running text'),
  },
  {
    id: 'declared-body',
    columns: ['inBody', ...around('inBody', -2, -1, 1, 2), 'bodyKnown'],
    forStory: any('inBody', 'in the text that the page declares'),
    against: when((value) => value('inBody') === 0, 'not in the text that the page declares'),
  },
];
