import { describe, expect, test } from 'vitest';
import type { ArticleResult, RenderOptions, View } from '../../src/render/format.js';
import { FORMATS, toRecord } from '../../src/render/index.js';
import type { Findings } from '../../src/types.js';
import { articleOf } from './article.js';

const TEXT = '“The *quay* opens,” said Anna Brandt. Harbour Trust paid.';
const ARTICLE = articleOf([['paragraph', TEXT]], {
  title: 'The quay',
  byline: 'Agencies',
  published: '2024-05-01',
});

const FINDINGS: Required<Findings> = {
  entities: [
    {
      name: 'Anna Brandt',
      type: 'person',
      count: 2,
      role: 'mayor',
      mentions: [
        { start: 25, end: 36, text: 'Anna Brandt' },
        { start: 30, end: 36, text: 'Brandt' },
      ],
    },
    {
      name: 'Harbour Trust',
      type: 'organization',
      count: 10,
      mentions: [{ start: 38, end: 51, text: 'Harbour Trust' }],
    },
  ],
  quotes: [
    {
      start: 1,
      end: 18,
      text: TEXT.slice(1, 18),
      partial: false,
      speaker: {
        name: 'Anna Brandt',
        text: 'Anna Brandt',
        start: 25,
        end: 36,
        via: 'a letter',
        why: 'beside "said"',
      },
      cue: { start: 20, end: 24, text: 'said' },
    },
    { start: 3, end: 8, text: '*quay*', partial: true, speaker: null, cue: null },
  ],
  summary: {
    text: 'Harbour Trust paid.',
    sentences: [{ start: 38, end: 57, text: 'Harbour Trust paid.', why: 'stands high' }],
  },
};
const RESULT: ArticleResult = { id: 'quay.txt', article: ARTICLE, findings: FINDINGS };

function shown(format: string, view: View, options: RenderOptions = {}): string | null | undefined {
  return FORMATS.find(({ name }) => name === format)?.single(RESULT, { ...options, view });
}

describe('text of', () => {
  test('entities: a table a type', () => {
    expect(shown('text', 'entities')).toBe(
      'People\n   2  Anna Brandt (mayor): Brandt\n\nOrganizations\n  10  Harbour Trust\n',
    );
  });

  test('quotes', () => {
    expect(shown('text', 'quotes')).toBe(
      '“The *quay* opens,” — Anna Brandt, via a letter (said)\n\n“*quay*” — unknown\n',
    );
  });

  test('quotes, explained', () => {
    expect(shown('text', 'quotes', { explain: true })).toContain('(said) [beside "said"]\n');
  });

  test('a summary', () => {
    expect(shown('text', 'summary')).toBe('Harbour Trust paid.\n');
    expect(shown('text', 'summary', { bullets: true, headline: true })).toBe(
      'The quay\n\n- Harbour Trust paid.\n',
    );
    expect(shown('text', 'summary', { explain: true })).toBe('- Harbour Trust paid. [stands high]\n');
  });

  test('a report', () => {
    expect(shown('text', 'report')).toBe(
      [
        'The quay\nAgencies · 2024-05-01 · 9 of 0 words, 1 min to read',
        'Summary\nHarbour Trust paid.',
        'People\n   2  Anna Brandt (mayor): Brandt',
        'Organizations\n  10  Harbour Trust',
        'Quotes\n“The *quay* opens,” — Anna Brandt, via a letter (said)',
        '“*quay*” — unknown\n',
      ].join('\n\n'),
    );
  });
});

test('Markdown escapes what it would misread', () => {
  expect(shown('markdown', 'entities')).toBe(
    '## People\n\n- **Anna Brandt** (mayor) × 2: Brandt\n\n## Organizations\n\n- **Harbour Trust** × 10\n',
  );
  expect(shown('markdown', 'quotes')).toContain(
    '> “The \\*quay\\* opens,”\n>\n> — **Anna Brandt**, via a letter (said)',
  );
});

test('HTML shows markup of the article as text', () => {
  const hostile = { ...RESULT, findings: { entities: [{ ...FINDINGS.entities[0], name: '<script>' }] } };
  const page = FORMATS.find(({ name }) => name === 'html')?.single(hostile as ArticleResult, {
    view: 'entities',
  });
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
});

describe('the record', () => {
  test('of an article has no findings', () => {
    const { findings: _, ...bare } = RESULT;
    expect(Object.keys(toRecord(bare))).not.toContain('entities');
    expect(toRecord(bare)).toHaveProperty('removed');
  });

  test('of findings has them, and reasons where they are asked for', () => {
    const plain = toRecord(RESULT, { view: 'quotes' });
    expect(plain).not.toHaveProperty('removed');
    expect(plain).toMatchObject({
      entities: FINDINGS.entities,
      quotes: [{ speaker: { name: 'Anna Brandt', via: 'a letter' } }, { speaker: null }],
      summary: { text: 'Harbour Trust paid.' },
    });
    expect(JSON.stringify(plain)).not.toContain('"why"');
    expect(toRecord(RESULT, { view: 'quotes', explain: true })).toMatchObject({
      quotes: [{ speaker: { why: 'beside "said"' } }, {}],
      removed: [],
    });
  });

  test('of a report counts the words', () => {
    expect(toRecord(RESULT, { view: 'report' })).toMatchObject({
      counts: { words: { before: 0, after: 9 }, readingMinutes: 1 },
    });
  });
});
