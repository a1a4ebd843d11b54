import { isCapitalised } from '../annotate/characters.js';
import type { Token } from '../types.js';
import type { Candidate } from './candidates.js';
import {
  isDeterminer,
  isFunctionWord,
  isPossessive,
  NOT_NAMES,
  PRONOUNS,
  type PronounKind,
} from './functionWords.js';
import { isPluralRole, roleOf } from './roles.js';
import type { Scene } from './scene.js';

const LONGEST_PHRASE = 7;
const LONGEST_ADDITION = 8;
const ADDED_BY = new Set(['for', 'of', 'from', 'at', 'with', 'in', 'on']);
const PLURAL_DETERMINERS = new Set(
  'some many several two three four five six both most few all these those other'.split(' '),
);

/**
 * Pronouns, and noun phrases that may name a speaker, outside of quotes.
 *
 * @param covered 1 for each token of a name
 */
export function phraseCandidates(scene: Scene, covered: Uint8Array): Candidate[] {
  const { tokens, quoteOf } = scene;
  const found: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const pronoun = quoteOf[at] === -1 ? pronounAt(scene, at) : undefined;
    if (pronoun !== undefined) {
      found.push({
        first: at,
        end: at + 1,
        kind: pronoun,
        key: pronoun,
        entity: null,
        isPlural: pronoun === 'they',
      });
      at += 1;
      continue;
    }
    const phrase = quoteOf[at] === -1 && covered[at] === 0 ? phraseAt(scene, covered, at) : undefined;
    if (phrase === undefined) {
      at += 1;
      continue;
    }
    found.push(phrase);
    at = headEnd(scene, at) + 1;
  }
  return found;
}

function pronounAt(scene: Scene, at: number): PronounKind | undefined {
  const { lower, cues, unitOf } = scene;
  const pronoun = PRONOUNS.get(lower[at] as string) ?? ownerAt(scene, at);
  // "as Ott put it", "Ott called it"
  const isObject =
    pronoun === 'it' &&
    cues[at - 1]?.form === 'past' &&
    unitOf[at - 1] === unitOf[at] &&
    cues[at - 1]?.kind !== 'ask';
  return isObject && scene.quoteOf[at - 2] === -1 && !/^[,.!?]$/.test(lower[at - 2] ?? '')
    ? undefined
    : pronoun;
}

const OWNERS: ReadonlyMap<string, PronounKind> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);

/** "his claim that", "her repeated promise of": whose words they are. */
function ownerAt({ lower, tokens, cues, unitOf }: Scene, at: number): PronounKind | undefined {
  const owner = OWNERS.get(lower[at] as string);
  if (owner === undefined) return undefined;
  for (let i = at + 1; i <= at + 3 && i < tokens.length && unitOf[i] === unitOf[at]; i++) {
    if (SPOKEN.has(lower[i] as string)) return cues[i + 1]?.form === 'past' ? undefined : owner;
  }
  return undefined;
}

/** Nouns of what is said. */
const SPOKEN = new Set(
  `call calls claim claims assertion assertions warning warnings promise promises pledge pledges vow statement comment comments remark remarks
  criticism description characterization suggestion suggestions insistence contention view views belief demand demands assessment response
  answer reply words argument accusation accusations complaint complaints prediction rhetoric declaration assumption observation reference
  references phrase slogan motto message question questions explanation`.split(/\s+/),
);

