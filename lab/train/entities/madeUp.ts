/**
 * Made-up documents in the forms of agency news that the corpora lack: tables of results and standings, lists of players with their countries,
 * datelines, headlines in capitals. Names come from the lists; the frames are written here. In a frame a word in braces is drawn: {per},
 * {last}, {country}, {city}, {club}, {team}, {demonym}, {org}, {event}, {n}, {nn}, {date} …
 */

import type { ListName } from '../../../src/entities/lexicon.js';
import type { EntityRow, EntityType, TypedSpan } from '../../eval/entities.js';
import { seededRandom } from '../../eval/random.js';
import { FRAMES, HEADLINES, SENTENCES } from './frames.js';
import type { Gazetteers } from './gazetteers.js';

const SEED = 77;

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
  const frame = drawer.pick(FRAMES);
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
  const upper = [...text]
    .map((char) => (char.toUpperCase().length === char.length ? char.toUpperCase() : char))
    .join('');
  return { text: upper, spans };
}

const TYPE_OF: Readonly<Record<string, EntityType>> = {
  per: 'PER',
  last: 'PER',
  initial: 'PER',
  country: 'LOC',
  city: 'LOC',
  CITY: 'LOC',
  state: 'LOC',
  land: 'LOC',
  club: 'ORG',
  CLUB: 'ORG',
  town: 'ORG',
  TOWN: 'ORG',
  org: 'ORG',
  event: 'MISC',
  demonym: 'MISC',
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Draws names and fills frames. */
class Drawer {
  readonly random = seededRandom(SEED);
  readonly #lists = new Map<ListName, readonly string[]>();

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

  fill(frame: string): Line {
    let text = '';
    const spans: [number, number, TypedSpan[2]][] = [];
    for (const part of frame.split(/(\{\w+\})/)) {
      const slot = /^\{(\w+)\}$/.exec(part)?.[1];
      const drawn = slot === undefined ? part : this.#draw(slot);
      const type = slot === undefined ? undefined : TYPE_OF[slot];
      if (type !== undefined) spans.push([text.length, text.length + drawn.length, type]);
      text += drawn;
    }
    return { text, spans };
  }

  #draw(slot: string): string {
    const number = (from: number, to: number): string =>
      String(from + Math.floor(this.random() * (to - from + 1)));
    switch (slot) {
      case 'per':
        return `${this.#name('firstName')} ${this.#last()}`;
      case 'last':
        return this.#last();
      case 'initial':
        return `${this.#name('firstName').charAt(0)}. ${this.#last()}`;
      case 'town':
        return this.#name('city');
      case 'TOWN':
        return this.#name('city').toUpperCase();
      case 'CITY':
        return this.#name('city').toUpperCase();
      case 'CLUB':
        return this.#name('club').toUpperCase();
      case 'org':
        return this.#name('organization');
      case 'n':
        return number(0, 9);
      case 'nn':
        return number(10, 99);
      case 'nnn':
        return number(100, 999);
      case 'score':
        return `${number(0, 5)}-${number(0, 4)}`;
      case 'set':
        return `6-${number(0, 4)}`;
      case 'iso':
        return `${number(1995, 2022)}-${number(1, 12).padStart(2, '0')}-${number(1, 28).padStart(2, '0')}`;
      case 'date':
        return `${this.pick(MONTHS)} ${number(1, 28)}`;
      case 'day':
        return this.pick(DAYS);
      case 'sport':
        return this.pick([
          'SOCCER',
          'TENNIS',
          'CRICKET',
          'RUGBY UNION',
          'GOLF',
          'BASEBALL',
          'BASKETBALL',
          'CYCLING',
          'ATHLETICS',
          'BOXING',
          'ICE HOCKEY',
          'MOTOR RACING',
          'BADMINTON',
          'SQUASH',
          'SKIING',
        ]);
      default:
        return this.#name(slot as ListName);
    }
  }

  #last(): string {
    return this.random() < 0.12 ? `${this.#name('surname')}-${this.#name('surname')}` : this.#name('surname');
  }

  #name(list: ListName): string {
    return this.pick(this.#lists.get(list) ?? ['']);
  }
}
