/** Pieces that the furniture tables build their patterns from. */

import { AGO_MARK, DATE_MARK, TIME_MARK } from '../moments.js';

/** An English month, whole or short. */
export const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;

/** A stretch of dates and times that names a day. */
export const DATE = DATE_MARK;

/** "2 hours ago". */
export const AGO = AGO_MARK;

/** Any stretch of dates and times. */
export const WHEN = `[${DATE_MARK}${TIME_MARK}${AGO_MARK}]`;

/** A word of a name or of a credit: starts with a capital, a digit or @. Only for patterns that mind case. */
const NAME_WORD = String.raw`(?:[\p{Lu}\d@][\p{L}\p{M}\p{N}.'’@_&-]{0,30}|of|the|for|from|on|in|via|and|de|da|del|la|van|von|der|den|bin|al|at|by)`;

/** Up to nine words of a name: "Jane Doe", "Jane Doe/AP", "J. R. Doe for The Weekly Post". Minds case. */
export const NAMES = String.raw`(?:[\p{Lu}\d@]|iS)[\p{L}\p{M}\p{N}.'’@_&-]{0,30}(?:[ /|,+]{1,3}${NAME_WORD}){0,8}`;

/** Agencies that sell pictures (their name at the end of a line is a credit). Minds case. */
export const PICTURE_AGENCY = String.raw`(?:Getty(?: Images)?|GETTY(?: IMAGES)?|AP(?: (?:Photo|Images|file))?|Associated Press|AFP|AFP[-/]?JIJI|Agence France-Presse|Reuters|REUTERS|EPA(?:-EFE)?|Xinhua|Kyodo|Bloomberg|Shutterstock(?:\.com)?|iStock(?:photo)?|Alamy(?: Live News| Stock Photo)?|Unsplash|Pexels|Pixabay|Adobe Stock|Depositphotos|Dreamstime|Flickr|Wikimedia(?: Commons)?|Wikipedia|Corbis|Rex(?: Features)?|Imago|IMAGO|PA(?: Wire| Media)?|ANI|PTI|Zuma(?: Press)?|USA TODAY Sports|Canadian Press|Magnum(?: Photos)?|Redux|NurPhoto|Anadolu(?: Agency)?|Sipa(?: USA)?|Handout|HANDOUT|TNS|UPI|Yonhap|DPA|dpa|CNS|VCG)`;