/** The noun phrase that begins at a token and may name a speaker. */
function phraseAt(scene: Scene, covered: Uint8Array, at: number): Candidate | undefined {
  const { lower, cues } = scene;
  const word = lower[at] as string;
  const opens = isDeterminer(word);
  const before = lower[at - 1] ?? '';
  if (isLoneSpeaker(scene, at)) return lone(at, word);
  if (!opens && (roleOf(word) === undefined || isFunctionWord(word) || isDeterminer(before)))
    return undefined;
  if (!opens && PRONOUNS.has(before)) return undefined;
  const head = headEnd(scene, at);
  const noun = lower[head] as string;
  const role = head === at && opens ? undefined : roleOf(noun);
  // "the White House" is a name.
  if (isTime(noun) || covered[head] === 1) return undefined;
  const next = cues[head + 1] ?? (isAuxiliary(lower[head + 1] ?? '') ? cues[head + 2] : undefined);
  const saysNext =
    next !== undefined && (next.form === 'past' || next.form === 'third' || next.form === 'base');
  const saidBefore =
    cues[at - 1]?.form === 'past' || cues[at - 1]?.form === 'third' || before === 'by' || before === 'from';
  if (role === undefined && !saysNext && !whoNext(scene, head + 1) && !(saidBefore && head > at))
    return undefined;
  // "striker Joe Brannigan" is named by his name.
  if (covered[head + 1] === 1 && role !== undefined && scene.unitOf[head + 1] === scene.unitOf[head])
    return undefined;
  const end = additionEnd(scene, head + 1);
  if (role === 'person' && isOfficeOf(scene, covered, head, end)) return undefined;
  const owner = isPossessive(before) ? at - 2 : at - 1;
  const isHeadline = at === 0 && role === 'person';
  const isKnown = saysNext || saidBefore || isHeadline || covered[owner] === 1;
  if (!opens && !isPluralRole(noun) && !isKnown) return undefined;
  const first = !opens && covered[owner] === 1 ? runStart(covered, scene, owner) : at;
  return {
    first,
    end,
    kind: role === undefined ? 'noun' : role === 'person' ? 'role' : role,
    key: noun,
    entity: null,
    isPlural: (role !== undefined && isPluralRole(noun)) || PLURAL_DETERMINERS.has(word),
  };
}

/** Who speaks in a word: "Another, a former whip, says", "tweeted another", "observers noted", but no "the observers noted". */
function isLoneSpeaker(scene: Scene, at: number): boolean {
  return isLonePronoun(scene, at) || isBarePlural(scene, at);
}

const LONE_PRONOUNS = new Set(['one', 'another', 'some', 'others', 'many']);

function isLonePronoun({ lower, cues, unitOf }: Scene, at: number): boolean {
  if (!LONE_PRONOUNS.has(lower[at] as string) || !/^[.,;:]$/.test(lower[at + 1] ?? '')) return false;
  if (unitOf[at - 1] !== unitOf[at] && lower[at + 1] === ',') return true;
  return cues[at - 1]?.form === 'past' || cues[at - 1]?.form === 'third';
}

const BEFORE_CLAUSE = /^(?:[,.;:]|and|but|that|as|while|when|because|where|if|what|so)$/;

function isBarePlural({ lower, cues, unitOf, tokens }: Scene, at: number): boolean {
  const word = lower[at] as string;
  const verb = cues[at + 1];
  if (verb?.form !== 'past' || verb.kind === 'show' || cues[at] !== undefined) return false;
  const isPlural = /[^s]s$/.test(word) && word === tokens[at]?.text;
  const opens = unitOf[at - 1] !== unitOf[at] || BEFORE_CLAUSE.test(lower[at - 1] ?? '');
  return isPlural && opens && roleOf(word) === undefined && !isFunctionWord(word);
}

function lone(at: number, word: string): Candidate {
  const isPlural = !/^(?:one|another)$/.test(word);
  return { first: at, end: at + 1, kind: 'noun', key: word, entity: null, isPlural };
}

/** "head of the harbour mission Anna Brandt": who is named behind the noun of a thing is not what the office is of. */
function isOfficeOf({ lower, tokens }: Scene, covered: Uint8Array, head: number, end: number): boolean {
  let first = end;
  while (first > head + 1 && covered[first - 1] === 1) first -= 1;
  const noun = lower[first - 1] as string;
  const isThing = first > head + 2 && noun === tokens[first - 1]?.text && !isFunctionWord(noun);
  return end - first >= 2 && isThing && roleOf(noun) !== 'person' && /^\p{L}/u.test(noun);
}

/** "a mediator, who": whatever the noun, a person. */
function whoNext({ lower, unitOf }: Scene, at: number): boolean {
  const who = lower[at] === ',' ? at + 1 : at;
  return lower[who] === 'who' && unitOf[who] === unitOf[at - 1];
}

/** "this week", "a Sunday" */
function isTime(noun: string): boolean {
  return (
    NOT_NAMES.has(noun) ||
    /^(?:(?:week|month|year|day|night|morning|evening|afternoon|weekend|hour|minute|decade|time|season)s?|summer|winter|spring|autumn|fall)$/.test(
      noun,
    )
  );
}

const LONGEST_OWNER = 9;

