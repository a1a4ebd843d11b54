import { isCapitalised } from '../annotate/characters.js';
import { NAMELESS, NO_PERSONS, PERSON_ENDING, PERSONS, THIS_TIME } from './words.js';

/** Openings that lean on the sentence before: without it a reader does not know who or what is meant. */
export interface BackwardRow {
  readonly id: string;
  /** Ends "It …": why the sentence is not taken alone. */
  readonly why: string;
  /** Phrases in lower case, parted by " | ". */
  readonly openings: string;
  /** Sentences that the row must find, and some that come near. */
  readonly leans: readonly string[];
  readonly stands: readonly string[];
}

export const BACKWARD: readonly BackwardRow[] = [
  {
    id: 'pronoun',
    why: 'opens with a pronoun for someone or something named before',
    openings: `he | she | it | they | him | her | his | its | their | them | hers | theirs | himself | herself | themselves | both | neither | either |
      each | others | other | another | some of them | many of them | most of them | none of them | all of them | one of them | one of these | one of those |
      two of them | among them | of those | of these | all three | all four | all on board | all of the`,
    leans: [
      'He said the quay would be mended.',
      'Now they don’t talk.',
      'Its chair resigned in May after the storm.',
      'Of those, nine were hurt.',
    ],
    stands: ['Hebden won the cup again on Sunday.', 'Some ferries sailed in spite of it.'],
  },
  {
    id: 'demonstrative',
    why: 'opens with “this” or “that”, which points to what was said before',
    openings: `this | that | these | those | such | here | there | the same | the other | the others | the latter | the former | the two | the three |
      the four | the pair | the duo | the trio | the couple | the move | the incident | the decision | the comments | the remarks | the announcement |
      the news comes | the clip | the footage | the video | the photo | the picture | the image | the post | the tweet | the result | the ruling |
      the verdict | the attack | the accident | the crash | the victim | the victims | the suspect | the suspects | the statement | the letter |
      the report | the study | the findings | the figures | the changes | the plan | the plans | the proposal | the proposals | the deal | the agreement |
      the man | the woman | the boy | the girl | the child | the teenager | the second reason | the third reason | the other reason | another reason |
      the second is | the third is | the subject | the message | the idea is | the problem is | the point is`,
    leans: [
      'The second reason is that boats cost money.',
      'From those early days, the boats were wet.',
      'That is why the bridge shut.',
      'The pair left the town in May.',
      'There she met a baker.',
      'Workers there earn very little.',
      'A man spoke those last words.',
    ],
    stands: [
      'This week the bridge shut.',
      'There were no seats left.',
      'The town helped those who had lost a boat.',
      'The couples danced until the morning.',
    ],
  },
  {
    id: 'link',
    why: 'opens with a link to the sentence before',
    openings: `so | then | thus | hence | therefore | instead | otherwise | or | nor | similarly | likewise | as a result | as such | for example |
      for instance | in contrast | by contrast | in other words | on the other hand | at the same time | at that point | at that time | at the time |
      at this point | since then | after that | before that | by then | until then | even then | even so | that said | in response | in return |
      in turn | in that case | if so | not so | because of that | because of this | despite this | despite that | in this case | from there |
      from then | to that end | to do so | when asked | asked why | asked whether | asked if | asked about | asked how | when it comes | not only that |
      on top of this | on top of that | consequently | accordingly | afterwards | afterward | soon after | later | earlier | either way | too | besides |
      in fact | in reality | in truth | but | and | yet | still | however | meanwhile | moreover | furthermore | additionally | nevertheless | nonetheless |
      indeed | also | in addition | after all | regardless | then again | to be sure | granted | fast forward | hmm | hmmm | hey | sure | just when | first , | second , | third , | finally , |
      the answer | the short answer | as for | yes | no | well | ok | okay | oh | why | because | same | unlike this | elsewhere | true ,`,
    leans: [
      'So the bridge stayed shut.',
      'In Hale, however, it is shut.',
      'Since then, nine boats have sailed.',
      'As a result, fares rose.',
      'Elsewhere on the coast, nine boats sank.',
      'True, the boats are old.',
    ],
    stands: [
      'Solar panels cover the roof of the school.',
      'Nora Falk won the cup again.',
      'Thenford lost the cup again.',
    ],
  },
  {
    id: 'short',
    why: 'too short to tell what it is about',
    openings: '',
    leans: ['All on board survived.'],
    stands: ['All nine passengers of the ferry survived.'],
  },
];

