/**
 * Scores title, byline and date of text dumps against what the markup of the same page declares.
 *
 * A row of a set is `{ "id", "page", "text" }`; `--pages` names a set of the pages themselves, `{ "page", "html" }`. Expected are the
 * values that the markup declares (JSON-LD, meta elements, time elements), where it declares any. A title is right when it is the
 * declared one, or one of both begins with the other, as pages cut titles and add the site's name; a byline when it names the same
 * people; a date when it is the same day.
 */
import { Option } from 'commander';
import * as v from 'valibot';
import { likenessOf, wordsOf } from '../../src/clean/lineWords.js';
import { readArticle } from '../../src/read/read.js';
import { accuracy } from './figures.js';
import { runCopydesk } from './run.js';
import type { Scorer, SetReport } from './scorer.js';
import { nameOf, readSet } from './sets.js';

const DumpRow = v.looseObject({
  id: v.string(),
  page: v.string(),
  kind: v.optional(v.string()),
  text: v.string(),
});
const PageRow = v.looseObject({ page: v.string(), html: v.string() });

const FIELDS = ['title', 'byline', 'published'] as const;
type Field = (typeof FIELDS)[number];
type Values = Readonly<Record<Field, string | null>>;

const Found = v.object({
  title: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  published: v.nullable(v.string()),
});

/** Shorter titles must be the same whole. */
const LETTERS_OF_A_BEGINNING = 12;
const AND = /,|;|\||&| and /i;
const CUE = /^(?:by|from|written by)\s+/i;
const DAY = 86_400_000;

const likeness = (text: string) => likenessOf(wordsOf(text));

/** Whether a found value says what is expected. */
export const SAME: Readonly<Record<Field, (expected: string, found: string) => boolean>> = {
  title: (expected, found) => {
    const [short = '', long = ''] = [likeness(expected), likeness(found)].sort((a, b) => a.length - b.length);
    return short === long || (short.length > LETTERS_OF_A_BEGINNING && long.startsWith(short));
  },
  byline: (expected, found) => namesIn(expected) === namesIn(found),
  published: (expected, found) => {
    const [a, b] = [dayOf(expected), dayOf(found)];
    return a !== null && b !== null && Math.abs(a - b) <= 1;
  },
};

function namesIn(byline: string): string {
  const names = byline.split(AND).map((name) => likeness(name.trim().replace(CUE, '')));
  return names
    .filter((name) => name !== '')
    .sort()
    .join(', ');
}

/** The number of the day that a date names as it stands in it; null where it cannot be read. */
function dayOf(date: string): number | null {
  const written = /\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? spelledDay(date);
  const time = Date.parse(`${written} UTC`);
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

/** Day, month and year alone: what else stands beside them no two pages write alike. */
function spelledDay(date: string): string {
  const american = /(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/u.exec(date);
  if (american !== null) return `${american[2]} ${american[1]?.slice(0, 3)} ${american[3]}`;
  const british = /(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}{3,9})\.?,?[ -](\d{4})/u.exec(date);
  return british === null ? date : `${british[1]} ${british[2]?.slice(0, 3)} ${british[3]}`;
}

/** What the markup of each page declares, by the page. */
async function declared(set: string): Promise<ReadonlyMap<string, Values>> {
  const values = new Map<string, Values>();
  for (const { page, html } of readSet(set, PageRow))
    values.set(page, (await readArticle(html, { input: 'html' })).metadata);
  return values;
}

export const metadataScorer: Scorer = {
  name: 'metadata',
  about: 'title, byline and date of text, against the markup of the same pages',
  options: [new Option('--pages <set>', 'the pages as HTML').makeOptionMandatory()],
  columns: ['set', 'field', 'declared', 'found', 'right', 'P', 'R', 'F1'],
  async score(set: string, { pages }: { readonly pages: string }): Promise<SetReport> {
    const expected = await declared(pages);
    const rows = readSet(set, DumpRow).filter(({ page }) => expected.has(page));
    const outputs = await runCopydesk(
      Found,
      ['clean'],
      rows.map(({ text }) => ({ text })),
    );
    const pairs = rows.map(({ kind, page }, i) => ({
      kind: kind ?? '-',
      expected: expected.get(page) as Values,
      found: outputs[i],
    }));
    const kinds = [...new Set(pairs.map(({ kind }) => kind))];
    return {
      rows: kinds.flatMap((kind) =>
        FIELDS.map((field) => [
          `${nameOf(set)} ${kind}`,
          field,
          ...figures(
            pairs.filter((pair) => pair.kind === kind),
            field,
          ),
        ]),
      ),
      notes: [],
    };
  },
};

function figures(
  pairs: readonly { readonly expected: Values; readonly found: Values | undefined }[],
  field: Field,
): string[] {
  // Of a page that declares nothing, what was found may well be right.
  const known = pairs.flatMap(({ expected, found }) =>
    expected[field] === null ? [] : [{ expected: expected[field], found: found?.[field] ?? null }],
  );
  const found = known.filter((pair) => pair.found !== null);
  const right = found.filter((pair) => SAME[field](pair.expected, pair.found as string));
  const { precision, recall, f1 } = accuracy(right.length, found.length, known.length);
  const counts = [known.length, found.length, right.length].map(String);
  return [...counts, ...[precision, recall, f1].map((x) => x.toFixed(3))];
}
