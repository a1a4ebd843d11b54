import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import {
  CopydeskError,
  clean,
  FORMATS,
  parseRules,
  readArticle,
  readRecords,
  report,
} from '../../src/index.js';
import { unpacked } from '../../src/read/compressed.js';
import { readPages } from '../../src/read/warc.js';
import { fc } from '../fastCheck.js';
import { archive, bytes, html, options, packed, records, rules } from './inputs.js';

/** One parser, what it is fed, and what must hold whatever that is. */
export interface Target {
  readonly name: string;
  /** How many inputs a short run takes, and of a million a long one. */
  readonly short: number;
  readonly long: number;
  readonly property: () => fc.IAsyncProperty<unknown>;
}

/** All that comes, and how it ended; only an error of copydesk's own may end it. */
async function outcome<T>(items: AsyncIterable<T>, show: (item: T) => unknown): Promise<unknown[]> {
  const shown: unknown[] = [];
  try {
    for await (const item of items) shown.push(show(item));
  } catch (error) {
    shown.push(told(error));
  }
  return shown;
}

function told(error: unknown): string {
  if (error instanceof CopydeskError && !/[\n\r]/.test(error.message))
    return `${error.code}: ${error.message}`;
  throw error;
}

async function* pieces(whole: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** The same, however the input is cut into pieces. */
function cutAnywhere(
  input: fc.Arbitrary<Buffer>,
  read: (chunks: AsyncIterable<Uint8Array>) => Promise<unknown[]>,
) {
  return fc.asyncProperty(input, fc.integer({ min: 1, max: 50 }), async (whole, size) => {
    const [once, cut] = [await read(pieces(whole, 1 << 20)), await read(pieces(whole, size))];
    must(JSON.stringify(once) === JSON.stringify(cut), 'the pieces make a difference');
  });
}

async function readAs(input: Uint8Array | string, kind: 'auto' | 'text' | 'html'): Promise<void> {
  try {
    const raw = await readArticle(input, { input: kind });
    const numbers = raw.lines.map(({ number }) => number);
    must(
      raw.kind === 'html' || numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0)),
      'lines in order',
    );
    must(
      raw.lines.every(({ text }) => text === text.trim() && !/[\n\r]/.test(text)),
      'lines are trimmed',
    );
  } catch (error) {
    told(error);
  }
}

const COMMAND_LINE_CODES = [0, 1, 2];

async function commandLine(argv: readonly string[], input: Uint8Array): Promise<void> {
  let stdout = '';
  let stderr = '';
  const collect = (take: (text: string) => void): Writable =>
    new Writable({
      write(chunk, _, done) {
        take(String(chunk));
        done();
      },
    });
  const code = await main({
    argv,
    env: {},
    cwd: '/',
    stdin: Readable.from([input]),
    stdout: collect((text) => {
      stdout += text;
    }),
    stderr: collect((text) => {
      stderr += text;
    }),
  });
  must(COMMAND_LINE_CODES.includes(code), `exit code ${code}: ${stderr}`);
  must(
    stderr === '' ||
      stderr
        .split('\n')
        .slice(0, -1)
        .every((line) => line.startsWith('copydesk: ')),
    `message: ${stderr}`,
  );
  if (argv.includes('--jsonl')) for (const line of stdout.split('\n').filter(Boolean)) JSON.parse(line);
}

export const TARGETS: readonly Target[] = [
  {
    name: 'bytes',
    short: 300,
    long: 250_000,
    property: () => fc.asyncProperty(bytes, fc.constantFrom('auto', 'text', 'html'), readAs),
  },
  {
    name: 'HTML soup',
    short: 300,
    long: 250_000,
    property: () => fc.asyncProperty(html, (page) => readAs(page, 'html')),
  },
  {
    name: 'JSONL',
    short: 200,
    long: 200_000,
    property: () =>
      cutAnywhere(records, (chunks) =>
        outcome(readRecords(chunks, { maxBytes: 200 }), (record) =>
          'error' in record
            ? [record.line, record.id, told(record.error)]
            : [record.line, record.id, record.text],
        ),
      ),
  },
  {
    name: 'web archives',
    short: 200,
    long: 150_000,
    property: () =>
      cutAnywhere(archive, (chunks) =>
        outcome(readPages(chunks, { maxBytes: 400 }), (page) =>
          'error' in page
            ? [page.url, told(page.error)]
            : [page.url, page.encoding, Buffer.from(page.html).toString('latin1')],
        ),
      ),
  },
  {
    name: 'packed data',
    short: 100,
    long: 60_000,
    property: () =>
      fc.asyncProperty(packed, async (gzip) => {
        await outcome(unpacked(pieces(gzip, 20), 'gzip'), (chunk) => chunk.length);
      }),
  },
  {
    name: 'files of rules',
    short: 50,
    long: 30_000,
    property: () =>
      fc.asyncProperty(rules, async (json) => {
        try {
          for (const { drops } of await parseRules(json)) must(drops.length > 0, 'a rule without examples');
        } catch (error) {
          must(told(error).startsWith('bad-rules: '), 'an error of the rules');
        }
      }),
  },
  {
    name: 'articles: cleaned, searched and written',
    short: 100,
    long: 30_000,
    property: () =>
      fc.asyncProperty(fc.oneof(bytes, html), async (input) => {
        try {
          const article = clean(await readArticle(input));
          const findings = await report(article);
          for (const { start, end, text } of findings.quotes)
            must(article.text.slice(start, end) === text, 'offsets');
          for (const { single } of FORMATS) single({ id: 'a', article, findings }, { view: 'report' });
        } catch (error) {
          told(error);
        }
      }),
  },
  {
    name: 'the command line',
    short: 100,
    long: 30_000,
    property: () => fc.asyncProperty(options, fc.oneof(bytes, records, archive, packed), commandLine),
  },
];
