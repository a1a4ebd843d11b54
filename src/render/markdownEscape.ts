/** One line of text, so written that Markdown shows it as it is. */
export function escapeMarkdown(text: string): string {
  return escapeStart(
    text
      .replace(/[\\`[\]]/g, '\\$&')
      // An asterisk between blanks marks nothing; an underscore inside a word neither.
      .replace(/\*/g, (star, at, whole) => (isLoose(whole, at, 1) ? star : '\\*'))
      .replace(/_+/g, (bar, at, whole) =>
        isLoose(whole, at, bar.length) || isInWord(whole, at, bar.length) ? bar : bar.replace(/_/g, '\\_'),
      )
      .replace(/~~/g, '\\~~')
      .replace(/<(?=[a-z/!?])/gi, '\\<')
      .replace(/&(?=#?\w+;)/g, '\\&'),
  );
}

/** What only the start of a line gives a meaning: headings, quotes, lists, rules, fences, indented code. */
function escapeStart(text: string): string {
  return text
    .trimStart()
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|\*(?=\s|$)|~{3}|\||=+\s*$|-(?=[-\s]*$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function isLoose(text: string, at: number, length: number): boolean {
  return /^\s?$/.test(text.charAt(at - 1)) && /^\s?$/.test(text.charAt(at + length));
}

function isInWord(text: string, at: number, length: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + length));
}
