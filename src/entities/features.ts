import { cueBit } from './cues.js';
import { addUnit, EMPTY, finish, mix } from './hash.js';
import { type Lexicon, LISTS, LONGEST_PHRASE, phraseHash } from './lexicon.js';
import { firstWord, type Reading, SEEN } from './reading.js';
import { isCapital, LOWER, NUMBER, UPPER, type Word } from './words.js';

/** Features of a text's tokens that depend on more than one word; those of single words are in {@link Word.features}. */
export interface TextFeatures {
  /** Writes the features of a live token into `into` from `at` on. @returns the place after the last */
  write(i: number, into: Int32Array, at: number): number;
}

/** No token has more features. */
export const MOST_FEATURES = 512;

/** Kinds of features, each a salt of its hashes. */
const K = {
  wordBefore: 1001,
  wordAfter: 1002,
  around: 1003,
  fineBefore: 1004,
  fineAfter: 1005,
  cases: 1006,
  lineCase: 1007,
  opening: 1008,
  list: 1009,
  runPlace: 1010,
  runFirst: 1011,
  runLast: 1012,
  runLastFine: 1013,
  runLastCue: 1014,
  runFirstCue: 1015,
  beforeRun: 1016,
  afterRun: 1017,
  aroundRun: 1018,
  beforeRunCue: 1019,
  afterRunCue: 1020,
  beforeRunFine: 1021,
  afterRunFine: 1022,
  counts: 1023,
  otherBefore: 1024,
  otherAfter: 1025,
  otherBeforeCue: 1026,
  otherAfterCue: 1027,
  longPlace: 1028,
  longFirstLists: 1029,
  longLast: 1030,
  longLastCue: 1031,
  longBeforeCue: 1032,
  acronym: 1033,
  acronymLast: 1034,
  sport: 1035,
  runLists: 1036,
  headOf: 1037,
  tailOf: 1038,
  cueLists: 1039,
  numbers: 1040,
  runShape: 1041,
  runLength: 1042,
  coarse: 1043,
  table: 1044,
} as const;

const EDGE = 0x7eed;
const OF = /^(?:of|for)$/;
const PARTICLE = cueBit('particle');
const SPORT = cueBit('sport');

