import { isCapitalised } from '../annotate/characters.js';
import { genderOfName } from '../quotes/gender.js';
import { NAMELESS, NO_PERSONS, PERSON_ENDING, PERSONS, SPEECH_VERBS, VERBS } from './words.js';

const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his', 'himself', 'herself']);
/** Before a name that is none of a person. */
const OWNERS = new Set(['the', 'her', 'his', 'their', 'its', 'our', 'my']);
/** What opens a sentence before the one that it is about: "When he arrived, Ott …". */
const INTRODUCING =
  /^(?:when|while|if|because|although|though|once|unless|whether|despite|born|\p{Ll}{2,}(?:ing|ed))$/u;
/** Before the subject of a clause, with a word or three between. */
const CLAUSE_BREAKS = new Set([',', 'but', 'and', 'so', 'when', 'while', 'because', 'if', 'that']);
const NEAR_BREAK = 4;
const SPEAKERS = new Set(['he', 'she', 'they']);
const THINGS = new Set(['it']);
const SEVERAL = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
/** Words for several that have no s at their end, and such as "they" may follow though they are one. */
const MANY = new Set(
  `people men women children police family team group couple pair duo trio crew staff public everyone everybody anyone anybody someone
  somebody nobody each every who whoever whose those many few some most both two three four five six seven eight nine ten person media
  government majority minority committee company band board council club army crowd audience cattle fish sheep jury person parent`.split(
    /\s+/,
  ),
);
const NO_PLURAL =
  /(?:ss|us|is|[’']s|as|(?:minute|hour|day|week|month|year|decade)s|always|perhaps|does|says|towards|afterwards|sometimes|besides|yes)$/;
const NEAR_SUBJECT = 3;
const DETERMINERS = new Set(['a', 'an', 'the', 'another', 'one', 'every', 'each', 'two', 'three']);
const PREPOSITIONS = new Set(
  `at by for from in into of off on onto out over to under with within without after before since until till during about above across along
  around inside near past through throughout toward towards upon as`.split(/\s+/),
);

/** "He may be 91, but Carl Ott …", "It is called the Dam of Hale": whether an opening that points forward names whom or what it means. */
export function namesWhatItMeans(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const isPerson = lower.some((word) => PERSONAL.has(word));
  return words.some((word, i) => {
    const before = lower[i - 1] ?? '';
    const isName = i > 0 && isCapitalised(word) && !NAMELESS.has(lower[i] ?? '');
    if (!isName || !isPerson) return isName;
    const opensClause = lower.slice(Math.max(0, i - NEAR_BREAK), i).some((each) => CLAUSE_BREAKS.has(each));
    return opensClause && !PREPOSITIONS.has(before) && !OWNERS.has(before);
  });
}

/**
 * Whether a pronoun comes before anyone or anything that it could stand for: "he" before a person, "their" before several, "its" before a
 * thing. "When he arrived, Ott …" names him at once.
 */
export function hasLonePronoun(words: readonly string[], lower: readonly string[]): boolean {
  let metPerson = false;
  for (const [at, word] of lower.entries()) {
    if (SEVERAL.has(word) && !hasSeveral(words, lower, at)) return !opensForward(lower, at);
    if (THINGS.has(word) && !metPerson && isEarly(lower, at) && !hasThing(words.slice(0, at))) return true;
    if (metPerson) continue;
    if (PERSONAL.has(word)) return !namesAfterComma(words, lower, at);
    if (describesPronoun(lower, at)) return true;
    metPerson = mayBeMeant(words, lower, at);
  }
  return false;
}

function isEarly(lower: readonly string[], at: number): boolean {
  return at <= NEAR_SUBJECT || lower[at - 1] === ',';
}

/** Whether words before a place tell of more than one, or of what may have more than one in it. */
function hasSeveral(words: readonly string[], lower: readonly string[], before: number): boolean {
  for (let at = 0; at < before; at += 1) {
    const word = lower[at] ?? '';
    if (word === 'and' || MANY.has(word) || (at > 0 && isCapitalised(words[at] ?? '') && !NAMELESS.has(word)))
      return true;
    if (word.length > 3 && word.endsWith('s') && !NO_PLURAL.test(word)) return true;
  }
  return false;
}

/** "With their boats sunk, the bakers …": who is meant comes behind the comma. */
function opensForward(lower: readonly string[], at: number): boolean {
  const [first = ''] = lower;
  return (INTRODUCING.test(first) || PREPOSITIONS.has(first)) && lower.indexOf(',', at) > at;
}

/** "A baker from Hale, she …": what opens the sentence tells who she is, and does not name her. */
function describesPronoun(lower: readonly string[], at: number): boolean {
  if (at !== 0 || !(lower[0] === 'a' || lower[0] === 'an')) return false;
  const comma = lower.indexOf(',');
  return comma > 0 && /^(?:he|she)$/.test(lower[comma + 1] ?? '');
}

/** "The boat is new, he said": one who is named in another sentence. */
export function tellsWhatOneSaid(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const at = lower.findIndex(
    (word, i) => SPEAKERS.has(word) && lower[i - 1] === ',' && SPEECH_VERBS.has(lower[i + 1] ?? ''),
  );
  return at > 0 && !words.slice(0, at).some((word, i) => isCapitalised(word) && mayBeMeant(words, lower, i));
}

/** Whether words hold something that "it" or "they" may stand for: a name, a noun with its article, a plural. */
function hasThing(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const lower = word.toLowerCase();
    if (NAMELESS.has(lower)) return DETERMINERS.has(lower) && i + 1 < words.length;
    return (isCapitalised(word) && (i > 0 || !/(?:s|ing|ed|ly)$/.test(word))) || /\p{Ll}{3}s$/u.test(word);
  });
}

