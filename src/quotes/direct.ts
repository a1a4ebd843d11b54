import { isCapitalised } from '../annotate/characters.js';
import type { Candidate } from './candidates.js';
import type { CueKind } from './cues.js';
import { isFunctionWord } from './functionWords.js';
import { ownerEnd } from './owners.js';
import { roleOf } from './roles.js';
import type { Scene, SceneQuote } from './scene.js';
import { outsideAfter, outsideBefore } from './surroundings.js';

/** Kinds of cues whose subject, right beside a quote, has said it for sure. */
const BEHIND_QUOTE: ReadonlySet<CueKind> = new Set(['say', 'write', 'ask', 'stance', 'voice']);
const BEFORE_QUOTE: ReadonlySet<CueKind> = new Set(['say', 'write', 'ask', 'stance', 'voice', 'judge']);

const SAYING: ReadonlySet<CueKind> = new Set(['say']);

/** So many candidates begin or end at one place at most, or cover each other. */
const MOST_LOOKED_AT = 6;

/**
 * The speaker whom the grammar tells: the subject of the verb of saying that touches the quote, as in “…,” said Ott; “…,” Ott said;
 * Ott has said: “…”; described by Ott as “…”, or as “…” by Ott. Null where nobody is told so plainly.
 *
 * @param at the number of the first candidate behind the start of the quote
 */
export function directSpeaker(
  scene: Scene,
  quote: SceneQuote,
  candidates: readonly Candidate[],
  at: number,
): Candidate | null {
  return (
    behindQuote(scene, quote, candidates, at) ??
    beforeQuote(scene, quote, candidates, at) ??
    sentenceBefore(scene, quote, candidates, at)
  );
}

const LONGEST_SPEAKER = 10;

/** It’s true, says Ott. “…” */
function sentenceBefore(
  scene: Scene,
  quote: SceneQuote,
  candidates: readonly Candidate[],
  at: number,
): Candidate | null {
  const { lower, unitOf, paragraphOf } = scene;
  const stop = outsideBefore(scene, quote.first);
  const unit = unitOf[stop] as number;
  const isApart =
    unit !== unitOf[quote.first] && unitOf[outsideAfter(scene, quote.end)] !== unitOf[quote.end - 1];
  if (lower[stop] !== '.' || !isApart || paragraphOf[stop] !== quote.paragraph) return null;
  for (let i = stop - 1; i > stop - LONGEST_SPEAKER && unitOf[i] === unit; i--) {
    if (!isCue(scene, i, unit, SAYING)) continue;
    if (lower[i - 1] !== ',') return null;
    const speaker = openingAt(candidates, at, i + 1);
    return speaker !== null && (speaker.end === stop || lower[speaker.end] === ',') ? speaker : null;
  }
  return null;
}

/** The longest candidate before a quote that begins at a token. */
function openingAt(candidates: readonly Candidate[], at: number, first: number): Candidate | null {
  let found: Candidate | null = null;
  for (let i = at - 1; i >= 0 && i >= at - MOST_LOOKED_AT; i--) {
    const candidate = candidates[i] as Candidate;
    if (candidate.first === first && (found === null || candidate.end > found.end)) found = candidate;
  }
  return found;
}

/** “…,” said Ott; “…,” Ott said. */
function behindQuote(
  scene: Scene,
  quote: SceneQuote,
  candidates: readonly Candidate[],
  at: number,
): Candidate | null {
  const unit = scene.unitOf[quote.end - 1] as number;
  const outside = outsideAfter(scene, quote.end);
  const isOutside = scene.lower[outside] === ',';
  if (!isOutside && !/^[,.!?…—–-]/.test(scene.lower[quote.end - 1] ?? '')) return null;
  const first = isOutside ? outside + 1 : outside;
  if (scene.unitOf[first] !== unit) return null;
  if (isCue(scene, first, unit, BEHIND_QUOTE)) {
    const inverted = behindOffice(scene, candidates, at, first + 1) ?? startingAt(candidates, at, first + 1);
    return inverted === null || goesOn(scene, candidates, at, inverted) ? null : inverted;
  }
  const subject = startingAt(candidates, at, first);
  if (subject?.kind === 'who') return null;
  const says = (speaker: Candidate) => isCue(scene, adverbEnd(scene, speaker.end), unit, BEHIND_QUOTE);
  return subject !== null && says(subject) ? subject : behindTitle(scene, candidates, at, first, says);
}

