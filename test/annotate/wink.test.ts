import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { valueReader } from '../../src/annotate/wink.js';
import { fc } from '../fastCheck.js';
import { anyText } from '../pages.js';

const SENTENCES: readonly string[] = [
  'Clinton’s team met on Monday, Jan. 28, 2017.',
  'After Clinton’s, they left at 9:30 a.m. for $1.2 billion.',
  'He’s paid 20 million euros, isn’t he, since early 2014?',
  'Nearly 40 people, one of them 12 years old, fled in the 1990s.',
  "Twenty-one of the U.S.'s 50 states voted, 5% of 1,000 each.",
  'It’ll cost 3,5 or €200,000 by next Tuesday at noon.',
  'The 9/11 attacks; two-thirds; 21st; first half of 2015; 2 1/2 percent; A$30.',
  'Reading Time:3 minutes, 250 WPM, 1.25x :) #harbour @desk desk@copydesk.example',
  'SHARES FELL 3.5 PERCENT ON 28/01/2017 IN THE 18TH CENTURY.',
  'Don’t! “Can’t,” she’d said—three hours (or 10 minutes) ago…',
];

/** The same by the package as it is: its whole model, and everything that it can do. */
function readByPackage(sentence: string): string[] {
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default;
  const model = require('wink-eng-lite-web-model') as typeof import('wink-eng-lite-web-model').default;
  const nlp = winkNLP(model);
  const kinds = /^(?:DATE|TIME|DURATION|MONEY|PERCENT|CARDINAL|ORDINAL)$/;
  return nlp
    .readDoc(sentence)
    .entities()
    .out(nlp.its.detail)
    .flatMap((entity) => (typeof entity === 'string' ? [] : [entity]))
    .filter(({ type }) => kinds.test(type))
    .map(({ type, value }) => `${type} ${value.replace(/\s/g, '')}`);
}

const told = async (sentence: string): Promise<string[]> =>
  (await valueReader())(sentence).map(
    ({ start, end, kind }) => `${kind} ${sentence.slice(start, end).replace(/\s/g, '')}`,
  );

describe('values by wink', () => {
  it.each(SENTENCES)('are those of the whole package: %s', async (sentence) => {
    expect(await told(sentence)).toEqual(readByPackage(sentence));
  });

  it('do not hang on what was read before', async () => {
    const alone = new Map<string, string[]>();
    for (const sentence of SENTENCES) alone.set(sentence, await told(sentence));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...SENTENCES), anyText), { maxLength: 8 }),
        async (texts) => {
          for (const text of texts) await told(text);
          for (const [sentence, values] of alone) expect(await told(sentence)).toEqual(values);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are stretches of the sentence, in order', async () => {
    const read = await valueReader();
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