/** Prepares the features of a text. */
export function textFeatures(reading: Reading, lexicon: Lexicon): TextFeatures {
  const { words, cases, starts, line, sentence, runStart, runEnd, facts, isSport } = reading;
  const phrases = findPhrases(reading, lexicon);
  const acronyms = findAcronyms(reading);
  const tables = findTables(reading);
  const lowerAt = (i: number, from: number, to: number): number =>
    i >= from && i < to ? (words[i] as Word).lower : EDGE;
  const fineAt = (i: number, from: number, to: number): number =>
    i >= from && i < to ? (words[i] as Word).fine : EDGE;
  const coarseAt = (i: number, from: number, to: number): number =>
    i >= from && i < to ? (words[i] as Word).coarse : EDGE;
  const cuesAt = (i: number, from: number, to: number): number =>
    i >= from && i < to ? (words[i] as Word).cues : 0;
  const caseAt = (i: number, from: number, to: number): number =>
    i >= from && i < to ? (cases[i] as number) : 9;

  let out = new Int32Array(0);
  let at = 0;
  const add = (kind: number, value: number): void => {
    if (at < MOST_FEATURES) out[at++] = mix(kind, value);
  };
  const addBits = (kind: number, mask: number): void => {
    for (let rest = mask; rest !== 0; rest &= rest - 1) add(kind, Math.clz32(rest & -rest));
  };

  const addNeighbours = (i: number, from: number, to: number): void => {
    const word = words[i] as Word;
    const [before, after] = [lowerAt(i - 1, from, to), lowerAt(i + 1, from, to)];
    add(K.wordBefore, mix(before, word.lower));
    add(K.wordAfter, mix(word.lower, after));
    add(K.fineBefore, mix(fineAt(i - 1, from, to), word.fine));
    add(K.fineAfter, mix(word.fine, fineAt(i + 1, from, to)));
    const three = (caseAt(i - 1, from, to) << 8) | (word.case << 4) | caseAt(i + 1, from, to);
    add(K.cases, three);
    add(K.cases, (caseAt(i - 2, from, to) << 16) | (three << 4) | (1 << 20) | caseAt(i + 2, from, to));
    const kind = line[i] as number;
    add(K.lineCase, (kind << 4) | word.case);
    add(K.around, mix(mix(before, after), word.case));
    if (i === firstWord(cases, from))
      add(K.opening, mix(word.lower, (kind << 8) | (word.written << 4) | caseAt(i + 1, from, to)));
    addBits(K.list, phrases[i] as number);
    add(K.coarse, mix(mix(coarseAt(i - 1, from, to), word.coarse), coarseAt(i + 1, from, to)));
    const table = tables[sentence[i] as number] as number;
    if (table !== 0)
      add(K.table, (table << 16) | (Math.min(i - from, 3) << 8) | (word.case << 4) | caseAt(i + 1, from, to));
  };

  const addRun = (i: number, from: number, to: number): void => {
    const [first, end] = [runStart[i] as number, runEnd[i] as number];
    const head = words[first] as Word;
    const tail = words[end - 1] as Word;
    const length = Math.min(end - first, 6);
    const place = (Math.min(i - first, 4) << 3) | Math.min(end - 1 - i, 4);
    add(K.runPlace, (length << 8) | place);
    add(K.runLength, (length << 4) | (line[i] as number));
    add(K.runFirst, mix(head.lower, Math.min(i - first, 2)));
    add(K.runLast, mix(tail.lower, Math.min(end - 1 - i, 2)));
    add(K.runLastFine, mix(tail.fine, tail.coarse));
    addBits(K.runLastCue, tail.cues);
    addBits(K.runFirstCue, head.cues);
    add(K.runLists, (head.lists << 16) | (tail.lists << 3) | Math.min(length, 3));
    add(K.runShape, mix(mix(head.case, tail.case), length));
    const [before, after] = [lowerAt(first - 1, from, to), lowerAt(end, from, to)];
    add(K.beforeRun, before);
    add(K.afterRun, after);
    add(K.aroundRun, mix(before, after));
    add(K.beforeRunFine, fineAt(first - 1, from, to));
    add(K.afterRunFine, fineAt(end, from, to));
    const [cuesBefore, cuesAfter] = [cuesAt(first - 1, from, to), cuesAt(end, from, to)];
    addBits(K.beforeRunCue, cuesBefore);
    addBits(K.afterRunCue, cuesAfter);
    if (tail.lists !== 0)
      for (let b = cuesBefore; b !== 0; b &= b - 1) add(K.cueLists, mix(Math.clz32(b & -b), tail.lists));
    add(K.numbers, (caseAt(first - 1, from, to) << 8) | (caseAt(end, from, to) << 4) | Math.min(length, 3));
    addJoined(first, end, from, to);
  };

  /** "Ministry of Defence", "University of the West": the runs that "of" joins. */
  const addJoined = (first: number, end: number, from: number, to: number): void => {
    if (end < to && OF.test((words[end] as Word).text)) {
      const next = end + 1 < to && (words[end + 1] as Word).text === 'the' ? end + 2 : end + 1;
      if (next < to && isCapital((words[next] as Word).case)) add(K.headOf, (words[next] as Word).lower);
      add(K.headOf, caseAt(next, from, to));
    }
    const of = first - 1 > from && (words[first - 1] as Word).text === 'the' ? first - 2 : first - 1;
    if (of <= from || !OF.test((words[of] as Word).text)) return;
    const head = words[of - 1] as Word;
    add(K.tailOf, head.case);
    if (!isCapital(head.case)) return;
    add(K.tailOf, head.lower);
    addBits(K.tailOf, head.cues);
  };

  const addFacts = (i: number, from: number): void => {
    const word = words[i] as Word;
    const own = facts.number[i] as number;
    const lower = Math.min(facts.lower[own] as number, 2);
    const capital = Math.min(facts.capital[own] as number, 2);
    const isFirst = i === firstWord(cases, from) ? 1 : 0;
    add(K.counts, (lower << 6) | (capital << 4) | (isFirst << 3) | (line[i] as number));
    add(K.counts, (1 << 20) | (lower << 12) | (capital << 8) | (word.written << 4) | isFirst);
    for (let k = own * SEEN; k < (own + 1) * SEEN; k++) {
      const other = facts.seen[k] as number;
      if (other < 0) break;
      if (other !== i) addOther(other);
    }
    addLongest(i, own);
    const acronym = acronyms.get(word.lower);
    if (acronym !== undefined && word.case === UPPER) {
      add(K.acronym, 1);
      add(K.acronymLast, (words[acronym] as Word).lower);
      addBits(K.acronymLast, (words[acronym] as Word).cues);
      add(K.acronymLast, (words[runStart[acronym] as number] as Word).lower);
    }
    add(K.sport, (isSport ? 1 << 20 : 0) | ((line[i] as number) << 16) | word.lists);
  };

  const addOther = (other: number): void => {
    const s = sentence[other] as number;
    const [from, to] = [starts[s] as number, starts[s + 1] as number];
    const [first, end] = [runStart[other] as number, runEnd[other] as number];
    add(K.otherBefore, lowerAt(first - 1, from, to));
    add(K.otherAfter, lowerAt(end, from, to));
    addBits(K.otherBeforeCue, cuesAt(first - 1, from, to));
    addBits(K.otherAfterCue, cuesAt(end, from, to));
  };

  const addLongest = (i: number, own: number): void => {
    const longest = facts.longest[own] as number;
    if (longest < 0) return;
    const [first, end] = [runStart[longest] as number, runEnd[longest] as number];
    if (end - first <= (runEnd[i] as number) - (runStart[i] as number)) return;
    const place = ((longest === first ? 1 : 0) << 1) | (longest === end - 1 ? 1 : 0);
    const head = words[first] as Word;
    const tail = words[end - 1] as Word;
    add(K.longPlace, (place << 4) | Math.min(end - first, 5));
    add(K.longFirstLists, mix(head.lists, place));
    add(K.longFirstLists, mix(head.fine, place));
    add(K.longLast, mix(tail.lower, place));
    addBits(K.longLastCue, tail.cues);
    const s = sentence[longest] as number;
    addBits(K.longBeforeCue, cuesAt(first - 1, starts[s] as number, starts[s + 1] as number));
  };

  return {
    write(i, into, start) {
      out = into as Int32Array<ArrayBuffer>;
      at = start;
      const s = sentence[i] as number;
      const [from, to] = [starts[s] as number, starts[s + 1] as number];
      addNeighbours(i, from, to);
      if ((runStart[i] as number) !== (runEnd[i] as number)) {
        addRun(i, from, to);
        addFacts(i, from);
      }
      return at;
    },
  };
}

