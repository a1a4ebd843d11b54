import { expect, test } from 'vitest';
import { parseRules } from '../../src/rules/ownRules.js';

const RULE = {
  id: 'own/bell',
  kind: 'promo',
  why: 'bell',
  pattern: '^Ring the bell$',
  drops: ['Ring the bell'],
};

test('a good file gives rows', async () => {
  const text = JSON.stringify([
    { ...RULE, flags: 'i', weak: true, drops: [' ring  the bell '], keeps: ['Bells rang.'] },
  ]);
  expect(await parseRules(text)).toMatchObject([
    { id: 'own/bell', weak: true, pattern: { variants: ['^Ring the bell$'], flags: 'i' } },
  ]);
  expect(await parseRules('\ufeff[]')).toEqual([]);
});

test.each([
  ['no JSON', '[{', /^not JSON: /],
  ['no array', '{}', /Array/],
  ['a missing key', JSON.stringify([{ ...RULE, why: undefined }]), /^rule 'own\/bell', why: /],
  ['a key that there is not', JSON.stringify([{ ...RULE, keep: [] }]), /^rule 'own\/bell', keep: /],
  ['a kind that there is not', JSON.stringify([{ ...RULE, kind: 'x' }]), /^rule 'own\/bell', kind: /],
  [
    'no examples',
    JSON.stringify([{ ...RULE, drops: [] }]),
    /drops: needs at least one example \(mend the rules\)$/,
  ],
  ['an id twice', JSON.stringify([RULE, RULE]), /^the id 'own\/bell' stands twice \(/],
  [
    'no pattern',
    JSON.stringify([{ ...RULE, pattern: '^(a$' }]),
    /^rule 'own\/bell': Invalid regular expression/,
  ],
  ['an open pattern', JSON.stringify([{ ...RULE, pattern: 'bell' }]), /must match the whole line/],
  [
    'a half open pattern',
    JSON.stringify([{ ...RULE, pattern: '^Ring the bell|bell$' }]),
    /must match the whole line/,
  ],
  ['an escaped end', JSON.stringify([{ ...RULE, pattern: '^Ring \\$' }]), /must match the whole line/],
  [
    'a slow pattern',
    JSON.stringify([{ ...RULE, pattern: '^(a+)+$' }]),
    /\^\(a\+\)\+\$ can take exponential time/,
  ],
  ['an example not dropped', JSON.stringify([{ ...RULE, drops: ['Ring'] }]), /does not drop "Ring" \(/],
  [
    'an example not kept',
    JSON.stringify([{ ...RULE, keeps: ['Ring the bell'] }]),
    /does not keep "Ring the bell" \(/,
  ],
])('%s is refused in one line', async (_, text, message) => {
  await expect(parseRules(text)).rejects.toMatchObject({
    code: 'bad-rules',
    message: expect.stringMatching(message) as string,
  });
  await expect(parseRules(text)).rejects.toMatchObject({
    message: expect.not.stringContaining('\n') as string,
  });
});
