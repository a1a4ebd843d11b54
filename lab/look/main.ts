import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Browser } from 'playwright-core';
import { PALETTES, terminalPage } from './ansi.js';
import { chromiumPath, openChromium } from './chromium.js';

/** Makes the pictures of docs/look/ with the built program, as a terminal (tmux) and a browser (Chromium) show it. */

const OUT = 'docs/look';
const SAMPLE = 'samples/harbour.txt';
const BIN = resolve('bin/copydesk.js');

/** So long a command may take to print all it has to. */
const PATIENCE = 60_000;

const TERMINAL_SHOTS = [
  { name: 'highlight', args: ['--highlight', SAMPLE], columns: 84, palette: 'dark' },
  { name: 'report', args: ['report', SAMPLE], columns: 84, palette: 'light' },
  { name: 'explain', args: ['--explain', SAMPLE], columns: 140, palette: 'dark' },
  { name: 'explain-light', args: ['--explain', SAMPLE], columns: 84, palette: 'light' },
] as const;

const PAGE_SHOTS = [
  { name: 'page-light', page: 'samples/harbour.html', width: 1280, height: 1000, colorScheme: 'light' },
  { name: 'page-dark', page: 'samples/harbour.html', width: 1280, height: 1000, colorScheme: 'dark' },
  {
    name: 'page-original',
    page: 'samples/harbour.html',
    width: 1280,
    height: 860,
    colorScheme: 'light',
    at: 'del',
  },
  { name: 'page-phone-light', page: 'samples/harbour.html', width: 360, height: 780, colorScheme: 'light' },
  { name: 'page-phone-dark', page: 'samples/harbour.html', width: 360, height: 780, colorScheme: 'dark' },
  { name: 'list', page: 'index.html', width: 1280, height: 420, colorScheme: 'light' },
] as const;

/** What a terminal of so many columns shows of a command, with the codes of its colours. */
async function captured(args: readonly string[], columns: number): Promise<string> {
  const tmux = (...more: string[]): string =>
    execFileSync('tmux', ['-L', 'copydesk-look', ...more], { encoding: 'utf8' });
  const words = [process.execPath, BIN, ...args].map((word) => `'${word}'`).join(' ');
  tmux(
    '-f',
    '/dev/null',
    'new-session',
    '-d',
    '-x',
    `${columns}`,
    '-y',
    '100',
    `${words}; echo; echo END; sleep 60`,
  );
  try {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const screen = tmux('capture-pane', '-e', '-p');
      if (/^END$/m.test(stripVTControlCharacters(screen)))
        return screen.slice(0, screen.lastIndexOf('END')).trimEnd();
      if (Date.now() > end) throw new Error(`no end of: ${words}`);
      await pause(100);
    }
  } finally {
    tmux('kill-server');
  }
}

async function shootTerminals(browser: Browser): Promise<void> {
  for (const { name, args, columns, palette } of TERMINAL_SHOTS) {
    const page = await browser.newPage();
    await page.setContent(terminalPage(await captured(args, columns), PALETTES[palette]));
    await page.locator('body').screenshot({ path: join(OUT, `terminal-${name}.png`) });
    await page.close();
  }
}

async function shootPages(browser: Browser, folder: string): Promise<void> {
  for (const shot of PAGE_SHOTS) {
    const { name, width, height, colorScheme } = shot;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, shot.page)).href);
    if ('at' in shot) {
      await page.locator('#dropped').evaluate((heading) => heading.scrollIntoView());
      await page.locator(shot.at).nth(3).hover();
    }
    await page.screenshot({ path: join(OUT, `${name}.png`) });
    await context.close();
  }
}

const executable = chromiumPath();
if (executable === undefined) throw new Error('there is no Chromium (name one by CHROMIUM)');
mkdirSync(OUT, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'copydesk-look-'));
const browser = await openChromium(executable);
try {
  const others = ['agency-wire/input.txt', 'interview/input.txt', 'html-semantic/input.html'];
  const inputs = [SAMPLE, ...others.map((name) => `test/documents/${name}`)];
  const report = ['report', '-f', 'html', '--out-dir', folder, ...inputs];
  execFileSync(process.execPath, [BIN, ...report], { stdio: 'inherit' });
  await shootTerminals(browser);
  await shootPages(browser, folder);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
