import { anyOfExactly, captures } from './linePattern.js';

const NO_PLACE = String.raw`(?:Update|Correction|Note|Breaking|Exclusive|Opinion|Analysis|Review|Watch|Listen)\b`;

/**
 * The place, date and agency before the first sentence: "GENEVA, March 3 (Reuters) - …", "PARIS (AP) — …", "LONDON — …".
 * The place is in capitals, or else a capital follows the dash: "Berlin – Der Zug …". The dash ends it.
 */
const DATELINE = anyOfExactly`
  (?<dateline>(?:\p{Lu}{2}[\p{Lu}.'-]*|\p{Lu}\.)(?:[ /]\p{Lu}[\p{Lu}.'-]+){0,4}(?:, \p{Lu}[\p{L}. ]{1,24})?(?:, (?:\p{Lu}\p{Ll}{2,8}\.? )?\d{0,2})?(?: ?\([\p{L}\p{N} .&/-]{2,30}\))?) ?(?:[—–]|--| -) ?\S.*
  (?<dateline>(?!${NO_PLACE})\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20}){0,2}(?: ?\([\p{L}\p{N} .&/-]{2,30}\))?) (?:[—–]|--|-) ["“„‘«]?\p{Lu}.*
`;
const LONGEST = 120;
const OPENING = /^\S.{1,100}(?:[—–]|--| -)/;

/** The dateline that opens a text, as written and without its dash; null where there is none. */
export function findDateline(text: string): string | null {
  const head = text.slice(0, LONGEST);
  return OPENING.test(head) ? (captures(DATELINE, head)?.dateline?.trim() ?? null) : null;
}
