import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../src/entities/entitiesIn.js';
import { BRANCHES } from '../../src/quotes/employers.js';
import { quotesIn } from '../../src/quotes/quotesIn.js';
import { annotated } from './annotated.js';

async function speakerOf(text: string): Promise<string | undefined> {
  const given = annotated(text);
  return (await quotesIn(given, await entitiesIn(given, null)))[0]?.speaker?.name;
}

const EXAMPLES = BRANCHES.flatMap(({ examples }) => examples);

describe('the employer before an office and a name', () => {
  it.each([...EXAMPLES, 'Equinor spokesperson Anna Brandt', 'Carrick council leader Jan Feld'])(
    'does not speak: %s',
    async (name) => {
      const person = name.split(' ').slice(-2).join(' ');
      expect(await speakerOf(`“We need more time to mend it,” said ${name}.`)).toBe(person);
      expect(await speakerOf(`“We need more time to mend it,” ${name} said.`)).toBe(person);
    },
  );

  it('speaks where another is only told something', async () => {
    const text = '“We need more time to mend it,” Anna Brandt told chief executive Jim Farley.';
    expect(await speakerOf(text)).toBe('Anna Brandt');
  });
});
