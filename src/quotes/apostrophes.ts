/**
 * Words that begin with an apostrophe, and so look like the first word of a quote in single marks.
 * In lower case, without the apostrophe.
 */
const ELIDED = new Set(
  'tis twas twere twill em im er n til till cause cos coz bout round fore neath cross gainst tween nuff nother ere ud kay sup burbs hood copter phone'.split(
    ' ',
  ),
);
/** Of these the whole word counts only in lower case and before a blank: "’Round" opens a quote as well. */
const DECADE = /^\d0(?:['’]?s)?(?![\p{L}\p{N}])/u;
const YEAR = /^\d\d(?![\p{L}\p{N}%])/u;
const WORD = /^\p{L}+/u;

/** Whether the apostrophe that ends at a place stands for letters left out: "’90s", "’n’ roll", "’em". */
export function isElision(text: string, at: number): boolean {
  const following = text.slice(at, at + 12);
  if (DECADE.test(following) || YEAR.test(following)) return true;
  const word = WORD.exec(following)?.[0] ?? '';
  return ELIDED.has(word);
}
