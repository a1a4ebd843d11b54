import { modelBytes } from '../models.js';

export type Gender = 'female' | 'male';

/** Titles and nouns that tell a gender; in lower case. */
const TOLD: Readonly<Record<Gender, string>> = {
  female: `mrs mrs. ms ms. miss dame lady madam mme mme. sister aunt aunty auntie queen princess duchess countess baroness spokeswoman chairwoman
    congresswoman councilwoman businesswoman policewoman woman girl mother mum mom grandmother daughter wife widow actress waitress
    headmistress landlady sportswoman housewife niece bride girlfriend midwife mother-of-two mother-of-three grandma`,
  male: `mr mr. sir lord uncle king prince duke earl baron father brother spokesman chairman congressman councilman businessman policeman man boy
    dad grandfather son husband widower actor waiter headmaster landlord sportsman nephew groom boyfriend gentleman father-of-two
    father-of-three fisherman monsignor bishop archbishop pope imam rabbi grandad lad`,
};

let told: ReadonlyMap<string, Gender> | undefined;
let names: ReadonlyMap<string, Gender> | undefined;

/** A name in lower case without accents. */
export function plainName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The gender that a title, a noun or a form of address tells; null if none. */
export function toldGender(word: string): Gender | null {
  told ??= mapOf(Object.entries(TOLD));
  return told.get(word) ?? null;
}

/** The gender of those who nearly all have a given name; null where it is not known or both have it. */
export function genderOfName(given: string): Gender | null {
  names ??= mapOf(
    Buffer.from(modelBytes('given-names.txt'))
      .toString()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
  return names.get(plainName(given)) ?? null;
}

const GENDERS: readonly Gender[] = ['female', 'male'];

function mapOf(lists: readonly (readonly string[])[]): Map<string, Gender> {
  const map = new Map<string, Gender>();
  for (const gender of GENDERS) {
    const list = lists.find(([name]) => name === gender)?.[1] ?? '';
    for (const word of list.split(/\s+/)) map.set(word, gender);
  }
  return map;
}
