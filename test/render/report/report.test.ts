import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ArticleResult } from '../../../src/render/format.js';
import { formatFor } from '../../../src/render/index.js';
import { REPORT, renderReport } from '../../../src/render/report/index.js';
import { articleOf } from '../article.js';
import { harbour } from '../harbour.js';
import { elementsOf, type PageElement } from './parsed.js';

const HARBOUR = await harbour();
const PAGE = renderReport(HARBOUR);
const ELEMENTS = elementsOf(PAGE);

function all(test: (element: PageElement) => boolean): PageElement[] {
  return ELEMENTS.filter(test);
}

function withClass(name: string): PageElement[] {
  return all(({ attributes }) => (attributes.class ?? '').split(' ').includes(name));
}

function texts(elements: readonly PageElement[]): string[] {
  return elements.map(({ text }) => text);
}

describe('the page', () => {
  test('is what HTML of a report is', async () => {
    expect(await formatFor('html', { view: 'report' })).toBe(REPORT);
    expect(REPORT.single(HARBOUR, { view: 'report' })).toBe(PAGE);
  });

  test('loads nothing and runs nothing: its policy allows its own style sheet alone', () => {
    const [style] = all(({ name }) => name === 'style');
    const hash = createHash('sha256')
      .update(style?.text ?? '')
      .digest('base64');
    const [policy] = all(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(texts(all(({ name }) => ['script', 'img', 'iframe', 'object', 'form'].includes(name)))).toEqual(
      [],
    );
    expect(style?.text).not.toMatch(/url\(|@import/);
    expect(all(({ attributes }) => 'style' in attributes || 'src' in attributes)).toEqual([]);
  });

  test('every id is there once, and every link and label leads to one', () => {
    const ids = ELEMENTS.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = ELEMENTS.flatMap(({ name, attributes }) => [
      ...(name === 'a' ? [(attributes.href ?? '').replace(/^#/, '')] : []),
      ...[attributes['aria-labelledby'], attributes['aria-describedby']].filter((id) => id !== undefined),
    ]);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(targets.length).toBeGreaterThan(40);
  });

  test('is the same every time', () => expect(renderReport(HARBOUR)).toBe(PAGE));
});

describe('the sections', () => {
  test('counts before and after', () => {
    expect(texts(all(({ name }) => name === 'dd'))).toEqual(['322 of 432 (75 %)', '11 of 30', '1 min']);
  });

  test('the text, whole and in order', () => {
    const paragraphs = all(({ attributes }) => /^paragraph-\d+$/.test(attributes.id ?? ''));
    expect(texts(paragraphs).join('\n\n')).toBe(HARBOUR.article.text);
  });

  test('mentions marked by type', () => {
    expect(texts(all(({ name, attributes }) => name === 'mark' && attributes.class === 'place'))).toEqual([
      'Ostrava Bay',
      'Brenmouth',
      'Ostrava Bay',
      'Port Sorrel',
    ]);
  });

  test('a mention of one type inside another has one mark', () => {
    // "Brenmouth" is also found inside "Brenmouth Harbour Trust".
    expect(HARBOUR.findings.entities.find(({ name }) => name === 'Brenmouth')?.count).toBe(2);
    expect(texts(all(({ name }) => name === 'mark'))).toContain('Brenmouth Harbour Trust');
  });

  test('quotes lead to their speakers, and speakers to their quotes', () => {
    const [quote] = withClass('quote').filter(({ name }) => name === 'a');
    expect(quote?.text).toMatch(/^This agreement/);
    const speaker = all(({ attributes }) => `#${attributes.id}` === quote?.attributes.href)[0];
    expect(speaker?.text).toMatch(/^\s*Ellen Maddox mayor\s*“This agreement/);
    expect(PAGE).toContain(`href="#${quote?.attributes.id}" aria-label="¶2: quote 1"`);
  });

  test('names with role, count, other forms, and a link for each paragraph', () => {
    const entry = all(({ attributes }) => attributes.id === 'name-1')[0];
    expect(entry?.text).toBe('Daniel Okafor chairman 2× Okafor ¶4 ¶5 ');
  });

  test('every line of the original; those dropped are struck and say why', () => {
    const judged = HARBOUR.article.lines.filter(({ label }) => label.verdict !== 'blank');
    expect(
      texts(withClass('text').filter(({ name }) => name === 'span' || name === 'del')).slice(-judged.length),
    ).toEqual(judged.map(({ line }) => line.text));
    const [first] = all(({ name }) => name === 'del');
    const why = all(({ attributes }) => attributes.id === first?.attributes['aria-describedby'])[0];
    expect(why).toMatchObject({
      text: 'label of an advertisement ad/label',
      attributes: { role: 'tooltip' },
    });
  });

  test('what was dropped by kind', () => {
    const rows = all(({ name }) => name === 'tr').slice(1);
    expect(texts(rows)).toEqual(['player9', 'advertising5', 'section2', 'page details2', 'repeated1']);
  });

  test('where the story lies: a strip as wide as the document', () => {
    const [strip] = all(({ attributes }) => attributes.role === 'img');
    expect(strip?.attributes).toMatchObject({
      'aria-label': 'The story lies in lines 12 to 32 of 43.',
      viewbox: '0 0 30 1',
    });
    const parts = all(({ name, attributes }) => name === 'rect' && attributes.class !== undefined);
    expect(parts.reduce((sum, { attributes }) => sum + Number(attributes.width), 0)).toBe(30);
  });
});

describe('with little to show', () => {
  const bare = { id: 'a.txt', article: articleOf([['paragraph', 'Alone.']]) };
  test('no findings: the text and the original, no empty section', () => {
    const page = renderReport(bare);
    expect(
      elementsOf(page)
        .filter(({ name }) => name === 'h2')
        .map(({ text }) => text),
    ).toEqual(['The story', 'What was dropped', 'The original']);
    expect(page).toContain('Nothing was dropped.');
  });

  test('items share a list; pull quotes and subheads have their elements', () => {
    const article = articleOf([
      ['subhead', 'Why'],
      ['list', 'one'],
      ['list', 'two'],
      ['pullquote', 'said'],
    ]);
    expect(renderReport({ id: '-', article }).replace(/\n/g, '')).toContain(
      '<h3 id="paragraph-1" dir="auto">Why</h3><ul><li id="paragraph-2" dir="auto">one</li><li id="paragraph-3" dir="auto">two</li></ul><blockquote id="paragraph-4" dir="auto"><p>said</p></blockquote>',
    );
  });

  test('quotes of nobody come last', () => {
    const article = articleOf([['paragraph', '“One” and “two”']]);
    const quotes = [
      { start: 1, end: 4, text: 'One', partial: true, speaker: null, cue: null },
      {
        start: 11,
        end: 14,
        text: 'two',
        partial: true,
        speaker: { name: 'Ann', text: 'two', start: 11, end: 14, via: 'a note', why: 'x' },
        cue: null,
      },
    ];
    const result: ArticleResult = { id: '-', article, findings: { quotes } };
    const headings = elementsOf(renderReport(result)).filter(({ name }) => name === 'h3');
    expect(headings.map(({ text }) => text)).toEqual(['Ann', 'Speaker not told']);
  });
});
