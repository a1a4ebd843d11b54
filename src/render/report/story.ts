import type { Article, Entity, Mention, Quote, Span, SummarySentence } from '../../types.js';
import type { ArticleResult } from '../format.js';
import { withoutOverlaps } from '../marks.js';
import { oneLine } from '../paragraphs.js';

/** A place in the text of the page that links lead to. */
interface Place {
  readonly id: string;
  /** The number of its paragraph, from 1; 0 where it stands in none. */
  readonly paragraph: number;
}

export type PlacedMention = Mention & Place;
export type PlacedQuote = Quote & Place;
type PlacedSentence = SummarySentence & Place;

/** An entity with the mentions that the page shows. */
export interface Name {
  /** Of its entry in the list of names. */
  readonly id: string;
  readonly entity: Entity;
  readonly mentions: readonly PlacedMention[];
}

/** Somebody with all that he or she is quoted with. */
export interface SpeakerEntry {
  readonly id: string;
  /** Null where the text does not tell who speaks. */
  readonly name: string | null;
  readonly quotes: readonly PlacedQuote[];
}

/** An article and what was found in it, each thing with its place on the page. */
export interface Story {
  readonly fileName: string;
  readonly article: Article;
  readonly names: readonly Name[];
  readonly quotes: readonly PlacedQuote[];
  readonly speakers: readonly SpeakerEntry[];
  readonly summary: readonly PlacedSentence[];
}

/** Finds the place of everything. Of mentions that overlap, or quotes, one has no place: it is not shown. */
export function storyOf({ id, article, findings = {} }: ArticleResult): Story {
  const { entities = [], quotes = [], summary } = findings;
  const paragraphOf = paragraphFinder(article);
  const place = <S extends Span>(span: S, placeId: string): S & Place => {
    return { ...span, id: placeId, paragraph: paragraphOf(span.start) };
  };
  const placedQuotes = withoutOverlaps(quotes).map((quote, at) => place(quote, `quote-${at + 1}`));
  const all = entities.flatMap(({ mentions }, e) =>
    mentions.map((mention, m) => ({ ...place(mention, `name-${e + 1}-${m + 1}`), owner: e })),
  );
  const shown = groupedBy(withoutOverlaps(all), ({ owner }) => owner);
  return {
    fileName: id,
    article,
    names: entities.map((entity, e) => ({ id: `name-${e + 1}`, entity, mentions: shown.get(e) ?? [] })),
    quotes: placedQuotes,
    speakers: speakersOf(placedQuotes),
    summary: (summary?.sentences ?? []).map((sentence, at) => place(sentence, `sentence-${at + 1}`)),
  };
}

/** The id of a paragraph, by its number from 1. */
export function paragraphId(number: number): string {
  return `paragraph-${number}`;
}

/** Speakers as they come; quotes of nobody last. */
function speakersOf(quotes: readonly PlacedQuote[]): SpeakerEntry[] {
  const groups = groupedBy(quotes, ({ speaker }) => (speaker === null ? null : oneLine(speaker.name)));
  return [...groups]
    .toSorted(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([name, said], at) => ({ id: `speaker-${at + 1}`, name, quotes: said }));
}

function groupedBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Tells the number of the paragraph that holds an offset. */
function paragraphFinder({ paragraphs }: Article): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (paragraphs[low]?.start ?? Number.POSITIVE_INFINITY) <= offset ? low + 1 : 0;
  };
}
