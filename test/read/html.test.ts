import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/read/html.js';
import { fc } from '../fastCheck.js';

const texts = (html: string): string[] => parseHtml(html).lines.map((line) => line.text);
const metadata = (head: string, body = '') =>
  parseHtml(`<html><head>${head}</head><body>${body}<p>Text.</p></body></html>`).metadata;

describe('lines of HTML', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['paragraphs without end tags', '<p>One.<p>Two.', ['One.', 'Two.']],
    ['inline elements', '<p>It was <b>very</b> <a href="/x">la</a>te.</p>', ['It was very late.']],
    ['line breaks', '<p>One<br>Two<br><br>Three</p>', ['One', 'Two', 'Three']],
    ['a broken headline', '<h1>Port<br>closes</h1>', ['Port closes']],
    ['entities', '<p>Caf&eacute; &amp; bar&nbsp;&#8220;Sol&#x201d;</p>', ['Café & bar “Sol”']],
    ['white space', '<p>\n  One\n  two </p>', ['One two']],
    [
      'skipped elements',
      '<p>A</p><script>x()</script><style>p{}</style><noscript><p>no</p></noscript><svg><title>t</title></svg><iframe>i</iframe><select><option>o</select><template><p>t</p></template><p>B</p>',
      ['A', 'B'],
    ],
    ['a skipped element without end tag', '<div><select><option>o</div><p>B</p>', ['B']],
    ['preformatted text', '<pre>one\n  two\n\nthree</pre>', ['one', 'two', 'three']],
    ['cells', '<table><tr><td>1<td>2<tr><td>3</table>', ['1', '2', '3']],
    ['links side by side', '<div><a href=a>Home</a><a href=b>News</a></div>', ['Home News']],
    ['end tags that end nothing', '</div>One</span></p><p>Two</b></p>', ['One', 'Two']],
    ['text around blocks', 'a<div>b<p>c</p>d</div>e', ['a', 'b', 'c', 'd', 'e']],
    ['comments and prologs', '<!-- x --><?xml version="1.0"?><!doctype html><p>One</p>', ['One']],
  ])('knows %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('numbers lines by the source', () => {
    const { lines } = parseHtml('<html>\n<p>\n\nOne</p>\r\n<p>Two\nmore</p><pre>\nThree\nFour</pre>');
    expect(lines.map((line) => [line.number, line.text])).toEqual([
      [4, 'One'],
      [5, 'Two more'],
      [7, 'Three'],
      [8, 'Four'],
    ]);
  });
});

describe('hints', () => {
  const hints = (html: string) => parseHtml(html).lines[0]?.hints;

  it.each<[string, string, readonly string[]]>([
    [
      'tags, outermost first',
      '<main><article><header><h1>T</h1></header></article></main>',
      ['main', 'article', 'header', 'heading'],
    ],
    ['roles', '<div role="navigation"><div role=banner><p>x</p></div></div>', ['nav', 'header']],
    ['each once', '<ul><li><ul><li>x</ul></ul>', ['list']],
    ['hidden', '<div hidden><p>x</p></div>', ['hidden']],
    ['aria-hidden', '<p aria-hidden="true">x</p>', ['hidden']],
    ['style', '<p style="color:red; display : NONE">x</p>', ['hidden']],
    ['figures', '<figure><figcaption>x</figcaption></figure>', ['figure', 'figcaption']],
    ['buttons', '<form><button>Send</button></form>', ['form', 'button']],
    ['none', '<p>x</p>', []],
    ['not those that ended', '<nav>x</nav><p>y</p>', ['nav']],
  ])('tell regions by %s', (_, html, expected) => {
    expect(hints(html)?.regions).toEqual(expected);
  });

  it('an inline end tag does not end a block around it', () => {
    const { lines } = parseHtml('<span><article><p>One</p></span><p>Two</p></article><p>Three</p>');
    expect(lines.map((line) => line.hints?.regions)).toEqual([['article'], ['article'], []]);
  });

  it('tell the block', () => {
    expect(parseHtml('<h2>a</h2><ul><li><b>b</b></ul>c').lines.map((line) => line.hints?.tag)).toEqual([
      'h2',
      'li',
      'body',
    ]);
  });

  it('tell the share of links', () => {
    expect(hints('<p><a href=x>ab</a> cd ef gh</p>')?.linkShare).toBe(0.25);
    expect(hints('<p><a href=x>ab<p>cd')?.linkShare).toBe(1);
  });

  it('number the boxes and the shapes of lines', () => {
    const html = '<div class=a><p>1<p>2<p class=x>3</div><div class=a><p>4</div>';
    const [first, second, marked, other] = parseHtml(html).lines.map((line) => line.hints);
    expect(second).toMatchObject({ box: first?.box, outerBox: first?.outerBox, shape: first?.shape });
    expect(marked?.box).toBe(first?.box);
    expect(marked?.shape).not.toBe(first?.shape);
    expect(other?.box).not.toBe(first?.box);
    expect(other?.shape).toBe(first?.shape);
  });

  it('tell the words of classes and ids, nearest first', () => {
    const html =
      '<div class="storyBody main-col" id="c2"><p class="lead"><span class="dropCap">It</span> rained</p></div>';
    expect(hints(html)?.classWords).toEqual(['lead', 'story', 'body', 'main', 'col', 'c2']);
    expect(hints('<div class=a><span class="byline-name">x</span></div>')?.classWords).toEqual([
      'byline',
      'name',
      'a',
    ]);
  });

  it('hold no more than 24 class words', () => {
    const many = Array.from({ length: 50 }, (_, index) => `w${index}`).join(' ');
    expect(hints(`<p class="${many}">x</p>`)?.classWords).toHaveLength(24);
  });
});

