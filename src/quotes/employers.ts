import type { Candidate } from './candidates.js';
import { isPluralRole, roleOf } from './roles.js';
import type { Scene } from './scene.js';
import { isTitle } from './titles.js';

/** Names that only tell whose somebody is, before what that is and the name: "Ford" of "Ford chief executive Jim Farley". */
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

/** Those names that may speak: without the employers in "Ford chief executive Jim Farley", which name nobody who does. */
export function withoutEmployers(scene: Scene, names: readonly Candidate[]): Candidate[] {
  const people = new Set(
    names.filter(({ kind }) => kind === 'person' || kind === 'run').map(({ first }) => first),
  );
  return names.filter(({ end }) => !people.has(officeEnd(scene, end)));
}

/** The first token behind the office that begins at a token; -1 where none does. */
function officeEnd(scene: Scene, start: number): number {
  let end = start;
  while (end < start + MOST_WORDS && isPartOfOffice(scene, start, end)) end += 1;
  const office = scene.lower[end - 1] as string;
  const isOffice = end > start && (roleOf(office) === 'person' || isTitle(office)) && !isPluralRole(office);
  return isOffice && scene.unitOf[end] === scene.unitOf[start] ? end : -1;
}

function isPartOfOffice({ lower, tokens, unitOf }: Scene, start: number, at: number): boolean {
  const word = lower[at] ?? '';
  if (unitOf[at] !== unitOf[start] || word !== tokens[at]?.text) return false;
  branches ??= new Set(BRANCHES.flatMap(({ nouns }) => nouns.split(/\s+/)));
  return roleOf(word) === 'person' || roleOf(word) === 'group' || isTitle(word) || branches.has(word);
}