/** A sentence with fewer words lives on the one before it. */
const SHORTEST_ALONE = 5;
const LONGEST_OPENING = 4;
const THERE_IS =
  /^(?:is|are|was|were|has|have|had|will|would|could|may|might|should|can|must|’s|'s|isn't|wasn't|seems?|seemed|remains?|remained|appears?|exists?|came)$/;
const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his', 'himself', 'herself']);
/** Before a name that is none of a person. */
const OWNERS = new Set(['the', 'her', 'his', 'their', 'its', 'our', 'my']);
const THINGS = new Set(['they', 'it']);
const NEAR_SUBJECT = 3;
const DETERMINERS = new Set(['a', 'an', 'the', 'another', 'one', 'every', 'each', 'two', 'three']);
const PREPOSITIONS = new Set(
  `at by for from in into of off on onto out over to under with within without after before since until till during about above across along
  around inside near past through throughout toward towards upon as`.split(/\s+/),
);
const LINKS = new Set([
  'however',
  'therefore',
  'though',
  'too',
  'meanwhile',
  'instead',
  'moreover',
  'then',
  'nevertheless',
]);
/** Words that at the end of a sentence add it to the one before. */
const LAST_LINKS = new Set(['too', 'though', 'either', 'instead', 'anyway', 'likewise']);
/** What tells of "those" which ones are meant. */
const EXPLAINING = new Set(
  'who whom whose which that of in on at with without from for to by under over about not already still are were is'.split(
    ' ',
  ),
);
/** So near the start a link, or the comma after an introduction, must stand. */
const NEAR_START = 8;
/** "From those days on, …": what comes behind points back. */
const POINTING_BEHIND = new Set([
  'from',
  'in',
  'on',
  'at',
  'by',
  'with',
  'for',
  'during',
  'after',
  'before',
  'under',
  'of',
  'to',
]);
/** Words of a sentence in which "this" and "these" point back, and a pronoun must have met whom it stands for. */
const LOOKED_AT = 40;
const POINTING_AT = 12;

let rowsByOpening: ReadonlyMap<string, BackwardRow> | undefined;

/** A sentence's words, as the rules look at them. */
export interface Words {
  /** The tokens outside quotes, in order, without marks but commas. */
  readonly outside: readonly string[];
  /** How many words the sentence has, with those in quotes. */
  readonly count: number;
  /** The first sentence of the article may point at what it goes on to tell: "He may be 91, but Carl Ott …", "this tiny mammal, known as …". */
  readonly opensArticle: boolean;
}

/** The row by which a sentence leans on the one before; undefined where it stands alone. */
export function leaning({ outside, count, opensArticle }: Words): BackwardRow | undefined {
  if (count < SHORTEST_ALONE) return rowOf('short');
  if (opensArticle && namesWhatItMeans(outside)) return undefined;
  const words = outside.slice(0, LOOKED_AT);
  const lower = words.map((word) => word.toLowerCase());
  return (
    openingRow(lower) ??
    (opensArticle ? undefined : pointingRow(lower)) ??
    (isLinked(lower, outside.at(-1)) ? rowOf('link') : undefined) ??
    (hasLonePronoun(words, lower) ? rowOf('pronoun') : undefined)
  );
}

/** "He may be 91, but Carl Ott …", "It is called the Dam of Hale": whether an opening that points forward names whom or what it means. */
function namesWhatItMeans(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const isPerson = lower.slice(0, LOOKED_AT).some((word) => PERSONAL.has(word));
  return words.some((word, i) => {
    const before = lower[i - 1] ?? '';
    const isName = i > 0 && isCapitalised(word) && !NAMELESS.has(lower[i] ?? '');
    return isName && !(isPerson && (PREPOSITIONS.has(before) || OWNERS.has(before)));
  });
}

function rowOf(id: string): BackwardRow | undefined {
  return BACKWARD.find((row) => row.id === id);
}

function openingRow(lower: readonly string[]): BackwardRow | undefined {
  rowsByOpening ??= new Map(
    BACKWARD.flatMap((row) =>
      row.openings.split('|').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), row]),
    ),
  );
  const [first = '', second = ''] = lower;
  if (first === 'there' && THERE_IS.test(second)) return undefined;
  if (first === 'this' && THIS_TIME.has(second)) return undefined;
  if ((first === 'later' || first === 'earlier') && (second === 'this' || second === 'that'))
    return undefined;
  for (let length = LONGEST_OPENING; length > 0; length -= 1) {
    const row = rowsByOpening.get(lower.slice(0, length).join(' '));
    if (row !== undefined) return row;
  }
  return undefined;
}

