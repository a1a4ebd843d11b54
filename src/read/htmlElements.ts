import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { HtmlRegion } from '../types.js';
import {
  BLOCK_TAGS,
  endedBy,
  LITERAL_TAGS,
  PAGE_TAGS,
  regionsOf,
  SKIPPED_TAGS,
  VOID_TAGS,
} from './htmlTags.js';
import { type Pieces, References } from './references.js';

/** An open element. */
export interface HtmlElement {
  readonly tag: string;
  readonly parent: HtmlElement | null;
  readonly attributes: Attributes;
  /** Of this element and its ancestors, outermost first, each once. */
  readonly regions: readonly HtmlRegion[];
  /** Itself, if it begins and ends lines, else its nearest ancestor that does. */
  readonly block: HtmlElement | null;
}

/** Only those that are asked for; a long value is cut. */
export type Attributes = ReadonlyMap<string, string>;

interface HtmlHandler {
  open(element: HtmlElement): void;
  close(element: HtmlElement): void;
  /** Elements without content: br, hr, meta, link … */
  empty(tag: string, attributes: Attributes): void;
  /** `at` is the place in the source. Text of skipped elements does not come here. */
  text(text: string, at: number, element: HtmlElement | null): void;
  /** Source text of a skipped element: scripts, the title. */
  skippedText(tag: string, attributes: Attributes, text: string): void;
}

const WANTED = new Set(
  'class id role hidden aria-hidden style type name property content rel href itemprop datetime pubdate'.split(
    ' ',
  ),
);
const MARKUP = /&#?\w{1,31};|<\/?(?:a|b|br|em|i|p|span|strong|sub|sup)[\s/>]/i;
/** UTF-16 code units: longer values are pictures or scripts. */
const LONGEST_VALUE = 2000;

/**
 * Reads HTML from end to end and tells the handler of its elements and texts.
 *
 * htmlparser2's tokenizer does the reading; its parser is not used because it searches its whole stack at each tag, which
 * takes minutes on 100,000 nested elements. Here every step costs the same at any depth. Nor does it decode references, for which
 * it would look at each character by itself.
 */
export function walkHtml(html: string, handler: HtmlHandler): void {
  const tokenizer = new Tokenizer({ decodeEntities: false }, new Walker(html, handler));
  tokenizer.write(html);
  tokenizer.end();
}

/** Text in which entities and simple tags were left: without the tags, entities decoded. Other text as it is. */
export function plainText(html: string): string {
  if (!MARKUP.test(html)) return html;
  const found: string[] = [];
  const collect = (text: string) => void found.push(text);
  walkHtml(html, { open: ignore, close: ignore, empty: ignore, text: collect, skippedText: ignore });
  return found.join('');
}

function ignore(): void {}

class OpenElement implements HtmlElement {
  readonly block: HtmlElement | null;

  constructor(
    readonly tag: string,
    readonly parent: OpenElement | null,
    readonly attributes: Attributes,
    readonly regions: readonly HtmlRegion[],
    readonly isBlock: boolean,
    readonly scope: Scope,
  ) {
    this.block = isBlock ? this : (parent?.block ?? null);
  }
}

/** The inline elements open inside one block: an end tag like </b> never reaches beyond its block. */
class Scope {
  #inline: Map<string, number> | undefined;

  /** Made when first asked for: most blocks hold text alone. */
  get inline(): Map<string, number> {
    this.#inline ??= new Map();
    return this.#inline;
  }
}

/** Of most tags. */
const NO_ATTRIBUTES: Attributes = new Map();

