import type { RawLine } from '../types.js';

/**
 * What browsers write into a text that stands on no page: lynx a number before each link, a mark before each button, underscores for
 * the fields of forms; others what a link is to those who hear the page.
 */
const LINK_NUMBER = /\[(\d{1,4})\]/g;
const BUTTON = /\(BUTTON\) ?/g;
const FIELD = /_{5,}/g;
const LINK_NOTE = /,? ?\(?[Oo]pens (?:in )?(?:a )?new (?:tab|window)\)?/g;
/** Fewer numbers in sequence may be anything. */
const FEWEST_LINKS = 5;
/** A link's number stands before its first word, that of a footnote after a word: so large a share must stand before one. */
const BEFORE_A_WORD = 0.8;

interface LinkNumber {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly opensWord: boolean;
}

/** The lines without the marks of a text browser; a line that is nothing but marks stays, and so does the text of all others. */
export function withoutBrowserMarks(lines: readonly RawLine[]): RawLine[] {
  const byLine = new Map<number, LinkNumber[]>();
  for (const number of linkNumbers(lines)) {
    const numbers = byLine.get(number.line);
    if (numbers) numbers.push(number);
    else byLine.set(number.line, [number]);
  }
  return lines.map((line, index) => {
    const text = withoutFormMarks(cutOut(line.text, byLine.get(index) ?? []));
    return text === '' || text === line.text ? line : { ...line, text };
  });
}

/** The numbers that count up by one from the first bracketed number on, if they are those of links. */
function linkNumbers(lines: readonly RawLine[]): LinkNumber[] {
  let expected: number | undefined;
  const chain: LinkNumber[] = [];
  lines.forEach(({ text }, line) => {
    if (!text.includes('[')) return;
    for (const { 0: found, 1: digits, index: start } of text.matchAll(LINK_NUMBER)) {
      const number = Number(digits);
      expected ??= number;
      if (number !== expected) continue;
      expected++;
      const end = start + found.length;
      chain.push({ line, start, end, opensWord: opensWord(text, start, end) });
    }
  });
  const opening = chain.filter((number) => number.opensWord).length;
  return opening >= FEWEST_LINKS && opening >= chain.length * BEFORE_A_WORD ? chain : [];
}

function opensWord(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}.,;:!?'’"”]/u.test(text.charAt(start - 1)) && /[^\s.,;:!?]/.test(text.charAt(end));
}

function cutOut(text: string, numbers: readonly LinkNumber[]): string {
  return numbers.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

function withoutFormMarks(marked: string): string {
  const text = marked.includes('pens ') ? marked.replace(LINK_NOTE, '') : marked;
  if (!text.includes('(BUTTON)') && !text.includes('_____')) return text.trim();
  return text.replace(BUTTON, '').replace(FIELD, '').replace(/ {2,}/g, ' ').trim();
}
