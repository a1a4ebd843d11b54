import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { PARAGRAPHS } from './story.js';

const TITLE = 'Port Ansel to close its fish market after 120 years';
const STANDFIRST = 'The roof will not last another winter, and the council has no money for a new one';
const article = (...head: string[]) => clean([...head, ...PARAGRAPHS].join('\n\n'));

test('a standfirst below the title stays, and is not the title', () => {
  const { title, paragraphs, text, byline } = article(TITLE, STANDFIRST, 'By Jane Roe\n5 March 2024');
  expect(title).toBe(TITLE);
  expect(byline).toBe('Jane Roe');
  expect(text.slice(0, paragraphs[0]?.end)).toBe(STANDFIRST);
});

test.each([
  ['Jane Roe in Geneva', 'Jane Roe'],
  ['Jane Roe (now) and Ann Poe (earlier)', 'Jane Roe and Ann Poe'],
])('%s beside the date is the byline', (line, byline) => {
  expect(article(TITLE, `${line}\n5 March 2024`).byline).toBe(byline);
});

test('two names right above the first paragraph are the byline', () => {
  expect(article(TITLE, 'Press Orient and Jane Roe').byline).toBe('Press Orient and Jane Roe');
});

test('the job of the writer below the name goes', () => {
  const { removed } = article(TITLE, 'By Jane Roe\nScience correspondent');
  expect(removed.map(({ text, rule }) => `${text}: ${rule}`)).toEqual(['Science correspondent: head/job']);
});

test('of a menu above the title only the name that comes again is a kicker', () => {
  expect(article(`Home\nNews\nSport\nLetters\nBoats\nNews\n\n${TITLE}`).section).toEqual(['News']);
});

test('the block right above the title holds its kickers', () => {
  expect(article('Sign in', 'Boats\nThe Bay', TITLE).section).toEqual(['Boats', 'The Bay']);
});

test('a date above the title counts where none stands below it', () => {
  expect(article(`5 March 2024\nBoats\n\n${TITLE}`).published).toBe('5 March 2024');
  expect(article(`6 March 2024\n\n${TITLE}`, 'By Jane Roe\n5 March 2024').published).toBe('5 March 2024');
});
