import type { Entity } from '../types.js';
import type { Candidate, CandidateKind } from './candidates.js';
import { isPossessive } from './functionWords.js';
import { type Gender, genderOfName, plainName, toldGender } from './gender.js';
import { nounsOfTitle } from './offices.js';
import { roleOf } from './roles.js';
import type { Scene } from './scene.js';
import { isTitle } from './titles.js';

/** Somebody or something that a text names, by all its names together. */
export interface Identity {
  /** The fullest name, without titles. */
  name: string;
  readonly words: readonly string[];
  readonly kind: 'person' | 'other' | 'unknown';
  gender: Gender | null;
  mentions: number;
  /** Roles that stand beside the name: "judge", "director". */
  readonly roles: Set<string>;
}

export type Identities = ReadonlyMap<Candidate, Identity>;

const NAME_KINDS: ReadonlySet<CandidateKind> = new Set(['person', 'organization', 'place', 'misc', 'run']);
const ORGANIZATION_WORDS =
  /^(?:council|university|college|school|trust|party|ministry|department|agency|office|committee|commission|court|police|union|association|federation|league|club|united|city|town|rovers|inc\.?|corp\.?|ltd\.?|plc|co\.?|company|group|bank|church|hospital|house|congress|senate|parliament|times|post|news|institute|foundation|society|board|service|army|team|fc|journal|street|road|river|lake|county|states?|kingdom|university|airlines?|airways|securities|partners|authority|museum|gallery|theatre|theater|radio|tv|press|forum|network|international|national)$/;

/** Groups the names among the candidates: entities as they are grouped already, other capitalised runs by their words. */
export function identify(scene: Scene, candidates: readonly Candidate[]): Identities {
  const named = candidates.filter(({ kind }) => NAME_KINDS.has(kind));
  const known = new Known(scene);
  const found = new Map<Candidate, Identity>();
  // Full names first, so that a surname finds its owner also where the full name stands below, as under a headline.
  const short = new Map<Candidate, string>();
  for (const candidate of named) {
    const words = nameWords(scene, candidate);
    const [word = candidate.key] = words;
    if (candidate.entity !== null) found.set(candidate, known.ofEntity(candidate.entity, candidate, words));
    else if (words.length > 1) found.set(candidate, known.ofFullName(words, candidate));
    else short.set(candidate, word);
  }
  for (const candidate of named) {
    const word = short.get(candidate);
    const identity =
      word === undefined
        ? known.rightful(found.get(candidate) as Identity, candidate)
        : known.ofShortName(word, candidate);
    found.set(candidate, identity);
    known.mentioned(identity, candidate);
    note(scene, candidate, identity);
  }
  return found;
}

/** So many sentences on, a surname alone no longer goes back to whom it was said of last in full. */
const FARTHEST_NAMESAKE = 3;
/** No more people of one surname are told apart. */
const MOST_NAMESAKES = 8;

