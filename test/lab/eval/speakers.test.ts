import { expect, test } from 'vitest';
import { coreOf, type FoundSpeaker, headOf, kindOf, scoreSpeaker } from '../../../lab/eval/speakers.js';

test.each<[string, string, string]>([
  // speaker, core, head
  ['Ada Moss', 'ada moss', 'moss'],
  ['Sen. Ada Moss, who chairs the trust', 'ada moss', 'moss'],
  ['the former Prime Minister Tomas Reuter', 'tomas reuter', 'reuter'],
  ['Daniel Okafor Jr.', 'daniel okafor', 'okafor'],
  ['Kassel Lines’s', 'kassel lines', 'lines'],
  ['the mayor of Brenmouth', 'mayor', 'mayor'],
  ['“Moss”', 'moss', 'moss'],
  ['spokesman — a careful man — of the port', 'spokesman', 'spokesman'],
  ['', '', ''],
])('core of %j', (speaker, core, head) => {
  expect(coreOf(speaker)).toBe(core);
  expect(headOf(speaker)).toBe(head);
});

test.each<[string | null, string]>([
  [null, 'none'],
  ['She', 'pronoun'],
  ['Ada Moss', 'name'],
  ['The mayor', 'nominal'],
  ['several Members', 'name'],
  ['a mayor, Ada Moss', 'nominal'],
])('%j is a %s', (speaker, kind) => expect(kindOf(speaker)).toBe(kind));

const found = (text: string, start: number, name = text): FoundSpeaker => ({
  text,
  start,
  end: start + text.length,
  name,
});
const gold = (text: string | null, start = 0, antecedents: string[] = []) => ({
  text,
  spans: text === null ? [] : ([[start, start + text.length]] as const),
  antecedents,
});

test.each<[string, ReturnType<typeof gold>, FoundSpeaker | null, string]>([
  // what is right, in the order exact, head, mention, entity
  ['the same words', gold('Ada Moss'), found('Ada Moss', 0), 'exact head mention entity'],
  ['another mention of the same name', gold('Ada Moss'), found('Moss', 90), 'head mention entity'],
  ['a pronoun resolved to the name', gold('Ada Moss'), found('she', 90, 'Ada Moss'), 'entity'],
  ['the name resolved to another', gold('Ada Moss'), found('Moss', 90, 'Bo Reuter'), 'head mention'],
  ['somebody else', gold('Ada Moss'), found('Bo Reuter', 90), ''],
  ['words that overlap', gold('the mayor', 5), found('mayor', 9), 'exact head mention entity'],
  ['the same noun', gold('the mayor'), found('a mayor', 90, 'Ada Moss'), 'exact head mention entity'],
  ['the same pronoun elsewhere', gold('she'), found('she', 90), 'exact head'],
  ['the same pronoun here', gold('she'), found('she', 0), 'exact head mention entity'],
  ['a pronoun the gold resolves', gold('she', 0, ['Ada Moss']), found('Moss', 90), 'entity'],
  [
    'a pronoun resolved wrongly',
    gold('she', 0, ['Ada Moss']),
    found('she', 0, 'Bo Reuter'),
    'exact head mention',
  ],
  ['nobody, rightly', gold(null), null, 'exact head mention entity'],
  ['nobody, wrongly', gold('she'), null, ''],
  ['somebody, wrongly', gold(null), found('she', 0), ''],
])('%s', (_, said, given, right) => {
  const score = scoreSpeaker(said, given);
  const senses = ['exact', 'head', 'mention', 'entity'] as const;
  expect(senses.filter((sense) => score[sense]).join(' ')).toBe(right);
});
