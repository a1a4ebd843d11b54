import {
  type Article,
  type Entity,
  type Findings,
  findEntities,
  findQuotes,
  type Quote,
  report,
  SUMMARY_SENTENCES,
  type SummaryLength,
  summarize,
} from '../index.js';
import type { OptionValues, Reader } from './options.js';

export type Finder = (article: Article) => Promise<Findings>;

/** What each command finds in a clean article. */
export const FINDERS: Readonly<Record<Exclude<Reader, 'clean'>, (options: OptionValues) => Finder>> = {
  summary: (options) => {
    const length = lengthAsked(options);
    return async (article) => ({ summary: await summarize(article, length) });
  },
  entities: ({ type }) => {
    const isAsked = (entity: Entity): boolean => type === undefined || type.includes(entity.type);
    return async (article) => ({ entities: (await findEntities(article)).filter(isAsked) });
  },
  quotes: ({ speaker, minWords = 1 }) => {
    const isAsked = (quote: Quote): boolean =>
      (speaker === undefined || isBy(quote, speaker)) && wordCount(quote.text) >= minWords;
    return async (article) => ({ quotes: (await findQuotes(article)).filter(isAsked) });
  },
  report: (options) => {
    const length = lengthAsked(options);
    return (article) => report(article, length);
  },
};

function lengthAsked({ sentences, words }: OptionValues): SummaryLength {
  return words === undefined ? { sentences: sentences ?? SUMMARY_SENTENCES } : { words };
}

function isBy({ speaker }: Quote, name: string): boolean {
  const wanted = name.toLowerCase();
  return [speaker?.name, speaker?.text].some((known) => known?.toLowerCase().includes(wanted));
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
