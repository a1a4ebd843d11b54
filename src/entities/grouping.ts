import { type Gender, genderOfName } from '../quotes/gender.js';
import type { NameType } from './labels.js';
import { likeness, type Spelling, SURE, spellingOf } from './spellings.js';

/** A name at one place of a text, without possessive. */
export interface NameMention {
  readonly name: string;
  readonly type: NameType;
  /** What a title before it tells: "Mrs". */
  readonly gender?: Gender;
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
 * organization without "Inc". Where several would do, each mention joins the one that its title does not speak against and that was named most often
 * before it, or first after it: husband and wife share a surname, and "Brandt" alone is who the text is about.
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
    else for (const { group, place } of chosenOf(candidates, places, mentions)) group.mentions.push(place);
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
    const id = `${type} ${spelling.key}${spelling.isJunior ? ' jr' : ''}`;
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

/** For each place the candidate that it stands for. */
function* chosenOf(
  candidates: readonly Group[],
  places: readonly number[],
  mentions: readonly NameMention[],
): Generator<{ readonly group: Group; readonly place: number }> {
  const inOrder = candidates.toSorted((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  const named = inOrder
    .flatMap((group) => group.mentions.map((place) => ({ group, place })))
    .sort((a, b) => a.place - b.place);
  const counts = new Map<Group, number>();
  const count = (group: Group): Map<Group, number> => counts.set(group, (counts.get(group) ?? 0) + 1);
  let next = 0;
  for (const place of places) {
    for (; next < named.length && (named[next]?.place ?? 0) < place; next++)
      count((named[next] as { group: Group }).group);
    const group = mostNamed(ofGender(inOrder, mentions[place]?.gender), counts);
    if (group === undefined) continue;
    yield { group, place };
    count(group);
  }
}

/** Those whose given name is not of the other gender; all where none is left. */
function ofGender(candidates: readonly Group[], gender: Gender | undefined): readonly Group[] {
  if (gender === undefined) return candidates;
  const fitting = candidates.filter(
    ({ longest }) => (genderOfName(longest.words[0] ?? '') ?? gender) === gender,
  );
  return fitting.length > 0 ? fitting : candidates;
}

/** The one named most often; of those alike, the first. */
function mostNamed(groups: readonly Group[], counts: ReadonlyMap<Group, number>): Group | undefined {
  const often = (group: Group): number => counts.get(group) ?? 0;
  return groups.reduce<Group | undefined>(
    (best, group) => (best !== undefined && often(best) >= often(group) ? best : group),
    undefined,
  );
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
