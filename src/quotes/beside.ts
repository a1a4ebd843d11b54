import { isCapitalised, isWordOrNumber } from '../annotate/characters.js';
import type { CueWord } from './cueWords.js';
import { isFunctionWord } from './functionWords.js';
import { isQuoteMark, type Scene } from './scene.js';

/** What stands beside a place, as a number that trees can cut: alike things have near numbers. */
export const BESIDE = {
  nothing: 0,
  paragraphEdge: 1,
  stop: 2,
  colon: 3,
  dash: 4,
  comma: 5,
  quoteMark: 6,
  otherMark: 7,
  accordingTo: 8,
  to: 9,
  of: 10,
  by: 11,
  from: 12,
  preposition: 13,
  conjunction: 14,
  that: 15,
  who: 16,
  possessive: 17,
  auxiliary: 18,
  functionWord: 19,
  name: 20,
  word: 21,
  verb: 21.5,
  cueName: 22,
  cueThink: 23,
  cueJudge: 24,
  cueOther: 25,
  cueSay: 26,
} as const;

/** Codes of words that have one whatever they look like. */
const WORD_CODES: readonly (readonly [code: number, words: string])[] = [
  [BESIDE.to, 'to'],
  [BESIDE.of, 'of'],
  [BESIDE.by, 'by'],
  [BESIDE.from, 'from'],
  [BESIDE.that, 'that'],
  [BESIDE.who, 'who which'],
  [BESIDE.possessive, "’s 's"],
  [
    BESIDE.preposition,
    'for in on at with about against over after before under into through during between among like as',
  ],
  [BESIDE.conjunction, 'and but or while when if because although though so'],
  [
    BESIDE.auxiliary,
    'has have had is was are were be been will would can could may might must should do does did',
  ],
  [
    BESIDE.verb,
    // Past forms in -ed are known by their ending.
    `held took made gave came went got left led won lost kept met ran sat stood sent set shut sold sought slept spent stuck
    threw taught brought bought built became began broke chose drove drew drank ate fell fought flew forgot froze grew hid hung
    knelt laid lay lent lit paid rode rose sang sank shook shrank stole struck swam swore tore understood wore wept withdrew`,
  ],
];

let wordCodes: ReadonlyMap<string, number> | undefined;

function codeOfWord(word: string): number | undefined {
  wordCodes ??= new Map(
    WORD_CODES.flatMap(([code, words]) => words.split(/\s+/).map((each): [string, number] => [each, code])),
  );
  return wordCodes.get(word);
}

/** The code of a token as a neighbour; `nothing` outside of the unit. */
export function besideCode(scene: Scene, at: number, unit: number): number {
  if (at < 0 || at >= scene.tokens.length || scene.unitOf[at] !== unit) return BESIDE.nothing;
  const cue = scene.cues[at];
  if (cue !== undefined) return cueCode(cue);
  const word = scene.lower[at] as string;
  const text = scene.tokens[at]?.text ?? '';
  if (word === 'to' && scene.lower[at - 1] === 'according') return BESIDE.accordingTo;
  return codeOfWord(word) ?? markCode(word) ?? otherWordCode(word, text);
}

function otherWordCode(word: string, text: string): number {
  if (isFunctionWord(word)) return BESIDE.functionWord;
  if (isCapitalised(text)) return BESIDE.name;
  return word.endsWith('ed') && !word.endsWith('eed') ? BESIDE.verb : BESIDE.word;
}

function cueCode({ kind }: CueWord): number {
  if (kind === 'say' || kind === 'write' || kind === 'ask') return BESIDE.cueSay;
  if (kind === 'judge') return BESIDE.cueJudge;
  if (kind === 'think') return BESIDE.cueThink;
  return kind === 'name' ? BESIDE.cueName : BESIDE.cueOther;
}

function markCode(word: string): number | undefined {
  if (isWordOrNumber(word)) return undefined;
  if (word === ',') return BESIDE.comma;
  if (word === ':') return BESIDE.colon;
  if (/^[.!?…]/.test(word)) return BESIDE.stop;
  if (/^[—–-]/.test(word)) return BESIDE.dash;
  return isQuoteMark(word) ? BESIDE.quoteMark : BESIDE.otherMark;
}
