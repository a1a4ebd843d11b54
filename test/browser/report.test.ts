import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, openChromium } from '../../lab/look/chromium.js';
import { renderReport } from '../../src/render/report/index.js';
import { listing, listPage } from '../../src/render/report/list.js';
import { articleOf } from '../render/article.js';
import { harbour } from '../render/harbour.js';

const executable = chromiumPath();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PHONE = { width: 360, height: 700 };
const WIDE = { width: 1280, height: 900 };

/** Texts that would act if they were markup. */
const HOSTILE = [
  '<script>document.title = "taken"</script>',
  '"><img src=x onerror=\'document.title="taken"\'>',
  '</style></title><h1>taken</h1>',
  `https://example.org/${'a-very-long-address-'.repeat(20)}`,
  'W'.repeat(300),
];

const folder = mkdtempSync(join(tmpdir(), 'copydesk-browser-'));
const result = await harbour();
const hostileText = HOSTILE.join(' ');
const hostile = {
  id: hostileText,
  article: articleOf([['paragraph', hostileText]], {
    title: hostileText,
    byline: hostileText,
    section: [hostileText],
    lines: [
      {
        line: { number: 1, parts: [hostileText], text: hostileText },
        label: { verdict: 'dropped', kind: 'ad', rule: hostileText, why: hostileText },
      },
    ],
  }),
  findings: {
    entities: [
      { name: hostileText, type: 'person', count: 1, mentions: [{ start: 0, end: 8, text: '<script>' }] },
    ],
    quotes: [
      {
        start: 10,
        end: 30,
        text: hostileText,
        partial: true,
        speaker: { name: hostileText, text: '<', start: 0, end: 1, via: hostileText, why: hostileText },
        cue: null,
      },
    ],
  },
} as const;

const PAGES = {
  report: renderReport(result),
  hostile: renderReport(hostile),
  list: listPage([
    { ...listing(result), file: 'harbour.html' },
    { ...listing(hostile), file: 'hostile.html' },
  ]),
};
type PageName = keyof typeof PAGES;

let browser: Browser;

/** Opens a page and looks on; everything that the browser complains of or asks for is noted. */
async function opened(
  name: PageName,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  const page = await context.newPage();
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  return { page, complaints, requests };
}

async function isInView(found: Locator): Promise<boolean> {
  return found.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
}

/** Opens what is folded away. */
async function unfold(page: Page): Promise<void> {
  for (const details of await page.locator('details').all()) {
    await details.evaluate((element) => element.setAttribute('open', ''));
  }
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.tagName ?? '');
}

beforeAll(async () => {
  for (const [name, page] of Object.entries(PAGES)) writeFileSync(join(folder, `${name}.html`), page);
  if (executable !== undefined) browser = await openChromium(executable);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(executable === undefined)(
  `in Chromium${executable === undefined ? ' (which is not installed here)' : ''}`,
  () => {
    test.each(Object.keys(PAGES) as PageName[])(
      '%s: no complaint, no request but for the page',
      async (name) => {
        const { page, complaints, requests } = await opened(name);
        await page.waitForLoadState('networkidle');
        expect(complaints).toEqual([]);
        expect(requests.filter((url) => url !== 'data:,')).toEqual([page.url()]);
      },
    );

    test('the reason shows on hover', async () => {
      const { page } = await opened('report');
      const why = page.locator('.why').first();
      expect(await why.isVisible()).toBe(false);
      await page.locator('del').first().hover();
      expect(await why.isVisible()).toBe(true);
      expect(await why.innerText()).toMatch(/^label of an advertisement/);
      await page.mouse.move(0, 0);
      expect(await why.isVisible()).toBe(false);
    });

    test('the reason shows on focus, which the Tab key reaches', async () => {
      const { page } = await opened('report', { reducedMotion: 'reduce' });
      for (let keys = 0; keys < 100 && (await focused(page)) !== 'DEL'; keys += 1)
        await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('DEL');
      expect(await page.locator('.why').first().isVisible()).toBe(true);
      expect(await isInView(page.locator('.why').first())).toBe(true);
    });

    test('the first Tab skips to the story', async () => {
      const { page } = await opened('report');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('story');
    });

    test('every jump lands where it says', async () => {
      const { page } = await opened('report', { reducedMotion: 'reduce', viewport: PHONE });
      await unfold(page);
      const links = await page.locator('main a[href^="#"]').all();
      expect(links.length).toBeGreaterThan(20);
      for (const link of links) {
        const id = (await link.getAttribute('href'))?.slice(1);
        await link.focus();
        await page.keyboard.press('Enter');
        expect(await isInView(page.locator(`[id="${id}"]`))).toBe(true);
        expect(await page.locator(':target').getAttribute('id')).toBe(id);
      }
    });

    test('marks go and come by their switch, without a script', async () => {
      const { page } = await opened('report', { javaScriptEnabled: false });
      const colour = () =>
        page
          .locator('mark.person')
          .first()
          .evaluate((mark) => getComputedStyle(mark).backgroundColor);
      const marked = await colour();
      await page.getByLabel('people').uncheck();
      expect(await colour()).toBe('rgba(0, 0, 0, 0)');
      await page.getByLabel('people').check();
      expect(await colour()).toBe(marked);
    });

    test('marks are said aloud, and not copied', async () => {
      const { page } = await opened('report');
      const tree = await page.locator('#paragraph-2').ariaSnapshot();
      expect(tree).toContain('[quote, Ellen Maddox] This agreement');
      expect(tree).toContain('[person] Ellen Maddox');
      await page.locator('#paragraph-2').selectText();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(
        result.article.text.split('\n\n')[1],
      );
    });

    test.each(Object.keys(PAGES) as PageName[])('%s: no horizontal scroll at 360 px', async (name) => {
      const { page } = await opened(name, { viewport: PHONE });
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    });

    describe.each([
      { colorScheme: 'light', viewport: WIDE },
      { colorScheme: 'dark', viewport: PHONE },
    ] as const)('$colorScheme, $viewport.width px', ({ colorScheme, viewport }) => {
      test.each(Object.keys(PAGES) as PageName[])('%s: axe finds nothing', async (name) => {
        const { page } = await opened(name, { colorScheme, viewport });
        await unfold(page);
        await page.evaluate(AXE);
        const found = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
          return violations.map(({ id, nodes }) => ({
            id,
            nodes: nodes.slice(0, 3).map(({ html }) => html),
          }));
        });
        expect(found).toEqual([]);
      });
    });

    test('hostile text stays text', async () => {
      const { page } = await opened('hostile');
      expect(await page.title()).toBe(`${hostileText} · report`);
      expect(await page.locator('h1').allInnerTexts()).toEqual([hostileText]);
      expect(await page.locator('#paragraph-1').evaluate((element) => element.textContent)).toBe(hostileText);
      expect(await page.locator('script, img, iframe').count()).toBe(0);
    });

    test('on paper: reasons stand below their lines, controls are gone', async () => {
      const { page } = await opened('report');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.why').first().isVisible()).toBe(true);
      expect(
        await page
          .locator('.switches, .contents')
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).display)),
      ).toEqual(['none', 'none']);
    });

    test('rows of the list lead to the pages', async () => {
      const { page } = await opened('list');
      expect(
        await page.locator('tbody a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
      ).toEqual(['harbour.html', 'hostile.html']);
    });
  },
);
