import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Article,
  type ArticleResult,
  clean,
  type Entity,
  type EntityType,
  type Findings,
  type Mention,
  type Quote,
  readArticle,
} from '../../src/index.js';

/** The sample with findings written by hand: the formats are tested apart from the engines. */
const SAMPLE = resolve(import.meta.dirname, '../../samples/harbour.txt');

const ENTITIES: readonly (readonly [EntityType, string, readonly string[], Partial<Entity>?])[] = [
  ['person', 'Daniel Okafor', ['Daniel Okafor', 'Okafor'], { role: 'chairman' }],
  ['person', 'Ellen Maddox', ['Ellen Maddox'], { role: 'mayor' }],
  ['person', 'Tomas Reuter', ['Tomas Reuter']],
  ['person', 'Ruth Lindqvist', ['Ruth Lindqvist'], { role: 'secretary' }],
  ['person', 'Priya Nand', ['Priya Nand'], { role: 'economist' }],
  ['organization', 'Kassel Lines', ['Kassel Lines']],
  ['organization', 'Brenmouth Harbour Trust', ['Brenmouth Harbour Trust']],
  ['organization', 'Northern Hauliers’ Association', ['Northern Hauliers’ Association']],
  ['organization', 'University of Carrick', ['University of Carrick']],
  ['place', 'Ostrava Bay', ['Ostrava Bay']],
  ['place', 'Brenmouth', ['Brenmouth, Ellen'.slice(0, 9)]],
  ['place', 'Port Sorrel', ['Port Sorrel']],
  ['date', 'Tuesday', ['Tuesday']],
  ['date', 'May 4', ['May 4']],
  ['number', '60,000', ['60,000']],
];

const QUOTES: readonly {
  readonly text: string;
  readonly speaker: string;
  readonly mention: string;
  readonly cue?: string;
  readonly why: string;
}[] = [
  {
    text: 'This agreement gives four hundred families in this town their working week back,',
    speaker: 'Ellen Maddox',
    mention: 'Ellen Maddox',
    cue: 'told',
    why: 'named before “told”',
  },
  {
    text: 'the natural gateway to the northern valleys',
    speaker: 'Kassel Lines',
    mention: 'Kassel Lines said',
    cue: 'said in a statement',
    why: 'named before “said”',
  },
  {
    text: 'a museum with a parking fee',
    speaker: 'Tomas Reuter',
    mention: 'Tomas Reuter',
    why: 'subject of the sentence',
  },
];

/** All places where the text has one of these, the longest first. */
function mentionsOf(text: string, forms: readonly string[]): Mention[] {
  const pattern = new RegExp(forms.toSorted((a, b) => b.length - a.length).join('|'), 'g');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}

function first(text: string, found: string): Mention {
  const start = text.indexOf(found);
  if (start < 0) throw new Error(`the sample has no ${found}`);
  return { start, end: start + found.length, text: found };
}

function findingsIn({ text }: Article): Required<Findings> {
  const entities = ENTITIES.map(([type, name, forms, more]): Entity => {
    const mentions = mentionsOf(text, forms);
    return { name, type, count: mentions.length, mentions, ...more };
  });
  const quotes = QUOTES.map(({ text: said, speaker, mention, cue, why }): Quote => {
    return {
      ...first(text, said),
      partial: !said.endsWith(','),
      speaker: { ...first(text, mention), name: speaker, via: null, why },
      cue: cue === undefined ? null : first(text, cue),
    };
  });
  const sentences = [
    { ...first(text, text.slice(0, text.indexOf('\n'))), why: 'opens the story' },
    { ...first(text, 'Not everyone was pleased.'), why: 'names what is disputed' },
  ];
  return {
    entities,
    quotes,
    summary: { text: sentences.map((sentence) => sentence.text).join(' '), sentences },
  };
}

/** The cleaned sample and its findings. */
export async function harbour(): Promise<ArticleResult & { readonly findings: Required<Findings> }> {
  const article = clean(await readArticle(readFileSync(SAMPLE), { name: 'harbour.txt' }));
  return { id: 'harbour.txt', article, findings: findingsIn(article) };
}
