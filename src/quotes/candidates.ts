import { isCapitalised } from '../annotate/characters.js';
import type { Entity, Token } from '../types.js';
import { isDeterminer, isFunctionWord, NOT_NAMES, PRONOUNS, type PronounKind } from './functionWords.js';
import { withoutOwners } from './owners.js';
import { phraseCandidates } from './phrases.js';
import { isPluralRole, roleOf } from './roles.js';
import { isQuoteMark, type Scene, type TokenRange } from './scene.js';
import { isTitle } from './titles.js';

/** What a candidate is: an entity of a type, a run of capitalised words that no entity covers, a pronoun, a noun phrase. */
export type CandidateKind =
  | 'person'
  | 'organization'
  | 'place'
  | 'misc'
  | 'run'
  | PronounKind
  | 'role'
  | 'group'
  | 'paper'
  | 'noun';

/** Words that may name the speaker of a quote. */
export interface Candidate extends TokenRange {
  readonly kind: CandidateKind;
  /** What mentions of the same speaker share: the last word of a name, the head of a noun phrase, the pronoun; lower case. */
  readonly key: string;
  readonly entity: Entity | null;
  readonly isPlural: boolean;
}

/** All candidates of a scene outside of its quotes, in order; noun phrases may cover names. */
export function candidatesIn(scene: Scene, entities: readonly Entity[]): Candidate[] {
  const covered = new Uint8Array(scene.tokens.length);
  const named = entityCandidates(scene, entities, covered);
  const runs = runCandidates(scene, covered);
  const phrases = phraseCandidates(scene, covered);
  return withoutOwners(scene, [...named, ...runs], phrases).sort(
    (a, b) => a.first - b.first || a.end - b.end,
  );
}

const NAMED = new Set(['person', 'organization', 'place', 'misc']);

function isHyphen({ tokens }: Scene, at: number, next: number): boolean {
  const hyphen = tokens[at];
  return at + 1 === next && /^[-‑]$/.test(hyphen?.text ?? '') && hyphen?.end === tokens[next]?.start;
}

/** "SALEM: The ferry …": nobody's words. */
function isDateline({ tokens, lower, paragraphs, paragraphOf }: Scene, first: number, end: number): boolean {
  if (lower[end] !== ':' || paragraphs[paragraphOf[first] as number]?.first !== first) return false;
  return /^\p{Lu}{4,}$/u.test(tokens[first]?.text ?? '') && !isQuoteMark(lower[end + 1] ?? '');
}

/** "Rev Anna Lane" is no street. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|rev|sir|dame|sgt|cllr|coun|sen|rep|gov)\.?$/;

function entityCandidates(scene: Scene, entities: readonly Entity[], covered: Uint8Array): Candidate[] {
  const mentions = entities
    .filter(({ type }) => NAMED.has(type))
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ entity, start, end })))
    .sort((a, b) => a.start - b.start);
  const found: Candidate[] = [];
  let at = 0;
  for (const { entity, start, end } of mentions) {
    while (at < scene.tokens.length && (scene.tokens[at] as Token).end <= start) at += 1;
    let last = at;
    while (last < scene.tokens.length && (scene.tokens[last] as Token).start < end) last += 1;
    // A name that runs on into a quote ends before its mark.
    while (last > at && (scene.quoteOf[last - 1] !== -1 || isQuoteMark(scene.lower[last - 1] as string)))
      last -= 1;
    if (last === at || isOffice(scene, covered, at, last)) continue;
    covered.fill(1, at, last);
    if (isDateline(scene, at, last)) continue;
    const isPerson = HONORIFIC.test(scene.lower[at] as string) && last > at + 1;
    const kind = isPerson ? 'person' : (entity.type as 'person' | 'organization' | 'place' | 'misc');
    const key = nameKey(scene, at, last);
    const front = found.at(-1);
    // "John-Joe Ott", found in two parts
    const isJoint = front?.kind === 'person' && kind === 'person' && isHyphen(scene, front.end, at);
    if (isJoint) found.pop();
    found.push({ first: isJoint ? front.first : at, end: last, kind, key, entity, isPlural: false });
  }
  return found;
}

/** The last word of a name that is one, in lower case. */
function nameKey({ lower }: Scene, first: number, end: number): string {
  for (let i = end - 1; i > first; i--) {
    const word = lower[i] as string;
    if (/\p{L}/u.test(word) && !/^(?:jr\.?|sr\.?|i{1,3}|iv|[qk]c|sc|bl|mp|mep|td|['’]s)$/.test(word))
      return word;
  }
  return lower[first] ?? '';
}

const LONGEST_NAME = 12;
const CONNECTORS = new Set(
  'of de da del della van von der den bin bint al el la le du di ibn ap y & and'.split(' '),
);

function runCandidates(scene: Scene, covered: Uint8Array): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isNameWord(scene, covered, at)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < tokens.length && end - at < LONGEST_NAME && scene.unitOf[end] === scene.unitOf[at]) {
      if (isNameWord(scene, covered, end)) end += 1;
      else if (isConnector(scene, end) && isNameWord(scene, covered, end + 1)) end += 2;
      else if (isConnector(scene, end) && isConnector(scene, end + 1) && isNameWord(scene, covered, end + 2))
        end += 3;
      else break;
    }
    if (isOffice(scene, covered, at, end)) {
      at = end;
      continue;
    }
    // "Councillor" before a name that is known without it names nobody by itself.
    const isTitle =
      covered[end] === 1 && scene.unitOf[end] === scene.unitOf[at] && isAllTitles(scene, at, end);
    covered.fill(1, at, end);
    if (!isTitle && !isDateline(scene, at, end))
      found.push({
        first: at,
        end,
        kind: 'run',
        key: nameKey(scene, at, end),
        entity: null,
        isPlural: false,
      });
    at = end;
  }
  return found;
}

