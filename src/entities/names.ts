import { tokensOf } from '../annotate/tokensOf.js';
import { modelBytes } from '../models.js';
import { toldGender } from '../quotes/gender.js';
import type { AnnotatedText, Entity, Mention, Token } from '../types.js';
import { groupNames, type NameMention } from './grouping.js';
import type { TaggedName } from './mending.js';
import { LEXICON_FILE, MODEL_FILE, readLexicon, readModel } from './model.js';
import { roleBefore } from './roles.js';
import { Tagger } from './tagger.js';

let tagger: Tagger | undefined;

/** A name as the text has it, without possessive, and its first token. */
interface FoundName extends NameMention, Mention {
  readonly firstToken: number;
}

/** The people, organizations, places and other names of a text, each once, in the order of their first mentions. */
export function namesIn(annotated: AnnotatedText): Entity[] {
  tagger ??= new Tagger(readModel(modelBytes(MODEL_FILE)), readLexicon(modelBytes(LEXICON_FILE)));
  const tokens = tokensOf(annotated);
  const found = tagger.tag(annotated).flatMap((name) => trimmed(name, tokens, annotated.text));
  return groupNames(found).map(({ type, mentions }): Entity => {
    const own = mentions.map((i) => found[i] as FoundName);
    const role = type === 'person' ? firstRole(own, tokens) : undefined;
    return {
      name: fullest(own.map(({ text }) => text)),
      type,
      count: own.length,
      mentions: own.map(({ start, end, text }) => ({ start, end, text })),
      ...(role === undefined ? {} : { role }),
    };
  });
}

const OPENING = /^(?:['’]s?|[-\p{Pd}.,;:!?"“”()[\]]+)$/iu;
const CLOSING = /^(?:['’]s?|[-\p{Pd},;:!?"“”([]+)$/iu;

/** A tagged name without marks and possessives at its ends; none where nothing is left. */
function trimmed({ first, end, type }: TaggedName, tokens: readonly Token[], text: string): FoundName[] {
  let from = first;
  let to = end;
  while (from < to && OPENING.test(tokens[from]?.text ?? '')) from++;
  while (to > from && CLOSING.test(tokens[to - 1]?.text ?? '')) to--;
  if (from === to) return [];
  const start = tokens[from]?.start ?? 0;
  const stop = tokens[to - 1]?.end ?? start;
  const name = text.slice(start, stop);
  const gender = type === 'person' ? toldGender(tokens[from - 1]?.text.toLowerCase() ?? '') : null;
  return [
    { firstToken: from, start, end: stop, text: name, name, type, ...(gender === null ? {} : { gender }) },
  ];
}

function firstRole(mentions: readonly FoundName[], tokens: readonly Token[]): string | undefined {
  for (const { firstToken } of mentions) {
    const role = roleBefore(tokens, firstToken);
    if (role !== undefined) return role;
  }
  return undefined;
}

/** The spelling of most words; of those alike, one that is not in capitals; then the one that occurs most; then the first. */
function fullest(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const rank = (spelling: string): number[] => [
    spelling.split(/\s+/).length,
    spelling === spelling.toUpperCase() && spelling.length > 5 ? 0 : 1,
    spelling.length > 5 ? 1 : 0,
    counts.get(spelling) ?? 0,
  ];
  return [...counts.keys()].reduce((best, one) => (isGreater(rank(one), rank(best)) ? one : best));
}

function isGreater(ours: readonly number[], theirs: readonly number[]): boolean {
  for (let i = 0; i < ours.length; i++) {
    if (ours[i] !== theirs[i]) return (ours[i] ?? 0) > (theirs[i] ?? 0);
  }
  return false;
}
