import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.js';
import { valueReader } from '../../src/annotate/wink.js';
import { mended, VALUE_RULES } from '../../src/entities/valueRules.js';
import { mayHoldValues, valuesIn } from '../../src/entities/values.js';
import type { Span } from '../../src/types.js';

function annotated(text: string) {
  return annotate({ title: null, text, paragraphs: [{ start: 0, end: text.length, kind: 'paragraph' }] });
}

async function told(
  text: string,
  published: string | null = null,
  taken: readonly Span[] = [],
): Promise<string[]> {
  return valuesIn(annotated(text), await valueReader(), taken, published).map(
    ({ type, name, value }) => `${type}: ${name}${value === undefined ? '' : ` = ${value}`}`,
  );
}

describe.each(VALUE_RULES)('the rule $id', ({ examples }) => {
  it.each(examples)('leaves of "$text" $values', async ({ text, values }) => {
    const read = await valueReader();
    const found = mended(read(text), text, { start: 0, end: text.length });
    expect(found.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual(values);
  });
});

const PUBLISHED = '2017-01-29T10:00:00Z';

describe('valuesIn', () => {
  it.each([
    ['The council met on Saturday.', ['date: Saturday = 2017-01-28']],
    ['The council meets next Tuesday.', ['date: next Tuesday = 2017-01-31']],
    [
      'It opened on Jan. 4 and closed on March 12, 2016.',
      ['date: Jan. 4 = 2017-01-04', 'date: March 12, 2016 = 2016-03-12'],
    ],
    ['They meet at 9:30 a.m. today.', ['time: 9:30 a.m. = 09:30', 'date: today = 2017-01-29']],
    [
      'It rose 3.5 percent to $1.2 billion.',
      ['percent: 3.5 percent', 'money: $1.2 billion = USD 1200000000'],
    ],
    ['Fifty dollars is too much.', ['money: Fifty dollars = USD 50']],
    ['The euro bought $1.1075.', ['money: $1.1075 = USD 1.1075']],
    [
      'It took Rs 24 lakh and Rs. 2 lakh crore.',
      ['money: Rs 24 lakh = INR 2400000', 'money: Rs. 2 lakh crore = INR 2000000000000'],
    ],
    ['It cost 4 million pesos.', ['money: 4 million pesos']],
    [
      'They met on Wednesday, Jan. 25, and on Thursday 26 January.',
      ['date: Wednesday, Jan. 25 = 2017-01-25', 'date: Thursday 26 January = 2017-01-26'],
    ],
    ['It stood until Sept. 11, 2001.', ['date: Sept. 11, 2001 = 2001-09-11']],
    [
      'He lost 20 million euros in three months.',
      ['money: 20 million euros = EUR 20000000', 'duration: three months'],
    ],
    [
      'Write to desk@copydesk.example or see https://copydesk.example/a #harbour @desk',
      [
        'email: desk@copydesk.example',
        'url: https://copydesk.example/a',
        'hashtag: #harbour',
        'handle: @desk',
      ],
    ],
    ['Reading Time:3 minutes, 250 WPM, 1.25x', []],
    ['', []],
  ])('tells of "%s" %j', async (text, values) => {
    expect(await told(text, PUBLISHED)).toEqual(values);
  });

  it('tells no date where nobody knows the day of publication', async () => {
    expect(await told('The council met on Saturday.')).toEqual(['date: Saturday']);
  });

  it('counts mentions of one value together', async () => {
    const [entity] = valuesIn(
      annotated('On Jan. 28 it rained. By January 28 it was wet.'),
      await valueReader(),
      [],
      PUBLISHED,
    );
    expect(entity).toMatchObject({ name: 'Jan. 28', count: 2, value: '2017-01-28' });
  });

  it('passes over numbers within names', async () => {
    expect(await told('The Boeing 747 landed.', null, [{ start: 4, end: 14 }])).toEqual([]);
  });
});

describe('mayHoldValues', () => {
  it.each([
    ['She left for good.', false],
    ['She left on Monday.', true],
    ['She left 3 behind.', true],
  ])('of "%s" is %s', (text, expected) => {
    expect(mayHoldValues(annotated(text))).toBe(expected);
  });
});
