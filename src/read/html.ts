import type { LineHints, Metadata, RawLine } from '../types.js';
import { ClassWords, LONGEST_CLASS } from './classWords.js';
import { type HtmlElement, walkHtml } from './htmlElements.js';
import { BLOCK_TAGS, isHeading } from './htmlTags.js';
import { tidy } from './lines.js';
import { MetadataCollector } from './metadata.js';

const TAB = 0x09;
const RETURN = 0x0d;
const BLANK = 0x20;
const LAST_ASCII = 0x7f;
const SPACE = /\s/;

/**
 * Flattens an HTML page to lines, one a block of text (a <br> begins a new line too), each with hints where it stood;
 * and gathers what the page says about itself. Scripts, styles, pictures and form fields are left out; hidden elements
 * are kept and marked. Linear in the length of the page, at any depth of nesting.
 */
export function parseHtml(html: string): { lines: RawLine[]; metadata: Metadata } {
  const metadata = new MetadataCollector();
  const lines = new LineCollector(html);
  walkHtml(html, {
    open(element) {
      lines.open(element);
      metadata.open(element);
    },
    close(element) {
      lines.close(element);
      metadata.close(element);
    },
    empty(tag, attributes) {
      lines.empty(tag);
      metadata.empty(tag, attributes);
    },
    text(text, at, element) {
      lines.text(text, at, element);
      metadata.text(text);
    },
    skippedText(tag, attributes, text) {
      metadata.skippedText(tag, attributes, text);
    },
  });
  return { lines: lines.finish(), metadata: metadata.finish() };
}

/** The line being read. */
interface Draft {
  readonly at: number;
  readonly block: HtmlElement | null;
  /** The one element that holds all of the text so far; null if there are several. */
  only: HtmlElement | null;
  readonly texts: string[];
  letters: number;
  linkLetters: number;
}

/** Everything but white space. */
function countLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace =
      code <= BLANK
        ? code === BLANK || (code >= TAB && code <= RETURN)
        : code > LAST_ASCII && SPACE.test(text.charAt(i));
    if (!isSpace) count++;
  }
  return count;
}

class LineCollector {
  readonly #lines: RawLine[] = [];
  readonly #numbers: LineNumbers;
  #draft: Draft | null = null;
  #inLink = false;
  #inPre = 0;
  #linkJustClosed = false;
  readonly #boxes = new Numbers<HtmlElement | null>();
  readonly #shapes = new Numbers<string>();
  readonly #classWords = new ClassWords();

  constructor(html: string) {
    this.#numbers = new LineNumbers(html);
  }

  open(element: HtmlElement): void {
    if (BLOCK_TAGS.has(element.tag)) this.#flush();
    if (element.tag === 'pre') this.#inPre++;
    if (element.tag !== 'a') return;
    // Two links side by side are two things, even if no blank parts them in the source.
    if (this.#linkJustClosed) this.#draft?.texts.push(' ');
    this.#inLink = true;
  }

  close(element: HtmlElement): void {
    if (BLOCK_TAGS.has(element.tag)) this.#flush();
    if (element.tag === 'pre') this.#inPre--;
    if (element.tag !== 'a') return;
    this.#inLink = false;
    this.#linkJustClosed = true;
  }

  empty(tag: string): void {
    if (tag !== 'br' && tag !== 'hr') return;
    const block = this.#draft?.block;
    // A headline is broken for its looks and stays one line.
    if (tag === 'br' && block && isHeading(block.tag)) this.#draft?.texts.push(' ');
    else this.#flush();
  }

  text(text: string, at: number, element: HtmlElement | null): void {
    if (this.#inPre === 0) {
      this.#add(text, at, element);
      return;
    }
    let from = at;
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.#flush();
      this.#add(line, from, element);
      from += line.length + 1;
    });
  }

  finish(): RawLine[] {
    this.#flush();
    return this.#lines;
  }

  #add(text: string, at: number, element: HtmlElement | null): void {
    const letters = countLetters(text);
    if (letters === 0) {
      this.#draft?.texts.push(text);
      return;
    }
    this.#linkJustClosed = false;
    this.#draft ??= {
      at: at + text.length - text.trimStart().length,
      block: element?.block ?? null,
      only: element,
      texts: [],
      letters: 0,
      linkLetters: 0,
    };
    const draft = this.#draft;
    if (draft.only !== element) draft.only = null;
    draft.texts.push(text);
    draft.letters += letters;
    if (this.#inLink) draft.linkLetters += letters;
  }

  #flush(): void {
    const draft = this.#draft;
    this.#draft = null;
    this.#linkJustClosed = false;
    if (draft === null) return;
    const text = tidy(draft.texts.join(''));
    if (text === '') return;
    this.#lines.push({
      number: this.#numbers.at(draft.at),
      parts: [text],
      text,
      hints: this.#hintsOf(draft),
    });
  }

  #hintsOf({ block, only, letters, linkLetters }: Draft): LineHints {
    const box = block?.parent ?? null;
    return {
      tag: block?.tag ?? 'body',
      linkShare: linkLetters / letters,
      regions: (only ?? block)?.regions ?? [],
      classWords: this.#classWords.of(only ?? block),
      box: this.#boxes.of(box),
      outerBox: this.#boxes.of(box?.parent ?? null),
      shape: this.#shapes.of(`${shapeOf(block)}<${shapeOf(box)}`),
    };
  }
}

/** A number for each thing that is asked for, from 0, in the order of asking. */
class Numbers<Thing> {
  readonly #given = new Map<Thing, number>();

  of(thing: Thing): number {
    const given = this.#given.get(thing) ?? this.#given.size;
    this.#given.set(thing, given);
    return given;
  }
}

function shapeOf(element: HtmlElement | null): string {
  return `${element?.tag ?? ''}.${element?.attributes.get('class')?.slice(0, LONGEST_CLASS) ?? ''}`;
}

/** Line numbers of places that are asked for in ascending order: one pass over the source in all. */
class LineNumbers {
  readonly #source: string;
  readonly #lineEnd: string;
  #number = 1;
  #next: number;

  constructor(source: string) {
    this.#source = source;
    this.#lineEnd = source.includes('\n') ? '\n' : '\r';
    this.#next = source.indexOf(this.#lineEnd);
  }

  /** The line, from 1, of a place in the source. */
  at(place: number): number {
    while (this.#next >= 0 && this.#next < place) {
      this.#number++;
      this.#next = this.#source.indexOf(this.#lineEnd, this.#next + 1);
    }
    return this.#number;
  }
}
