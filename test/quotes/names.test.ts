import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../src/quotes/candidates.js';
import { identify } from '../../src/quotes/identities.js';
import { PronounResolver } from '../../src/quotes/pronouns.js';
import { sceneOf } from '../../src/quotes/scene.js';
import { annotated } from './annotated.js';

/** The text's candidates, each with whom it stands for; no names known beforehand. */
function referents(text: string): string[] {
  const scene = sceneOf(annotated(text), []);
  const candidates = candidatesIn(scene, []);
  const resolver = new PronounResolver(scene, candidates, identify(scene, candidates));
  const shown = (first: number, end: number): string =>
    text.slice(scene.tokens[first]?.start, scene.tokens[end - 1]?.end);
  return candidates.map(({ first, end }, i) => {
    const referent = resolver.referentOf(i, null);
    const name =
      referent === null
        ? 'nobody'
        : 'identity' in referent
          ? referent.identity.name
          : shown(referent.phrase.first, referent.phrase.end);
    return `${shown(first, end)} = ${name}`;
  });
}

const last = (text: string): string | undefined => referents(text).at(-1);

describe('names', () => {
  it.each([
    ['Anna Brandt was early. Brandt said so.', 'Brandt = Anna Brandt'],
    ['Anna Brandt was early. Mrs Brandt said so.', 'Mrs Brandt = Anna Brandt'],
    ['Anna Brandt met Carl Brandt. Mr Brandt said so.', 'Mr Brandt = Carl Brandt'],
    ['Anna Brandt met Carl Brandt. Ms Brandt said so.', 'Ms Brandt = Anna Brandt'],
    ['Anna Brandt was early. Carl Brandt was late. Brandt said so.', 'Brandt = Carl Brandt'],
    ['Anna Brandt QC rose. Brandt said so.', 'Brandt = Anna Brandt'],
    ['President Anna Brandt said so.', 'Anna Brandt = Anna Brandt'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it('finds the full name also where it stands below', () => {
    expect(referents('Brandt closes the road\nAnna Brandt said so.')[0]).toBe('Brandt = Anna Brandt');
  });
});

describe('pronouns', () => {
  it.each([
    ['Anna Brandt met Carl Ott. She said so.', 'She = Anna Brandt'],
    ['Anna Brandt met Carl Ott. He said so.', 'He = Carl Ott'],
    ['Carl Ott had invited Tom Frew. He said so.', 'He = Carl Ott'],
    ['The mill repeated its policy. It said so.', 'It = nobody'],
    ['Carl Ott met the new boss, Tom Frew, in Salem. He said so.', 'He = Carl Ott'],
    ['The baker who sold it, Carl Ott, was late. He said so.', 'He = Carl Ott'],
    ['Anna Brandt wrote to Ms Ott. Ms Ott, she said, was late.', 'she = Anna Brandt'],
    ['Carl Ott slept. Questioned by a lawyer, Tom Frew, he said so.', 'he = Carl Ott'],
    ['Carl Ott died. Tom Frew knew Ott well.\nHe was born early.', 'He = Carl Ott'],
    ['Carl Ott praised Tom Frew. He said so.', 'He = Carl Ott'],
    ['Carl Ott arrived. He smiled. Then he sat down. “No,” he said.', 'he = Carl Ott'],
    ['Anna Brandt, who said so.', 'who = Anna Brandt'],
    ['The mill company failed. It said so.', 'It = The mill company'],
    ['Critics were loud. They said so.', 'They = Critics'],
    ['A woman came. She said so.', 'She = A woman'],
    ['The mill bought the road. It said so.', 'It = nobody'],
    ['Anna Brandt said Mrs Ott knew. She said so.', 'She = Anna Brandt'],
    ['Carl Ott asked Tom Frew for a reason. He replied.', 'He = Tom Frew'],
    ['Carl Ott slept. For Tom Frew, who rose at six, it was late. He said so.', 'He = Tom Frew'],
    ['A mill spokesperson denied it. They said so.', 'They = A mill spokesperson'],
    ['He said so.', 'He = nobody'],
    ['We said so.', 'We = nobody'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe('noun phrases', () => {
  it.each([
    ['Judge Miriam Okafor sat down. The judge said so.', 'The judge = Miriam Okafor'],
    ['The tower captain, Fred Oakes, denied it.', 'The tower captain = Fred Oakes'],
    [
      'Prime Minister Anna Brandt and Foreign Minister Carl Ott met. The prime minister said so.',
      'The prime minister = Anna Brandt',
    ],
    ['The Minister for Health, Anna Brandt, said so.', 'The Minister for Health = Anna Brandt'],
    ['Anna Brandt, 61, a retired farmer from Salem, slept. The farmer said so.', 'The farmer = Anna Brandt'],
    ['Mayor warns drivers\nMayor Anna Brandt said so.', 'Mayor = Anna Brandt'],
    ['Carl Ott opened the scoring. “Late, as ever,” said the striker.', 'the striker = Carl Ott'],
    ['Carl Ott grinned. “Not me,” said the former plumber.', 'the former plumber = Carl Ott'],
    ['Ms Justice Anna Brandt sat down. The judge said so.', 'The judge = Anna Brandt'],
    ['Det Con Carl Ott sat down. The officer said so.', 'The officer = Carl Ott'],
    ['A plumber was jailed on Monday.\nCarl Ott, 38, denied it.', 'A plumber = Carl Ott'],
    ['A nurse was jailed on Monday.\nThe town slept.', 'A nurse = A nurse'],
    [
      'Rain fell.\nThe mayor promised help. Speaking in Salem, Anna Brandt said so.',
      'The mayor = Anna Brandt',
    ],
    ['It rained.\nThe mayor has promised help.\nAnna Brandt said so.', 'The mayor = Anna Brandt'],
    ['Its founder, retired midwife Anna Brandt, said so.', 'Its founder = Anna Brandt'],
    ['An email from Carl Ott said so.', 'An email from Carl Ott = Carl Ott'],
    ['The rector, the Rev Anna Brandt, said so.', 'The rector = Anna Brandt'],
    ['Carl Ott was fined. The judge said so.', 'The judge = The judge'],
    ['A spokesman for the mill said so.', 'A spokesman for the mill = A spokesman for the mill'],
  ])('%s', (text, expected) => {
    expect(referents(text)).toContain(expected);
  });
});
