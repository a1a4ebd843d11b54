/**
 * Made-up documents in forms of news that the corpora lack: tables of results and standings, teams called by their towns, lists of players with
 * their countries, datelines, headlines in capitals, markets, courts, broadcasts. Names come from the lists; the frames are written here, words in
 * braces are drawn: see slots.ts.
 */
import type { EntityRow, TypedSpan } from '../../eval/entities.js';
import { seededRandom } from '../../eval/random.js';
import { AGENCY, HEADLINES, SENTENCES } from './frames/agency.js';
import type { Frame } from './frames/frame.js';
import { NEWS } from './frames/news.js';
import { SPORT } from './frames/sport.js';
import type { Gazetteers } from './gazetteers.js';
import { NUMBERS, SLOTS } from './slots.js';

const SEED = 77;
const KINDS: readonly (readonly Frame[])[] = [AGENCY, SPORT, NEWS];

type Line = EntityRow['sents'][number];

/** @returns so many documents, always the same */
export function madeUpRows(count: number, gazetteers: Gazetteers): EntityRow[] {
  const drawer = new Drawer(gazetteers);
  return Array.from({ length: count }, (_, i) => ({
    id: `made-up-${i}`,
    noMisc: false,
    sents: documentLines(drawer),
  }));
}

function documentLines(drawer: Drawer): Line[] {
  const frame = drawer.pick(drawer.pick(KINDS));
  drawer.forget();
  const lines: Line[] = [];
  for (const { text, times } of frame) {
    const most = times ?? 1;
    const repeats = most === 1 ? 1 : 2 + Math.floor(drawer.random() * most);
    for (let k = 0; k < repeats; k++) lines.push(drawer.fill(text));
  }
  if (drawer.random() < 0.5) lines.push(drawer.fill(drawer.pick(SENTENCES)));
  if (drawer.random() < 0.4) lines.unshift(inCapitals(drawer.fill(drawer.pick(HEADLINES))));
  return lines;
}

/** The line in capitals, its marks at the same places. Letters whose capital is longer stay as they are. */
export function inCapitals({ text, spans }: Line): Line {
  return { text: capitals(text), spans };
}

function capitals(text: string): string {
  return [...text]
    .map((char) => (char.toUpperCase().length === char.length ? char.toUpperCase() : char))
    .join('');
}

const SLOT = /(\{\w+(?:#\d)?\})/;
const PARTS = /^\{(\w+)(?:#(\d))?\}$/;
/** Marks that stand apart in frames, for the eye, and in some corpora; in a document they stand where print has them. */
const APART = / (?=[,.;:)?!”](?: |$)|[’']s\b|-based)|(?<=[(“]) /g;

/** Draws names and fills frames. */
class Drawer {
  readonly random = seededRandom(SEED);
  readonly #lists = new Map<string, readonly string[]>();
  /** What has been drawn in this document for slots with a number. */
  readonly #drawn = new Map<string, string>();
  #isSpaced = false;

  constructor(gazetteers: Gazetteers) {
    for (const [list, names] of gazetteers)
      this.#lists.set(
        list,
        [...names.values()].filter((name) => /^[\p{Script=Latin} .'&-]+$/u.test(name)),
      );
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)] as T;
  }

  /** Begins a new document. */
  forget(): void {
    this.#drawn.clear();
    this.#isSpaced = this.random() < 0.5;
  }

  fill(frame: string): Line {
    let text = '';
    const spans: [number, number, TypedSpan[2]][] = [];
    for (const part of (this.#isSpaced ? frame : frame.replace(APART, '')).split(SLOT)) {
      const [, name, number] = PARTS.exec(part) ?? [];
      const drawn = name === undefined ? part : this.#cased(name, number);
      const type = SLOTS[name?.toLowerCase() ?? '']?.type;
      if (type !== undefined) spans.push([text.length, text.length + drawn.length, type]);
      text += drawn;
    }
    return { text, spans };
  }

  #cased(name: string, number: string | undefined): string {
    const isUpper = name === name.toUpperCase();
    const drawn = this.#bound(isUpper ? name.toLowerCase() : name, number);
    return isUpper ? capitals(drawn) : drawn;
  }

  #bound(name: string, number: string | undefined): string {
    if (number === undefined) return this.#draw(name);
    const known = this.#drawn.get(name + number);
    if (known !== undefined) return known;
    const last = `last${number}`;
    const surname = name === 'per' ? this.#drawn.get(last) : undefined;
    const drawn = surname === undefined ? this.#draw(name) : `${this.#draw('first')} ${surname}`;
    this.#drawn.set(name + number, drawn);
    if (name === 'per') this.#drawn.set(last, drawn.slice(drawn.lastIndexOf(' ') + 1));
    return drawn;
  }

  #draw(name: string): string {
    const range = NUMBERS[name];
    if (range !== undefined) return String(range[0] + Math.floor(this.random() * (range[1] - range[0] + 1)));
    const slot = SLOTS[name];
    if (slot === undefined) return this.pick(this.#lists.get(name) ?? this.#lists.get(listOf(name)) ?? ['']);
    return this.pick(slot.forms)
      .split(SLOT)
      .map((part) => {
        const inner = PARTS.exec(part)?.[1];
        return inner === undefined ? part : this.#draw(inner);
      })
      .join('');
  }
}

/** "countryName" is drawn from the list of countries. */
function listOf(name: string): string {
  return name.replace(/Name$/, '');
}
