/**
 * `npx tsx lab/train/givenNames.ts FOLDER`: makes models/given-names.txt, the given names that tell whether "he" or "she" can stand for
 * somebody. FOLDER is one in which the npm packages human-names and @faker-js/faker are installed, both under the MIT licence.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { plainName } from '../../src/quotes/gender.js';

type Gender = 'female' | 'male';
const GENDERS: readonly Gender[] = ['female', 'male'];

/** Names that the lists have for both, and English news nearly always for one. */
const SETTLED: Readonly<Record<Gender, string>> = {
  female: `hilary hillary ruth helen joan joyce carol kelly marie lauren stacey tracey stacy tracy camille michele dana jackie evelyn marion lynn lois
    margaret mary anne ann jane kate kathy nicola simone andrea ashley shannon sasha jodie laurie lesley madison kim anna maria eva lena
    sara julia claire diane elizabeth alice emma amy sally susan sarah karen jill gail april june nadia aisha fatima sian angela
    tina rosa vera monica miriam rachel rebecca paula nora mina lisa linda laura kath kathleen joanna jess gina freda elena`,
  male: `alexis ali charlie chris cameron sam terry morgan jordan frank jose jean louis joe john james michael david robert william peter paul
    mark george thomas daniel simon henry jack tom ben luke adam alan andy tony steve ray jim tim dan kevin brian ian neil sean
    ryan eric carl karl max leo hugo oscar noah jonas lucas felix anton ivan igor oleg boris vladimir sergei dmitri andrei nikita
    jan kai jamie blake drew logan glenn dean dale wayne shane craig scott stuart gordon keith trevor nigel clive rhys rhodri`,
};

const Names = v.array(v.string());
const Locale = v.object({ person: v.looseObject({ first_name: v.optional(v.unknown()) }) });

function collect(folder: string): Map<string, Record<Gender, number>> {
  const votes = new Map<string, Record<Gender, number>>();
  const add = (name: string, gender: Gender, weight: number): void => {
    const plain = plainName(name);
    if (!/^[a-z]{2,14}$/.test(plain)) return;
    const known = votes.get(plain) ?? { female: 0, male: 0 };
    known[gender] += weight;
    votes.set(plain, known);
  };
  const require = createRequire(join(resolve(folder), 'package.json'));
  for (const language of ['en', 'de', 'es', 'fr', 'it', 'nl']) {
    for (const gender of GENDERS) {
      const file = join(folder, `node_modules/human-names/data/${gender}-human-names-${language}.json`);
      const names = v.parse(Names, JSON.parse(readFileSync(file, 'utf8')));
      for (const name of names) add(name, gender, language === 'en' ? 3 : 1);
    }
  }
  for (const locale of Object.values(
    v.parse(v.record(v.string(), v.unknown()), require('@faker-js/faker').allLocales),
  )) {
    const parsed = v.safeParse(Locale, locale);
    if (!parsed.success) continue;
    for (const gender of GENDERS) {
      const list = v.safeParse(v.looseObject({ [gender]: Names }), parsed.output.person.first_name);
      if (list.success) for (const name of v.parse(Names, list.output[gender])) add(name, gender, 1);
    }
  }
  return votes;
}

const settled = new Map(
  GENDERS.flatMap((gender) => SETTLED[gender].split(/\s+/).map((name): [string, Gender] => [name, gender])),
);
const votes = collect(process.argv[2] ?? '.');
for (const name of settled.keys()) votes.set(name, { female: 0, male: 0 });
const lines = GENDERS.map((gender) => {
  const other = gender === 'female' ? 'male' : 'female';
  const isOf = (name: string, counts: Record<Gender, number>): boolean =>
    settled.has(name) ? settled.get(name) === gender : counts[gender] > 3 * counts[other];
  const names = [...votes].filter(([name, counts]) => isOf(name, counts)).map(([name]) => name);
  return `${gender} ${names.sort().join(' ')}`;
});
writeFileSync('models/given-names.txt', `${lines.join('\n')}\n`);
