import { isCapitalised } from '../annotate/characters.js';
import { type Gender, genderOfName, toldGender } from '../quotes/gender.js';
import type { Candidate } from './candidates.js';
import { NAMELESS, NO_PERSONS, PERSON_ENDING, PERSONS, VERBS } from './words.js';

/** Someone whom an article names in full. */
export interface Person {
  readonly full: string;
  readonly surname: string;
  readonly gender: Gender;
}

/** A run of capitalised words in a sentence. */
export interface NameRun {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Whom it names; undefined where that is not sure. */
  readonly person: Person | undefined;
}

const LONGEST_NAME = 3;
const CIVIL: ReadonlyMap<string, Gender> = new Map([
  ['mr', 'male'],
  ['mr.', 'male'],
  ['mrs', 'female'],
  ['mrs.', 'female'],
  ['ms', 'female'],
  ['ms.', 'female'],
  ['miss', 'female'],
]);
/** What belongs to a name between or behind its words. */
const NO_SURNAME =
  /^(?:jr|sr|ii|iii|iv|qc|mp|md|phd|obe|inc|ltd|university|college|school|street|avenue|road|park|house|hall|center|centre|city|county|award|foundation|trust|hospital|stadium|field|day|show|church|company|group|bank|airport|island|beach|prize|cup|bill|act|law)[.]?$/;

/** The people whom an article has named so far. */
export class People {
  readonly #bySurname = new Map<string, Person | 'several'>();

  /** The runs of capitalised words of a sentence, with the people they name; those named in full are known from now on. */
  meet({ tokens, lower }: Candidate): NameRun[] {
    const runs: NameRun[] = [];
    let at = 0;
    while (at < tokens.length) {
      if (!isNameWord(tokens[at]?.text ?? '', lower[at] ?? '')) {
        at += 1;
        continue;
      }
      let to = at + 1;
      while (isNameWord(tokens[to]?.text ?? '', lower[to] ?? '')) to += 1;
      runs.push(this.#run(tokens, lower, at, to));
      at = to;
    }
    return runs;
  }

  /** The one of a surname, in lower case, if all sentences met so far have one such person. @param gender if told: "Mrs" */
  surnamed(surname: string, gender: Gender | null): Person | undefined {
    const known = this.#bySurname.get(surname);
    if (known === undefined || known === 'several') return undefined;
    return gender === null || gender === known.gender ? known : undefined;
  }

  #run(tokens: Candidate['tokens'], lower: readonly string[], first: number, to: number): NameRun {
    const whole = { from: first, to, person: undefined };
    if (goesOn(tokens, to)) return whole;
    const civil = CIVIL.get(lower[first] ?? '') ?? CIVIL.get(lower[first - 1] ?? '');
    const surname = lower[to - 1] ?? '';
    if (civil !== undefined || to - first === 1)
      return { ...whole, person: this.surnamed(surname, civil ?? null) };
    // Titles may stand before: "Mayor Nora Falk".
    const given = Math.max(first, to - LONGEST_NAME);
    const isGiven = (at: number): boolean => at < to - 1 && genderOfName(tokens[at]?.text ?? '') !== null;
    // "Will Nora Falk sail?": no part of her name.
    const asks = VERBS.has(lower[given] ?? '') && isGiven(given + 1);
    const from = [given, given + 1].find((at) => isGiven(at) && !(asks && at === given));
    const gender = from === undefined ? null : genderOfName(tokens[from]?.text ?? '');
    if (from === undefined || gender === null || lower[first - 1] === 'the' || NO_SURNAME.test(surname))
      return whole;
    const full = tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
    return { ...whole, person: this.#add({ full, surname, gender: civil ?? gender }) };
  }

  #add(person: Person): Person | undefined {
    const known = this.#bySurname.get(person.surname);
    if (known === 'several') return undefined;
    if (known !== undefined && givenOf(known) !== givenOf(person)) {
      this.#bySurname.set(person.surname, 'several');
      return undefined;
    }
    this.#bySurname.set(person.surname, known ?? person);
    return known ?? person;
  }
}

/** "Nora" of "Nora P. Falk", who may be called "Nora Falk" too. */
function givenOf({ full }: Person): string {
  return full.slice(0, full.indexOf(' '));
}

/** Whether a word goes on without a blank, as one does of which a letter was garbled. */
function goesOn(tokens: Candidate['tokens'], at: number): boolean {
  const next = tokens[at];
  return next?.start === tokens[at - 1]?.end && !/^[\p{P}]/u.test(next?.text ?? '');
}

function isNameWord(word: string, lower: string): boolean {
  return isCapitalised(word) && /^[A-Za-zÀ-ɏ]/.test(word) && !NAMELESS.has(lower);
}

/** Whether a noun tells of someone who may be of a gender. */
export function mayBe(gender: Gender, lower: string): boolean {
  const isPerson = PERSONS.has(lower) || (PERSON_ENDING.test(lower) && !NO_PERSONS.has(lower));
  const told = toldGender(lower);
  return (isPerson || told !== null) && (told === null || told === gender);
}
