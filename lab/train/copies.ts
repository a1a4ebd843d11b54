/** Pages of text as they might have been copied instead: what the trainer makes up, so that the model sees more than its sites. */
import { FURNITURE } from '../../src/clean/furniture/index.js';
import type { FurnitureKind, RawArticle, RawLine } from '../../src/types.js';
import { wordsOf } from '../eval/clean.js';

/** Shares of the pages that are learnt once more: with furniture put in, as their main text alone, with boxes between their paragraphs. */
const WITH_FURNITURE = 0.25;
const MAIN_TEXT_ALONE = 0.12;
const WITH_BOXES = 0.3;
const MOST_BLOCKS = 3;
const MOST_BLOCK_LINES = 24;
const MOST_BOXES = 3;
const MOST_LINKS = 4;
const MOST_CALLS = 3;
/** Boxes: links alone, calls alone; the others have both. */
const LINKS_ALONE = 0.5;
const CALLS_ALONE = 0.2;
/** Headlines of so many pages before are known, of so many words each. */
const HEADLINES = 500;
const HEADLINE_WORDS = { fewest: 4, most: 16 };

/** Makes copies of one page after the other; the boxes of a page link to the headlines of those before it. */
export class Copies {
  readonly #random: () => number;
  readonly #headlines: string[] = [];

  constructor(random: () => number) {
    this.#random = random;
  }

  /**
   * The page as it might have been copied, not at all or in up to three ways.
   *
   * @param story the numbers of the lines of the main text
   * @param gold the main text, which begins with its headline
   */
  *of(raw: RawArticle, story: ReadonlySet<number>, gold: string): Generator<RawArticle> {
    if (this.#random() < WITH_FURNITURE) yield this.#withFurniture(raw);
    if (this.#random() < MAIN_TEXT_ALONE) yield mainTextAlone(raw, story);
    if (this.#random() < WITH_BOXES) yield this.#withBoxes(raw, story);
    this.#noteHeadline(gold.split('\n', 1)[0] ?? '');
  }

  #noteHeadline(line: string): void {
    const words = wordsOf(line).length;
    const { fewest, most } = HEADLINE_WORDS;
    if (words < fewest || words > most || this.#headlines.at(-1) === line) return;
    this.#headlines.push(line);
    if (this.#headlines.length > HEADLINES) this.#headlines.shift();
  }

  /** The page with blocks of furniture anywhere between its lines, from the examples of the furniture tables. */
  #withFurniture(raw: RawArticle): RawArticle {
    const texts = raw.lines.map(({ text }) => text);
    const blocks = 1 + this.#below(MOST_BLOCKS);
    for (let b = 0; b < blocks; b++) texts.splice(this.#below(texts.length + 1), 0, ...this.#block());
    return { ...raw, lines: linesOf(texts) };
  }

  /** Lines of one kind, half of the time with blank lines between them. */
  #block(): string[] {
    const kind = this.#random() < 0.5 ? 'player' : this.#pick(FURNITURE).kind;
    const spaced = this.#random() < 0.5;
    const length = 1 + Math.floor(this.#random() ** 2 * MOST_BLOCK_LINES);
    return this.#several(length, [kind]).flatMap((line) => (spaced ? [line, ''] : [line]));
  }

  /** The page with boxes between the paragraphs of its story, as news sites put there: links to other stories, invitations to follow. */
  #withBoxes(raw: RawArticle, story: ReadonlySet<number>): RawArticle {
    const share = (MOST_BOXES * this.#random()) / Math.max(1, story.size);
    const spaced = hasBlankLines(raw, story);
    let paragraph = 0;
    const texts = raw.lines.flatMap(({ text, number }) => {
      if (!story.has(number) || ++paragraph === 1 || this.#random() >= share) return [text];
      return spaced ? [text, '', ...this.#box(), ''] : [text, ...this.#box()];
    });
    return { ...raw, lines: linesOf(texts) };
  }

  #box(): string[] {
    const kind = this.#random();
    if (kind < CALLS_ALONE) return this.#calls();
    if (kind < CALLS_ALONE + LINKS_ALONE) return this.#links();
    const both = [...this.#links(), ...this.#calls()];
    return this.#random() < 0.5 ? [...this.#several(1, ['ad']), ...both] : both;
  }

  #links(): string[] {
    const count = 1 + this.#below(MOST_LINKS);
    const links =
      this.#headlines.length === 0
        ? this.#several(count, ['related'])
        : Array.from({ length: count }, () => this.#pick(this.#headlines));
    return [...this.#several(1, ['related']), ...links];
  }

  #calls(): string[] {
    return this.#several(1 + this.#below(MOST_CALLS), ['promo', 'app', 'consent']);
  }

  /** Examples of the furniture tables. */
  #several(count: number, kinds: readonly FurnitureKind[]): string[] {
    const drops = FURNITURE.filter((row) => kinds.includes(row.kind)).flatMap((row) => row.drops);
    return Array.from({ length: count }, () => this.#pick(drops));
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#below(items.length)] as Item;
  }

  #below(count: number): number {
    return Math.floor(this.#random() * count);
  }
}

/** The page as a clean article prints it: a blank line between the lines of the main text. */
function mainTextAlone(raw: RawArticle, story: ReadonlySet<number>): RawArticle {
  const texts = raw.lines.flatMap(({ number, text }) => (story.has(number) ? [text, ''] : []));
  return { ...raw, lines: linesOf(texts.slice(0, -1)) };
}

/** Whether a blank line stands between two paragraphs of the story anywhere. */
function hasBlankLines({ lines }: RawArticle, story: ReadonlySet<number>): boolean {
  const isStory = (line: RawLine | undefined) => line !== undefined && story.has(line.number);
  return lines.some(({ text }, i) => text === '' && isStory(lines[i - 1]) && isStory(lines[i + 1]));
}

function linesOf(texts: readonly string[]): RawLine[] {
  return texts.map((text, i) => ({ number: i + 1, parts: [text], text }));
}
