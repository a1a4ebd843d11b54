import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../src/quotes/candidates.js';
import { markedSpans } from '../../src/quotes/marks.js';
import { sceneOf } from '../../src/quotes/scene.js';
import { annotated } from './annotated.js';

/** Without any names known beforehand. */
function candidates(text: string): string[] {
  const given = annotated(text);
  const scene = sceneOf(given, markedSpans(given));
  return candidatesIn(scene, []).map(({ kind, first, end }) => {
    return `${kind}: ${text.slice(scene.tokens[first]?.start, scene.tokens[end - 1]?.end)}`;
  });
}

describe('candidatesIn', () => {
  it.each([
    ['Yesterday Anna Brandt said so.', ['run: Anna Brandt']],
    ['Lynch said so. Will urged calm. May agreed.', ['run: Lynch', 'run: Will', 'run: May']],
    ['The road was closed on Monday in March.', []],
    ['She said he knew it.', ['she: She', 'he: he']],
    ['SALEM: The mill closed.', []],
    ['Human-elephant feuds go on.', []],
    ['A Labour MP said so.', ['role: A Labour MP']],
    ['It said he had put it well.', ['it: It', 'he: he']],
    ['A spokesman for the ministry said so.', ['role: A spokesman for the ministry', 'group: the ministry']],
    ['Residents said so, and critics agreed.', ['role: Residents', 'role: critics']],
    ['One wrote: “No.” Another asked why.', ['noun: One', 'noun: Another']],
    ['On its official website the council says so.', ['group: its official website', 'group: the council']],
    ['The council voted for it.', ['group: The council', 'it: it']],
    ['The dentist said so.', ['noun: The dentist']],
    ['The dentist slept.', []],
    ['A cobbler, who slept, was there.', ['noun: A cobbler', 'who: who']],
    ['The Prime Minister said so.', ['role: The Prime Minister']],
    ['The White House said so.', ['run: White House']],
    ['So the Spaniard said.', ['role: the Spaniard']],
    ['The talks failed.', []],
    ['He repeated his claim that it rains.', ['he: He', 'he: his', 'it: it']],
    ['He lost his hat.', ['he: He']],
    ['British officials said so.', ['run: British', 'role: British officials']],
    ['He came this week and last Sunday.', ['he: He']],
    ['“Anna Brandt told me,” the mayor of Salem said.', ['role: the mayor of Salem', 'run: Salem']],
    ['Police said so.', ['group: Police']],
    ['Ludwig van den Berg and Ana de la Cruz left.', ['run: Ludwig van den Berg', 'run: Ana de la Cruz']],
  ])('%s', (text, expected) => {
    expect(candidates(text)).toEqual(expected);
  });
});
