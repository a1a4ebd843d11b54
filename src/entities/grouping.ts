import type { NameType } from './labels.js';
import { likeness, type Spelling, SURE, spellingOf } from './spellings.js';

/** A name at one place of a text, without possessive. */
export interface NameMention {
  readonly name: string;
  readonly type: NameType;
}

/** Mentions of one entity, as places in the list that was grouped, ascending. */
export interface NameGroup {
  readonly type: NameType;
  readonly mentions: readonly number[];
}

interface Group {
  readonly longest: Spelling;
  readonly mentions: number[];
}

/** As many groups are compared with a name, which bounds the time. */
const MOST_COMPARED = 50;

/**
 * Groups names that stand for the same person, organization, place or thing.
 *
 * Longer names come first; a shorter one joins a longer one of its type that it may abbreviate: a surname, a first name, an acronym, an
 * organization without "Inc". Where several would do, each mention joins the one named last before it, or first after it.
 *
 * @param mentions in the order of the text
 * @returns groups in the order of their first mentions
 */
export function groupNames(mentions: readonly NameMention[]): NameGroup[] {
  const groups: Group[] = [];
  const index = new GroupIndex();
  for (const { spelling, places } of spellingsOf(mentions)) {
    const candidates = index.candidates(spelling, places[0] ?? 0);
    if (candidates.length === 0) {
      const group: Group = { longest: spelling, mentions: [...places] };
      groups.push(group);
      index.add(group);
    } else if (candidates.length === 1) candidates[0]?.mentions.push(...places);
    else for (const { group, place } of nearestOf(candidates, places)) group.mentions.push(place);
  }
  return groups
    .map(({ longest, mentions: own }) => ({ type: longest.type, mentions: own.sort((a, b) => a - b) }))
    .sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

interface SpeltMentions {
  readonly spelling: Spelling;
  readonly places: readonly number[];
}

/** The spellings that occur, longer ones first, each with the places of its mentions. */
function spellingsOf(mentions: readonly NameMention[]): SpeltMentions[] {
  const byKey = new Map<string, { spelling: Spelling; places: number[] }>();
  mentions.forEach(({ name, type }, i) => {
    const spelling = spellingOf(name, type);
    const id = `${type} ${spelling.key}`;
    const own = byKey.get(id);
    if (own === undefined) byKey.set(id, { spelling, places: [i] });
    else own.places.push(i);
  });
  return [...byKey.values()].sort(
    (a, b) => weight(b.spelling) - weight(a.spelling) || (a.places[0] ?? 0) - (b.places[0] ?? 0),
  );
}

/** Names of more words, initials not counted, come first; of those alike, the ones with more letters. */
function weight({ words, key }: Spelling): number {
  return 1000 * words.filter((word) => word.length > 1).length + Math.min(key.length, 999);
}

/** For each place the candidate that was named last before it; before all, the one named first. */
function* nearestOf(
  candidates: readonly Group[],
  places: readonly number[],
): Generator<{ group: Group; place: number }> {
  const named = candidates
    .flatMap((group) => group.mentions.map((place) => ({ group, place })))
    .sort((a, b) => a.place - b.place);
  let next = 0;
  for (const place of places) {
    while (next < named.length && (named[next]?.place ?? 0) < place) next++;
    const group = named[Math.max(0, next - 1)]?.group;
    if (group !== undefined) yield { group, place };
  }
}

/** So many names may stand in a headline. */
const HEADLINE = 3;

/** Finds the groups that a name may abbreviate by the first or last word that they share, or by the first letter where it is an acronym. */
class GroupIndex {
  readonly #groups = new Map<string, Group[]>();

  add(group: Group): void {
    const { type, words } = group.longest;
    for (const word of new Set(words)) this.#note(`${type} ${word}`, group);
    if (words.length > 1) this.#note(`${type} ${words[0]?.charAt(0)}.`, group);
  }

  /**
   * The groups whose name is likest.
   *
   * @param first where the short name stands first. Part of an organization's, place's or thing's name stands for the whole only behind it: "BBC"
   *   is not the BBC One of which the text tells later. A headline may be short of words.
   */
  candidates(short: Spelling, first: number): Group[] {
    const { type, words, acronym } = short;
    const latest = type === 'person' || first < HEADLINE ? Number.POSITIVE_INFINITY : first;
    const last = words.at(-1) ?? '';
    const found = new Set([
      ...(this.#groups.get(`${type} ${last}`) ?? []).slice(0, MOST_COMPARED),
      ...(this.#groups.get(`${type} ${words[0] ?? ''}`) ?? []).slice(0, MOST_COMPARED),
      ...(acronym === ''
        ? []
        : (this.#groups.get(`${type} ${acronym.charAt(0)}.`) ?? []).slice(0, MOST_COMPARED)),
    ]);
    let best: Group[] = [];
    let most = 0;
    for (const group of found) {
      const own = likeness(short, group.longest);
      if (own < SURE && (group.mentions[0] ?? 0) > latest) continue;
      if (own === 0 || own < most) continue;
      if (own > most) best = [];
      most = own;
      best.push(group);
    }
    return best;
  }

  #note(key: string, group: Group): void {
    const known = this.#groups.get(key);
    if (known === undefined) this.#groups.set(key, [group]);
    else known.push(group);
  }
}
