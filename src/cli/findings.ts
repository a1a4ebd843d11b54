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
  type View,
} from '../index.js';
import { cleaner } from './clean.js';
import type { Asked } from './commands.js';
import { runDocuments } from './documents.js';
import type { ExitCode } from './exit.js';
import type { Io } from './io.js';
import type { OptionValues } from './options.js';

/** copydesk summary: a few sentences of each document. */
export async function runSummary(asked: Asked, io: Io): Promise<ExitCode> {
  const length = lengthAsked(asked.options);
  return runFinder('summary', asked, io, async (article) => ({ summary: await summarize(article, length) }));
}

/** copydesk entities: what each document names. */
export async function runEntities(asked: Asked, io: Io): Promise<ExitCode> {
  const { type } = asked.options;
  const isAsked = (entity: Entity): boolean => type === undefined || type.includes(entity.type);
  return runFinder('entities', asked, io, async (article) => ({
    entities: (await findEntities(article)).filter(isAsked),
  }));
}

/** copydesk quotes: who said what in each document. */
export async function runQuotes(asked: Asked, io: Io): Promise<ExitCode> {
  const { speaker, minWords = 1 } = asked.options;
  const isAsked = (quote: Quote): boolean =>
    (speaker === undefined || isBy(quote, speaker)) && wordCount(quote.text) >= minWords;
  return runFinder('quotes', asked, io, async (article) => ({
    quotes: (await findQuotes(article)).filter(isAsked),
  }));
}

/** copydesk report: each document at a glance. */
export async function runReport(asked: Asked, io: Io): Promise<ExitCode> {
  const length = lengthAsked(asked.options);
  return runFinder('report', asked, io, (article) => report(article, length));
}

type Finder = (article: Article) => Promise<Findings>;

async function runFinder(view: View, asked: Asked, io: Io, find: Finder): Promise<ExitCode> {
  const clean = await cleaner(asked.options, io);
  const work = async (item: Parameters<typeof clean>[0]) => {
    const result = await clean(item);
    return 'error' in result ? result : { ...result, findings: await find(result.article) };
  };
  return runDocuments(asked, io, work, view);
}

function lengthAsked({ sentences, words }: OptionValues): SummaryLength {
  return words === undefined ? { sentences: sentences ?? SUMMARY_SENTENCES } : { words };
}

function isBy({ speaker }: Quote, name: string): boolean {
  const wanted = name.toLowerCase();
  return [speaker?.name, speaker?.text].some((known) => known?.toLowerCase().includes(wanted));
}

function wordCount(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