class Known {
  readonly #scene: Scene;
  readonly #byEntity = new Map<Entity, Identity>();
  readonly #byName = new Map<string, Identity>();
  /** Those with a word in their name, in the order of their first mention. */
  readonly #byWord = new Map<string, Identity[]>();
  /** Those with a word in their name, the one mentioned last in front. */
  readonly #latest = new Map<string, Identity[]>();
  /** Who is called by a surname alone. */
  readonly #bareOwners = new Map<string, Identity>();
  /** The sentence of the last mention. */
  readonly #lastUnit = new Map<Identity, number>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  ofEntity(entity: Entity, candidate: Candidate, words: readonly string[]): Identity {
    const known = this.#byEntity.get(entity);
    if (known !== undefined) return known;
    const full = entity.name.split(/\s+/);
    const kind = candidate.kind === 'person' ? 'person' : 'other';
    const name = full.length >= words.length ? withoutLetters(full) : words;
    const identity = this.#add(name, withoutLetters(full).join(' '), kind);
    this.#byEntity.set(entity, identity);
    return identity;
  }

  ofFullName(words: readonly string[], candidate: Candidate): Identity {
    const name = words.join(' ');
    const known = this.#byName.get(name.toLowerCase());
    return known ?? this.#add(words, name, guessKind(this.#scene, candidate, words));
  }

  /** Of several of one name the one mentioned last, of those the text has not told of yet the first. */
  ofShortName(word: string, candidate: Candidate): Identity {
    const key = word.toLowerCase();
    const gender = genderBeside(this.#scene, candidate);
    const title = titleBefore(this.#scene, candidate);
    const all = [...(this.#latest.get(key) ?? []), ...(this.#byWord.get(key) ?? [])];
    const titled = title === null ? undefined : all.find((each) => each.roles.has(title));
    if (titled !== undefined) return titled;
    const fitting = all.find((each) => gender === null || each.gender === null || each.gender === gender);
    return fitting ?? all[0] ?? this.ofFullName([word], candidate);
  }

  /** "Ms. Ott" or "Dr Ott", taken for Carl Ott, where the text tells of Anna Ott or of Dr Anna Ott as well. */
  rightful(identity: Identity, candidate: Candidate): Identity {
    const key = candidate.key;
    const isSurname = candidate.kind === 'person' && titleEnd(this.#scene, candidate) === candidate.end - 1;
    const namesakes = isSurname ? (this.#byWord.get(key) ?? []) : [];
    if (namesakes.length < 2) {
      if (isSurname) this.#bareOwners.set(key, identity);
      return identity;
    }
    const gender = genderBeside(this.#scene, candidate);
    const title = titleBefore(this.#scene, candidate);
    const titled = title === null ? [] : namesakes.filter(({ roles }) => roles.has(title));
    const [holder, other] = titled;
    if (holder !== undefined && other === undefined) return holder;
    if (title === null && gender === null) return this.#bareOwner(identity, candidate);
    const fits = (each: Identity): boolean => each.kind === 'person' && each.gender === gender;
    if (gender === null || identity.gender === null || identity.gender === gender) return identity;
    return [...(this.#latest.get(key) ?? []), ...namesakes].find(fits) ?? identity;
  }

  /** Whom the text has called by the surname alone, if somebody else of that name was not told of just before. */
  #bareOwner(identity: Identity, { key, first }: Candidate): Identity {
    const unit = this.#scene.unitOf[first] as number;
    const isJustTold = unit - (this.#lastUnit.get(identity) ?? -FARTHEST_NAMESAKE) < FARTHEST_NAMESAKE;
    const owner = isJustTold ? identity : (this.#bareOwners.get(key) ?? identity);
    this.#bareOwners.set(key, owner);
    return owner;
  }

  mentioned(identity: Identity, { first }: Candidate): void {
    this.#lastUnit.set(identity, this.#scene.unitOf[first] as number);
    for (const word of identity.words) {
      const key = word.toLowerCase();
      const others = (this.#latest.get(key) ?? []).filter((each) => each !== identity);
      this.#latest.set(key, [identity, ...others].slice(0, MOST_NAMESAKES));
    }
  }

  #add(words: readonly string[], name: string, kind: Identity['kind']): Identity {
    const given = kind === 'other' ? null : genderOfName(words[0] ?? '');
    const identity: Identity = {
      name,
      words,
      kind,
      gender: words.length > 1 || kind === 'person' ? given : null,
      mentions: 0,
      roles: new Set(),
    };
    this.#byName.set(name.toLowerCase(), identity);
    for (const word of words) {
      const key = word.toLowerCase();
      const namesakes = this.#byWord.get(key) ?? [];
      if (namesakes.length < MOST_NAMESAKES) this.#byWord.set(key, [...namesakes, identity]);
    }
    return identity;
  }
}

/** The words of a name without titles before it and possessives behind. */
function nameWords(scene: Scene, candidate: Candidate): string[] {
  const { tokens, lower } = scene;
  const { end } = candidate;
  const words: string[] = [];
  for (let i = titleEnd(scene, candidate); i < end; i++)
    if (!isPossessive(lower[i])) words.push(tokens[i]?.text ?? '');
  return withoutLetters(words);
}

/** "Carl Ott QC" without the letters behind it. */
function withoutLetters(words: readonly string[]): string[] {
  const isLetters =
    words.length > 2 && /^(?:[QK]C|SC|BL|OBE|MBE|CBE|MP|MEP|TD|JP|MD|PhD)$/.test(words.at(-1) ?? '');
  return isLetters ? words.slice(0, -1) : [...words];
}

/** Where a name begins behind its titles. */
function titleEnd({ lower }: Scene, { first, end }: Candidate): number {
  let from = first;
  while (from < end - 1 && isTitle(lower[from] as string)) from += 1;
  return from;
}

/** "dr" of "Dr. Ott". */
function titleBefore({ lower, unitOf }: Scene, { first }: Candidate): string | null {
  const at = isTitle(lower[first] ?? '') ? first : first - 1;
  const word = (lower[at] ?? '').replace(/\.$/, '');
  return unitOf[at] === unitOf[first] && isTitle(word) && word !== 'the' ? word : null;
}

function guessKind(scene: Scene, candidate: Candidate, words: readonly string[]): Identity['kind'] {
  if (words.some((word) => ORGANIZATION_WORDS.test(word.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word)))
    return 'other';
  if (genderBeside(scene, candidate) !== null) return 'person';
  return words.length > 1 && genderOfName(words[0] ?? '') !== null ? 'person' : 'unknown';
}

const BESIDE = 4;

/** What "Mrs", "spokesman", "his wife" beside a name tell. */
function genderBeside({ lower, unitOf, quoteOf }: Scene, { first, end }: Candidate): Gender | null {
  // "his sister, Anna,"
  const isApposed = lower[first - 1] === ',' && lower[end] === ',';
  for (
    let i = end - 1;
    i >= 0 && i >= first - BESIDE && unitOf[i] === unitOf[first] && quoteOf[i] === -1;
    i--
  ) {
    const word = lower[i] as string;
    if (i === first - 1 && isApposed) continue;
    if (
      i < first &&
      /^(?:and|or|by|to|with|for|from|in|at|against|about|than|said|says|told|of|[^\p{L}]+)$/u.test(word)
    )
      return null;
    const gender = toldGender(word);
    if (gender !== null) return gender;
  }
  return null;
}

function note(scene: Scene, candidate: Candidate, identity: Identity): void {
  identity.mentions += 1;
  // What the text tells outweighs what the given name lets guess.
  if (identity.kind !== 'other') identity.gender = genderBeside(scene, candidate) ?? identity.gender;
  for (const word of rolesBefore(scene, candidate)) {
    const role = plainName(word).replace(/\.$/, '');
    for (const each of [role, ...nounsOfTitle(role)]) identity.roles.add(each);
  }
  for (const letters of lettersBehind(scene, candidate))
    for (const each of nounsOfTitle(letters)) identity.roles.add(each);
  const role = roleBehind(scene, candidate);
  if (role !== null) identity.roles.add(role);
}

/** "judge" of "Judge Anna Brandt", "plumber" of "the plumber, Anna Brandt,". */
function rolesBefore(scene: Scene, candidate: Candidate): string[] {
  const { lower, unitOf, quoteOf } = scene;
  const name = titleEnd(scene, candidate);
  const isApposed = /^[,.;:]$/.test(lower[candidate.end] ?? '');
  // "the Taoiseach" names nobody who could hold that role.
  const isOneWord = candidate.end - candidate.first === 1;
  const found: string[] = [];
  for (
    let i = isOneWord ? candidate.first - 1 : candidate.end - 1;
    i >= 0 && i >= candidate.first - BESIDE && unitOf[i] === unitOf[candidate.first] && quoteOf[i] === -1;
    i--
  ) {
    const word = lower[i] as string;
    if (i < candidate.first && /^(?:said|and|of|from|in|at|for|with|to|by)$/.test(word)) break;
    if (word === ',' && !isApposed) break;
    if (roleOf(word) === 'person' || (i < name && isTitle(word) && word !== 'the')) found.push(word);
  }
  return found;
}

/** "kc" of "Carl Ott KC". */
function lettersBehind({ lower, tokens }: Scene, { end }: Candidate): string[] {
  return [end - 1, end]
    .filter((i) => /^\p{Lu}+$/u.test(tokens[i]?.text ?? ''))
    .map((i) => lower[i] as string);
}

const LONGEST_APPOSITION = 6;

/** "plumber" of "Carl Ott, 61, a retired plumber from Salem,". */
function roleBehind({ lower, unitOf }: Scene, { first, end }: Candidate): string | null {
  if (lower[end] !== ',') return null;
  const isAged = /^\d+$/.test(lower[end + 1] ?? '') && lower[end + 2] === ',';
  const from = isAged ? end + 3 : end + 1;
  if (unitOf[from] !== unitOf[first] || !/^(?:a|an|the|his|her|its|their)$/.test(lower[from] ?? ''))
    return null;
  for (let i = from + 1; i < from + LONGEST_APPOSITION && unitOf[i] === unitOf[first]; i++) {
    const word = lower[i] as string;
    if (!/^\p{L}/u.test(word) || /^(?:of|for|in|at|from|who|and|with|said)$/.test(word)) return null;
    if (roleOf(word) === 'person' && roleOf(lower[i + 1] ?? '') !== 'person') return plainName(word);
  }
  return null;
}
