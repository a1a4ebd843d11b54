import { isCapitalised } from '../annotate/characters.js';
import type { Candidate } from './candidates.js';
import type { Counts } from './features.js';
import type { Naming } from './naming.js';
import { type Meeting, type Stranger, strangersIn } from './strangers.js';
import type { Surname } from './surnames.js';
import { NAMELESS } from './words.js';
import { worthOf } from './worth.js';

/** A sentence as the choice sees it. */
export interface Rated {
  /** What it is worth in a summary: log-odds, less what is wrong with it. What its strangers cost depends on what else is chosen. */
  readonly score: number;
  readonly strangers: readonly Stranger[];
  readonly named: readonly Stranger[];
  readonly isFaulty: boolean;
  /** Needs the sentence before it. */
  readonly leans: boolean;
  /** Stands right behind the sentence before it: no furniture was left out between them. */
  readonly isNext: boolean;
  /** Shall stand first in a summary. */
  readonly isOpener: boolean;
  /** Opens with a name or with something new. */
  readonly isRooted: boolean;
  /** Tells a reader too little of what the article is about to stand first. */
  readonly isPoorOpener: boolean;
}

/** What opening the article adds to a sentence's score; the second gets half of it, the third a third. */
const LEAD = 1;
/** More than any worth: a faulty sentence is taken only where no other is left, the less faulty first. */
const FAULT = 100;
/** From so many words on a sentence is long for a summary, and what each further word costs. */
const LONG = 28;
const LONG_COST = 0.03;

/** A sentence of the story, with how many of the reader's rules it breaks and how many words it has. */
export interface Judged {
  readonly sentence: Candidate;
  readonly faults: number;
  readonly words: number;
  /** The pronoun for which a name can be put, so that the sentence leans on nothing. */
  readonly naming?: Naming | undefined;
  readonly surnames?: readonly Surname[];
}

const NO_MEETING: Meeting = { strangers: [], named: [], pointsBack: false };

/** Rates the sentences of an article. */
export function rate(judged: readonly Judged[], counts: Counts): Rated[] {
  const worths = worthOf(counts.columns);
  const meetings = strangersIn(
    judged.map(({ sentence }) => sentence),
    judged.map(({ surnames }) => surnames ?? []),
  );
  const names = namesIn(judged);
  const rated = judged.map(({ sentence, faults, words, naming }, i) => {
    const { strangers, named, pointsBack } = meetings[i] ?? NO_MEETING;
    const tooLong = LONG_COST * Math.max(0, words - LONG);
    return {
      score: (worths[i] ?? 0) + LEAD / (1 + i) - tooLong - FAULT * faults,
      ...{ strangers, named },
      isFaulty: faults > 0,
      leans:
        (sentence.leans !== undefined && naming === undefined) ||
        (isQuestion(judged[i - 1]) && isVague(sentence)),
      isNext: sentence.place === (judged[i - 1]?.sentence.place ?? Number.NaN) + 1,
      isRooted: naming !== undefined || isRooted(sentence, names),
      isPoorOpener:
        sentence.place > 0 &&
        (strangers.length > 0 || pointsBack || opensWithQuote(sentence) || isVague(sentence)),
    };
  });
  const opener = openerOf(rated);
  return rated.map((each, i) => ({ ...each, isOpener: i === opener }));
}

/** The words that stand capitalised within sentences, in lower case. */
function namesIn(judged: readonly Judged[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { sentence } of judged)
    sentence.tokens.forEach(({ text }, i) => {
      const lower = sentence.lower[i] ?? '';
      if (
        i > 0 &&
        isCapitalised(text) &&
        !NAMELESS.has(lower) &&
        !OPENS.test(sentence.tokens[i - 1]?.text ?? '')
      )
        names.add(lower);
    });
  return names;
}

const OPENS = /^["“”‘’'(]+$/;
/** So near its start a sentence tells whom it is about. */
const ROOT_WITHIN = 5;
const NEW = new Set([
  'a',
  'an',
  'one',
  'two',
  'three',
  'four',
  'five',
  'several',
  'many',
  'most',
  'some',
  'more',
]);

/** What is said in a quote may answer what was told before it. */
function opensWithQuote({ inside }: Candidate): boolean {
  return inside[0] === 1;
}

function isRooted(sentence: Candidate, names: ReadonlySet<string>): boolean {
  if (opensWithQuote(sentence)) return false;
  const words = sentence.tokens.filter(({ text }) => !OPENS.test(text)).slice(0, ROOT_WITHIN);
  const first = words[0]?.text.toLowerCase() ?? '';
  if (names.has(first) || NEW.has(first) || /^[0-9$£€]/.test(first)) return true;
  return words.slice(1).some(({ text }) => isCapitalised(text) && names.has(text.toLowerCase()));
}

/** What follows a question and names nothing answers it. */
function isQuestion(judged: Judged | undefined): boolean {
  return judged !== undefined && /\?["'”’)]*$/.test(judged.sentence.text);
}

/** Who tells the story, or reads it. */
const OURS = new Set('i me my we us our you your'.split(' '));
const NEAR_START = 5;
const VAGUE = new Set(
  'i me my we us our you your he she it they him her his its their them this these those such'.split(' '),
);

/** Near the start these stand for what was told before, whoever is named beside them: "Mr. Ott sent it". */
const POINTING = new Set('it him them this these'.split(' '));

/** Opens with "The app has …" or "“This …", or speaks of "we" or "it" and names nothing. */
function isVague({ tokens }: Candidate): boolean {
  const words = tokens.map(({ text }) => text).filter((text) => !/^["“”‘’'(]+$/.test(text));
  const lower = words.map((word) => word.toLowerCase());
  const [first = '', second = '', third = ''] = lower;
  const isPointing = lower.slice(0, NEAR_START).some((word) => POINTING.has(word));
  if (
    VAGUE.has(first) ||
    isPointing ||
    (first === 'the' && (BARE.test(third) || second.endsWith('-year-old')))
  )
    return true;
  const names = words
    .slice(1)
    .some((word, i) => isCapitalised(word) && word.length > 1 && !NAMELESS.has(lower[i + 1] ?? ''));
  return (
    !names &&
    (lower.some((word) => OURS.has(word)) || lower.slice(0, NEAR_START).some((word) => VAGUE.has(word)))
  );
}

/** After "The app": its verb, or an aside. */
const BARE = /^(?:is|are|was|were|has|have|had|will|would|also|who|which|that|said|says|[a-z]+ed|--|[—–,])$/;

/** The summary opens with one of so many first sentences, if one of them can; else with one that leans on none, or any. */
const OPENS_WITHIN = 12;
const OPENS_SOON = 5;

/** The first sentence that can open a summary; what is told later is told to one who has read it. */
function openerOf(rated: readonly Omit<Rated, 'isOpener'>[]): number {
  const places = rated.slice(0, OPENS_WITHIN).flatMap(({ isFaulty }, i) => (isFaulty ? [] : [i]));
  const standing = places.filter((i) => rated[i]?.leans === false);
  const sound = standing.filter((i) => rated[i]?.isPoorOpener === false);
  const [first = -1] = [
    ...sound.filter((i) => i < OPENS_SOON),
    ...standing.filter((i) => i < OPENS_SOON),
    ...sound,
    ...standing,
    ...places,
  ];
  return first;
}
