import { describe, expect, it, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.js';
import { namesIn } from '../../src/entities/names.js';
import { fc } from '../fastCheck.js';
import { anyText } from '../pages.js';

function annotated(text: string) {
  let at = 0;
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = { start: at, end: at + line.length, kind: 'paragraph' as const };
    at += line.length + 1;
    return paragraph;
  });
  return annotate({ title: null, text, paragraphs });
}

/** "person: Anna Brandt (minister) = Brandt": the type, the name, the role, the other spellings. */
function told(text: string): string[] {
  return namesIn(annotated(text)).map(({ type, name, role, mentions }) => {
    const others = [...new Set(mentions.map((mention) => mention.text))].filter(
      (spelling) => spelling !== name,
    );
    return [`${type}: ${name}${role === undefined ? '' : ` (${role})`}`, ...others].join(' = ');
  });
}

describe('names of running text', () => {
  it.each<[text: string, names: readonly string[]]>([
    [
      'Prime Minister Anna Brandt met Carl Ott in Berlin on Monday. Brandt’s spokesman said Ott would visit France.',
      [
        'person: Anna Brandt (Prime Minister) = Brandt',
        'person: Carl Ott = Ott',
        'place: Berlin',
        'place: France',
      ],
    ],
    [
      'The European Union and the United States signed the deal in Geneva, the EU said. U.S. officials declined to comment.',
      ['organization: European Union = EU', 'place: United States = U.S.', 'place: Geneva'],
    ],
    ['British and Iraqi troops left Basra.', ['misc: British', 'misc: Iraqi', 'place: Basra']],
    ['A court in Carrick was to have heard the case in June.', ['place: Carrick']],
    ['The voters’ trust in Carrick has fallen.', ['person: Carrick']],
    [
      '“We need time,” said Gassco spokesperson Randi Viksund. The outage goes on, Gassco said.',
      ['organization: Gassco', 'person: Randi Viksund (spokesperson)'],
    ],
    [
      'Brandt spokesman Jan Feld said that Brandt would stay.',
      ['person: Brandt', 'person: Jan Feld (spokesman)'],
    ],
    ['The Brandt-led council met.', ['person: Brandt']],
    ['Kim Jong-un arrived in Hanoi.', ['person: Kim Jong-un', 'place: Hanoi']],
    [
      'Robert “Bob” Lind was elected. Bob Lind won, and Lind left.',
      ['person: Robert “Bob” Lind = Bob Lind = Lind'],
    ],
    [
      'William "Bill" Brandt spoke to Mary (Molly) Lindberg.',
      ['person: William "Bill" Brandt', 'person: Mary (Molly) Lindberg'],
    ],
    [
      'Beyoncé Knowles-Carter sang for Carl Ott Jr. in Leeds.',
      ['person: Beyoncé Knowles-Carter', 'person: Carl Ott Jr.', 'place: Leeds'],
    ],
    [
      'Bill Lind and Mary Lind came. Mr Lind left; Mrs Lind stayed.',
      ['person: Bill Lind = Lind', 'person: Mary Lind = Lind'],
    ],
    ['President Moon Jae-in met Carl Ott.', ['person: Moon Jae-in (President)', 'person: Carl Ott']],
    [
      'Shares in Harlow Motors Corp. fell, analysts at Deutsche Bank said.',
      ['organization: Harlow Motors Corp.', 'organization: Deutsche Bank'],
    ],
  ])('%s', (text, names) => {
    expect(told(text)).toEqual(names);
  });
});

describe('names of agency lines', () => {
  it.each<[text: string, names: readonly string[]]>([
    ['LONDON 1996-08-30', ['place: LONDON']],
    [
      '1. Anna Brandt (Germany) beat 9-Maria Costa (Spain) 6-3 6-2',
      ['person: Anna Brandt', 'place: Germany', 'person: Maria Costa', 'place: Spain'],
    ],
    ['GERMANY BEAT FRANCE IN BERLIN.', ['place: GERMANY', 'place: FRANCE', 'place: BERLIN']],
  ])('%s', (text, names) => {
    expect(told(text)).toEqual(names);
  });
});

describe('names of news of many kinds', () => {
  it.each<[text: string, names: readonly string[]]>([
    [
      'Boston 107 NEW JERSEY 91\nMiami at Denver',
      ['organization: Boston', 'organization: NEW JERSEY', 'organization: Miami', 'organization: Denver'],
    ],
    [
      'Ipswich beat Norwich 2-1 in Colchester on Saturday with goals by Lind and Ott.',
      ['organization: Ipswich', 'organization: Norwich', 'place: Colchester', 'person: Lind', 'person: Ott'],
    ],
    ['House prices in Leeds and Norwich rose.', ['place: Leeds', 'place: Norwich']],
    [
      'OTT: We will not leave Germany.\nBRANDT: Ask Senator Lind.',
      ['person: OTT', 'place: Germany', 'person: BRANDT', 'person: Lind (Senator)'],
    ],
    ['Hong Kong (Reuters) - Shares in Hong Kong fell.', ['place: Hong Kong', 'organization: Reuters']],
    [
      'COLUMBIA, S.C. (AP) — Rain fell in Columbia.',
      ['place: Columbia = COLUMBIA', 'place: S.C.', 'organization: AP'],
    ],
    ['Nearly 150 Indians returned home to Punjab.', ['misc: Indians', 'place: Punjab']],
    ['The FTSE 100 rose 20 points in London.', ['misc: FTSE 100', 'place: London']],
    ['Coun Mia Lind said the council would act.', ['person: Mia Lind (Coun)']],
  ])('%s', (text, names) => {
    expect(told(text)).toEqual(names);
  });
});

describe('texts without names', () => {
  it.each([
    [''],
    ['harbour'],
    ['…!!! 1,234 -- ()'],
    ['👍🏽 ❤️ 👩‍👩‍👧'],
    ['هذا نص من اليمين إلى اليسار.'],
    ['const total = items.map((item) => item.price * 2);'],
    ['a b c d e f g\n1 2 3 4 5 6 7'],
  ])('%j', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('mentions are slices of the text, none over another, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const mentions = namesIn(annotated(text))
        .flatMap((entity) => entity.mentions)
        .toSorted((a, b) => a.start - b.start);
      mentions.forEach(({ start, end, text: name }, i) => {
        expect(text.slice(start, end)).toBe(name);
        expect(name.trim()).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
      });
    }),
  );
});

test('the names of a text do not hang on what was read before', () => {
  const text = 'Anna Brandt met Carl Ott in Berlin. THE HARBOUR COUNCIL VOTED. Brandt left for France.';
  const alone = told(text);
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
      for (const other of texts) told(other);
      expect(told(text)).toEqual(alone);
    }),
    { numRuns: 30 },
  );
});

/** CPU time in milliseconds, the least of three runs. */
function cost(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    namesIn(annotated(text));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe('time grows with the text alone', () => {
  it.each<[what: string, text: (times: number) => string]>([
    ['one word', (times) => 'A'.repeat(times * 10)],
    ['capitals', (times) => 'HARBOUR COUNCIL '.repeat(times)],
    ['one long name', (times) => 'Anna Brandt '.repeat(times)],
    ['different names', (times) => Array.from({ length: times }, (_, i) => `Anna${i} Brandt`).join(', ')],
    ['one surname', (times) => Array.from({ length: times }, (_, i) => `A${i}b Ott, Ott`).join('. ')],
  ])('%s', (_, text) => {
    cost(text(1000));
    const once = cost(text(4000));
    expect(cost(text(16_000))).toBeLessThan(Math.max(12 * once, 200));
  });
});
