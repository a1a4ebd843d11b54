/**
 * Characters that act on a terminal instead of showing: C0 and C1 controls, soft hyphen, bidi and zero-width marks,
 * line and paragraph separators, the byte order mark, tags. The joiner U+200D stays inside emoji, where it shows.
 */
const INVISIBLE =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|(?<!\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/**
 * Text of an input, safe to show on a terminal: ESC becomes ␛, U+202E becomes \u{202e}.
 * Tabs and newlines stay; use `visibleLine` where a newline must not start a line.
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, picture);
}

/** As `visible`, for what must stay on one line: file names, messages. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\t\n]/g, picture);
}

/** As `visible`, for JSON text, which stays the same JSON value: U+202E becomes \u202e. */
export function visibleJson(json: string): string {
  return json.replace(INVISIBLE, (char) =>
    [...Array(char.length).keys()].map((at) => `\\u${hex(char.charCodeAt(at)).padStart(4, '0')}`).join(''),
  );
}

/** As `visible`, for HTML source: U+202E becomes &#x202e;. */
export function visibleHtml(html: string): string {
  return html.replace(INVISIBLE, (char) => `&#x${hex(char.codePointAt(0) ?? 0)};`);
}

/** Control characters as pictures, tabs and newlines left: of others HTML loses some and shows none. */
export function visibleControls(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, picture);
}

/** The control pictures of Unicode for C0, an escape in braces for the rest. */
function picture(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `\\u{${hex(code)}}`;
}

function hex(code: number): string {
  return code.toString(16);
}
