import { plainArticle } from '../read/lines.js';
import type { Article, FurnitureKind, Level, ParagraphKind, RawArticle } from '../types.js';
import { asAsked, toArticle } from './article.js';
import type { FurnitureRow } from './furniture/row.js';
import { labelPage } from './label.js';

export interface CleanOptions {
  /** Kinds of furniture to leave in the text. */
  readonly keep?: readonly FurnitureKind[];
  /** Kinds of paragraphs to take out of the text. */
  readonly drop?: readonly ParagraphKind[];
  /** How readily a line is dropped that no rule knows; 'normal' unless given. */
  readonly level?: Level;
  /** Rows of one's own, tried before the built-in ones. */
  readonly rules?: readonly FurnitureRow[];
  /** Whether `why` also names what the story model saw of a line, where it decided: takes longer. */
  readonly explain?: boolean;
}

/**
 * Labels every line of a raw article and keeps the article.
 *
 * @param input plain text, or what readArticle() made of bytes or HTML
 * @returns the article; `text` is empty where the input holds none, and `removed` then says why for every line
 */
export function clean(input: string | RawArticle, options: CleanOptions = {}): Article {
  const raw = typeof input === 'string' ? plainArticle(input) : input;
  const { keep = [], drop = [], rules = [], level = 'normal', explain = false } = options;
  const labelled = labelPage(raw, { rules, level, reasons: explain });
  return toArticle(raw, asAsked(labelled, keep, drop));
}
