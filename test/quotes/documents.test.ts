import { beforeAll, describe, expect, it } from 'vitest';
import { headOf } from '../../lab/eval/speakers.js';
import { entitiesIn } from '../../src/entities/entitiesIn.js';
import { quotesIn } from '../../src/quotes/quotesIn.js';
import type { Quote } from '../../src/types.js';
import { annotated } from './annotated.js';
import { type NotedQuote, quotedDocuments } from './quotedDocuments.js';

const DOCUMENTS = quotedDocuments();

async function quotesOf(text: string): Promise<readonly Quote[]> {
  const given = annotated(text);
  return quotesIn(given, await entitiesIn(given, null));
}

/** Whether the quote is found to the letter and given to whom a reader gives it. */
function isRight(noted: NotedQuote, found: readonly Quote[]): boolean {
  const same = found.find(({ start, end }) => start === noted.start && end === noted.end);
  if (same === undefined) return false;
  if (noted.speaker === null) return true;
  return same.speaker !== null && headOf(same.speaker.name) === headOf(noted.speaker.name);
}

describe('articles with their quotes noted down', () => {
  const shown = new Map<string, readonly Quote[]>();
  beforeAll(async () => {
    for (const { slug, text } of DOCUMENTS) shown.set(slug, await quotesOf(text));
  });

  it.each(DOCUMENTS)('$slug: nearly all quotes and speakers', ({ slug, quotes }) => {
    const found = shown.get(slug) ?? [];
    const right = quotes.filter((quote) => isRight(quote, found));
    expect(right.length / quotes.length).toBeGreaterThanOrEqual(0.65);
  });

  it('are right in about nineteen of twenty quotes, and show hardly anything else', () => {
    let noted = 0;
    let right = 0;
    let extra = 0;
    for (const { slug, quotes } of DOCUMENTS) {
      const found = shown.get(slug) ?? [];
      noted += quotes.length;
      right += quotes.filter((quote) => isRight(quote, found)).length;
      extra += found.filter(
        ({ start, end }) => !quotes.some((each) => each.start === start && each.end === end),
      ).length;
    }
    expect(right / noted).toBeGreaterThanOrEqual(0.945);
    expect(extra / noted).toBeLessThanOrEqual(0.03);
  });
});
