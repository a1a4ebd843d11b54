import { FURNITURE } from '../src/clean/furniture/index.js';
import { readArticle } from '../src/index.js';
import { loadDocuments } from './documents.js';
import { fc } from './fastCheck.js';

/** Generated pages: lines of the test documents, examples of the furniture tables and invented prose, in any order. */

const DOCUMENTS = loadDocuments();

const DOCUMENT_LINES = (
  await Promise.all(DOCUMENTS.map(({ input }) => readArticle(input, { input: 'text' })))
)
  .flatMap(({ lines }) => lines.flatMap(({ parts }) => parts))
  .filter((line) => line.trim() !== '');

/** Lines that go, and lines of stories that come near them. */
const EXAMPLES = FURNITURE.flatMap(({ drops, keeps }) => [...drops, ...keeps]);

const WORDS =
  'the of a in to and harbour council said on Monday Anna Brandt that ferry would not sail until ice had gone from old quay, which was built for ships half as long and twice as slow'.split(
    ' ',
  );
const BULLETS = ['- ', '• ', '* ', '1. ', '(2) '];
const TAGS = ['p', 'li', 'h2', 'div', 'blockquote', 'figcaption', 'aside', 'script', 'nav', 'td'];

const words = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((found) => found.join(' '));
const sentence = words(30).map((text) => `The ${text}.`);
const prose = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((found) => found.join(' '));
const item = fc
  .tuple(fc.constantFrom(...BULLETS), fc.oneof(words(6), sentence))
  .map((parts) => parts.join(''));

/** Any UTF-16 code units: halves of surrogate pairs and control characters too. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.nat(0xffff),
      fc.nat(0x7f),
      fc.constantFrom(...'\n\r\u2028 .<>&"').map((char) => char.charCodeAt(0)),
    ),
  )
  .map((codes) => String.fromCharCode(...codes));

/** One line: story, furniture, or anything between. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...DOCUMENT_LINES) },
  { weight: 3, arbitrary: prose },
  { weight: 2, arbitrary: fc.constantFrom(...EXAMPLES) },
  { weight: 1, arbitrary: words(6) },
  { weight: 1, arbitrary: item },
);

/** A page of text; some of its lines come again. */
export const textPage = fc
  .tuple(
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n', '\n \n\n', '\r\n')), {
      minLength: 1,
      maxLength: 40,
    }),
    fc.array(fc.nat(39), { maxLength: 5 }),
  )
  .map(([lines, again]) => [...lines, ...again.flatMap((at) => lines.slice(at, at + 1))])
  .map((lines) => lines.map((parts) => parts.join('')).join(''));

const element = fc
  .tuple(
    fc.constantFrom(...TAGS),
    fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: anyText }),
  )
  .map(([tag, text]) => `<${tag}>${text}</${tag}>`);

/** A page of HTML; what stands between its tags is not escaped. */
export const htmlPage = fc
  .tuple(line, fc.array(element, { minLength: 1, maxLength: 30 }))
  .map(([title, elements]) => `<!doctype html><title>${title}</title>\n${elements.join('\n')}`);

/** A test document as bytes, its lines in another order and some of them again. */
export const shuffledDocument = fc
  .constantFrom(...DOCUMENTS)
  .map(({ input }) => Buffer.from(input).toString('latin1').split('\n'))
  .chain((lines) => fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 2 * lines.length }))
  .map((lines) => Buffer.from(lines.join('\n'), 'latin1'));
