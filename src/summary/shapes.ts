/** How a sentence is built: what faults.ts asks of its tokens. */
import { isWord, isWordOrNumber } from '../annotate/characters.js';
import type { Token } from '../types.js';
import type { Candidate } from './candidates.js';
import { SPEECH_VERBS, VERBS } from './words.js';

/** A part of a sentence, if no comma tells where the main part begins. */
const SUBORDINATE = /^(?:just when|just as|because|although|though|unless|whereas|which|who|whose|while)\b/i;
/** "How the boats have changed." is the label of a picture. */
const TELLS_HOW =
  /^(?:How|Why) (?!(?:did|do|does|is|are|was|were|can|could|will|would|should|many|much|long)\b)/;
/** "Not in Hale, as she found.": what someone was told before, denied. */
const NOT_THERE = /^Not (?:in|on|at|for|with|by|to|from) /;
const FEWEST_WORDS = 4;
const FEWEST_WORDS_AROUND = 3;
/** So many words are hardly ever without a verb, and may have one that is not in the list. */
const MANY_WORDS = 13;
const MANY_WORDS_OF_LEAD = 7;

/** In so many words of a title no verb or noun begins small; and a sentence of names alone is shorter. */
const SHORTEST_TITLE = 5;
const SMALL_IN_TITLES = new Set(
  "n't n’t 's ’s a about after against amid an and as at before between but by during for from in into is it its not of off on or over than that the through to under until up v vs via when while with".split(
    ' ',
  ),
);

/** "Mayor Shuts the Quay": all but the small words have capitals, and one of them is a verb. */
export function isInTitleCase(tokens: Candidate['tokens']): boolean {
  const isLarge = ({ text }: Token): boolean => isWord(text) && !SMALL_IN_TITLES.has(text);
  if (!tokens.every((token) => !isLarge(token) || /^\p{Lu}/u.test(token.text))) return false;
  const words = tokens.filter(isLarge);
  return (
    words.length >= SHORTEST_TITLE &&
    words.slice(1).some((word) => isVerb(word) || /\p{Ll}s$/u.test(word.text))
  );
}

/** A sentence that is mostly quote must tell of a saying, in words outside it. */
export function hasNoSpeaker({ tokens, inside }: Candidate): boolean {
  if (!inside.includes(1)) return false;
  const outside = tokens.filter(({ text }, i) => inside[i] !== 1 && isWordOrNumber(text));
  const quoted = tokens.filter(({ text }, i) => inside[i] === 1 && isWordOrNumber(text)).length;
  if (quoted > 0 && outside.length === 0) return true;
  if (quoted < FEWEST_WORDS || outside.length > quoted) return false;
  if (outside.length === 1) return true;
  const speaks = outside.some(({ lower }) => SPEECH_VERBS.has(lower));
  return !speaks && (inside[0] === 1 || outside.length < FEWEST_WORDS_AROUND);
}

export function isFragment({ tokens, text, place }: Candidate): boolean {
  if ((SUBORDINATE.test(text) && !text.includes(',')) || TELLS_HOW.test(text) || NOT_THERE.test(text))
    return true;
  if (/^\s*["“‘']?\p{Ll}/u.test(text) && !/^["“‘']?\p{Ll}\p{Lu}/u.test(text)) return true;
  const words = tokens.filter((token) => isWordOrNumber(token.text) || /^['’]\p{L}/u.test(token.text));
  if (tellsOnlyWhich(words)) return true;
  // What opens an article is a sentence even where its verb is a rare one.
  const many = place === 0 ? MANY_WORDS_OF_LEAD : MANY_WORDS;
  return (
    words.length < many &&
    !words.some((word, i) => {
      const before = words[i - 1];
      return (isVerb(word) && !isDescribing(word, before)) || isShortIs(word, before);
    })
  );
}

const RELATIVES = new Set(['that', 'who', 'which']);
const AUXILIARY =
  /^(?:can|could|will|would|may|might|must|shall|should|to|and|or|n['’]t|not|never|do|does|did)$/;
const MOST_WORDS_OF_PHRASE = 25;

/** "Two boats that could carry bakers": the one verb that it has tells which ones. */
function tellsOnlyWhich(words: readonly Token[]): boolean {
  if (
    words.length > MOST_WORDS_OF_PHRASE ||
    !/^(?:an?|one|two|three|four|five|several|many)$/.test(words[0]?.lower ?? '')
  )
    return false;
  const verbs = words.flatMap((word, i) =>
    isVerb(word) && !AUXILIARY.test(words[i - 1]?.lower ?? '') ? [i] : [],
  );
  const [first] = verbs;
  return verbs.length === 1 && first !== undefined && RELATIVES.has(words[first - 1]?.lower ?? '');
}

/** "The heated scene": behind an article a word in -ed tells of the noun. */
function isDescribing({ lower }: Token, before: Token | undefined): boolean {
  return !VERBS.has(lower) && /^(?:an?|the|his|her|its|their|our|my|your)$/.test(before?.lower ?? '');
}

function isVerb({ lower }: Token): boolean {
  return VERBS.has(lower) || (lower.length > 3 && lower.endsWith('ed'));
}

/** The ’s of "it’s", which "the town’s" has not. */
function isShortIs({ text }: Token, before: Token | undefined): boolean {
  return (
    /^['’]s$/.test(text) &&
    /^(?:it|he|she|that|there|this|what|who|here|where|how)$/i.test(before?.text ?? '')
  );
}