/** "British officials", "Anna Brandt's lawyer", "a Ministry of Ports spokesman": the capitalised words before a noun belong to it. */
function runStart(covered: Uint8Array, { unitOf, lower }: Scene, at: number): number {
  let first = at;
  while (
    first > 0 &&
    at - first < LONGEST_OWNER &&
    covered[first - 1] === 1 &&
    unitOf[first - 1] === unitOf[at]
  )
    first -= 1;
  return /^an?$/.test(lower[first - 1] ?? '') ? first - 1 : first;
}

function isAuxiliary(word: string): boolean {
  return /^(?:has|have|had|also|later|then|will|would|is|was|were|are|did|does|once|even|already|previously|now|just|recently|reportedly)$/.test(
    word,
  );
}

/** The head of the noun phrase that begins at a token: its last noun that can speak, or its last word. */
function headEnd(scene: Scene, at: number): number {
  const { tokens, lower, quoteOf, unitOf } = scene;
  let head = at;
  let speaking = roleOf(lower[at] as string) === undefined ? -1 : at;
  for (let i = at + 1; i < tokens.length && i - at < LONGEST_PHRASE && unitOf[i] === unitOf[at]; i++) {
    const word = lower[i] as string;
    if (quoteOf[i] !== -1 || (isFunctionWord(word) && !(isDeterminer(word) && i === at + 1))) break;
    if (isPossessive(word)) continue;
    if (!/^[\p{L}\p{N}]/u.test(word) || isVerbHere(scene, i, head, at)) break;
    if (isNameBehindRole(scene, i, head, at)) break;
    if (/ly$/.test(word) && scene.cues[i + 1] !== undefined) break;
    head = i;
    if (roleOf(word) !== undefined) speaking = i;
  }
  return speaking === -1 ? head : speaking;
}

function isNameBehindRole({ tokens, lower }: Scene, at: number, head: number, start: number): boolean {
  if (head === start || !isCapitalised((tokens[at] as Token).text)) return false;
  return !isCapitalised((tokens[head] as Token).text) && roleOf(lower[head] as string) === 'person';
}

/** Verbs that are no nouns as well. */
const PLAIN_VERBS =
  /^(?:says|tells|adds|writes|asks|insists|argues|explains|recalls|admits|believes|thinks)$/;

/** Whether a cue word is the verb behind a noun, and not a noun such as "report" or "claims". */
function isVerbHere({ cues, lower }: Scene, at: number, head: number, start: number): boolean {
  const form = cues[at]?.form;
  if (form === undefined) return false;
  if (form === 'past')
    return head > start || !isDeterminer(lower[start] as string) || isLoneSubject(lower[start] as string);
  if (form === 'third' && PLAIN_VERBS.test(lower[at] as string)) return true;
  if (form === 'third')
    return head > start || !isDeterminer(lower[start] as string)
      ? roleOf(lower[head] as string) !== undefined
      : isLoneSubject(lower[start] as string);
  if (form === 'base')
    return roleOf(lower[head] as string) !== undefined && isPluralRole(lower[head] as string);
  return head > start;
}

function isLoneSubject(word: string): boolean {
  return /^(?:one|another|some|many|several|both|most|two|few|all)$/.test(word);
}

/** Behind a noun: "for the ministry", "who asked not to be named" is left out. */
function additionEnd(scene: Scene, at: number): number {
  const { tokens, lower, quoteOf, cues, unitOf } = scene;
  let end = at;
  if (!ADDED_BY.has(lower[at] ?? '') || unitOf[at] !== unitOf[at - 1]) return at;
  for (let i = at; i < tokens.length && i - at < LONGEST_ADDITION && unitOf[i] === unitOf[at]; i++) {
    const word = lower[i] as string;
    if (quoteOf[i] !== -1 || !/^[\p{L}\p{N}'’&-]/u.test(word) || STOPS.has(word)) break;
    const cue = cues[i];
    const isVerb = cue !== undefined && cue.form !== 'base' && !isFunctionWord(lower[i - 1] as string);
    if (i > at && isVerb && roleOf(word) === undefined) break;
    if (PRONOUNS.has(word)) break;
    // "a header his manager labelled": another phrase begins.
    if (isDeterminer(word) && !isFunctionWord(lower[i - 1] as string)) break;
    end = i + 1;
  }
  while (end > at && (isFunctionWord(lower[end - 1] as string) || isDeterminer(lower[end - 1] as string)))
    end -= 1;
  return end;
}

const STOPS = new Set(
  'who which that has have had was were is are will would when where while as after before but and'.split(
    ' ',
  ),
);
