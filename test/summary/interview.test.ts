import { expect, test } from 'vitest';
import { interviewIn } from '../../src/summary/interview.js';
import { summaryIn } from '../../src/summary/summaryIn.js';
import { annotated } from './paragraphs.js';

const INTERVIEW = `Nora Price runs the largest ferry line on the west coast.
We met at her office above the ticket hall, where the windows shake whenever a boat docks.
You started here as a deckhand. Did you ever think you would run the place?
Never. I wanted to see the sea and be paid for it. But the line was failing and nobody else put a hand up.
What was the hardest moment?
The strike, without question. I knew every one of those people by name.
You still sell tickets on Saturdays.
Yes. It is the only day I find out what is going on.
What comes next for the line?
Electric boats. By 2035 I want the whole fleet changed.
Price’s memoir, Low Water, is published by Quay Press in June.`;

const COLUMN = `Every town gets the square it deserves, and the one of Hale is a car park.
Last week the council put forward a plan to close it. Will it work?
I grew up two streets from it, when there was still a fish market on Fridays.
The plan would cost less than the town spends each year on its roads.
Traders are against it, for they fear for their sales.
In Thenford, where the square was closed, sales rose.
The cars can come back if it fails. What have you to lose?
I would like to see it tried.`;

test('an interview is found from its first question to its last answer; a column is none', () => {
  expect(interviewIn(annotated(INTERVIEW))).toEqual({ first: 2, last: 9 });
  expect(interviewIn(annotated(COLUMN))).toBeUndefined();
});

test('a summary of an interview takes what the paper tells of it', () => {
  const { sentences } = summaryIn(annotated(INTERVIEW), { sentences: 3 });
  expect(sentences.map(({ text }) => text)).toEqual([
    'Nora Price runs the largest ferry line on the west coast.',
    'We met at her office above the ticket hall, where the windows shake whenever a boat docks.',
    'Price’s memoir, Low Water, is published by Quay Press in June.',
  ]);
});
