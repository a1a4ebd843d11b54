/**
 * The types that the stages hand on: bytes → RawArticle (read) → Article (clean) → AnnotatedText (annotate) → entities, quotes, summary
 * → text of a format (render).
 * Every offset is in UTF-16 code units into the `text` of the same object, end exclusive.
 */

/** What an HTML file says about itself; of a plain-text file nothing is known but what its record gives. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  /** As the page writes it, most often an ISO 8601 date or time. */
  readonly published: string | null;
  readonly site: string | null;
  readonly url: string | null;
  /** The text of the article as the page's JSON-LD gives it, often without its paragraph ends. */
  readonly body: string | null;
}

/** Where in an HTML page a line stood. Ancestors are told as regions, so that no stage after read/ knows of tags. */
export interface LineHints {
  /** The block element the line came from, in lower case: p, h2, li, td, div, figcaption … */
  readonly tag: string;
  /** 0…1: the share of the line's characters that stand inside links. */
  readonly linkShare: number;
  /** Landmarks and other telling ancestors, outermost first, each once. */
  readonly regions: readonly HtmlRegion[];
  /** The words of class and id of the block and its nearest ancestors, lower case, nearest first, each once. */
  readonly classWords: readonly string[];
  /** Number of the element around the line's block; lines with the same box are siblings. */
  readonly box: number;
  /** Number of the element around the box. */
  readonly outerBox: number;
  /** Number of the tags and classes of block and box: lines of one shape are meant for the same thing. */
  readonly shape: number;
}

export type HtmlRegion =
  | 'article'
  | 'main'
  | 'header'
  | 'nav'
  | 'aside'
  | 'footer'
  | 'form'
  | 'dialog'
  | 'button'
  | 'figure'
  | 'figcaption'
  | 'blockquote'
  | 'list'
  | 'table'
  | 'heading'
  | 'hidden';

/** One line of a raw article, hard wraps undone. */
export interface RawLine {
  /** The number of its first line in the input, from 1. For HTML: the source line where its text begins. */
  readonly number: number;
  /** The input lines it was joined from, as they were; one or more. */
  readonly parts: readonly string[];
  /** The line as one: trimmed, runs of white space one blank. Empty for a blank line. */
  readonly text: string;
  /** HTML only. */
  readonly hints?: LineHints;
}

/** A decoded input, cut into lines; nothing has been judged yet. */
export interface RawArticle {
  readonly kind: 'text' | 'html';
  readonly lines: readonly RawLine[];
  readonly metadata: Metadata;
  /** What reading had to mend or guess, one sentence each: "not valid UTF-8, read as windows-1252". */
  readonly notes: readonly string[];
}

/** Kinds of furniture: why a line is not the article. */
export const FURNITURE_KINDS = [
  'ad',
  'player',
  'share',
  'promo',
  'related',
  'caption',
  'meta',
  'section',
  'nav',
  'consent',
  'paywall',
  'comments',
  'legal',
  'app',
  'repeat',
  'pullquote',
  'outside',
] as const;
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

/** How readily a line is dropped that no rule knows: `careful` keeps more, `eager` drops more. */
export const LEVELS = ['careful', 'normal', 'eager'] as const;
export type Level = (typeof LEVELS)[number];

/** Kinds of body paragraphs. */
export const PARAGRAPH_KINDS = ['paragraph', 'subhead', 'list', 'pullquote'] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** Kinds of lines that the article keeps, but not in its body text. */
export type HeadKind = 'title' | 'byline' | 'published' | 'caption';

/** The verdict on one line, with the rule that gave it and the reason in words a reader understands. */
export type Label =
  | {
      readonly verdict: 'kept';
      readonly kind: ParagraphKind | HeadKind | FurnitureKind;
      readonly rule: string;
      readonly why: string;
    }
  | {
      readonly verdict: 'dropped';
      readonly kind: FurnitureKind | ParagraphKind;
      readonly rule: string;
      readonly why: string;
    }
  | { readonly verdict: 'blank'; readonly kind: 'blank'; readonly rule: 'blank'; readonly why: '' };

