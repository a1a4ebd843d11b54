import { findAcronyms } from './acronyms.js';
import { type FeatureSink, K } from './featureSink.js';
import { mix } from './hash.js';
import type { Lexicon } from './lexicon.js';
import { findPhrases } from './phrases.js';
import { firstWord, type Reading, SEEN } from './reading.js';
import { findTables } from './tables.js';
import { isCapital, UPPER, type Word } from './words.js';

/** The hash of what stands before a sentence and behind it. */
const EDGE = 0x7eed;
/** How what stands there is written. */
const EDGE_CASE = 9;
const OF = /^(?:of|for)$/;

/**
 * The features of a text's tokens that depend on more than one word; those of single words are in `words.ts`.
 *
 * They come in parts, as tokens share them: those of the token itself; those of its run of capitalised words; those of the other places where
 * its word stands; and those of the longest run that holds its word.
 */
export class TextFeatures {
  readonly #reading: Reading;
  readonly #phrases: Int32Array;
  readonly #acronyms: ReadonlyMap<number, number>;
  readonly #tables: Uint8Array;
  /** The sentence that is looked at. */
  #from = 0;
  #to = 0;

  constructor(reading: Reading, lexicon: Lexicon) {
    this.#reading = reading;
    this.#phrases = findPhrases(reading, lexicon);
    this.#acronyms = findAcronyms(reading);
    this.#tables = findTables(reading);
  }

  /** All features of a live token. */
  ofAll(i: number, sink: FeatureSink): void {
    this.ofToken(i, sink);
    if (!this.isInRun(i)) return;
    this.ofRun(i, sink);
    const { number, seen } = this.#reading.facts;
    const own = number[i] as number;
    for (let k = own * SEEN; k < (own + 1) * SEEN; k++) {
      const other = seen[k] as number;
      if (other >= 0 && other !== i) this.ofOther(other, sink);
    }
    if (this.isInLonger(i)) this.ofLongest(own, sink);
  }

  isInRun(i: number): boolean {
    return this.#reading.runStart[i] !== this.#reading.runEnd[i];
  }

  /** Whether the word stands in a longer run elsewhere. */
  isInLonger(i: number): boolean {
    const { facts, runStart, runEnd } = this.#reading;
    const longest = facts.longest[facts.number[i] as number] as number;
    if (longest < 0) return false;
    const length = (runEnd[longest] as number) - (runStart[longest] as number);
    return length > (runEnd[i] as number) - (runStart[i] as number);
  }

  /** What a token shows with its neighbours, and by its place in the run. */
  ofToken(i: number, sink: FeatureSink): void {
    this.#enter(i);
    this.#neighbours(i, sink);
    if (!this.isInRun(i)) return;
    this.#placeInRun(i, sink);
    this.#facts(i, sink);
  }

