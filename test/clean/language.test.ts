import { expect, test } from 'vitest';
import { isForeign, languageOfTexts } from '../../src/clean/language.js';
import { loadDocuments } from '../documents.js';

const DOCUMENTS = loadDocuments();
const LANGUAGES = {
  german: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  dutch: 'nl',
} as const;

test.each(Object.entries(LANGUAGES))('the %s document is in %s', (slug, language) => {
  const { article } = DOCUMENTS.find((document) => document.slug === slug) ?? {};
  const texts = article?.paragraphs.map(({ text }) => text) ?? [];
  expect(languageOfTexts(texts)).toBe(language);
  expect(isForeign(languageOfTexts(texts))).toBe(true);
});

test.each(
  DOCUMENTS.filter(({ slug }) => !(slug in LANGUAGES)).map(({ slug, article }) => [slug, article] as const),
)('%s is in English, or too short to tell', (_, article) => {
  const language = languageOfTexts(article?.paragraphs.map(({ text }) => text) ?? []);
  expect(isForeign(language)).toBe(false);
});

test('a language whose words are not known is another one', () => {
  const line =
    'Rada miejska w Starym Porcie zdecydowała we wtorek, że stary targ rybny zostanie zamknięty z końcem lata.';
  expect(languageOfTexts([line, line, line])).toBe('other');
});

test('of a few words nothing is said', () => {
  expect(languageOfTexts(['Die Brücke bleibt bis Freitag für Autos gesperrt.'])).toBeNull();
});
