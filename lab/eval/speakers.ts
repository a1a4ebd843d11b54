/**
 * Compares a quote's speaker with the gold one. "Sen. Ada Moss, who chairs the committee" and "Moss" are the same speaker:
 * each is reduced to its core, the name without titles, additions and clauses, and the head is the core's last word.
 */

/** Who says a quote: the words that name him, where they stand, and for a gold speaker all his mentions beside this quote. */
export interface GoldSpeaker {
  /** null: the quote has no speaker in the text. */
  readonly text: string | null;
  /** Where the words stand; none if the place is not known. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** For a pronoun: the names of him whom it stands for. None: not annotated. */
  readonly antecedents: readonly string[];
}

/** What the command line takes for the speaker. */
export interface FoundSpeaker {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The entity the words stand for. */
  readonly name: string;
}

/** How a text names the speaker of a quote. */
export const SPEAKER_KINDS = ['name', 'pronoun', 'nominal', 'none'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** In how strict a sense the speaker is right. */
export interface SpeakerScore {
  readonly kind: SpeakerKind;
  /** The same core. */
  readonly exact: boolean;
  /** The same head. */
  readonly head: boolean;
  /** The same mention: the words overlap, or name the same by their head. */
  readonly mention: boolean;
  /**
   * The same person: the words overlap, or the resolved name has the same head (of a noun: or the words themselves). A
   * pronoun that the gold resolves must be resolved to the same head.
   */
  readonly entity: boolean;
}

const PRONOUNS = new Set(
  'i my we our you he him his himself she her herself it they them their one both who which that'.split(' '),
);
const TITLES = new Set(
  `a an the us u.s u.s. mr mrs ms miss dr sir lord lady first
  president vice then former candidate nominee presidential gop republican democratic
  sen sens senator senate rep reps representative house congressman congresswoman majority minority leader speaker chairman
  gov governor state secretary general attorney prime minister chancellor mayor king queen prince pope
  gen col lt sgt capt adm judge justice professor rev host reporter`
    .split(/\s+/)
    .flatMap((title) => [title, `${title}.`]),
);
const AFTER_NAMES = new Set(
  ['jr', 'sr', 'ii', 'iii', 'iv', 'said', 'says'].flatMap((word) => [word, `${word}.`]),
);
const DETERMINERS = new Set('The A An One Some Many Several Another Other His Her Their'.split(' '));

const LEADING_MARKS = /^[\s,"“”'‘’]+/;
const APPOSITION = /\s*(?:[,(;:]| — | – | -- )/;
const CLAUSE = /\s(?:who|whose|that|which|of|in|for|from|with|at|on|to|and)\s/;
const WORD_FRONT = /^[“"'‘(]+/;
const POSSESSIVE = /['’]s$/;
const WORD_END = /[“”"'’,.;:!?]+$/;

/** The name of a speaker in lower case, without titles before, additions after, marks and possessive. */
export function coreOf(speaker: string): string {
  const plain = speaker.replace(/\s+/g, ' ').trim().replace(LEADING_MARKS, '');
  const phrase = before(plain, APPOSITION);
  const words = (before(phrase, CLAUSE) || phrase)
    .split(' ')
    .map(bareWord)
    .filter((word) => word !== '');
  while (words.length > 1 && TITLES.has(words[0]?.toLowerCase() ?? '')) words.shift();
  while (words.length > 1 && AFTER_NAMES.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words.join(' ').toLowerCase().replace(/\.$/, '');
}

/** The last word of the core. */
export function headOf(speaker: string): string {
  return coreOf(speaker).split(' ').at(-1) ?? '';
}

/** Whether a speaker is named by a pronoun alone. */
function isPronoun(speaker: string): boolean {
  return PRONOUNS.has(speaker.trim().toLowerCase());
}

/** Whether the text names its speaker by name, by a pronoun, by a noun ("the mayor") or not at all. */
export function kindOf(speaker: string | null): SpeakerKind {
  if (speaker === null || speaker === '') return 'none';
  if (isPronoun(speaker)) return 'pronoun';
  const words = before(speaker, /[,(]/).trim().split(/\s+/);
  while (words.length > 1 && DETERMINERS.has(words[0] ?? '')) words.shift();
  return /[A-Z]/.test(words.join(' ')) ? 'name' : 'nominal';
}

/** Compares the speaker found (null: none) with the gold one. */
export function scoreSpeaker(gold: GoldSpeaker, found: FoundSpeaker | null): SpeakerScore {
  const kind = kindOf(gold.text);
  if (gold.text === null || gold.text === '' || found === null) {
    const isRight = kind === 'none' && found === null;
    return { kind, exact: isRight, head: isRight, mention: isRight, entity: isRight };
  }
  const overlaps = gold.spans.some(([start, end]) => Math.max(start, found.start) < Math.min(end, found.end));
  const head = headOf(gold.text) === headOf(found.text);
  return {
    kind,
    exact: coreOf(gold.text) === coreOf(found.text),
    head,
    mention: overlaps || (kind !== 'pronoun' && head),
    entity: isSamePerson(kind, gold, found, overlaps),
  };
}

function isSamePerson(kind: SpeakerKind, gold: GoldSpeaker, found: FoundSpeaker, overlaps: boolean): boolean {
  const resolved = headOf(found.name);
  if (kind === 'pronoun' && gold.antecedents.length > 0)
    return gold.antecedents.some((name) => headOf(name) === resolved);
  if (overlaps || kind === 'pronoun') return overlaps;
  const head = headOf(gold.text ?? '');
  return head === resolved || (kind === 'nominal' && !isPronoun(found.text) && head === headOf(found.text));
}

/** The part of a text before the first match; all of it if there is none. */
function before(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}

function bareWord(word: string): string {
  return word
    .replace(POSSESSIVE, '')
    .replace(WORD_END, (marks) => (marks === '.' ? '.' : ''))
    .replace(WORD_FRONT, '');
}
