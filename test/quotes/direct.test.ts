import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../src/quotes/candidates.js';
import { directSpeaker } from '../../src/quotes/direct.js';
import { markedSpans } from '../../src/quotes/marks.js';
import { sceneOf } from '../../src/quotes/scene.js';
import { annotated } from './annotated.js';

/** The speakers of a text's quotes that grammar alone tells; no names known beforehand. */
function speakers(text: string): (string | null)[] {
  const given = annotated(text);
  const scene = sceneOf(given, markedSpans(given));
  const candidates = candidatesIn(scene, []);
  return scene.quotes.map((quote) => {
    const at = candidates.findIndex(({ first }) => first >= quote.first);
    const speaker = directSpeaker(scene, quote, candidates, at < 0 ? candidates.length : at);
    if (speaker === null) return null;
    return text.slice(scene.tokens[speaker.first]?.start, scene.tokens[speaker.end - 1]?.end);
  });
}

describe('directSpeaker', () => {
  it.each([
    ['“We won,” said Carl Ott.', 'Carl Ott'],
    ['‘We won’, said Carl Ott.', 'Carl Ott'],
    ['“We won,” Ott later told the court.', 'Ott'],
    ['“We won,” said a spokesman for the mill.', 'a spokesman for the mill'],
    ['“Did we win?” she asked.', 'she'],
    ['Ott has said: “We won.”', 'Ott'],
    ['Ott said that “we won”.', 'Ott'],
    ['Anna Brandt met Carl Ott, who told her: “We won.”', 'who'],
    ['It was a goal his manager labelled ‘a peach’.', 'his manager'],
    ['Ott called it “a peach”.', 'Ott'],
    ['Brandt was described by one rival as ‘late and wrong’.', 'one rival'],
    ['The plan was described as ‘late and wrong’ by Carl Ott.', 'Carl Ott'],
    ['It was wet, said Carl Ott (61), ‘late and wrong’.', 'Carl Ott'],
    ['Brandt was told by one rival that it was ‘late and wrong’.', 'one rival'],
    ['It’s true, says his wife, Anna. “We won.”', 'his wife'],
    ['It was passed despite one rival calling it “late and wrong”.', 'one rival'],
    ['It failed, with two residents saying “no” to it.', 'two residents'],
    ['“We won”, tweeted another.', 'another'],
    ['“We won,” the leg-spinner tells reporters.', 'the leg-spinner'],
    ['“We won,” the beekeeper says.', 'the beekeeper'],
    ['Another, a former whip, said: “We won.”', null],
    ['Observers noted: “We won.”', 'Observers'],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  it.each([
    ['“We won,” said Salem striker Carl Ott.'],
    ['Ott praised the “late and wrong” decision.'],
    ['Ott believes it is “late and wrong”.'],
    ['The talk was entitled “Slow Rivers”.'],
    ['“We won.” Ott left.'],
    ['The plan was described as “late and wrong”.'],
    ['“Slow Rivers” Ott said was his favourite.'],
  ])('leaves open: %s', (text) => {
    expect(speakers(text)).toEqual([null]);
  });
});
