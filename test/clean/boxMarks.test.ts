import { expect, test } from 'vitest';
import { BOX_MARKS } from '../../src/clean/boxMarks.js';
import { clean } from '../../src/clean/clean.js';
import { PARAGRAPHS } from './story.js';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;
const EXAMPLES = BOX_MARKS.flatMap(({ id, examples }) =>
  examples.map(([first, last]) => [id, first, last] as const),
);

test.each(EXAMPLES)('%s: what stands between "%s" and "%s" goes', (id, first, last) => {
  const between = [first, 'Notes from the Harbour', 'Our writers pick what the tide brought in.', last].join(
    '\n',
  );
  const { text, removed } = clean([FIRST, SECOND, between, THIRD, FOURTH].join('\n\n'));
  expect(text).toBe(PARAGRAPHS.join('\n\n'));
  expect(removed.map(({ rule }) => rule)).toContain(id);
});

test.each(EXAMPLES)('%s: the first mark alone takes nothing with it', (_, first) => {
  const { text } = clean([FIRST, SECOND, first, THIRD, FOURTH].join('\n\n'));
  expect(text).toBe(PARAGRAPHS.join('\n\n'));
});
