import { describe, expect, test } from 'vitest';
import { CopydeskError, clean, FORMATS, parseRules, readArticle, readRecords, report } from '../src/index.js';
import { readPages } from '../src/read/warc.js';
import { pageRecord } from './read/archive.js';

/** A megabyte of what each parser likes least. All work is linear, so each takes seconds; what is not takes hours. */

const MEGABYTE = 1024 * 1024;
/** Of CPU time, on a slow machine. Quadratic work on a megabyte takes a thousand times as long. */
const SECONDS = 60;

const full = (piece: string, size = MEGABYTE): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

async function inTime(work: () => Promise<void>): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(SECONDS);
}

/** All that copydesk can do with a document. */
async function allOf(input: string, kind: 'text' | 'html'): Promise<void> {
  try {
    const article = clean(await readArticle(input, { input: kind, maxBytes: 20 * MEGABYTE }));
    const findings = await report(article);
    for (const { single } of FORMATS)
      single({ id: 'a', article, findings }, { view: 'report', explain: true });
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
  }
}

const TAGS = 1_000_000;
const HTML: Readonly<Record<string, () => string>> = {
  '10⁶ nested tags': () => '<b>'.repeat(TAGS),
  'nested blocks with a word in each': () => '<div>a'.repeat(TAGS / 10),
  'nested tables': () => full('<table><tr><td>'),
  'nested lists and links': () => full('<ul><li><a href=x>a'),
  'tags that close what is not open': () => full('</p></div>'),
  'paragraphs that close one another': () => full('<p>a', MEGABYTE / 4),
  'forms within links within headings': () => full('<h1><a><form>'),
  'unclosed comments': () => full('<!-- '),
  'unclosed comments and dashes': () => `<!--${full('--!')}`,
  'nothing but angles': () => full('<'),
  'nothing but closing angles': () => full('</'),
  'an attribute of a megabyte': () => `<p class="${full('share ad ')}">The ferry sails.</p>`,
  'an attribute without end': () => `<p title="${full('a ')}`,
  'a megabyte of attributes': () => `<p ${full('a=1 ')}>The ferry sails.</p>`,
  'style that hides': () => `<p style="${full('display : ')}">a</p>`,
  entities: () => full('&amp;'),
  'entities without end': () => full('&#x'),
  'entities that name one another': () =>
    `<!DOCTYPE a [<!ENTITY a "ha">${full('<!ENTITY b "&a;&a;&a;&a;">')}]><p>&b;</p>`,
  'JSON-LD that nests': () => `<script type="application/ld+json">${full('[')}</script>`,
  'JSON-LD that nests and closes': () =>
    `<script type="application/ld+json">${'{"@graph":['.repeat(40_000)}${']}'.repeat(40_000)}</script><p>a</p>`,
  'a title of a megabyte': () => `<title>${full('a | b - ')}</title><p>The ferry sails.</p>`,
  'many names of one author': () => full('<meta name="author" content="By Anna Brandt">'),
  'a charset in vain': () => full('<meta http-equiv="Content-Type" content="text/html; charset'),
  'scripts without end': () => full('<script>'),
  'figures and captions': () => full('<figure><figcaption>Photo: A'),
};

const TEXT: Readonly<Record<string, () => string>> = {
  'one line of 10 MB': () => full('the ferry sails again ', 10 * MEGABYTE),
  'one word of a megabyte': () => full('a'),
  'nothing but line ends': () => `${full('\n')}a`,
  'nothing but carriage returns': () => `${full('\r')}a`,
  'a letter a line': () => full('a\n', MEGABYTE / 4),
  'nothing but opening marks': () => full('“'),
  'nothing but closing marks': () => full('”'),
  'nothing but straight marks': () => full('"'),
  'marks and letters': () => full('"a" '),
  'marks that nest': () => full('“‘«„'),
  'one mark a paragraph': () => full('“a\n\n', MEGABYTE / 4),
  'nothing but apostrophes': () => full("'"),
  'apostrophes and letters': () => full("a's 'b "),
  'quotes with their speakers': () => full('“No,” said he. '),
  'speakers without quotes': () => full('said said according to '),
  'nothing but capitals': () => full('A'),
  'capital letters and blanks': () => full('A '),
  'nothing but names': () => full('Anna Brandt '),
  'names joined by small words': () => full('Bank of the '),
  'names that come again': () => full('Mr. Brandt of Brandt & Brandt, Inc. '),
  'nothing but full stops': () => full('.'),
  'full stops and capitals': () => full('U.S. '),
  'nothing but digits': () => full('1'),
  'numbers, dates and money': () => full('$1,000,000 on 1 March 2025 '),
  'a number that goes on': () => full('1,000,'),
  'nothing but blanks': () => `${full(' ')}a`,
  'blanks and letters': () => full(`a${' '.repeat(500)}`),
  'nothing but hyphens': () => full('-'),
  'words broken at the end of each line': () => full('some harbour-\n'),
  'lines of one width': () => full(`${'harbour office '.repeat(4)}said\n`),
  'marks of a text browser': () => full('[12](BUTTON) [34]'),
  'addresses that do not end': () => full('http://a.b@c.d/'),
  'addresses of mail': () => full('a@b.'),
  'tags and handles': () => full('#a @b '),
  'soft hyphens and zero-width spaces': () => `${full('\u00ad\u200b')}a`,
  'letters with many accents': () => `a${full('\u0301')}`,
  'halves of surrogate pairs': () => full('a\ud800 '),
  'furniture without end': () => full('Advertisement\nShare\n'),
  'players and times': () => full('12:30\n1.25x\nSlow\n'),
  'bylines without end': () => full('By By Anna\n'),
  'headings without a story': () => full('Related\n\n'),
  bullets: () => full('• a\n', MEGABYTE / 4),
  'numbered points': () => full('1. a\n2. b\n', MEGABYTE / 4),
};

