import type { Entity } from '../types.js';
import type { Candidate, CandidateKind } from './candidates.js';
import { type Gender, genderOfName, plainName, toldGender } from './gender.js';
import { roleOf } from './roles.js';
import type { Scene } from './scene.js';

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
const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend fr father sister brother judge justice president vice chancellor
  minister prime secretary senator sen rep representative congressman congresswoman governor gov mayor councillor councilor cllr general gen colonel col
  major maj captain capt lieutenant lt sergeant sgt corporal detective inspector superintendent constable officer chief executive director chairman
  chairwoman chair king queen prince princess duke duchess pope cardinal archbishop bishop imam rabbi sheikh aunty aunt uncle the foreign home deputy
  first attorney ambassador coach manager striker captain commissioner spokesman spokeswoman former house speaker leader majority minority state
  republican democratic democrat labour conservative mp admiral adm commander cmdr pc dc ds`.split(/\s+/),
);
const ORGANIZATION_WORDS =
  /^(?:council|university|college|school|trust|party|ministry|department|agency|office|committee|commission|court|police|union|association|federation|league|club|united|city|town|rovers|inc\.?|corp\.?|ltd\.?|plc|co\.?|company|group|bank|church|hospital|house|congress|senate|parliament|times|post|news|institute|foundation|society|board|service|army|team|fc|journal|street|road|river|lake|county|states?|kingdom|university|airlines?|airways|securities|partners|authority|museum|gallery|theatre|theater|radio|tv|press|forum|network|international|national)$/;

/** Groups the names among the candidates: entities as they are grouped already, other capitalised runs by their words. */
export function identify(scene: Scene, candidates: readonly Candidate[]): Identities {
  const named = candidates.filter(({ kind }) => NAME_KINDS.has(kind));
  const known = new Known();
  const found = new Map<Candidate, Identity>();
  // Full names first, so that a surname finds its owner also where the full name stands below, as under a headline.
  const single: Candidate[] = [];
  for (const candidate of named) {
    const words = nameWords(scene, candidate);
    if (candidate.entity !== null) found.set(candidate, known.ofEntity(candidate.entity, candidate, words));
    else if (words.length > 1) found.set(candidate, known.ofFullName(words, candidate, scene));
    else single.push(candidate);
  }
  for (const candidate of single) found.set(candidate, known.ofShortName(scene, candidate, found, candidates));
  for (const [candidate, identity] of found) note(scene, candidate, identity);
  return found;
}

class Known {
  readonly #byEntity = new Map<Entity, Identity>();
  readonly #byName = new Map<string, Identity>();
  /** By each word of a name. */
  readonly #byWord = new Map<string, Identity[]>();

  ofEntity(entity: Entity, candidate: Candidate, words: readonly string[]): Identity {
    const known = this.#byEntity.get(entity);
    if (known !== undefined) return known;
    const full = entity.name.split(/\s+/);
    const kind = candidate.kind === 'person' ? 'person' : 'other';
    const identity = this.#add(full.length >= words.length ? full : words, entity.name, kind);
    this.#byEntity.set(entity, identity);
    return identity;
  }

  ofFullName(words: readonly string[], candidate: Candidate, scene: Scene): Identity {
    const name = words.join(' ');
    const known = this.#byName.get(name.toLowerCase());
    return known ?? this.#add(words, name, guessKind(scene, candidate, words));
  }

  ofShortName(
    scene: Scene,
    candidate: Candidate,
    found: ReadonlyMap<Candidate, Identity>,
    candidates: readonly Candidate[],
  ): Identity {
    const [word = candidate.key] = nameWords(scene, candidate);
    const all = this.#byWord.get(word.toLowerCase()) ?? [];
    const gender = genderBeside(scene, candidate);
    const fitting = all.filter((each) => gender === null || each.gender === null || each.gender === gender);
    const choices = fitting.length > 0 ? fitting : all;
    if (choices.length <= 1) return choices[0] ?? this.ofFullName([word], candidate, scene);
    return latestOf(choices, found, candidates, candidate);
  }

  #add(words: readonly string[], name: string, kind: Identity['kind']): Identity {
    const given = kind === 'other' ? null : genderOfName(words[0] ?? '');
    const identity: Identity = { name, words, kind, gender: words.length > 1 || kind === 'person' ? given : null, mentions: 0, roles: new Set() };
    this.#byName.set(name.toLowerCase(), identity);
    for (const word of words) {
      const key = word.toLowerCase();
      this.#byWord.set(key, [...(this.#byWord.get(key) ?? []), identity]);
    }
    return identity;
  }
}

/** Of several of one name, the one mentioned last before a place, else the first behind it. */
function latestOf(
  choices: readonly Identity[],
  found: ReadonlyMap<Candidate, Identity>,
  candidates: readonly Candidate[],
  { first }: Candidate,
): Identity {
  let latest: Identity | undefined;
  for (const candidate of candidates) {
    const identity = found.get(candidate);
    if (identity === undefined || !choices.includes(identity)) continue;
    if (candidate.first > first && latest !== undefined) break;
    latest = identity;
  }
  return latest ?? (choices[0] as Identity);
}

/** The words of a name without titles before it and possessives behind. */
function nameWords({ tokens, lower }: Scene, { first, end }: Candidate): string[] {
  let from = first;
  while (from < end - 1 && TITLES.has((lower[from] as string).replace(/\.$/, ''))) from += 1;
  const words: string[] = [];
  for (let i = from; i < end; i++) if (!/^['’]s$/.test(lower[i] as string)) words.push(tokens[i]?.text ?? '');
  return words;
}

function guessKind(scene: Scene, candidate: Candidate, words: readonly string[]): Identity['kind'] {
  if (words.some((word) => ORGANIZATION_WORDS.test(word.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word))) return 'other';
  if (genderBeside(scene, candidate) !== null) return 'person';
  return words.length > 1 && genderOfName(words[0] ?? '') !== null ? 'person' : 'unknown';
}

const BESIDE = 4;

/** What "Mrs", "spokesman", "his wife" beside a name tell. */
function genderBeside({ lower, unitOf, quoteOf }: Scene, { first, end }: Candidate): Gender | null {
  for (let i = end - 1; i >= 0 && i >= first - BESIDE && unitOf[i] === unitOf[first] && quoteOf[i] === -1; i--) {
    const word = lower[i] as string;
    if (i < first && /^(?:and|or|by|to|with|said|says|told|of|[^\p{L}]+)$/u.test(word)) return null;
    const gender = toldGender(word);
    if (gender !== null) return gender;
  }
  return null;
}

function note(scene: Scene, candidate: Candidate, identity: Identity): void {
  identity.mentions += 1;
  identity.gender ??= identity.kind === 'other' ? null : genderBeside(scene, candidate);
  const { lower, unitOf } = scene;
  for (let i = candidate.end - 1; i >= 0 && i >= candidate.first - BESIDE && unitOf[i] === unitOf[candidate.first]; i--) {
    const word = lower[i] as string;
    if (i < candidate.first && (word === 'said' || word === 'and')) break;
    if (roleOf(word) === 'person') identity.roles.add(plainName(word));
  }
}