/** “…,” Assistant U.S. Attorney Ott told reporters. */
function behindTitle(
  { lower, tokens, unitOf }: Scene,
  candidates: readonly Candidate[],
  at: number,
  first: number,
  says: (speaker: Candidate) => boolean,
): Candidate | null {
  for (let i = first; i < first + LONGEST_OFFICE && unitOf[i] === unitOf[first]; i++) {
    const named = i > first ? startingAt(candidates, at, i) : null;
    if (named?.kind === 'person' && says(named)) return named;
    if (!isCapitalised(tokens[i]?.text ?? '') && !/^(?:of|for|the|and)$/.test(lower[i] ?? '')) return null;
  }
  return null;
}

const LONGEST_OFFICE = 8;
/** Offices that are named with what they are of, in front of a name. */
const OFFICE =
  /^(?:head|director|chief|leader|chair|secretary|minister|member|mayor|president|editor|professor)$/;

/** “…,” said head of the harbour mission Anna Brandt; said station controller Carl Ott. */
function behindOffice(
  scene: Scene,
  candidates: readonly Candidate[],
  at: number,
  first: number,
): Candidate | null {
  const { lower, tokens, unitOf, cues } = scene;
  const isOffice = OFFICE.test(lower[first] ?? '');
  for (let i = first; i < first + LONGEST_OFFICE && unitOf[i] === unitOf[first]; i++) {
    const word = lower[i] as string;
    const named = i > first ? startingAt(candidates, at, i) : null;
    if (named?.kind === 'person') return named;
    const isNoun = word === tokens[i]?.text && !isFunctionWord(word) && cues[i]?.form !== 'past';
    if (!/^\p{L}/u.test(word) || !(isNoun || (isOffice && i > first))) return null;
  }
  return null;
}

/** Ott said: “…”; Ott called it “…”; described by Ott as “…”; described as “…” by Ott. */
function beforeQuote(
  scene: Scene,
  quote: SceneQuote,
  candidates: readonly Candidate[],
  at: number,
): Candidate | null {
  const { lower } = scene;
  const unit = scene.unitOf[quote.first] as number;
  let cue = outsideBefore(scene, quote.first);
  const behind = outsideAfter(scene, quote.end);
  const isPassive = [cue, cue - 1].some((i) => isCue(scene, i, unit, BEFORE_QUOTE));
  if (lower[behind] === 'by' && isPassive && scene.unitOf[behind] === unit)
    return startingAt(candidates, at, behind + 1);
  if (lower[cue] === 'as') {
    const agent = endingAt(candidates, at, cue);
    const isAgent = agent !== null && lower[agent.first - 1] === 'by';
    if (isAgent && isCue(scene, agent.first - 2, unit, BEFORE_QUOTE)) return agent;
  }
  const apart = parenthetical(scene, candidates, at, cue) ?? agentBefore(scene, candidates, at, cue);
  if (apart !== null) return apart;
  if (/^(?:[,:]|that|as)$/.test(lower[cue] ?? '')) cue -= 1;
  if (/^(?:it|him|her|them|this|that)$/.test(lower[cue] ?? '')) cue -= 1;
  if (isBesideClause(scene, cue, unit)) {
    const subject = endingAt(candidates, at, cue);
    if (subject !== null && /^(?:with|despite)$/.test(lower[subject.first - 1] ?? '')) return subject;
  }
  if (!isCue(scene, cue, unit, BEFORE_QUOTE)) return null;
  const subject = endingAt(candidates, at, cue) ?? endingAt(candidates, at, adverbStart(scene, cue));
  if (subject === null) return null;
  const owner = endingAt(candidates, at, ownerEnd(scene, subject));
  return owner?.kind === 'person' || owner?.kind === 'run' ? owner : subject;
}

