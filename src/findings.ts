import { SUMMARY_SENTENCES } from './limits.js';
import type { AnnotatedText, Article, Entity, Findings, Quote, Summary, SummaryLength } from './types.js';

/**
 * What a clean article names: people, organizations, places, other names, and values such as dates and money, each once with all its mentions.
 *
 * @returns entities by type, those with most mentions first; offsets count in `article.text`
 */
export async function findEntities(article: Article): Promise<readonly Entity[]> {
  return entitiesOf(await annotated(article), article);
}

/**
 * The quotes of a clean article with their speakers.
 *
 * @returns quotes in the order of the text, in which their offsets count; exact repeats are left out
 */
export async function findQuotes(article: Article): Promise<readonly Quote[]> {
  const text = await annotated(article);
  return quotesOf(text, await namesOf(text));
}

/** Entities and quotes of a clean article, its text annotated once. */
export async function findNamesAndQuotes(article: Article): Promise<Required<Omit<Findings, 'summary'>>> {
  const text = await annotated(article);
  const entities = await entitiesOf(text, article);
  return { entities, quotes: await quotesOf(text, entities) };
}

/**
 * A short extractive summary of a clean article.
 *
 * @returns whole sentences, or safely shortened ones, in the order of the text; their offsets count in `article.text`
 */
export async function summarize(
  article: Article,
  length: SummaryLength = { sentences: SUMMARY_SENTENCES },
): Promise<Summary> {
  return summaryOf(await annotated(article), length);
}

/** Entities, quotes and summary of a clean article, its text annotated once. */
export async function report(
  article: Article,
  length: SummaryLength = { sentences: SUMMARY_SENTENCES },
): Promise<Required<Findings>> {
  const text = await annotated(article);
  const entities = await entitiesOf(text, article);
  const quotes = await quotesOf(text, entities);
  return { entities, quotes, summary: await summaryOf(text, length) };
}

// Each engine is loaded when first asked for, and loads its model. In the built package each is a file of its own.

async function annotated(article: Article): Promise<AnnotatedText> {
  const { annotate } = await import('./annotate/annotate.js');
  return annotate(article);
}

async function entitiesOf(text: AnnotatedText, article: Article): Promise<readonly Entity[]> {
  const { entitiesIn } = await import('./entities/index.js');
  return entitiesIn(text, article.published);
}

/** Names alone: whoever wants no values need not wait for what reads them. */
async function namesOf(text: AnnotatedText): Promise<readonly Entity[]> {
  const { namesIn } = await import('./entities/index.js');
  return namesIn(text);
}

async function quotesOf(text: AnnotatedText, entities: readonly Entity[]): Promise<readonly Quote[]> {
  const { quotesIn } = await import('./quotes/quotesIn.js');
  return quotesIn(text, entities);
}

async function summaryOf(text: AnnotatedText, length: SummaryLength): Promise<Summary> {
  const { summaryIn } = await import('./summary/summaryIn.js');
  return summaryIn(text, length);
}
