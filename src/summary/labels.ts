/** Headings and labels of pictures that stand among the sentences of a story: patterns that faults.ts looks for. */
import { isFound, type SignedPattern } from './signed.js';

/** A heading that runs into a sentence: "'They should go' The town …". */
const GLUED: SignedPattern = {
  sign: /["'”’] [A-Z]/,
  pattern:
    /[\p{L}]["'”’] (?:In|The|A|An|But|And|It|He|She|They|We|This|That|For|On|At|As|When|While|After|If|Some|Many) \p{Ll}/u,
};
/** "The mayor on the quay: 'They should go' Towns along …". */
const QUOTED_HEADING: SignedPattern = {
  sign: /: ['‘]/,
  pattern: /: ['‘][^'’]{3,60}[^.,!?'’]['’] \p{Lu}\p{Ll}+ \p{Ll}/u,
};
/** "FALK: The quay …": a transcript's. */
const SPEAKER_LABEL = /^[A-Z][A-Z.'’-]{2,20}(?: [A-Z][A-Z.'’-]{1,20}){0,2}: /;
const LABEL: SignedPattern = {
  sign: /: /,
  pattern:
    /^["“‘']?[\p{Lu}\p{N}][^\s:.,!?"“”]{0,24}(?: [^\s:.,!?"“”]{1,20}){0,4}: {1,2}[\p{Lu}\p{N}][\p{L}\p{N}’'-]*[ :]/u,
};
/** A full stop within a sentence, left there by a line break: "the house. where he lived". */
const STRAY_STOP = /\b[a-z]{4,20}[.] [a-z]/;
/** "VIDEO Ferry runs aground", "Nora Falk (r) with Ott"; "Nora Falk (R)" is a Republican. */
const PICTURED_CASED = /^(?:VIDEO|PHOTOS|GALLERY|PICTURES)\b|\((?:l|r)\)/;
const PICTURED =
  /\b(?:clockwise from|from (?:top|bottom|left|right)[,:]|pictured (?:is|here|above|below|left|right|with)\b|(?:picture|image|photo|photograph|view|screengrab|mugshot)\b.{0,60} shows?\b)|\((?:pictured|left|right|above|below|centre|center|top|bottom|front|back|(?:from|second|second from|far) (?:left|right))\)|^(?:pictured|above|below|left|right)\b[,:]?|, (?:left|right|centre|center|above|below|pictured)(?:,|[.]$)/iu;
/** "… greets a baker on March 3, 2031 in Hale.", in the present. */
const PICTURED_ON = /\bon [A-Z][a-z]{2,8} \d{1,2}, \d{4},? in [A-Z][^.]{2,40}[.]$/;
const PAST = /\b(?:was|were|had)\b/;
/** "Nora Falk greets a baker during a visit to Hale.": what is seen of someone, told in the present. */
const SEEN_DOING =
  /^[A-Z][a-z]+ [A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?(?: and [A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?)? (?:poses?|celebrates?|looks? on|smiles?|waves?|gestures?|applauds?|shakes? hands|hugs?|kiss(?:es)?|embraces?|salutes?|greets?|shares? a|shows? off|scores?|heads?|arrives?|reacts?|lifts?|signs? autographs) [^“”"]{3,120}$/u;
/** Labels stand at the start. */
const LABEL_WITHIN = 80;

/** Whether a sentence looks like a heading, the label of a picture, or a speaker's in a transcript. */
export function isLabel(text: string): boolean {
  return (
    STRAY_STOP.test(text) ||
    isFound(GLUED, text) ||
    isFound(QUOTED_HEADING, text) ||
    isFound(LABEL, text.slice(0, LABEL_WITHIN)) ||
    SPEAKER_LABEL.test(text) ||
    PICTURED_CASED.test(text) ||
    PICTURED.test(text) ||
    ((PICTURED_ON.test(text) || SEEN_DOING.test(text)) && !PAST.test(text))
  );
}
