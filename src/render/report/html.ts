import { visibleControls } from '../escape.js';
import { escapeHtml } from '../htmlBlocks.js';

/** HTML source. Only `html` makes it, and that escapes every text: what an article says can never become markup. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What may stand in a template; of null and false nothing is written. */
type Part = Markup | string | number | null | false | readonly Part[];

/** A template of HTML: texts are escaped, markup stays, lists are joined. Values of attributes stand in double quotes. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const [first = '', ...rest] = pieces;
  return new Markup(first + rest.map((piece, at) => sourceOf(parts[at] ?? null) + piece).join(''));
}

/** Markup without anything between. */
export function joined(parts: readonly Markup[]): Markup {
  return new Markup(parts.map(({ source }) => source).join(''));
}

function sourceOf(part: Part): string {
  if (part instanceof Markup) return part.source;
  if (part === null || part === false) return '';
  if (typeof part === 'object') return part.map(sourceOf).join('');
  return escapeHtml(visibleControls(`${part}`));
}