/** Whether a word names someone, or ends "a baker". A name after a preposition or "the" is most often none of a person. */
function mayBeMeant(words: readonly string[], lower: readonly string[], at: number): boolean {
  const word = lower[at] ?? '';
  let first = at;
  while (first > 1 && isCapitalised(words[at] ?? '') && isCapitalised(words[first - 1] ?? '')) first -= 1;
  const before = lower[first - 1] ?? '';
  if (isGivenName(words, lower, first, at)) return true;
  if (!/^\p{L}/u.test(word) || PREPOSITIONS.has(before)) return false;
  if (isCapitalised(words[at] ?? ''))
    return (
      isPersonName(word, before, at) &&
      (at <= NEAR_SUBJECT || first < at || isSubject(lower[at + 1] ?? '')) &&
      !(at === 0 && (PREPOSITIONS.has(lower[1] ?? '') || PEOPLES.test(lower[1] ?? '')))
    );
  return isPerson(word) && !PREPOSITIONS.has(lower[at - 2] ?? '');
}

/** "Nora Falk": a name of several words of which the first is one that parents give. */
function isGivenName(words: readonly string[], lower: readonly string[], first: number, at: number): boolean {
  if (first === at || !isCapitalised(words[at] ?? '') || NAMELESS.has(lower[at] ?? '')) return false;
  const given = words.slice(first, at).find((_, k) => !NAMELESS.has(lower[first + k] ?? ''));
  return given !== undefined && genderOfName(given) !== null;
}

/** Whether a word goes on from a subject: a verb, a comma, a possessive. */
function isSubject(next: string): boolean {
  return VERBS.has(next) || SPEECH_VERBS.has(next) || /^(?:,|['’]s?|[a-z]{2,}ed)$/.test(next);
}

/** "Republicans", "Russians": several, whom "he" does not stand for. */
const PEOPLES = /(?:crats|icans|ians|ists|atives|erals|ims|elis|eans)$/;

/** The first word of a sentence has a capital anyway: "Extremists" names no one. */
function isPersonName(word: string, before: string, at: number): boolean {
  if (NAMELESS.has(word) || before === 'the' || PEOPLES.test(word)) return false;
  return at > 0 || !/(?:s|ing|ed)$/.test(word) || genderOfName(word) !== null;
}

function isPerson(word: string): boolean {
  return PERSONS.has(word) || (PERSON_ENDING.test(word) && !NO_PERSONS.has(word));
}

function namesAfterComma(words: readonly string[], lower: readonly string[], pronoun: number): boolean {
  if (!INTRODUCING.test(lower[0] ?? '') && !PREPOSITIONS.has(lower[0] ?? '')) return false;
  const comma = lower.indexOf(',', pronoun);
  if (comma < 0) return false;
  const [next = '', second = ''] = [words[comma + 1], words[comma + 2]];
  const isName = (word: string): boolean => isCapitalised(word) && !NAMELESS.has(word.toLowerCase());
  return isName(next) || (DETERMINERS.has(next.toLowerCase()) && isPerson(second.toLowerCase()));
}
