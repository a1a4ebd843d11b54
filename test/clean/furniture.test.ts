import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../lab/cues.js';
import { CAPTIONS_CUES, FURNITURE_CUES, HEAD_CUES, TAIL_CUES } from '../../src/clean/cues.js';
import { finder } from '../../src/clean/finder.js';
import { CAPTIONS } from '../../src/clean/furniture/captions.js';
import { FURNITURE } from '../../src/clean/furniture/index.js';
import type { FurnitureRow } from '../../src/clean/furniture/row.js';
import { HEAD_ROWS } from '../../src/clean/headRows.js';
import { compile, SeenLine } from '../../src/clean/linePattern.js';
import { TAIL_ROWS } from '../../src/clean/tail.js';

const CERTAIN = FURNITURE.filter((row) => row.weak !== true);

/** The alternatives of a row, each compiled once: the tests try every row on every line. */
const ALTERNATIVES = new Map(
  FURNITURE.map(({ id, pattern }) => [
    id,
    pattern.variants.map((variant) => ({ variant, regExp: compile(pattern, variant) })),
  ]),
);

function match({ id, pattern }: FurnitureRow, line: string): RegExpExecArray | null {
  const seen = new SeenLine(line);
  for (const { variant, regExp } of ALTERNATIVES.get(id) ?? []) {
    const found = regExp.exec(seen.for(pattern, variant));
    if (found !== null) return found;
  }
  return null;
}

function firstMatch(line: string, rows: readonly FurnitureRow[] = FURNITURE): string | null {
  return rows.find((row) => match(row, line) !== null)?.id ?? null;
}

