import type { Candidate } from './candidates.js';
import { isPossessive } from './functionWords.js';
import { isPluralRole, roleOf } from './roles.js';
import type { Scene } from './scene.js';
import { isTitle } from './titles.js';

/** What may stand between the name of a body and that of somebody in it, beside roles. */
interface BranchRow {
  /** Fields that stand before an office and are no role themselves, between blanks. */
  readonly nouns: string;
  readonly examples: readonly string[];
}

export const BRANCHES: readonly BranchRow[] = [
  {
    nouns: `executive finance financial operating marketing sales communications media press public policy legal research technology science scientific medical
      security human resources transport health education housing environment planning culture sports sport news political economics business
      managing general senior junior acting interim former assistant associate national regional local shadow foreign defence defense`,
    examples: ['Ford chief financial officer Jim Farley', 'Carrick housing director Anna Brandt'],
  },
];

let branches: ReadonlySet<string> | undefined;
const MOST_WORDS = 5;

/**
 * Those candidates that may speak: without those that only tell whose somebody is, as in "Ford chief executive Jim Farley", "the union's Derek
 * Shaw", "Anna Brandt's lawyer".
 *
 * @param names names of people and bodies
 * @param phrases noun phrases, which may hold names
 */
export function withoutOwners(
  scene: Scene,
  names: readonly Candidate[],
  phrases: readonly Candidate[],
): Candidate[] {
  const people = new Set(
    names.filter(({ kind }) => kind === 'person' || kind === 'run').map(({ first }) => first),
  );
  const possessives = new Set(phrases.flatMap((phrase) => possessivesIn(scene, phrase)));
  return [...names, ...phrases].filter(
    ({ end }) => !possessives.has(end) && !people.has(ownedName(scene, end)),
  );
}

function possessivesIn({ lower }: Scene, { first, end }: Candidate): number[] {
  const found: number[] = [];
  for (let i = first; i < end; i++) if (isPossessive(lower[i])) found.push(i);
  return found;
}

/** Where the name of somebody must begin whose owner's name ends before a token; -1 where nothing tells of an owner. */
function ownedName(scene: Scene, start: number): number {
  const { lower, unitOf } = scene;
  const hasPossessive = isPossessive(lower[start]);
  const office = hasPossessive ? start + 1 : start;
  let end = office;
  while (end < office + MOST_WORDS && isPartOfOffice(scene, start, end)) end += 1;
  if (unitOf[end] !== unitOf[start]) return -1;
  if (end === office) return hasPossessive ? end : -1;
  const head = lower[end - 1] as string;
  return (roleOf(head) === 'person' || isTitle(head)) && !isPluralRole(head) ? end : -1;
}

function isPartOfOffice({ lower, tokens, unitOf }: Scene, start: number, at: number): boolean {
  const word = lower[at] ?? '';
  if (unitOf[at] !== unitOf[start] || word !== tokens[at]?.text) return false;
  branches ??= new Set(BRANCHES.flatMap(({ nouns }) => nouns.split(/\s+/)));
  const isNumber = /^\d+$/.test(word);
  return (
    isNumber || roleOf(word) === 'person' || roleOf(word) === 'group' || isTitle(word) || branches.has(word)
  );
}

/**
 * Where the name must end that a name of something only adds to: "Carl Ott of the University of Salem", "Carl Ott, of the harbour board,".
 * -1 where it adds to none.
 */
export function ownerEnd({ lower }: Scene, { first, kind }: Candidate): number {
  const adding = lower[first - 1] === 'the' ? first - 2 : first - 1;
  if (kind === 'person' || !/^(?:of|from|at)$/.test(lower[adding] ?? '')) return -1;
  return lower[adding - 1] === ',' ? adding - 1 : adding;
}
