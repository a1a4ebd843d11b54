/**
 * Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980) with the departures of NLTK's
 * default mode, which google's rouge-score uses: a few irregular forms, "ies" and "ied" after one letter, "y" after a
 * consonant only, and "alli", "bli", "fulli", "logi" in step 2.
 *
 * A word is seen as [C](VC)^m[V], C and V runs of consonants and vowels; m is its measure.
 */

/** A suffix, what takes its place, and the condition on the stem before it. */
type Rule = readonly [suffix: string, replacement: string, when?: (stem: string) => boolean];

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...['sky', 'news', 'inning', 'outing', 'canning', 'howe', 'proceed', 'exceed', 'succeed'].map(
    (word) => [word, word] as const,
  ),
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['innings', 'inning'],
  ['outings', 'outing'],
  ['cannings', 'canning'],
]);

const isLong = (stem: string): boolean => measure(stem) > 0;
const isLonger = (stem: string): boolean => measure(stem) > 1;
const always = (): boolean => true;

const STEP_1A: readonly Rule[] = [
  ['sses', 'ss'],
  ['ies', 'i'],
  ['ss', 'ss'],
  ['s', ''],
];

const STEP_2: readonly Rule[] = suffixes(isLong, {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  fulli: 'ful',
}).concat([['logi', 'log', (stem) => isLong(`${stem}l`)]]);

const STEP_3: readonly Rule[] = suffixes(isLong, {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
});

/** A longer suffix stands before the one it ends in: the first that fits decides. */
const STEP_4: readonly Rule[] = [
  ...'al ance ence er ic able ible ant ement ment ent'
    .split(' ')
    .map((suffix): Rule => [suffix, '', isLonger]),
  ['ion', '', (stem) => isLonger(stem) && /[st]$/.test(stem)],
  ...'ou ism ate iti ous ive ize'.split(' ').map((suffix): Rule => [suffix, '', isLonger]),
];

/** The stem of a lower-case word. Words of one or two letters are their own. */
export function stemOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 2) return word;
  const singular = word.length === 4 && word.endsWith('ies') ? word.slice(0, -1) : apply(STEP_1A, word);
  return step5(apply(STEP_4, apply(STEP_3, step2(step1c(step1b(singular))))));
}

/** "plastered" → "plaster", "hopping" → "hop". */
function step1b(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, word.length === 4 ? -1 : -2);
  if (word.endsWith('eed')) return isLong(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, '');
  return stem === word || !hasVowel(stem) ? word : tidied(stem);
}

/** Mends what is left of a word without "ed" or "ing": "conflat" → "conflate", "hopp" → "hop", "fil" → "file". */
function tidied(stem: string): string {
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsInDouble(stem)) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
  return measure(stem) === 1 && endsInShort(stem) ? `${stem}e` : stem;
}

/** "happy" → "happi", but "enjoy" and "by" stay. */
function step1c(word: string): string {
  const stem = word.slice(0, -1);
  return word.endsWith('y') && stem.length > 1 && shapeOf(stem).endsWith('c') ? `${stem}i` : word;
}

/** "alli" becomes "al" and the step begins anew: "radicalli" → "radical". */
function step2(word: string): string {
  if (!word.endsWith('alli')) return apply(STEP_2, word);
  return isLong(word.slice(0, -4)) ? step2(word.slice(0, -2)) : word;
}

/** "probate" → "probat", "controll" → "control". */
function step5(word: string): string {
  const stem = word.slice(0, -1);
  const dropsE = word.endsWith('e') && (isLonger(stem) || (measure(stem) === 1 && !endsInShort(stem)));
  const withoutE = dropsE ? stem : word;
  return withoutE.endsWith('ll') && isLonger(withoutE.slice(0, -1)) ? withoutE.slice(0, -1) : withoutE;
}

/** Applies the first rule whose suffix the word has, if its condition holds. */
function apply(rules: readonly Rule[], word: string): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (rule === undefined) return word;
  const [suffix, replacement, when = always] = rule;
  const stem = word.slice(0, word.length - suffix.length);
  return when(stem) ? stem + replacement : word;
}

function suffixes(when: (stem: string) => boolean, replacements: Readonly<Record<string, string>>): Rule[] {
  return Object.entries(replacements).map(([suffix, replacement]) => [suffix, replacement, when]);
}

/** A "c" or "v" for each letter. A "y" is a vowel after a consonant. */
function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word)
    shape += /[aeiou]/.test(letter) || (letter === 'y' && shape.endsWith('c')) ? 'v' : 'c';
  return shape;
}

function measure(stem: string): number {
  return shapeOf(stem).match(/vc/g)?.length ?? 0;
}

function hasVowel(stem: string): boolean {
  return shapeOf(stem).includes('v');
}

function endsInDouble(stem: string): boolean {
  return stem.length >= 2 && stem.at(-1) === stem.at(-2) && shapeOf(stem).endsWith('c');
}

/** Consonant, vowel, consonant other than w, x, y; or a word of a vowel and a consonant. */
function endsInShort(stem: string): boolean {
  const shape = shapeOf(stem);
  return shape === 'vc' || (shape.endsWith('cvc') && !/[wxy]$/.test(stem));
}
