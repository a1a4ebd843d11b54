import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedSpans } from '../../src/quotes/marks.js';
import { annotated } from './annotated.js';

function marked(text: string): string[] {
  return markedSpans(annotated(text)).map(({ start, end }) => text.slice(start, end));
}

const CASES: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  ['curly', '“Come in,” she said. “It is late.”', ['Come in,', 'It is late.']],
  ['straight', '"Come in," she said. "It is late."', ['Come in,', 'It is late.']],
  ['twin apostrophes', "''Come in,'' she said. ''It is late.''", ['Come in,', 'It is late.']],
  ['grave accents', "``Come in,'' she said.", ['Come in,']],
  ['angled', '«Come in», she said.', ['Come in']],
  ['angled with blanks', '« Come in », she said.', ['Come in']],
  ['low and high', '„Come in“, she said.', ['Come in']],
  ['both closing', '”Come in,” she said.', ['Come in,']],
  ['both opening', '“Come in,“ she said. “It is late.“', ['Come in,', 'It is late.']],
  ['straight inside curly', '“He said "no" to me,” she said.', ['He said "no" to me,']],
  ['single inside double', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
  ['double inside single', '‘He said “no” to me,’ she said.', ['He said “no” to me,']],
  ['nested alike', '“He said “no” to me,” she said.', ['He said “no” to me,']],
  ['no closing mark', '“Come in, she said.', ['Come in, she said.']],
  [
    'the next quote ends it',
    '“Come in. It is late. “Sit down,” she said.',
    ['Come in. It is late.', 'Sit down,'],
  ],
  ['no opening mark', 'She opened the door. Come in,” she said.', ['Come in,']],
  ['over paragraphs', '“Come in.\n“Sit down.”', ['Come in.', 'Sit down.']],
  [
    'over paragraphs, single',
    '‘The boys’ coats are wet.\n‘Sit down.’',
    ['The boys’ coats are wet.', 'Sit down.'],
  ],
  ['over paragraphs lost', '‘It’s late. ‘Sit down.’', ['It’s late.', 'Sit down.']],
  ['feet and inches', `He is 6' 2" tall, she 5' 4".`, []],
  ['decades and elisions', "In the '90s rock 'n' roll was dead. Tell 'em.", []],
  ['decades, curly', 'The ’90s and the ‘80s, rock ’n’ roll.', []],
  ['possessives', "The boys' coats and the girls' hats, the Joneses' too.", []],
  ['straight single', "'It's the boys' turn,' he said.", ["It's the boys' turn,"]],
  ['curly single', '‘It’s the boys’ turn,’ he said.', ['It’s the boys’ turn,']],
  ['British stop outside', '‘a lonely man who’s lost it’. He left.', ['a lonely man who’s lost it']],
  ['closing behind an s', 'They call it ‘the Big House’ here.', ['the Big House']],
  ['only an s can close', 'He saw ‘Harbour Lights’ and slept.', ['Harbour Lights']],
  ['an s before the next quote', 'From ‘Harbour Lights’ to ‘Old Town’.', ['Harbour Lights', 'Old Town']],
  ['interrupted', "'Like this,' said Ott, 'and that.'", ['Like this,', 'and that.']],
  ['dialect', "'Nothin' doin' here,' he said.", ["Nothin' doin' here,"]],
  ['dash before', 'He left—“for good,” he said.', ['for good,']],
  ['bracket before', 'He left (“for good,” he said).', ['for good,']],
  ['no blank before', 'He said:"Come in."', ['Come in.']],
  ['nothing inside', 'He wrote “” and "" and left.', []],
];

describe('markedSpans', () => {
  it.each(CASES)('%s', (_, text, found) => {
    expect(marked(text)).toEqual(found);
  });

  it('gives spans in order, apart, and within their paragraph', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      "''",
      '``',
      '«',
      '»',
      'word',
      'boys',
      's',
      '.',
      ',',
      ' ',
      ' ',
      '\n',
      '90s',
      '5',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { paragraphs } = annotated(text);
        let last = 0;
        for (const { start, end, paragraph } of markedSpans(annotated(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]?.start ?? 0);
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.end ?? 0);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
      }),
    );
  });
});
