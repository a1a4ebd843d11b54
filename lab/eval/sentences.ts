/**
 * The reference splitter: sentences of English news text for the LEAD baseline and for gold summaries that are given as one
 * text. It is apart from the splitter of copydesk on purpose, so that a change there leaves the yardstick as it is.
 */

/** Short forms that never end a sentence. */
const NEVER_LAST =
  words(`mr mrs ms dr messrs mme prof sen rep gov gen lt col capt sgt cpl maj cmdr adm rev hon st
  v vs no nos vol dept univ assn est ft mt rt hq sq fig op al approx
  jan feb mar apr jun jul aug sep sept oct nov dec tues wed thurs fri
  ga ill ind mich minn mo pa tenn tex va wash wis ariz ark colo conn del ky la md miss mont neb nev okla ore`);
/** Short forms that end a sentence if an opener follows. */
const MAYBE_LAST = words('inc ltd corp co bros jr sr etc calif fla mass ave blvd rd');
/** Words that mostly open a sentence when they have a capital. */
const OPENERS =
  words(`The A An He She It They We I You But And If For On In At As Some When While After However
  This That These Those His Her Its Their Our There Now Mr Mrs Ms Dr Officials Police`);
/** The only openers trusted after an initial ("Malcolm X. The"). */
const ARTICLES = words('The A');

/** Marks that may end a sentence, closing marks, white space; or a point glued to the next sentence ("end.Next"). */
const BREAK = /(?<marks>[.!?…]+)(?<closers>["'”’)\]]*)(?:\s+|$)|(?<glue>\.)(?=[A-Z“"][a-z])/g;
const OPENING_MARKS = /^["'“‘([]+/;
const FIRST_WORD = /^[\p{L}\p{N}$£€'’-]+/u;
const INITIAL = /^[A-HJ-Z]$/;
const DOTTED = /^(?:[A-Za-z]\.)+[A-Za-z]$/;
const LOWER_CASE = /^\p{Ll}/u;
const WORD_END = /[a-z)”"'’]{2}$/;
const ADDRESS = /(?:www|http)\S*$/;
const BLANK_BEFORE_MARK = /\s+(?=[.,;:!?])/g;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** How far back from a glued point a word or an address is looked for, in characters. */
const LOOK_BACK = 12;

/**
 * The sentences of a text, in order; a line break ends one. White space is made single, blanks before points and commas (as
 * in tokenised corpora) are dropped, and so is what has neither a letter nor a digit.
 */
export function splitSentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => splitLine(line.replace(/\s+/g, ' ').trim()))
    .map((sentence) => sentence.replace(BLANK_BEFORE_MARK, '').trim())
    .filter((sentence) => HAS_WORD.test(sentence));
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const found of line.matchAll(BREAK)) {
    const { marks, closers = '' } = found.groups ?? {};
    const next = found.index + found[0].length;
    if (next >= line.length) break;
    const isEnd =
      marks === undefined
        ? isGluedEnd(line.slice(Math.max(0, found.index - LOOK_BACK), found.index))
        : isSentenceEnd(line.slice(start, found.index), marks, closers, line.slice(next));
    if (!isEnd) continue;
    sentences.push(line.slice(start, next));
    start = next;
  }
  return [...sentences, line.slice(start)];
}

function isGluedEnd(before: string): boolean {
  return WORD_END.test(before) && !ADDRESS.test(before);
}

function isSentenceEnd(before: string, marks: string, closers: string, after: string): boolean {
  // Tokenised corpora set a blank before the point that ends a sentence, and none after a short form.
  const isTokenised = before.endsWith(' ');
  if (marks === '.' && closers === '' && !isTokenised && isShortForm(before, after)) return false;
  if (!LOWER_CASE.test(after.replace(OPENING_MARKS, ''))) return true;
  return !/[!?]/.test(marks) && (isTokenised || /^["“]/.test(after));
}

/** Whether the point after `before` belongs to its last word alone. */
function isShortForm(before: string, after: string): boolean {
  const word = lastWord(before).replace(OPENING_MARKS, '');
  const short = word.toLowerCase();
  const next = FIRST_WORD.exec(after.replace(OPENING_MARKS, ''))?.[0] ?? '';
  if (INITIAL.test(word) && !ARTICLES.has(next)) return true;
  if (DOTTED.test(word) || MAYBE_LAST.has(short)) return !OPENERS.has(next);
  return NEVER_LAST.has(short);
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
