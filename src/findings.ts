import { annotate } from './annotate/annotate.js';
import type { AnnotatedText, Article, Entity, Quote, Summary, SummaryLength } from './types.js';

/**
 * What a clean article names: people, organizations, places, misc, and values such as dates and money, each once with all its mentions.
 *
 * @returns entities by type, those with most mentions first; offsets count in `article.text`
 */
export async function findEntities(article: Article): Promise<readonly Entity[]> {
  return entitiesOf(annotate(article), article);
}

/**
 * The quotes of a clean article with their speakers.
 *
 * @returns quotes in the order of the text, in which their offsets count; exact repeats are left out
 */
export async function findQuotes(article: Article): Promise<readonly Quote[]> {
  const annotated = annotate(article);
  return quotesOf(annotated, await entitiesOf(annotated, article));
}

/**
 * A short extractive summary of a clean article.
 *
 * @returns whole sentences, or safely shortened ones, in the order of the text; their offsets count in `article.text`
 */
export async function summarize(article: Article, length: SummaryLength): Promise<Summary> {
  const annotated = annotate(article);
  return summaryOf(annotated, length, article);
}

/** Entities, quotes and summary of one article. */
export interface Findings {
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly summary: Summary;
}

/** All findings of a clean article, its text annotated once. */
export async function reportOn(article: Article, length: SummaryLength): Promise<Findings> {
  const annotated = annotate(article);
  const entities = await entitiesOf(annotated, article);
  const quotes = await quotesOf(annotated, entities);
  return { entities, quotes, summary: await summaryOf(annotated, length, article) };
}

// The engines and their models are loaded when first asked for.

async function entitiesOf(annotated: AnnotatedText, article: Article): Promise<readonly Entity[]> {
  const { entitiesIn } = await import('./entities/entitiesIn.js');
  return entitiesIn(annotated, article.published);
}

async function quotesOf(annotated: AnnotatedText, entities: readonly Entity[]): Promise<readonly Quote[]> {
  const { quotesIn } = await import('./quotes/quotesIn.js');
  return quotesIn(annotated, entities);
}

async function summaryOf(
  annotated: AnnotatedText,
  length: SummaryLength,
  article: Article,
): Promise<Summary> {
  const { summaryIn } = await import('./summary/summaryIn.js');
  return summaryIn(annotated, length, article);
}
