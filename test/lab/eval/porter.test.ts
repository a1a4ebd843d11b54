import { expect, test } from 'vitest';
import { stemOf } from '../../../lab/eval/porter.js';

// The examples of Porter's paper, step by step, with the stems that all steps together give.
const EXAMPLES = `
  caresses caress, ponies poni, cats cat, feed feed, agreed agre, plastered plaster, bled bled, motoring motor, sing sing,
  conflated conflat, troubled troubl, sized size, hopping hop, tanned tan, falling fall, hissing hiss, fizzed fizz,
  failing fail, filing file, happy happi,
  relational relat, conditional condit, rational ration, valenci valenc, hesitanci hesit, digitizer digit,
  conformabli conform, radicalli radic, differentli differ, vileli vile, analogousli analog, vietnamization vietnam,
  predication predic, operator oper, feudalism feudal, decisiveness decis, hopefulness hope, callousness callous,
  formaliti formal, sensitiviti sensit, sensibiliti sensibl,
  triplicate triplic, formative form, formalize formal, electriciti electr, electrical electr, hopeful hope, goodness good,
  revival reviv, allowance allow, inference infer, airliner airlin, gyroscopic gyroscop, adjustable adjust,
  defensible defens, irritant irrit, replacement replac, adjustment adjust, dependent depend, adoption adopt,
  communism commun, activate activ, angulariti angular, homologous homolog, effective effect, bowdlerize bowdler,
  probate probat, rate rate, cease ceas, controll control, roll roll, generalizations gener, oscillators oscil`;

// NLTK's departures: irregular forms, ies and ied after one letter, y after a vowel, two-letter words, fulli, logi.
const DEPARTURES = `
  dying die, skies sky, news news, succeed succeed, innings inning, ties tie, died die, cried cri, spied spi, enjoy enjoy,
  as as, hopefulli hope, analogi analog`;

const cases = (list: string): string[][] =>
  list
    .trim()
    .split(/,\s*/)
    .map((pair) => pair.split(' '));

test.each(cases(EXAMPLES))('the paper: %s → %s', (word, stem) => expect(stemOf(word ?? '')).toBe(stem));
test.each(cases(DEPARTURES))('NLTK: %s → %s', (word, stem) => expect(stemOf(word ?? '')).toBe(stem));
test('names of object members are words like others', () =>
  expect(stemOf('constructor')).toBe('constructor'));