  /** What all tokens of a run share. @param i any of them */
  ofRun(i: number, sink: FeatureSink): void {
    this.#enter(i);
    const { words, line, runStart, runEnd } = this.#reading;
    const [first, end] = [runStart[i] as number, runEnd[i] as number];
    const head = words[first] as Word;
    const tail = words[end - 1] as Word;
    const length = Math.min(end - first, 6);
    sink.add(K.runLength, (length << 4) | (line[i] as number));
    sink.add(K.runLastFine, mix(tail.fine, tail.coarse));
    sink.addBits(K.runLastCue, tail.cues);
    sink.addBits(K.runFirstCue, head.cues);
    sink.add(K.runLists, (head.lists << 16) | (tail.lists << 3) | Math.min(length, 3));
    sink.add(K.runShape, mix(mix(head.case, tail.case), length));
    const [before, after] = [this.#lowerAt(first - 1), this.#lowerAt(end)];
    sink.add(K.beforeRun, before);
    sink.add(K.afterRun, after);
    sink.add(K.aroundRun, mix(before, after));
    sink.add(K.beforeRunFine, this.#fineAt(first - 1));
    sink.add(K.afterRunFine, this.#fineAt(end));
    const cuesBefore = this.#cuesAt(first - 1);
    sink.addBits(K.beforeRunCue, cuesBefore);
    sink.addBits(K.afterRunCue, this.#cuesAt(end));
    if (tail.lists !== 0)
      for (let b = cuesBefore; b !== 0; b &= b - 1) sink.add(K.cueLists, mix(Math.clz32(b & -b), tail.lists));
    sink.add(K.numbers, (this.#caseAt(first - 1) << 8) | (this.#caseAt(end) << 4) | Math.min(length, 3));
    this.#joined(first, end, sink);
  }

  /** What stands around another place of a word, for all tokens of that word elsewhere. */
  ofOther(other: number, sink: FeatureSink): void {
    this.#enter(other);
    const { runStart, runEnd } = this.#reading;
    const [first, end] = [runStart[other] as number, runEnd[other] as number];
    sink.add(K.otherBefore, this.#lowerAt(first - 1));
    sink.add(K.otherAfter, this.#lowerAt(end));
    sink.addBits(K.otherBeforeCue, this.#cuesAt(first - 1));
    sink.addBits(K.otherAfterCue, this.#cuesAt(end));
  }

  /** What the longest run that holds a word shows. @param own the number of the word */
  ofLongest(own: number, sink: FeatureSink): void {
    const { words, facts, runStart, runEnd } = this.#reading;
    const longest = facts.longest[own] as number;
    this.#enter(longest);
    const [first, end] = [runStart[longest] as number, runEnd[longest] as number];
    const place = ((longest === first ? 1 : 0) << 1) | (longest === end - 1 ? 1 : 0);
    const head = words[first] as Word;
    const tail = words[end - 1] as Word;
    sink.add(K.longPlace, (place << 4) | Math.min(end - first, 5));
    sink.add(K.longFirstLists, mix(head.lists, place));
    sink.add(K.longFirstLists, mix(head.fine, place));
    sink.add(K.longLast, mix(tail.lower, place));
    sink.addBits(K.longLastCue, tail.cues);
    sink.addBits(K.longBeforeCue, this.#cuesAt(first - 1));
  }

  #enter(i: number): void {
    const { sentence, starts } = this.#reading;
    const s = sentence[i] as number;
    this.#from = starts[s] as number;
    this.#to = starts[s + 1] as number;
  }

  #neighbours(i: number, sink: FeatureSink): void {
    const { words, cases, line, sentence } = this.#reading;
    const word = words[i] as Word;
    const [before, after] = [this.#lowerAt(i - 1), this.#lowerAt(i + 1)];
    sink.add(K.wordBefore, mix(before, word.lower));
    sink.add(K.wordAfter, mix(word.lower, after));
    sink.add(K.fineBefore, mix(this.#fineAt(i - 1), word.fine));
    sink.add(K.fineAfter, mix(word.fine, this.#fineAt(i + 1)));
    const next = this.#caseAt(i + 1);
    const three = (this.#caseAt(i - 1) << 8) | (word.case << 4) | next;
    sink.add(K.cases, three);
    sink.add(K.cases, (this.#caseAt(i - 2) << 16) | (three << 4) | (1 << 20) | this.#caseAt(i + 2));
    const kind = line[i] as number;
    sink.add(K.lineCase, (kind << 4) | word.case);
    sink.add(K.around, mix(mix(before, after), word.case));
    if (i === firstWord(cases, this.#from))
      sink.add(K.opening, mix(word.lower, (kind << 8) | (word.written << 4) | next));
    sink.addBits(K.list, this.#phrases[i] as number);
    sink.add(K.coarse, mix(mix(this.#coarseAt(i - 1), word.coarse), this.#coarseAt(i + 1)));
    const table = this.#tables[sentence[i] as number] as number;
    if (table !== 0)
      sink.add(K.table, (table << 16) | (Math.min(i - this.#from, 3) << 8) | (word.case << 4) | next);
  }

  #placeInRun(i: number, sink: FeatureSink): void {
    const { words, runStart, runEnd } = this.#reading;
    const [first, end] = [runStart[i] as number, runEnd[i] as number];
    const place = (Math.min(i - first, 4) << 3) | Math.min(end - 1 - i, 4);
    sink.add(K.runPlace, (Math.min(end - first, 6) << 8) | place);
    sink.add(K.runFirst, mix((words[first] as Word).lower, Math.min(i - first, 2)));
    sink.add(K.runLast, mix((words[end - 1] as Word).lower, Math.min(end - 1 - i, 2)));
  }

  /** "Ministry of Defence", "University of the West": the runs that "of" joins. */
  #joined(first: number, end: number, sink: FeatureSink): void {
    const { words } = this.#reading;
    if (end < this.#to && OF.test((words[end] as Word).text)) {
      const next = end + 1 < this.#to && (words[end + 1] as Word).text === 'the' ? end + 2 : end + 1;
      if (next < this.#to && isCapital((words[next] as Word).case))
        sink.add(K.headOf, (words[next] as Word).lower);
      sink.add(K.headOf, this.#caseAt(next));
    }
    const of = first - 1 > this.#from && (words[first - 1] as Word).text === 'the' ? first - 2 : first - 1;
    if (of <= this.#from || !OF.test((words[of] as Word).text)) return;
    const head = words[of - 1] as Word;
    sink.add(K.tailOf, head.case);
    if (!isCapital(head.case)) return;
    sink.add(K.tailOf, head.lower);
    sink.addBits(K.tailOf, head.cues);
  }

  /** What the text shows of the word as a whole. */
  #facts(i: number, sink: FeatureSink): void {
    const { words, cases, line, facts, isSport } = this.#reading;
    const word = words[i] as Word;
    const own = facts.number[i] as number;
    const kind = line[i] as number;
    const lower = Math.min(facts.lower[own] as number, 2);
    const capital = Math.min(facts.capital[own] as number, 2);
    const isFirst = i === firstWord(cases, this.#from) ? 1 : 0;
    sink.add(K.counts, (lower << 6) | (capital << 4) | (isFirst << 3) | kind);
    sink.add(K.counts, (1 << 20) | (lower << 12) | (capital << 8) | (word.written << 4) | isFirst);
    sink.add(K.sport, (isSport ? 1 << 20 : 0) | (kind << 16) | word.lists);
    const phrase = this.#phrases[i] as number;
    if (isSport && phrase !== 0) sink.add(K.sportPhrase, mix(phrase, kind));
    if (word.case === UPPER) this.#acronym(word, sink);
  }

  #acronym(word: Word, sink: FeatureSink): void {
    const { words, runStart } = this.#reading;
    const last = this.#acronyms.get(word.lower);
    if (last === undefined) return;
    const tail = words[last] as Word;
    sink.add(K.acronym, 1);
    sink.add(K.acronymLast, tail.lower);
    sink.addBits(K.acronymLast, tail.cues);
    sink.add(K.acronymLast, (words[runStart[last] as number] as Word).lower);
  }

  #isWithin(i: number): boolean {
    return i >= this.#from && i < this.#to;
  }

  #lowerAt(i: number): number {
    return this.#isWithin(i) ? (this.#reading.words[i] as Word).lower : EDGE;
  }

  #fineAt(i: number): number {
    return this.#isWithin(i) ? (this.#reading.words[i] as Word).fine : EDGE;
  }

  #coarseAt(i: number): number {
    return this.#isWithin(i) ? (this.#reading.words[i] as Word).coarse : EDGE;
  }

  #cuesAt(i: number): number {
    return this.#isWithin(i) ? (this.#reading.words[i] as Word).cues : 0;
  }

  #caseAt(i: number): number {
    return this.#isWithin(i) ? (this.#reading.cases[i] as number) : EDGE_CASE;
  }
}
