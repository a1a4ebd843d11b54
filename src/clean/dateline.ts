import { anyOfExactly, captures } from './linePattern.js';

const NO_PLACE = String.raw`(?:Update|Correction|Note|Breaking|Exclusive|Opinion|Analysis|Review|Watch|Listen)\b`;
/** Words in capitals before a colon that are no places. */
const LABELS = [
  'UPDATED?|BREAKING|WATCH|LISTEN|LIVE|VIDEOS?|PHOTOS?|GALLERY|OPINION|ANALYSIS|EXCLUSIVE|REVIEW|NOTE|CORRECTION',
  'CLARIFICATION|RELATED|READ|MORE|FACT|FACTS|FACTBOX|EXPLAINER|EXPLAINED|POLL|QUIZ|INTERVIEW|PODCAST|WARNING|SPOILER',
  'FILE|TOP|KEY|FAQ|TIMELINE|PROFILE|PREVIEW|RECAP|REPORT|SPECIAL|EDITORIAL|COLUMN|COMMENT|LETTERS?|PRESS|MEDIA',
  'STATEMENT|IN|ON|FOR|THE|BY|TO|FROM|WHO|WHAT|WHEN|WHERE|WHY|HOW|JUST|MUST|WIN|QUESTION|ANSWER|REPORTER|HOST|MODERATOR',
  'INTERVIEWER|SPEAKER|HEADLINE|BODY|SUMMARY|ABSTRACT|SOURCE|SUBJECT|TITLE|DATE|TIME|CITY|TIPS?|RESULTS?|SCORES?|VERDICT',
  'OFFICIAL|REVEALED|CONFIRMED|NAME|AGE|JOB|TL',
].join('|');
/** Cities of which papers write "New Delhi: The …". */
const CITIES = [
  'New Delhi|Delhi|Mumbai|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Pune|Ahmedabad|Lucknow|Jaipur|Patna|Bhopal',
  'Chandigarh|Srinagar|Jammu|Guwahati|Thiruvananthapuram|Kochi|Kozhikode|Nagpur|Indore|Ranchi|Dehradun|Shimla',
  'Bhubaneswar|Raipur|Gurugram|Gurgaon|Noida|Ghaziabad|Kanpur|Varanasi|Prayagraj|Agra|Amritsar|Ludhiana|Surat|Vadodara',
  'Rajkot|Nashik|Aurangabad|Mysuru|Mangaluru|Madurai|Coimbatore|Visakhapatnam|Vijayawada|Imphal|Shillong|Panaji',
  'Islamabad|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Dhaka|Kathmandu|Colombo|Kabul|Dubai|Abu Dhabi|Riyadh|Doha',
  'Kuala Lumpur|Singapore|Washington|London|Beijing|Moscow|Paris|Geneva|Tokyo|Jerusalem|Sydney',
].join('|');
/** What stands before the colon of "MUMBAI: …", "NEW DELHI (PTI): …", "New Delhi: …". */
export const COLON_DATELINE = String.raw`(?!(?:${LABELS})\b)\p{Lu}{2}[\p{Lu}.'-]+(?:[ /]\p{Lu}[\p{Lu}.'-]+){0,3}(?: ?\([\p{L}\p{N} .&/-]{2,30}\))?|${CITIES}`;

/**
 * The place, date and agency before the first sentence: "GENEVA, March 3 (Reuters) - …", "PARIS (AP) — …", "LONDON — …".
 * The place is in capitals, or else a capital follows the dash: "Berlin – Der Zug …". The dash ends it, or the colon: "MUMBAI: Two …".
 */
const DATELINE = anyOfExactly`
  (?<dateline>(?:\p{Lu}{2}[\p{Lu}.'-]*|\p{Lu}\.)(?:[ /]\p{Lu}[\p{Lu}.'-]+){0,4}(?:, \p{Lu}[\p{L}. ]{1,24})?(?:, (?:\p{Lu}\p{Ll}{2,8}\.? )?\d{0,2})?(?: ?\([\p{L}\p{N} .&/-]{2,30}\))?) ?(?:[—–]|--| -) ?\S.*
  (?<dateline>(?!${NO_PLACE})\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20}){0,2}(?: ?\([\p{L}\p{N} .&/-]{2,30}\))?) (?:[—–]|--|-) ["“„‘«]?\p{Lu}.*
  (?<dateline>${COLON_DATELINE}): ["“„‘«]?[\p{Lu}\d].*
`;
const LONGEST = 120;
const OPENING = /^\S.{1,100}(?:[—–:]|--| -)/;

/** The dateline that opens a text, as written and without its dash; null where there is none. */
export function findDateline(text: string): string | null {
  const head = text.slice(0, LONGEST);
  return OPENING.test(head) ? (captures(DATELINE, head)?.dateline?.trim() ?? null) : null;
}

const SPEAKER = /^\p{Lu}[\p{Lu}.'’ -]{1,30}: /u;

/** Whether paragraphs are of a transcript, "PENCE: We are …": what stands before its colons are no places. */
export function isTranscript(paragraphs: readonly string[]): boolean {
  return paragraphs.filter((paragraph) => SPEAKER.test(paragraph)).length > 1;
}
