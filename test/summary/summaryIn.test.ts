import { describe, expect, test } from 'vitest';
import { summaryIn } from '../../src/summary/summaryIn.js';
import { fc } from '../fastCheck.js';
import { anyText } from '../pages.js';
import { annotated } from './paragraphs.js';

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const DOCUMENTS: readonly (readonly [
  kind: string,
  title: string,
  text: string,
  summary: readonly string[],
])[] = [
  [
    'news',
    'Brenmouth ferry runs aground',
    `BRENMOUTH (Coast News) — A ferry with 140 people on board ran aground off Brenmouth on Tuesday morning, the coastguard said.
Nobody was hurt. “We all held on to the rails,” said Nora Falk, a baker who was on her way to work.
Scroll down for video.
But the ferry, which was built in 1982, cannot sail again before the spring, the Brenmouth Harbour Trust said.
Could it happen again?
“It could.”
The trust has asked for money to deepen the harbour for nine years.`,
    [
      'A ferry with 140 people on board ran aground off Brenmouth on Tuesday morning, the coastguard said.',
      'Nobody was hurt.',
    ],
  ],
  [
    'interview',
    'Nora Falk on bread',
    `Who bakes at three in the morning?
Nora Falk has baked bread in Brenmouth for forty years.
“I do not know another life.”
“My father baked, and so did his father,” Falk said in her shop on the quay.
She will close the bakery in May.`,
    [
      'Nora Falk has baked bread in Brenmouth for forty years.',
      '“My father baked, and so did his father,” Falk said in her shop on the quay.',
    ],
  ],
  [
    'live blog',
    'Storm on the coast: live',
    `Storm Ada has reached the coast, and 9,000 homes are without power.
Getty Images
Click here for the latest.
He says it was the worst night of his life.
Trains between Hale and Brenmouth will not run before Thursday, the railway said.`,
    [
      'Storm Ada has reached the coast, and 9,000 homes are without power.',
      'Trains between Hale and Brenmouth will not run before Thursday, the railway said.',
    ],
  ],
  [
    'obituary',
    'Carl Ott dies at 91',
    `Carl Ott, who built the lighthouse of Brenmouth with his own hands, died on Sunday. He was 91.
Happier days: Carl Ott in 1980.
Ott built 14 lighthouses on the coast between Hale and Brenmouth, more than anyone before him.`,
    ['Carl Ott, who built the lighthouse of Brenmouth with his own hands, died on Sunday.', 'He was 91.'],
  ],
];

describe('two sentences', () => {
  test.each(DOCUMENTS)('of a piece of %s', (_, title, text, summary) => {
    const { sentences } = summaryIn(annotated(text, title), { sentences: 2 });
    expect(sentences.map((sentence) => sentence.text)).toEqual(summary);
  });
});

test('a linking word stays where the sentence before it is there too', () => {
  const text = 'The quay of Brenmouth is shut.\nBut the ferry still sails from Hale.';
  expect(summaryIn(annotated(text), { sentences: 2 }).text).toBe(text.replace('\n', ' '));
});

test.each([
  ['Nora Falk said: “The quay is shut. It stays shut. We are sad.”', 'Nora Falk said: “The quay is shut.”'],
  [
    '“We will mend it. Boats of Hale sail again in May,” said Nora Falk.',
    '“Boats of Hale sail again in May,” said Nora Falk.',
  ],
  ['“We will mend it. That costs a lot,” said Nora Falk.', 'The mayor of Brenmouth welcomed the ferry.'],
])('a piece of a quote gets its mark, if it leans on nothing: %s', (quote, chosen) => {
  const text = `${quote}\nThe mayor of Brenmouth welcomed the ferry.`;
  expect(summaryIn(annotated(text), { sentences: 1 }).text).toBe(chosen);
});

test('a sentence that stands twice in an article is told once', () => {
  const text = 'The quay of Brenmouth is shut.\nThe quay of Brenmouth is shut.\nThe ferry sails from Hale.';
  expect(summaryIn(annotated(text), { sentences: 2 }).text).toBe(
    'The quay of Brenmouth is shut. The ferry sails from Hale.',
  );
});

test('a budget of words is filled by shortening, and the reasons tell of it', () => {
  const text = `Nora Falk, who runs the ferry, said on Monday that it will sail in May.
The mayor of Brenmouth welcomed the ferry on the quay.
A band played.`;
  const { sentences } = summaryIn(annotated(text), { words: 13 });
  expect(sentences[0]).toMatchObject({
    start: 0,
    text: 'Nora Falk said on Monday that it will sail in May.',
  });
  expect(sentences[0]?.why).toContain('left out: a clause');
});

test('a sentence longer than the budget is cut short', () => {
  const { text } = summaryIn(annotated('The ferry of Brenmouth sails again in the spring.'), { words: 4 });
  expect(text).toBe('The ferry of Brenmouth …');
});

test('furniture alone is better than nothing; nothing gives nothing', () => {
  expect(summaryIn(annotated('Click here for more.'), { sentences: 3 }).text).toBe('Click here for more.');
  expect(summaryIn(annotated(''), { sentences: 3 })).toEqual({ text: '', sentences: [] });
});

const SENTENCES = [
  'Nora Falk, who runs the ferry, said it was late.',
  'But the quay (built in 1911) is shut.',
  'He left.',
  '“We will mend it,” said Carl Ott.',
  '“We will mend it.',
  'Who will pay?',
  'The trust has 14 boats, a crane and a shed.',
  'Scroll down for video.',
  'A wave hit Hale, flooding nine houses.',
];
const articles = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n')), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.flat().join('').trim());
const lengths = fc.oneof(
  fc.record({ sentences: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ words: fc.integer({ min: 1, max: 120 }) }),
);

test('in order, from the article, of the asked length, never empty where there are words', () => {
  fc.assert(
    fc.property(fc.oneof(articles, anyText), lengths, (text, length) => {
      const { sentences } = summaryIn(annotated(text), length);
      expect(sentences.length > 0).toBe(wordsIn(text) > 0);
      if ('words' in length)
        expect(sentences.reduce((sum, sentence) => sum + wordsIn(sentence.text), 0)).toBeLessThanOrEqual(
          length.words,
        );
      else expect(sentences.length).toBeLessThanOrEqual(length.sentences);
      sentences.forEach(({ start, end, text: shown }, i) => {
        expect(start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
        const source = text.slice(start, end).toLowerCase();
        const [name = ''] = /(?<=^\[|, \[)[^\]’]+(?=(?:’s)?\] )/.exec(shown) ?? [];
        expect(text).toContain(name);
        for (const word of shown
          .replace(name, '')
          .replace('[’s]', '')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [])
          expect(source).toContain(word);
      });
    }),
  );
});

test('time grows with the text, not with its square', () => {
  const text = 'Nora Falk, who runs the ferry, said that the quay of Brenmouth is shut. '.repeat(14_000);
  const before = process.cpuUsage();
  expect(summaryIn(annotated(text), { words: 60 }).sentences.length).toBeGreaterThan(0);
  expect(summaryIn(annotated('“('.repeat(200_000)), { sentences: 3 }).sentences).toHaveLength(0);
  const { user } = process.cpuUsage(before);
  expect(user / 1e6).toBeLessThan(20);
}, 60_000);