describe.each(FURNITURE.map((row) => [row.id, row] as const))('%s', (id, row) => {
  it('is named after its kind', () => {
    expect(id).toMatch(new RegExp(`^${row.kind}/[a-z]+(?:-[a-z]+)*$`));
  });

  it('says why in a few words without a full stop', () => {
    expect(row.why).toMatch(/^[a-zA-Z].{8,120}[^.]$/);
  });

  it('has a pattern for the whole line that keeps no state', () => {
    for (const { regExp } of ALTERNATIVES.get(id) ?? []) {
      expect(regExp.source.startsWith('^') && regExp.source.endsWith('$')).toBe(true);
      expect(regExp.flags).not.toMatch(/[gy]/);
    }
    expect(match(row, '')).toBeNull();
  });

  it('has examples of both kinds', () => {
    expect(row.drops.length).toBeGreaterThanOrEqual(2);
    expect(row.keeps.length).toBeGreaterThanOrEqual(2);
    const all = [...row.drops, ...row.keeps];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(row.drops)('drops: %s', (line) => {
    expect(firstMatch(line)).toBe(id);
  });

  it.each(row.keeps)('keeps: %s', (line) => {
    expect(match(row, line)).toBeNull();
    expect(firstMatch(line, CERTAIN)).toBeNull();
  });
});

describe('the cues', () => {
  const find = finder(FURNITURE, FURNITURE_CUES);

  it.each([
    ['furniture', FURNITURE, FURNITURE_CUES],
    ['captions', CAPTIONS, CAPTIONS_CUES],
    ['head', HEAD_ROWS, HEAD_CUES],
    ['tail', TAIL_ROWS, TAIL_CUES],
  ])(
    'of %s are as `npm run cues` makes them of the table of today',
    (_, rows, cues) => {
      // As text: of equal length the message of another comparison would be thousands of lines.
      expect(JSON.stringify(cuesOf(rows)) === JSON.stringify(cues)).toBe(true);
    },
    300_000,
  );

  it('calls for every row that matches a line', () => {
    const lines = FURNITURE.flatMap(({ drops, keeps }) => [...drops, ...keeps]);
    const missed = lines.filter((line) => (find(line)?.id ?? null) !== firstMatch(line));
    expect(missed).toEqual([]);
  });
});

describe('the tables together', () => {
  it('name each row once', () => {
    const ids = FURNITURE.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('show each dropped line once', () => {
    const drops = FURNITURE.flatMap((row) => row.drops);
    expect(drops.filter((line, index) => drops.indexOf(line) !== index)).toEqual([]);
  });

  it('try certain rows before weak ones', () => {
    const firstWeak = FURNITURE.findIndex((row) => row.weak === true);
    expect(FURNITURE.slice(firstWeak).every((row) => row.weak === true)).toBe(true);
  });

  it('do not take long on a long line', () => {
    const line = 'We use cookies, Photo: Jane Doe / The Post, 12 comments · (Reuters) '.repeat(1500);
    const start = performance.now();
    firstMatch(line);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('sentences of articles about the press', () => {
  it.each([
    'Advertising still pays for most of what people read online, but less of it each year.',
    'The advertisement, which ran during the final, showed a dog asleep on a newspaper.',
    '“Advertisement,” said the label, and nobody read further.',
    'Sponsored content now makes up a fifth of the revenue of the Weekly Post.',
    'Podcasts made by newspapers are listened to at 1.25x speed by one listener in five.',
    'The audio player reads each story aloud in a voice that was cloned from an actor.',
    'Listen to the recording and you can hear a chair fall.',
    'Most listeners choose a slow voice and a fast speed.',
    'Cookies are small files that a site stores on the computer of a reader.',
    '“We use cookies to learn what people like,” the firm told the regulator.',
    'The regulator said that the site had set cookies before readers could accept or reject them.',
    'Her newsletter has 40,000 readers, of whom a tenth pay.',
    'Subscribe to enough newsletters and your inbox becomes a newspaper.',
    'Readers who sign up for a trial rarely cancel it.',
    'The paywall lets through five articles a month.',
    'Subscribers only get the crossword; everyone else gets the news.',
    'Shared on Facebook more than 9,000 times, the picture was two years old.',
    'She shared the article on WhatsApp with her mother and her aunts.',
    'He has 12,000 followers on Instagram and no job.',
    'Share prices of the big networks fell after the ruling.',
    'The comments below the story ran to 400 pages.',
    'Readers left 34 comments, most of them about the dog.',
    'Photo agencies sued the company, saying that it had copied their pictures.',
    'Getty Images said it would appeal.',
    'The ministry declined to comment (Reuters could not reach the minister).',
    'Copyright lasts for seventy years after the death of the author.',
    'The terms of use say nothing of machines.',
    'The report was first published in 2019 and has been cited ever since.',
    'Updated rules for drones take effect on Monday.',
    'Two hours ago the square was empty.',
    'It takes about five minutes to read the ballot.',
    'The app has been downloaded a million times in the App Store.',
    'Related crimes fell by a third.',
    'More from the same seam was sold to China.',
    'Read more than one paper, her teacher told her.',
    'Correction: an earlier version of this article misstated the age of the mayor.',
    'Home is where the router is.',
    '“Skip to the end,” the editor said.',
    'Follow the money, and you arrive at a bungalow in Leeds.',
    'Donate blood, the posters say, and people do.',
    'Slow down.',
    'Save us!',
    'No comment.',
  ])('keeps: %s', (line) => {
    expect(firstMatch(line, CERTAIN)).toBeNull();
  });
});

describe('whole blocks of furniture', () => {
  it.each([
    [
      'an audio player',
      [
        'Select Voice',
        'Choose your listening speed',
        'Get through articles 2x faster',
        '1.25x',
        '250 WPM',
        'Slow',
        'Average',
        'Fast',
        '1.25x',
      ],
    ],
    ['a plain player', ['0:00', '/', '3:41', 'Playback speed', '0.75x', '1x', '1.25x', '1.5x', '2x']],
    ['a listen bar', ['Listen', '7 min', 'Share', 'Comment', 'Save']],
    [
      'a listen notice',
      [
        'Listen to the article',
        '5 min',
        'This audio is auto-generated. Please let us know if you have feedback.',
      ],
    ],
    [
      'a footer',
      ['About Us', 'Contact Us', 'Careers', 'Privacy Policy', 'Terms of Use', '© 2024 The Weekly Post'],
    ],
  ])('%s has no line without a row', (_name, lines) => {
    expect(lines.filter((line) => firstMatch(line) === null)).toEqual([]);
  });
});

describe('captions', () => {
  const captions = FURNITURE.filter((row) => row.kind === 'caption');

  function parts(line: string): { caption: string | undefined; credit: string | undefined } {
    const groups = captions.map((row) => match(row, line)?.groups).find((found) => found !== undefined);
    const { caption, credit } = groups ?? {};
    return { caption: caption?.trim(), credit };
  }

  it.each([
    ['The gate of the mill at dusk. Photo: Bloomberg', 'The gate of the mill at dusk.', 'Photo: Bloomberg'],
    ['The coach after the game. (AP Photo/Jane Doe)', 'The coach after the game.', 'AP Photo/Jane Doe'],
    [
      'Fans at the gate on Monday. Jane Doe/Getty Images',
      'Fans at the gate on Monday.',
      'Jane Doe/Getty Images',
    ],
    ['A harbour seal on the ice (Photo by Jane Doe)', 'A harbour seal on the ice', 'Photo by Jane Doe'],
    ['Photograph by Jane Doe', undefined, 'Photograph by Jane Doe'],
    ['Image credit: Northwind Press', undefined, 'Image credit: Northwind Press'],
    ['FILE - The gate of the mill in 2019.', 'FILE - The gate of the mill in 2019.', undefined],
  ])('splits: %s', (line, caption, credit) => {
    expect(parts(line)).toEqual({ caption, credit });
  });
});
