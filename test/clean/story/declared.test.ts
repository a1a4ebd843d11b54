import { describe, expect, it } from 'vitest';
import { type PageLine, toPage } from '../../../src/clean/page.js';
import { lookUp } from '../../../src/clean/rows.js';
import { Declared } from '../../../src/clean/story/declared.js';
import { plainArticle } from '../../../src/read/lines.js';

const NOTHING = { title: null, byline: null, published: null, site: null, url: null, body: null };
const BODY = 'The old ferry sailed for the last time on Sunday. Nobody waved.';

function lineOf(text: string): PageLine {
  return toPage(plainArticle(text), lookUp([])).page.lines[0] as PageLine;
}

describe('what a page declares', () => {
  it('has the long words of its title', () => {
    expect(new Declared({ ...NOTHING, title: 'The last Ferry to Oldby' }).titleWords).toEqual(
      new Set(['last', 'ferry', 'oldby']),
    );
  });

  it('has nothing where nothing is declared', () => {
    const declared = new Declared(NOTHING);
    expect(declared.titleWords.size).toBe(0);
    expect(declared.bodyLength).toBe(0);
    expect(declared.bodyShare(lineOf('Nobody waved.'))).toBe(-1);
  });

  it.each([
    ['The old ferry sailed for the last time on Sunday.', 1],
    ['The old ferry sailed for the winter, and came back.', 0.5],
    ['NOBODY WAVED', 0.5],
    ['Read more about ferries in our archive', 0],
  ])('its body holds %j by %d', (text, share) => {
    const declared = new Declared({ ...NOTHING, body: BODY });
    expect(declared.bodyShare(lineOf(text))).toBe(share);
    expect(declared.bodyShare(lineOf(text))).toBe(share);
  });
});
