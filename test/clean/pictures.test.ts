import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { PARAGRAPHS } from './story.js';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;
const around = (block: string) => clean([FIRST, SECOND, block, THIRD, FOURTH].join('\n\n'));
const STORY = PARAGRAPHS.join('\n\n');

test('a sentence above the credit of its block is a caption', () => {
  const { captions, text } = around('The hall stood empty on Wednesday.\nJane Doe/KXQV');
  expect(captions).toEqual([{ text: 'The hall stood empty on Wednesday.', credit: 'Jane Doe/KXQV' }]);
  expect(text).toBe(STORY);
});

test('so is one below the button of the picture', () => {
  const { captions } = around('Enlarge this image\nThe hall stood empty on Wednesday.\nJane Doe/KXQV');
  expect(captions).toEqual([{ text: 'The hall stood empty on Wednesday.', credit: 'Jane Doe/KXQV' }]);
});

test('a paragraph above a credit of another block is none', () => {
  const { text } = clean([FIRST, SECOND, 'Jane Doe/KXQV', THIRD, FOURTH].join('\n\n'));
  expect(text).toBe(STORY);
});

test('what a picture shows goes with the button below it', () => {
  const { text, removed } = around('An empty hall with iron columns.\nView image in fullscreen');
  expect(text).toBe(STORY);
  expect(removed.map(({ rule }) => rule)).toContain('captions/shown');
});

test('a credit may stand before what the picture shows', () => {
  const { captions, text } = around(
    'Ansel Guild A woman in a green coat behind a counter\nMira Olsen at her stall on Friday',
  );
  expect(captions).toEqual([{ text: 'Mira Olsen at her stall on Friday', credit: 'Ansel Guild' }]);
  expect(text).toBe(STORY);
});

test('a name in parentheses ends the caption below what the picture shows', () => {
  const { captions, text } = around('wooden stalls under a roof\nThe market in May, said Olsen. (Jane Doe)');
  expect(captions.map((caption) => caption.text)).toEqual(['The market in May, said Olsen. (Jane Doe)']);
  expect(text).toBe(STORY);
});

test('and the caption below the button of the picture', () => {
  const { captions, text } = around('Open image in gallery\nThe market was at its fullest in May (PA)');
  expect(captions.map((caption) => caption.text)).toEqual(['The market was at its fullest in May (PA)']);
  expect(text).toBe(STORY);
});

test('what a picture shows may stand above its caption', () => {
  const { captions, text } = around('A hall with stalls.\nThe market in May. (Jane Doe for The Lantern)');
  expect(captions).toEqual([{ text: 'The market in May.', credit: 'Jane Doe for The Lantern' }]);
  expect(text).toBe(STORY);
});

test('the title of a video goes with the notice below it', () => {
  const { text } = around('Why the roofs of markets fall\nTo view this video please enable JavaScript');
  expect(text).toBe(STORY);
});

test('a subhead above a paragraph is of no picture', () => {
  const { captions } = around(`What comes next\nThe roof will be looked at by the Board of Works (BOW)`);
  expect(captions).toEqual([]);
});

test('the buttons of a gallery may stand between two prints of a caption', () => {
  const line = 'Gone: the fish market as it stood on the bay in 2009';
  const { captions, text } = around(`${line}\n+4\nView gallery\n${line}`);
  expect(captions).toEqual([{ text: line, credit: null }]);
  expect(text).toBe(STORY);
});