/** "Not to be outdone, the pair …", "I give this three": what points back though it does not open the sentence. */
function pointingRow(lower: readonly string[]): BackwardRow | undefined {
  const comma = lower.indexOf(',');
  const afterComma = comma > 0 && comma <= NEAR_START ? openingRow(lower.slice(comma + 1)) : undefined;
  if (afterComma?.id === 'demonstrative') return afterComma;
  if (
    POINTING_BEHIND.has(lower[0] ?? '') &&
    (lower[1] === 'those' || lower[1] === 'that') &&
    !/^(?:who|which|of|in|with)$/.test(lower[2] ?? '')
  )
    return rowOf('demonstrative');
  const points = lower
    .slice(0, POINTING_AT)
    .some(
      (word, i) =>
        (word === 'this' && !THIS_TIME.has(lower[i + 1] ?? '')) ||
        (word === 'these' && lower[i + 1] !== 'days') ||
        (word === 'those' && pointsBack(lower.slice(i + 1, i + 4))) ||
        (word === 'there' && i > 0 && i <= NEAR_SUBJECT && !THERE_IS.test(lower[i + 1] ?? '')),
    );
  return points ? rowOf('demonstrative') : undefined;
}

/** Whether what follows "those" leaves open which ones: "those last words", not "those who came", "those words of his". */
function pointsBack([next = '', ...further]: readonly string[]): boolean {
  return !EXPLAINING.has(next) && !further.some((word) => EXPLAINING.has(word));
}

/** "In reality, however, …", "She left, too." */
function isLinked(lower: readonly string[], last: string | undefined): boolean {
  const at = lower.findIndex((word, i) => LINKS.has(word) && lower[i - 1] === ',' && lower[i + 1] === ',');
  return (at > 0 && at <= NEAR_START) || LAST_LINKS.has(last?.toLowerCase() ?? '');
}

/** Whether "he" or "she" comes before anyone whom it could stand for. "When he arrived, Ott …" names him at once. */
function hasLonePronoun(words: readonly string[], lower: readonly string[]): boolean {
  for (const [at, word] of lower.entries()) {
    if (THINGS.has(word) && (at <= NEAR_SUBJECT || lower[at - 1] === ',') && !hasThing(words.slice(0, at)))
      return true;
    if (PERSONAL.has(word)) return !namesAfterComma(words, lower, at);
    if (describesPronoun(lower, at)) return true;
    if (mayBeMeant(words, lower, at)) return false;
  }
  return false;
}

/** "A baker from Hale, she …": what opens the sentence tells who she is, and does not name her. */
function describesPronoun(lower: readonly string[], at: number): boolean {
  if (at !== 0 || !(lower[0] === 'a' || lower[0] === 'an')) return false;
  const comma = lower.indexOf(',');
  return comma > 0 && /^(?:he|she)$/.test(lower[comma + 1] ?? '');
}

/** Whether words hold something that "it" or "they" may stand for: a name, a noun with its article, a plural. */
function hasThing(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const lower = word.toLowerCase();
    if (NAMELESS.has(lower)) return DETERMINERS.has(lower) && i + 1 < words.length;
    return (i > 0 && isCapitalised(word)) || /\p{Ll}{3}s$/u.test(word);
  });
}

/** Whether a word names someone, or ends "a baker". A name after a preposition or "the" is most often none of a person. */
function mayBeMeant(words: readonly string[], lower: readonly string[], at: number): boolean {
  const word = lower[at] ?? '';
  let first = at;
  while (first > 1 && isCapitalised(words[at] ?? '') && isCapitalised(words[first - 1] ?? '')) first -= 1;
  const before = lower[first - 1] ?? '';
  if (!/^\p{L}/u.test(word) || PREPOSITIONS.has(before)) return false;
  if (isCapitalised(words[at] ?? '')) return isPersonName(word, before, at);
  return isPerson(word) && !PREPOSITIONS.has(lower[at - 2] ?? '');
}

/** The first word of a sentence has a capital anyway: "Extremists" names no one. */
function isPersonName(word: string, before: string, at: number): boolean {
  return !NAMELESS.has(word) && before !== 'the' && !(at === 0 && word.endsWith('s'));
}

function isPerson(word: string): boolean {
  return PERSONS.has(word) || (PERSON_ENDING.test(word) && !NO_PERSONS.has(word));
}

function namesAfterComma(words: readonly string[], lower: readonly string[], pronoun: number): boolean {
  if (!NAMELESS.has(lower[0] ?? '')) return false;
  const comma = lower.indexOf(',', pronoun);
  if (comma < 0) return false;
  const [next = '', second = ''] = [words[comma + 1], words[comma + 2]];
  const isName = (word: string): boolean => isCapitalised(word) && !NAMELESS.has(word.toLowerCase());
  return isName(next) || (DETERMINERS.has(next.toLowerCase()) && isPerson(second.toLowerCase()));
}
