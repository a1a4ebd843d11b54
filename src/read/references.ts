import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

/** Takes a stretch of HTML piece by piece; places are UTF-16 code units into the page. */
export interface Pieces {
  /** Source that stands for itself. */
  source(start: number, end: number): void;
  /** What a reference like &amp; stands for, one call for each of its code points; `end` is where the reference ends. */
  character(codePoint: number, end: number): void;
}

/** Where a stretch stands: within attributes fewer references may lack their semicolon. */
const MODES = { text: DecodingMode.Legacy, attribute: DecodingMode.Attribute };

/**
 * Decodes the character references of a page, stretch by stretch in ascending order, as the HTML standard has it. Most stretches have
 * none, which is told without a look at them: where the next ampersand stands is known.
 */
export class References {
  readonly #html: string;
  readonly #decoder: EntityDecoder;
  /** Where the first ampersand stands that is not behind us; the end of the page if there is none. */
  #next = -1;
  /** What the decoder found in the reference that it read last. */
  #found: number[] = [];
  #length = 0;

  constructor(html: string) {
    this.#html = html;
    this.#decoder = new EntityDecoder(htmlDecodeTree, (codePoint, length) => {
      this.#found.push(codePoint);
      this.#length = length;
    });
  }

  /** Hands on the stretch from `start` to `end`, at which a mark stands that no reference has within it. */
  read(start: number, end: number, where: keyof typeof MODES, pieces: Pieces): void {
    let done = start;
    for (let at = this.#ampersandFrom(start); at < end; at = this.#ampersandFrom(Math.max(at + 1, done))) {
      if (!this.#decode(at, where)) continue;
      if (done < at) pieces.source(done, at);
      done = at + this.#length;
      for (const codePoint of this.#found) pieces.character(codePoint, done);
    }
    if (done < end) pieces.source(done, end);
  }

  #ampersandFrom(place: number): number {
    if (this.#next < place) {
      const found = this.#html.indexOf('&', place);
      this.#next = found < 0 ? this.#html.length : found;
    }
    return this.#next;
  }

  /** Whether a reference begins with the ampersand. */
  #decode(ampersand: number, where: keyof typeof MODES): boolean {
    this.#found = [];
    this.#decoder.startEntity(MODES[where]);
    if (this.#decoder.write(this.#html, ampersand + 1) < 0) this.#decoder.end();
    return this.#found.length > 0;
  }
}
