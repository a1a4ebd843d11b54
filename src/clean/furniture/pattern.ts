/**
 * Pieces that the furniture tables build their patterns from. A table writes one variant a line:
 *
 *     pattern: anyOf`
 *       skip (?:ad|advertisement)
 *       close ad
 *     `
 */

/** A case-blind pattern for the whole line: each line of the template is one alternative, taken raw. */
export function anyOf(template: TemplateStringsArray, ...pieces: readonly string[]): RegExp {
  return wholeLine(String.raw(template, ...pieces), 'iu');
}

/** The same, minding upper and lower case. */
export function anyOfExactly(template: TemplateStringsArray, ...pieces: readonly string[]): RegExp {
  return wholeLine(String.raw(template, ...pieces), 'u');
}

function wholeLine(source: string, flags: string): RegExp {
  const alternatives = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // An empty alternation would match every empty line.
  if (alternatives.length === 0) throw new Error('a furniture pattern needs at least one alternative');
  return new RegExp(`^(?:${alternatives.join('|')})$`, flags);
}

/** An English month, whole or short. */
export const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;

const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?`;

/** A calendar date as news sites write it, with or without weekday and year. */
export const DATE = String.raw`${WEEKDAY}(?:${MONTH} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)? ${MONTH},?(?: \d{4})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})`;

/** A time of day, with or without a zone. */
export const CLOCK = String.raw`(?:\d{1,2}[:.]\d{2}(?::\d{2})?|\d{1,2}(?= ?[ap]\.?m))(?: ?[ap]\.?m\.?)?(?: \(?(?:[a-z]{1,2}t|[a-z]{3,4}|ist|gmt ?[+-]\d{1,2}(?::?\d{2})?|[+-]\d{1,2}:?\d{2})\)?)?`;

/** How long ago, in the short words of a widget. */
export const AGO = String.raw`(?:\d{1,3}|an?|one) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|mos?|y|yrs?|years?) ago`;

/** A moment: date, time or "2 hours ago", or several of them in a row. */
export const WHEN = String.raw`(?:${DATE}|${CLOCK}|${AGO}|yesterday|today)(?:[ ,|@·•–-]{1,3}(?:at )?(?:${DATE}|${CLOCK}|${AGO})){0,2}`;

/** A word of a name or of a credit: starts with a capital, a digit or @. Only for patterns that mind case. */
const NAME_WORD = String.raw`(?:[\p{Lu}\d@][\p{L}\p{M}\p{N}.'’@_&-]*|of|the|for|from|on|in|via|and|de|da|del|la|van|von|der|den|bin|al|at|by)`;

/** One to a dozen words of a name: "Jane Doe", "Jane Doe/AP", "J. R. Doe for The Weekly Post". Minds case. */
export const NAMES = String.raw`[\p{Lu}\d@][\p{L}\p{M}\p{N}.'’@_&-]*(?:[ /|,+]{1,3}${NAME_WORD}){0,11}`;

/** Agencies that sell pictures (their name at the end of a line is a credit). Minds case. */
export const PICTURE_AGENCY = String.raw`(?:Getty(?: Images)?|GETTY(?: IMAGES)?|AP(?: (?:Photo|Images|file))?|Associated Press|AFP|AFP[-/]?JIJI|Agence France-Presse|Reuters|REUTERS|EPA(?:-EFE)?|Xinhua|Kyodo|Bloomberg|Shutterstock(?:\.com)?|iStock(?:photo)?|Alamy(?: Live News| Stock Photo)?|Unsplash|Pexels|Pixabay|Adobe Stock|Depositphotos|Dreamstime|Flickr|Wikimedia(?: Commons)?|Wikipedia|Corbis|Rex(?: Features)?|Imago|IMAGO|PA(?: Wire| Media)?|ANI|PTI|Zuma(?: Press)?|USA TODAY Sports|Canadian Press|Magnum(?: Photos)?|Redux|NurPhoto|Anadolu(?: Agency)?|Sipa(?: USA)?|Handout|HANDOUT|TNS|UPI|Yonhap|DPA|dpa|CNS|VCG)`;