describe('HTML', { timeout: 200_000 }, () => {
  test.each(Object.entries(HTML))('%s', (_, page) => inTime(() => allOf(page(), 'html')));
});

describe('text', { timeout: 200_000 }, () => {
  test.each(Object.entries(TEXT))('%s', (_, text) => inTime(() => allOf(text(), 'text')));
});

async function* pieces(text: string | Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function drained(items: AsyncIterable<unknown>): Promise<void> {
  try {
    for await (const _ of items);
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
  }
}

describe('records', { timeout: 200_000 }, () => {
  test.each<[string, () => string]>([
    ['nothing but line ends', () => full('\n')],
    ['blanks and line ends', () => full('      \n')],
    ['brackets that nest', () => full('[')],
    ['objects that nest', () => `{"text":"a","b":${full('{"a":')}`],
    ['objects that nest and close', () => `{"text":"a","b":${'['.repeat(400_000)}${']'.repeat(400_000)}}`],
    ['a string without end', () => `{"text":"${full('a')}`],
    ['escapes', () => `{"text":"${full('\\u0041')}"}`],
    ['a record a line', () => full('{"text":"a"}\n')],
    ['one line of 10 MB', () => `{"text":"${full('a', 10 * MEGABYTE)}"}`],
  ])('%s', (_, text) => inTime(() => drained(readRecords(pieces(text())))));

  test('a line that comes byte by byte', () => inTime(() => drained(readRecords(pieces(full('a'), 1)))));
});

describe('web archives', { timeout: 200_000 }, () => {
  test.each<[string, () => string | Uint8Array]>([
    ['nothing but line ends', () => full('\r\n')],
    ['a head without end', () => `WARC/1.0\r\n${full('a: b\r\n')}`],
    ['a line without end', () => full('WARC/1.0 ')],
    ['records of nothing', () => full('WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n')],
    [
      'a response without a body',
      () =>
        pageRecord('https://a.example/', '')
          .toString()
          .replace(/Length: \d+/, 'Length: 2000000')
          .replace('\r\n\r\n\r\n\r\n', full('\r\na: b')),
    ],
    [
      'a body of small parts',
      () => pageRecord('https://a.example/', full('1\r\na\r\n'), ['Transfer-Encoding: chunked']),
    ],
    [
      'a body of parts that are none',
      () => pageRecord('https://a.example/', full('1;'), ['Transfer-Encoding: chunked']),
    ],
  ])('%s', (_, archive) => inTime(() => drained(readPages(pieces(archive(), 1000)))));
});

describe('rules', { timeout: 200_000 }, () => {
  const row = (pattern: string): string =>
    JSON.stringify([{ id: 'a', kind: 'ad', why: 'so', pattern, drops: ['a'] }]);
  test.each<[string, () => string]>([
    ['brackets that nest', () => full('[')],
    ['a long pattern', () => row(`^${full('a', 100_000)}$`)],
    ['many alternatives', () => row(`^(?:${full('b|', 100_000)})$`)],
    ['groups that nest', () => row(`^${'('.repeat(100_000)}a${')'.repeat(100_000)}$`)],
    ['a repetition of repetitions', () => row('^(?:(?:(?:a{1,99}){1,99}){1,99}){1,99}$')],
    ['rules of one id', () => JSON.stringify(Array.from({ length: 20_000 }, () => ({ id: 'a' })))],
  ])('%s', (_, json) =>
    inTime(async () => {
      await expect(parseRules(json())).rejects.toMatchObject({ code: 'bad-rules' });
    }),
  );
});