/** "the Prime Minister", "the Spaniard", "a Labour MP": a noun phrase, whatever its capitals. */
function isOffice(scene: Scene, covered: Uint8Array, first: number, end: number): boolean {
  const { lower, unitOf } = scene;
  const head = lower[end - 1] as string;
  const isNamed = covered[end] === 1 && unitOf[end] === unitOf[first];
  const article = lower[first - 1] ?? '';
  if (!ARTICLE.test(article) || isNamed || roleOf(head) !== 'person' || isPluralRole(head)) return false;
  return article !== 'the' || isAllTitles(scene, first, end);
}

const ARTICLE = /^(?:the|an?)$/;

/** Titles, and offices that stand where titles do: "Assistant Attorney General". */
function isAllTitles({ lower }: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = lower[i] as string;
    if (!isTitle(word) && roleOf(word) !== 'person') return false;
  }
  return true;
}

function isConnector({ tokens, lower, unitOf }: Scene, at: number): boolean {
  const word = lower[at] ?? '';
  if (word === '-' || word === '‑')
    return tokens[at]?.end === tokens[at + 1]?.start && unitOf[at] === unitOf[at + 1];
  return word !== 'and' && CONNECTORS.has(word) && unitOf[at] === unitOf[at + 1];
}

/** A capitalised word that is none for standing first in its sentence alone. */
function isNameWord(scene: Scene, covered: Uint8Array, at: number): boolean {
  const { tokens, lower, quoteOf } = scene;
  const word = tokens[at]?.text ?? '';
  if (quoteOf[at] !== -1 || covered[at] === 1 || !/^\p{L}/u.test(word) || !isCapitalised(word)) return false;
  const small = lower[at] as string;
  if (NOT_NAMES.has(small) && !isNameLikeMonth(scene, at)) return false;
  if (isCompound(scene, at)) return false;
  if (!isFirstWord(scene, at)) return small !== 'i' && !PRONOUNS.has(small);
  // "Will urged", "Lynch said": a word before a cue is a name there, whatever else it can be.
  const next = scene.cues[at + 1];
  if ((next?.form === 'past' || next?.form === 'third') && isNameBeforeCue(small)) return true;
  return !isFunctionWord(small) && roleOf(small) === undefined && !/(?:ly|ing|ed)$/.test(small);
}

/** "Human-elephant conflict" */
function isCompound({ tokens, lower }: Scene, at: number): boolean {
  const behind = tokens[at + 2]?.text ?? '';
  return lower[at + 1] === '-' && tokens[at + 1]?.start === tokens[at]?.end && /^\p{Ll}/u.test(behind);
}

/** "Theresa May", "June said": months that are names as well. */
function isNameLikeMonth({ tokens, lower, cues }: Scene, at: number): boolean {
  if (!/^(?:may|april|june|august|march)$/.test(lower[at] ?? '')) return false;
  return (
    cues[at + 1]?.form === 'past' ||
    (/^\p{Lu}\p{L}/u.test(tokens[at - 1]?.text ?? '') && !isFunctionWord(lower[at - 1] ?? ''))
  );
}

function isNameBeforeCue(word: string): boolean {
  if (PRONOUNS.has(word) || isDeterminer(word) || (isFunctionWord(word) && word !== 'will' && word !== 'may'))
    return false;
  return NAMES_LIKE_ROLES.has(word) || (roleOf(word) === undefined && !isPluralRole(word));
}

/** Surnames that are roles as well: without an article, and in the singular, the name is meant. */
const NAMES_LIKE_ROLES = new Set(
  'king judge pope bishop prince cook farmer sheriff marshal priest dean miner page law church bell hunter sailor'.split(
    ' ',
  ),
);

/** Whether a token is the first word of its unit, marks and quotes aside, or follows a colon or dash. */
function isFirstWord({ tokens, unitOf }: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0 && unitOf[i] === unitOf[at]; i--) {
    const { text } = tokens[i] as Token;
    if (text === ':' || text === '—' || text === '–') return true;
    if (/[\p{L}\p{N}]/u.test(text)) return false;
  }
  return true;
}
