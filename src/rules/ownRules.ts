import { finder } from '../clean/finder.js';
import type { FurnitureRow } from '../clean/furniture/row.js';
import { CopydeskError } from '../errors.js';
import { tidy } from '../read/lines.js';
import { FURNITURE_KINDS, type FurnitureKind } from '../types.js';

/**
 * Milliseconds for the proof that one pattern is safe. Patterns of real rules need a tenth of it, so that a busy machine
 * refuses none that an idle one takes.
 */
const PROOF_TIME = 10_000;

/** Its parts are bounded by steps, not by the clock, for the same reason; one seed, since the search is a random one. */
const PROOF = {
  timeout: PROOF_TIME,
  attackTimeout: PROOF_TIME,
  incubationTimeout: PROOF_TIME,
  randomSeed: 0,
};

/** Problems named in one message; the rest are counted. */
const SHOWN = 3;

/** A row as it stands in a user's file: `FurnitureRow` with its pattern as a string. */
interface WrittenRow {
  readonly id: string;
  readonly kind: FurnitureKind;
  readonly why: string;
  readonly pattern: string;
  readonly flags?: 'i' | 'u' | 'iu' | undefined;
  readonly weak?: boolean | undefined;
  readonly endsStory?: boolean | undefined;
  readonly drops: readonly string[];
  readonly keeps?: readonly string[] | undefined;
}

/**
 * Reads a file of rules of one's own: a JSON array of rows. Each pattern must be anchored (`^…$`) and provably quick,
 * and each example must hold, as with the built-in rows.
 *
 * @param json the text of the file
 * @throws CopydeskError 'bad-rules', naming rule and pattern or example, but not the file
 */
export async function parseRules(json: string): Promise<FurnitureRow[]> {
  const written = await checkedShape(parsedJson(json));
  refuse([...twiceUsed(written.map(({ id }) => id))].map((id) => `the id '${id}' stands twice`));
  refuse(written.flatMap(patternProblem));
  refuse(await unsafePatterns(written));
  const rows = written.map(toRow);
  refuse(rows.flatMap(failingExamples));
  return rows;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CopydeskError('bad-rules', `not JSON: ${oneLine(reason)} (rules are a JSON array of rows)`, {
      cause,
    });
  }
}

async function checkedShape(value: unknown): Promise<WrittenRow[]> {
  const v = await import('valibot');
  const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
  const row = v.strictObject({
    id: text,
    kind: v.picklist(FURNITURE_KINDS),
    why: text,
    pattern: text,
    flags: v.optional(v.picklist(['i', 'u', 'iu'])),
    weak: v.optional(v.boolean()),
    endsStory: v.optional(v.boolean()),
    drops: v.pipe(v.array(text), v.minLength(1, 'needs at least one example')),
    keeps: v.optional(v.array(text)),
  });
  const result = v.safeParse(v.array(row), value);
  if (result.success) return result.output;
  throw badRules(
    result.issues.map((issue) => {
      const path = v.getDotPath(issue);
      return path === null ? issue.message : `${place(value, path)}: ${issue.message}`;
    }),
  );
}

/** "2.drops" as a reader finds it: the rule's id where it has one, else its place from 1. */
function place(value: unknown, path: string): string {
  const [index = '', ...keys] = path.split('.');
  const row: unknown = Array.isArray(value) ? value[Number(index)] : undefined;
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  const name = typeof id === 'string' && id !== '' ? `rule '${id}'` : `rule ${Number(index) + 1}`;
  return keys.length === 0 ? name : `${name}, ${keys.join('.')}`;
}

function twiceUsed(ids: readonly string[]): Set<string> {
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
}

/** What is wrong with a pattern before any line is tried. */
function patternProblem({ id, pattern, flags }: WrittenRow): string[] {
  try {
    // Compiled when first tried: only then is a pattern too large.
    new RegExp(pattern, flags).test('');
  } catch (cause) {
    return [`rule '${id}': ${cause instanceof Error ? oneLine(cause.message) : String(cause)}`];
  }
  return isAnchored(pattern) ? [] : [`rule '${id}': the pattern must match the whole line (write ^(?:…)$)`];
}

/** Whether `^` and `$` hold for every alternative: "^a|b$" does not. */
function isAnchored(pattern: string): boolean {
  return pattern.startsWith('^') && /(?:^|[^\\])(?:\\\\)*\$$/.test(pattern) && !hasTopLevelBar(pattern);
}

function hasTopLevelBar(pattern: string): boolean {
  let depth = 0;
  let inClass = false;
  for (const [token] of pattern.matchAll(/\\.|[^\\]/gsu)) {
    if (inClass) inClass = token !== ']';
    else if (token === '[') inClass = true;
    else if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (token === '|' && depth === 0) return true;
  }
  return false;
}

/** Patterns on which some line could take more than linear time, or that cannot be proved free of it in time. */
async function unsafePatterns(rows: readonly WrittenRow[]): Promise<string[]> {
  const { default: recheck } = await import('recheck/lib/browser.js');
  return rows.flatMap(({ id, pattern, flags }) => {
    const found = recheck.checkSync(pattern, flags ?? '', PROOF);
    if (found.status === 'safe') return [];
    const reason =
      found.status === 'vulnerable'
        ? `can take ${found.complexity.summary} time on some lines`
        : 'could not be proved to be quick';
    return [`rule '${id}': the pattern ${pattern} ${reason}`];
  });
}

function toRow(row: WrittenRow): FurnitureRow {
  return {
    id: row.id,
    kind: row.kind,
    why: row.why,
    pattern: { variants: [row.pattern], flags: row.flags ?? '', lowerCase: false },
    ...(row.weak === true && { weak: true }),
    ...(row.endsStory === true && { endsStory: true }),
    drops: row.drops,
    keeps: row.keeps ?? [],
  };
}

function failingExamples(row: FurnitureRow): string[] {
  return [
    ...row.drops
      .filter((line) => !matches(row, line))
      .map((line) => `rule '${row.id}' does not drop "${line}"`),
    ...row.keeps
      .filter((line) => matches(row, line))
      .map((line) => `rule '${row.id}' does not keep "${line}"`),
  ];
}

/** As a line of an article is tried. */
function matches(row: FurnitureRow, example: string): boolean {
  return finder([row])(tidy(example)) !== undefined;
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw badRules(problems);
}

function badRules(problems: readonly string[]): CopydeskError {
  const more = problems.length > SHOWN ? `; and ${problems.length - SHOWN} more` : '';
  return new CopydeskError(
    'bad-rules',
    `${oneLine(problems.slice(0, SHOWN).join('; ') + more)} (mend the rules)`,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