describe('metadata', () => {
  it.each<[string, string, ReturnType<typeof metadata>]>([
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],
        "headline":"Market &amp; hall","author":[{"@type":"Person","name":"Ada Lund"},{"name":"By Tom Ek"},{"name":"https://example.com/ek"}],
        "datePublished":"2021-05-04","publisher":{"name":"The Ansel Post"},"mainEntityOfPage":{"@id":"https://post.example/a"}}]}</script>`,
      {
        title: 'Market & hall',
        byline: 'Ada Lund and Tom Ek',
        published: '2021-05-04',
        site: 'The Ansel Post',
        url: 'https://post.example/a',
        body: null,
      },
    ],
    [
      'OpenGraph and meta',
      `<meta property="og:title" content="Market to close - The Ansel Post"><meta property="og:site_name" content="The Ansel Post">
       <meta name=author content="A. Lund"><meta name=author content="B. Ek"><meta name=author content="C. Moe">
       <meta property="article:published_time" content="2021-05-04T08:00Z"><link rel="canonical" href="https://post.example/b">`,
      {
        title: 'Market to close',
        byline: 'A. Lund, B. Ek and C. Moe',
        published: '2021-05-04T08:00Z',
        site: 'The Ansel Post',
        url: 'https://post.example/b',
        body: null,
      },
    ],
    [
      'the title alone',
      '<title>Market to close in August | Ansel Post</title>',
      {
        title: 'Market to close in August',
        byline: null,
        published: null,
        site: null,
        url: null,
        body: null,
      },
    ],
    [
      'the article in JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Hall","articleBody":"The hall is sold."}</script>',
      {
        title: 'Hall',
        byline: null,
        published: null,
        site: null,
        url: null,
        body: 'The hall is sold.',
      },
    ],
    ['nothing', '', { title: null, byline: null, published: null, site: null, url: null, body: null }],
    [
      'broken JSON',
      '<script type="application/ld+json">{"@type":"NewsArticle",</script><title>Hall</title>',
      { title: 'Hall', byline: null, published: null, site: null, url: null, body: null },
    ],
    [
      'values of the wrong type',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":7,"author":[null,{"name":{}}],"publisher":[]}</script>',
      { title: null, byline: null, published: null, site: null, url: null, body: null },
    ],
    [
      'addresses for names',
      '<meta name=author content="https://facebook.example/ada"><link rel=canonical href="/relative">',
      { title: null, byline: null, published: null, site: null, url: null, body: null },
    ],
  ])('from %s', (_, head, expected) => {
    expect(metadata(head)).toEqual(expected);
  });

  it('takes author and date from the text', () => {
    const body =
      '<div>By <a rel="author" href=x>Ada Lund</a></div><time itemprop="datePublished" datetime="2021-05-04">May</time><div><a rel=author>Other</a></div>';
    expect(metadata('', body)).toMatchObject({ byline: 'Ada Lund', published: '2021-05-04' });
  });

  it('cuts the site from the title only where it is one', () => {
    expect(metadata('<title>War - and peace as the town of Ansel knows it</title>').title).toBe(
      'War - and peace as the town of Ansel knows it',
    );
    expect(
      metadata('<meta property=og:site_name content="Post | Daily"><title>Hall closes - Post | Daily</title>')
        .title,
    ).toBe('Hall closes');
    expect(
      metadata('<meta property=og:site_name content="Post"><title>Post: Hall closes</title>').title,
    ).toBe('Post: Hall closes');
  });
});

describe('laws of parseHtml', () => {
  const piece = fc.constantFrom(
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<a href=x>',
    '</a>',
    '<b>',
    '</b>',
    '<svg>',
    '</svg>',
    '<select>',
    '<ul><li>',
    '</ul>',
    '<br>',
    '<script>',
    '</script>',
    '<pre>',
    '</pre>',
    'word',
    ' ',
    '\n',
    '&amp;',
    '&',
    '<',
    '>',
    '<!--',
    '-->',
    '"',
    '<p class="',
    '<table><td>',
    '</body>',
    '<title>',
  );

  it('any tags give lines in order, with text and hints', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { lines } = parseHtml(pieces.join(''));
        const numbers = lines.map((line) => line.number);
        expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
        for (const line of lines) {
          expect(line.text).not.toBe('');
          expect(line.hints?.linkShare).toBeGreaterThanOrEqual(0);
          expect(line.hints?.linkShare).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it.each<[string, string, number]>([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`, 1],
    ['end tags that match nothing at depth', '<div>'.repeat(100_000) + 'x</i>'.repeat(100_000), 1],
    ['unclosed inline elements', '<p><b><i>x'.repeat(100_000), 100_000],
    ['an attribute of 8 MB', `<p class="${'a '.repeat(4_000_000)}">x</p>`, 1],
    ['a million attributes', `<p ${'a=b '.repeat(1_000_000)}>x</p>`, 1],
    [
      'nested JSON-LD',
      `<script type="application/ld+json">${'['.repeat(500_000)}${']'.repeat(500_000)}</script>x`,
      1,
    ],
  ])('takes linear time: %s', (_, html, lines) => {
    const start = performance.now();
    expect(parseHtml(html).lines).toHaveLength(lines);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