class Walker implements TokenizerCallbacks {
  readonly #html: string;
  readonly #handler: HtmlHandler;
  readonly #stack: OpenElement[] = [];
  readonly #blocksOpen = new Map<string, number>();
  readonly #page = new Scope();
  /** The skipped element that we are in, and how many of each tag are open in it. */
  #skipped: {
    readonly tag: string;
    readonly attributes: Attributes;
    readonly open: Map<string, number>;
  } | null = null;
  readonly #references: References;
  readonly #textPieces: Pieces;
  readonly #valuePieces: Pieces;
  #tag = '';
  #attributes: Map<string, string> | undefined;
  #name = '';
  #value = '';
  /** Whether we are in an element whose text has no references. */
  #literal = false;

  constructor(html: string, handler: HtmlHandler) {
    this.#html = html;
    this.#handler = handler;
    this.#references = new References(html);
    this.#textPieces = {
      source: (start, end) => this.#text(html.slice(start, end), start),
      character: (codePoint, end) => this.#text(String.fromCodePoint(codePoint), end - 1),
    };
    this.#valuePieces = {
      source: (start, end) => this.#addToValue(start, end),
      character: (codePoint) => {
        if (this.#value.length < LONGEST_VALUE) this.#value += String.fromCodePoint(codePoint);
      },
    };
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.#name = end - start > 20 ? '' : this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (WANTED.has(this.#name)) this.#references.read(start, end, 'attribute', this.#valuePieces);
  }

  onattribend(): void {
    if (!WANTED.has(this.#name) || this.#attributes?.has(this.#name) === true) return;
    this.#attributes ??= new Map();
    this.#attributes.set(this.#name, this.#value);
  }

  onopentagend(): void {
    this.#openTag(false);
  }

  onselfclosingtag(): void {
    this.#openTag(true);
  }

  onclosetag(start: number, end: number): void {
    this.#literal = false;
    const tag = this.#html.slice(start, end).toLowerCase();
    if (this.#skipped !== null && !this.#leavesSkipped(tag)) return;
    if (tag === 'br') this.#handler.empty('br', new Map());
    else this.#closeTag(tag);
  }

  ontext(start: number, end: number): void {
    if (this.#literal) this.#text(this.#html.slice(start, end), start);
    else this.#references.read(start, end, 'text', this.#textPieces);
  }

  onend(): void {
    while (this.#stack.length > 0) this.#pop();
  }

  onattribentity(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  isInForeignContext(): boolean {
    return false;
  }

  #text(text: string, at: number): void {
    if (this.#skipped === null) this.#handler.text(text, at, this.#stack.at(-1) ?? null);
    else this.#handler.skippedText(this.#skipped.tag, this.#skipped.attributes, text);
  }

  #addToValue(start: number, end: number): void {
    const room = LONGEST_VALUE - this.#value.length;
    if (room > 0) this.#value += this.#html.slice(start, Math.min(end, start + room));
  }

  #openTag(selfClosing: boolean): void {
    const tag = this.#tag;
    this.#literal = LITERAL_TAGS.has(tag);
    const attributes = this.#attributes ?? NO_ATTRIBUTES;
    if (this.#skipped !== null) {
      if (!selfClosing && !VOID_TAGS.has(tag)) add(this.#skipped.open, tag, 1);
    } else if (VOID_TAGS.has(tag)) {
      this.#handler.empty(tag, attributes);
    } else if (SKIPPED_TAGS.has(tag)) {
      // In HTML "<script/>" is open, in SVG and MathML "<svg/>" is not.
      const closed = selfClosing && (tag === 'svg' || tag === 'math');
      if (!closed) this.#skipped = { tag, attributes, open: new Map([[tag, 1]]) };
    } else if (!PAGE_TAGS.has(tag)) {
      this.#push(tag, attributes);
    }
  }

  #push(tag: string, attributes: Attributes): void {
    const ended = endedBy(tag);
    while (ended?.has(this.#stack.at(-1)?.tag ?? '') === true) this.#pop();
    const parent = this.#stack.at(-1) ?? null;
    const isBlock = BLOCK_TAGS.has(tag);
    const scope = isBlock ? new Scope() : (parent?.scope ?? this.#page);
    add(isBlock ? this.#blocksOpen : scope.inline, tag, 1);
    const regions = withRegions(parent?.regions ?? [], regionsOf(tag, attributes));
    const open = new OpenElement(tag, parent, attributes, regions, isBlock, scope);
    this.#stack.push(open);
    this.#handler.open(open);
  }

  #closeTag(tag: string): void {
    const scope = this.#stack.at(-1)?.scope ?? this.#page;
    const open = BLOCK_TAGS.has(tag) ? this.#blocksOpen : scope.inline;
    if ((open.get(tag) ?? 0) === 0) return;
    while (this.#pop() !== tag);
  }

  #pop(): string | undefined {
    const element = this.#stack.pop();
    if (element === undefined) return undefined;
    add(element.isBlock ? this.#blocksOpen : element.scope.inline, element.tag, -1);
    this.#handler.close(element);
    return element.tag;
  }

  /**
   * Whether an end tag in a skipped element is to be followed: when it ends an element around the skipped one, whose own
   * end tag is then missing. Otherwise it only brings the end of the skipped element nearer.
   */
  #leavesSkipped(tag: string): boolean {
    if (this.#skipped === null) return true;
    const { open, tag: skippedTag } = this.#skipped;
    if ((open.get(tag) ?? 0) > 0) {
      add(open, tag, -1);
      if (tag === skippedTag && open.get(tag) === 0) this.#skipped = null;
      return false;
    }
    const leaves = BLOCK_TAGS.has(tag) && tag !== 'p' && (this.#blocksOpen.get(tag) ?? 0) > 0;
    if (leaves) this.#skipped = null;
    return leaves;
  }
}

function withRegions(outer: readonly HtmlRegion[], own: readonly HtmlRegion[]): readonly HtmlRegion[] {
  if (own.length === 0) return outer;
  const fresh = own.filter((region, index) => !outer.includes(region) && own.indexOf(region) === index);
  return fresh.length === 0 ? outer : [...outer, ...fresh];
}

function add(counts: Map<string, number>, key: string, step: number): void {
  counts.set(key, (counts.get(key) ?? 0) + step);
}
