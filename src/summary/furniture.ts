/** What pages and papers put between the sentences of a story: patterns and phrases that faults.ts looks for. */
import type { SignedPattern } from './signed.js';

/** Addresses the visitor of the page. */
export const PROMO =
  /^(?:(?:please )?(?:scroll down|scroll to|click (?:here|on|through|to)|tap (?:here|to)|read (?:more|part|the rest|full|the full|this|also|next)\b|see (?:more|also|the original)\b|watch (?:an?|the|this|more|below|live|now|video|cnn|it)\b|listen (?:to|now|here)\b|follow (?:us|me|him|her|them|@)|you can (?:follow|find|contact|reach|e-?mail|tweet)\b|like us|join us|join the (?:conversation|discussion)|find us|sign up|subscribe|share (?:this|your)|leave (?:your|a) (?:comment|question|thought)s?\b|tell us|let us know|get the latest|for more (?!than\b)|for the latest|visit (?:our|us)|check out|to (?:read|see|view|watch|hear) (?:more|the)|download (?:the|our)|send (?:us|your)|e-?mail us|story highlights|tune in\b|advertisement|more:|related:|photos:|video:|opinion:|complete coverage|all rights reserved|copyright\b|image (?:source|caption|copyright)|media caption|getty images|comments (?:are|have)|we use cookies|face off against|take (?:our|the) quiz|test your knowledge|have your say|don't miss|sources?:|on (?:mobile|a mobile)|programming note|editor[’']?s? note|correction:|correction appended|update:|updated:|published:|the (?:views|opinions) expressed|(?:the )?(?:samaritans|national suicide)\b|if you (?:are|have) (?:affected|been affected))|[‹›«»]|©|\|)|<\/?[a-z]{1,10}[ >]/i;

/** The same, with a name: "Follow Nora Falk on …", "Written by Nora Falk". */
export const PROMO_OF_NAME: readonly SignedPattern[] = [
  { sign: /^(?:please )?follow /i, pattern: /^(?:please )?follow \p{L}+(?: \p{L}+)? on /iu },
  {
    sign: /^[a-z -]{0,30}\bby /i,
    pattern:
      /^(?:please )?(?:(?:co-?)?(?:authored|written|reported|compiled|edited|photographed) )?by \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[.]?$/iu,
  },
];

/** Tells when a programme is on. */
export const ON_AIR = /\bairs (?:on|at|every|weekdays|live)\b.{0,80}\b\d{1,2}(?::\d\d)? ?[ap][.]?m\b/i;

/** "Written by Nora Falk in Boats on 1 June 2031." */
export const BYLINE =
  /^(?:written|posted|published|reviewed|edited|reported) by [A-Z].{3,80}\b(?:on|at|in) .{0,30}\d/i;

/** Who wrote the story: "Nora Falk is a writer at the Coast News." */
export const ABOUT_AUTHOR =
  /^[A-Z]\S+ [A-Z][^,.]{1,30} is an? (?:[a-z-]+ ){0,3}(?:writer|reporter|editor|journalist|columnist|contributor)\b.{0,60}\b(?:who|at|for|of|based|covering|former)\b/;

/** Looked for anywhere in a sentence. */
export const CREDITS = [
  'contributed to this',
  'contributed to the report',
  'contributed reporting',
  'all rights reserved',
  'earn us a commission',
  'earn a commission',
  'affiliate commission',
  'affiliate links',
  'transcript as follows',
  'transcript follows',
  'provided courtesy of',
  'image courtesy of',
  'photo courtesy of',
  'views expressed',
  'opinions expressed',
  'getty images',
  'see the original story',
  'for confidential support',
  'for confidential help',
  'click here',
  'scroll down for',
  'scroll down to',
  'on twitter @',
  'on twitter at @',
  'follow us on',
  'join us on facebook',
  'newsletter here',
  'keep reading',
  'see our ',
  'in the comments below',
  'in the comment section',
  'in the comments section',
];

/** "This article is a joint publication of …" */
export const ABOUT_ITSELF =
  /^(?:this|the following) (?:blog |guest )?(?:article|story|piece|column|essay|post|interview|report|transcript|handout) (?:is|was|has been|originally|first|also|appeared|comes|came)\b/iu;

/** Ends a report with who wrote it where: "Nora Falk reported from Hale." */
export const REPORTED_FROM: SignedPattern = {
  sign: / (?:reported|contributed|reports) from /,
  pattern: /^.{3,60} (?:reported|contributed|reports) from \p{Lu}[\p{L}, ]{2,40}[.]$/u,
};

/** Tells what else stands on the page, or where. */
export const ON_THE_PAGE: readonly RegExp[] = [
  /^(?:in )?(?:this|our) (?:article|guide|blog|(?:blog )?post|edition|newsletter|round-?up|tutorial|piece|column)(?:,| (?:is|will|also|aims|covers?|explores?|explains?|looks?|provides?|lists?|walks?|shows?|discusse?s?|focuse?s?|offers?|outlines?|compares?|describes?|examines?|takes?)\b)/i,
  /^(?:find|see|get|learn|check|browse|view|explore|discover)\b[^.]{0,80}\b(?:here|below)[.!]$/i,
  /(?:^|, |\bbut )(?:here|below|following) are\b/i,
  /^(?:jump to\b|welcome to\b.{0,80}\b(?:newsletter|report|digest|blog|edition|coverage|guide|site|page)\b)/i,
  /\b[io]n this (?:list|page|article|guide|(?:blog )?post)\b/i,
  /^here(?:['’]s| is) (?:what|how|why|where|an? (?:look|list|guide)|the (?:full )?list)\b/i,
  // What stands above an entry of an encyclopedia.
  /^for [^.,]{3,80}, see [^.,]{3,60}[.]$/i,
  // What a video shows: "Coast News editor Nora Falk explains how …".
  /^[^.“"]{0,40}\b(?:correspondent|editor|columnist)\b[^.“"]{3,80}\b(?:explains|looks at|reports on|breaks down)\b/,
];