/** A line with its verdict. */
export interface LabelledLine {
  readonly line: RawLine;
  readonly label: Label;
}

/** A stretch of `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

export interface Caption {
  readonly text: string;
  readonly credit: string | null;
}

export interface RemovedLine {
  /** From 1, in the input. */
  readonly line: number;
  readonly text: string;
  readonly kind: FurnitureKind | ParagraphKind;
  readonly rule: string;
  readonly why: string;
}

/** A clean article: the body, what belongs to it but stands apart, and a verdict for every line of the input. */
export interface Article {
  readonly title: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly published: string | null;
  /** Kickers and section names above the title, in order. */
  readonly section: readonly string[];
  /** Body paragraphs joined by a blank line, without the title. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly captions: readonly Caption[];
  readonly removed: readonly RemovedLine[];
  readonly lines: readonly LabelledLine[];
  /** Where the page says it stands; HTML and records with a `url` only. */
  readonly url: string | null;
  readonly site: string | null;
}

/** A word, a number, a mark; never blank. */
export interface Token extends Span {
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
}

/** A sentence: its stretch of the text, and its tokens as places in the tokens of its paragraph. */
export interface Sentence extends Span {
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

/** A paragraph of a clean article, cut into tokens and sentences. Offsets count in the article's text. */
export interface AnnotatedParagraph extends Paragraph {
  readonly tokens: readonly Token[];
  /** In order, without a gap: every token stands in one of them. */
  readonly sentences: readonly Sentence[];
}

/** The text of an article with the tokens and sentences of its paragraphs. */
export interface AnnotatedText {
  readonly title: string | null;
  readonly text: string;
  readonly paragraphs: readonly AnnotatedParagraph[];
}

/** Kinds of entities: the first four are named, the others are values and addresses. */
export const ENTITY_TYPES = [
  'person',
  'organization',
  'place',
  'misc',
  'date',
  'time',
  'duration',
  'money',
  'percent',
  'number',
  'ordinal',
  'url',
  'email',
  'hashtag',
  'handle',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A stretch of the text that names an entity. */
export interface Mention extends Span {
  readonly text: string;
}

/** What the text names, once, with all its mentions in order. */
export interface Entity {
  /** The fullest name that the text gives it. */
  readonly name: string;
  readonly type: EntityType;
  readonly count: number;
  readonly mentions: readonly Mention[];
  /** Of a person: what stands beside the name, as "President". */
  readonly role?: string;
  /** A date as ISO 8601, an amount of money as "USD 5000000": where the text says enough. */
  readonly value?: string;
}

/** Who said a quote. */
export interface Speaker extends Span {
  /** The entity that the mention stands for: "Vladimir Putin" where the text has "he". */
  readonly name: string;
  /** The mention at start…end. */
  readonly text: string;
  /** The channel, where the words came through one: "a readout of the call from the Kremlin". */
  readonly via: string | null;
  /** How the speaker was found, in a reader's words. */
  readonly why: string;
}

/** A quote: the words inside the marks. */
export interface Quote extends Span {
  readonly text: string;
  /** A fragment inside the writer's own sentence. */
  readonly partial: boolean;
  readonly speaker: Speaker | null;
  /** The words that tell of the saying: "said", "according to". */
  readonly cue: Mention | null;
}

/** A sentence of a summary: `text` is the source's stretch, or a shortened form of it. */
export interface SummarySentence extends Span {
  readonly text: string;
  /** Why it was chosen, in a reader's words. */
  readonly why: string;
}

/** A short summary, its sentences in the order of the article. */
export interface Summary {
  readonly text: string;
  readonly sentences: readonly SummarySentence[];
}

/** What was found in an article: only what was asked for. */
export interface Findings {
  readonly entities?: readonly Entity[];
  readonly quotes?: readonly Quote[];
  readonly summary?: Summary;
}

/** How long a summary shall be: a number of sentences, or of words that it never exceeds. */
export type SummaryLength = { readonly sentences: number } | { readonly words: number };