/** It was, said Ott (61), “…” */
function parenthetical(
  scene: Scene,
  candidates: readonly Candidate[],
  at: number,
  comma: number,
): Candidate | null {
  const { lower, unitOf } = scene;
  if (lower[comma] !== ',') return null;
  const speaker = endingAt(candidates, at, lower[comma - 1] === ')' ? comma - 3 : comma);
  if (speaker === null || lower[speaker.first - 2] !== ',') return null;
  return isCue(scene, speaker.first - 1, unitOf[comma] as number, BEHIND_QUOTE) ? speaker : null;
}

const LONGEST_MESSAGE = 6;

/** She was told by Ott that it was “…” */
function agentBefore(
  scene: Scene,
  candidates: readonly Candidate[],
  at: number,
  left: number,
): Candidate | null {
  const { lower, cues, unitOf } = scene;
  for (let i = left; i > left - LONGEST_MESSAGE && unitOf[i] === unitOf[left]; i--) {
    if (cues[i] !== undefined || lower[i] === ',') return null;
    if (lower[i] !== 'that' && lower[i] !== 'to') continue;
    const agent = endingAt(candidates, at, i);
    const by = (agent?.first ?? 0) - 1;
    return lower[by] === 'by' &&
      /^(?:was|were|been|being)$/.test(lower[by - 2] ?? '') &&
      isCue(scene, by - 1, unitOf[left] as number, BEFORE_QUOTE)
      ? agent
      : null;
  }
  return null;
}

/** "with one reviewer calling it “…”": a cue in -ing. */
function isBesideClause({ cues, unitOf }: Scene, at: number, unit: number): boolean {
  const cue = cues[at];
  return cue?.form === 'ing' && unitOf[at] === unit && BEFORE_QUOTE.has(cue.kind);
}

function isCue(scene: Scene, at: number, unit: number, kinds: ReadonlySet<CueKind>): boolean {
  const cue = scene.cues[at];
  if (cue === undefined || scene.unitOf[at] !== unit || !kinds.has(cue.kind)) return false;
  return cue.form === 'past' || (cue.form === 'third' && cue.kind !== 'stance');
}

const ADVERB = /^(?:has|have|had|also|later|then|once|himself|herself|.+ly)$/;

function adverbEnd({ lower }: Scene, at: number): number {
  return ADVERB.test(lower[at] ?? '') ? at + 1 : at;
}

function adverbStart({ lower }: Scene, at: number): number {
  return ADVERB.test(lower[at - 1] ?? '') ? at - 1 : at;
}

/** The longest candidate that begins at a token. */
function startingAt(candidates: readonly Candidate[], at: number, first: number): Candidate | null {
  let found: Candidate | null = null;
  for (let i = at; i < candidates.length && i < at + MOST_LOOKED_AT; i++) {
    const candidate = candidates[i] as Candidate;
    if (candidate.first > first) break;
    if (candidate.first === first && (found === null || candidate.end > found.end)) found = candidate;
  }
  return found;
}

/** The longest candidate that ends at a token. */
function endingAt(candidates: readonly Candidate[], at: number, end: number): Candidate | null {
  let found: Candidate | null = null;
  for (let i = at - 1; i >= 0 && i >= at - MOST_LOOKED_AT; i--) {
    const candidate = candidates[i] as Candidate;
    if (candidate.end === end) found = candidate;
  }
  return found;
}

/** "said Trump adviser Carl Ott": the name that begins there is not the speaker's. */
function goesOn(
  { lower, tokens, unitOf }: Scene,
  candidates: readonly Candidate[],
  at: number,
  { first, end, kind }: Candidate,
): boolean {
  if (unitOf[end] !== unitOf[first]) return false;
  if (/^(?:['’]s?|of|for|and|&)$/.test(lower[end] ?? '')) return true;
  const isName = /^\p{Lu}/u.test(tokens[end]?.text ?? '');
  if (isName || startingAt(candidates, at, end) !== null) return true;
  return kind !== 'role' && roleOf(lower[end] ?? '') === 'person';
}
