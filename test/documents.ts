import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import {
  type Caption,
  FURNITURE_KINDS,
  type FurnitureKind,
  type HeadKind,
  PARAGRAPH_KINDS,
  type ParagraphKind,
} from '../src/types.js';

const ROOT = new URL('./documents/', import.meta.url);
const LABEL_TEXT_LENGTH = 60;

const KEPT_KINDS = ['title', 'byline', 'published', 'caption', ...PARAGRAPH_KINDS] as const;

const Text = v.pipe(v.string(), v.nonEmpty());

const ArticleFile = v.nullable(
  v.strictObject({
    title: v.nullable(Text),
    byline: v.nullable(Text),
    dateline: v.nullable(Text),
    published: v.nullable(Text),
    section: v.array(Text),
    paragraphs: v.array(v.strictObject({ kind: v.picklist(PARAGRAPH_KINDS), text: Text })),
    captions: v.array(v.strictObject({ text: Text, credit: v.nullable(Text) })),
  }),
);

/** What a careful reader says about one line; any of `kinds` is right. */
type ExpectedLabel = {
  /** The number of its row in labels.txt, from 1. */
  readonly row: number;
  /** The line's text, trimmed, cut to its first 60 UTF-16 code units. */
  readonly text: string;
} & (
  | { readonly verdict: 'kept'; readonly kinds: readonly (ParagraphKind | HeadKind)[] }
  | { readonly verdict: 'dropped'; readonly kinds: readonly FurnitureKind[] }
);

/** A paragraph of the clean article, by its text and not by offsets. */
interface ExpectedParagraph {
  readonly kind: ParagraphKind;
  readonly text: string;
}

/** The clean article as a careful reader wrote it down. */
interface ExpectedArticle {
  readonly title: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly published: string | null;
  readonly section: readonly string[];
  readonly paragraphs: readonly ExpectedParagraph[];
  readonly captions: readonly Caption[];
}

/** One folder of test/documents. */
export interface TestDocument {
  /** The folder's name. */
  readonly slug: string;
  /** The name of the input file in the folder: input.txt, input.html … */
  readonly inputName: string;
  /** The input's bytes, as they are. */
  readonly input: Uint8Array;
  /** One row for each non-blank line of the input, in order. */
  readonly labels: readonly ExpectedLabel[];
  /** null where the input holds no article. */
  readonly article: ExpectedArticle | null;
}

/** The names of all document folders, sorted. */
function documentSlugs(): readonly string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads one document folder.
 * @throws an Error that names the file, and the row, if something is missing or not in form
 */
function loadDocument(slug: string): TestDocument {
  const folder = new URL(`${slug}/`, ROOT);
  const inputs = readdirSync(folder).filter((name) => name.startsWith('input.'));
  const [inputName] = inputs;
  if (inputName === undefined || inputs.length > 1) {
    throw new Error(`${slug}: one input.* expected, found ${inputs.length}`);
  }
  return {
    slug,
    inputName,
    input: readFileSync(new URL(inputName, folder)),
    labels: parseLabels(readFileSync(new URL('labels.txt', folder), 'utf8'), `${slug}/labels.txt`),
    article: parseArticle(readFileSync(new URL('article.json', folder), 'utf8'), `${slug}/article.json`),
  };
}

/** All documents, in the order of their names. */
export function loadDocuments(): readonly TestDocument[] {
  return documentSlugs().map(loadDocument);
}

function parseLabels(content: string, name: string): readonly ExpectedLabel[] {
  const rows = content.split('\n');
  if (rows.pop() !== '') throw new Error(`${name}: the last row does not end in a newline`);
  return rows.map((row, index) => parseLabel(row, index + 1, `${name}:${index + 1}`));
}

function parseLabel(row: string, number: number, place: string): ExpectedLabel {
  const [verdict, kindList, text, ...rest] = row.split('\t');
  if (kindList === undefined || text === undefined || rest.length > 0) {
    throw new Error(`${place}: three columns expected`);
  }
  if (text === '' || text.length > LABEL_TEXT_LENGTH) throw new Error(`${place}: text empty or too long`);
  const names = kindList.split('|');
  if (verdict === 'kept') return { verdict, kinds: pick(names, KEPT_KINDS, place), row: number, text };
  if (verdict === 'dropped')
    return { verdict, kinds: pick(names, FURNITURE_KINDS, place), row: number, text };
  throw new Error(`${place}: unknown verdict ${verdict}`);
}

function pick<Kind extends string>(names: readonly string[], kinds: readonly Kind[], place: string): Kind[] {
  return names.map((name) => {
    const kind = kinds.find((known) => known === name);
    if (kind === undefined) throw new Error(`${place}: unknown kind ${name}`);
    return kind;
  });
}

function parseArticle(content: string, name: string): ExpectedArticle | null {
  const result = v.safeParse(ArticleFile, JSON.parse(content));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${name}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