/** Of each token, the places that it has in names of the lists: a bit for each list, whether it begins, ends or stands within. */
function findPhrases({ words, cases, starts, live }: Reading, lexicon: Lexicon): Int32Array {
  const found = new Int32Array(words.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    const to = starts[s + 1] as number;
    for (let i = starts[s] as number; i < to; i++) {
      if (live[i] === 0 || !isCapital(cases[i] as number)) continue;
      let hash = 0;
      for (let end = i; end < to && end < i + LONGEST_PHRASE; end++) {
        hash = phraseHash(hash, (words[end] as Word).lower);
        const lists = end === i ? 0 : lexicon.listsOf(hash);
        if (lists === 0) continue;
        found[i] = (found[i] as number) | lists;
        for (let k = i + 1; k <= end; k++) found[k] = (found[k] as number) | (lists << LISTS.length);
      }
    }
  }
  return found;
}

const LEAST_NUMBERS = 0.25;
const TABLE = 1;
const TOPIC = 2;

/** Of each sentence: whether it is much of numbers, and whether it opens with a kind of sport and a dash, as bits. */
function findTables({ words, cases, starts }: Reading): Uint8Array {
  const tables = new Uint8Array(starts.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s] as number;
    const to = starts[s + 1] as number;
    let numbers = 0;
    for (let i = from; i < to; i++) if (cases[i] === NUMBER) numbers++;
    if (numbers > 1 && numbers >= LEAST_NUMBERS * (to - from)) tables[s] = TABLE;
    const dash = (words[from + 1] as Word | undefined)?.text === '-' ? from + 1 : from + 2;
    if (dash < to && (words[dash] as Word).text === '-' && ((words[from] as Word).cues & SPORT) !== 0)
      tables[s] = (tables[s] as number) | TOPIC;
  }
  return tables;
}

/** Acronyms that the initials of a run would give, by the hash of the acronym in lower case; the value is the run's last token. */
function findAcronyms({ words, starts, runStart, runEnd }: Reading): ReadonlyMap<number, number> {
  const acronyms = new Map<number, number>();
  const wanted = words.some(({ case: kind }) => kind === UPPER);
  if (!wanted) return acronyms;
  for (let s = 0; s + 1 < starts.length; s++) {
    const to = starts[s + 1] as number;
    for (let i = starts[s] as number; i < to; i++) {
      if (runStart[i] === i && runEnd[i] !== i) noteAcronym(words, i, to, acronyms);
    }
  }
  return acronyms;
}

const LONGEST_ACRONYM = 7;

/** Initials of the capitalised words from `from` on, small words passed over, at every length from two. */
function noteAcronym(words: readonly Word[], from: number, to: number, acronyms: Map<number, number>): void {
  let hash = EMPTY;
  let letters = 0;
  for (let i = from; i < to && letters < LONGEST_ACRONYM; i++) {
    const word = words[i] as Word;
    if (isCapital(word.case)) {
      hash = addUnit(hash, word.text.charAt(0).toLowerCase().charCodeAt(0));
      letters++;
      if (letters > 1) acronyms.set(finish(hash), i);
    } else if (
      !(word.case === LOWER && (OF_AND.test(word.text) || (word.cues & PARTICLE) !== 0)) &&
      word.text !== '-' &&
      word.text !== '&'
    )
      return;
  }
}

const OF_AND = /^(?:of|for|and|the|on|in)$/;
