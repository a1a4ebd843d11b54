import type { Candidate } from './candidates.js';
import {
  ABOUT_AUTHOR,
  ABOUT_ITSELF,
  BYLINE,
  CREDITS,
  ON_AIR,
  ON_THE_PAGE,
  PROMO,
  PROMO_OF_NAME,
  REPORTED_FROM,
} from './furniture.js';
import { isLabel } from './labels.js';
import { hasNoSpeaker, isFragment, isInTitleCase } from './shapes.js';
import { isFound, type SignedPattern } from './signed.js';

/**
 * Why a reader would not want a sentence in a summary. `never`: it is no sentence of the story, and counts as none. `last`: only where
 * nothing better is left.
 */
export interface FaultRow {
  readonly id: string;
  readonly why: string;
  readonly weight: 'never' | 'last';
  readonly test: (sentence: Candidate) => boolean;
  readonly faulty: readonly string[];
  readonly sound: readonly string[];
}

export const FAULTS: readonly FaultRow[] = [
  {
    id: 'promo',
    why: 'addresses the visitor of the page',
    weight: 'never',
    test: matches(PROMO, ...PROMO_OF_NAME, ON_AIR, BYLINE),
    faulty: [
      'Scroll down for video.',
      'Click here to see more.',
      'Follow us on Facebook.',
      '© 2031 Coast News.',
      'Read more: the quay.',
      'Co-authored by Nora Falk.',
      'Written by Nora Falk in Boats on 1 June 2031 at 08:34 PM.',
      'Coast News Daily airs on Channel 9 weekdays from 6:00 a.m. to 9:00 a.m.',
      'You can follow her on Facebook.',
      'The quay is shut.</tweet>',
    ],
    sound: [
      'For more than nine years, the quay was shut.',
      'Scrolls were found in a cave.',
      'Readers wrote in.',
      'Visitors came by boat.',
      'A film of the storm airs on Monday.',
      'Written by Nora Falk, the play was shown in Hale.',
      'Seen from the sea, the town is white.',
    ],
  },
  {
    id: 'credit',
    why: 'names those who worked on the story',
    weight: 'never',
    test: ({ text }) => {
      const lower = text.toLowerCase();
      return (
        CREDITS.some((phrase) => lower.includes(phrase)) ||
        isFound(REPORTED_FROM, text) ||
        ABOUT_ITSELF.test(text)
      );
    },
    faulty: [
      'Nora Falk contributed to this report.',
      'This article is a joint publication of two papers.',
      'The opinions expressed in this commentary are hers.',
    ],
    sound: ['Nora Falk contributed £5 to this.', 'She expressed her views.'],
  },
  {
    id: 'above',
    why: 'stands above the story',
    weight: 'never',
    test: ({ isAboveStory }) => isAboveStory,
    faulty: [],
    sound: [],
  },
  {
    id: 'heading',
    why: 'a heading or the label of a picture',
    weight: 'last',
    test: ({ text, tokens, isSetApart }) => isSetApart || isInTitleCase(tokens) || isLabel(text),
    faulty: [
      'Happier days: The ferry in May.',
      'Nora Falk (left) with a friend.',
      'Pictured: the quay.',
      'Nora Falk greets a baker during her visit to Hale.',
      'VIDEO Ferry runs aground.',
      'WATCH: The quay is shut.',
      'Nora Falk greets a baker on March 3, 2031 in Hale.',
      'Nora Falk (r) met a friend.',
      'On the quay are, clockwise from top left, Falk, Ott and Hale.',
      'Fans of ‘The Quay’ In some ways it is old.',
      'A view of the quay shows the damage.',
      'Brenmouth Mayor Shuts the Old Quay After a Storm.',
      'Nora Falk Calls for Trial after Storm Sinks Nine Boats.',
    ],
    sound: [
      'Nora Falk, Carl Ott and Mary Hale met King Edwin.',
      'Brenmouth Harbour Trust chair Nora Falk shut it.',
      'He said: “The quay is shut.”',
      'Governor Nora Falk (R) shut the quay.',
      'The quay (built in 1911) is shut.',
      'It shut at 10:30 on Monday.',
    ],
  },
  {
    id: 'aside',
    why: 'an aside in brackets',
    weight: 'last',
    test: ({ text }) => /^[([]/.test(text),
    faulty: ['(The quay was built in 1911.)'],
    sound: ['The quay (built in 1911) is shut.'],
  },
  {
    id: 'no end',
    why: 'has no full stop',
    weight: 'last',
    test: ({ text }) => !END.test(text) || /(?:…|\.\.)["'”’)\]]*$/.test(text) || BROKEN_OFF.test(text),
    faulty: [
      'A heading without a stop',
      'It was …',
      'These are the boats:',
      'On board were Nora Falk and C.D.',
    ],
    sound: ['The quay is shut.', 'She said: “It is shut.”', 'The ferry sails to the U.S.'],
  },
  {
    id: 'no comment',
    why: 'tells only that someone said nothing',
    weight: 'last',
    test: matches(
      /\b(?:requests? for (?:a )?comment|reached for comment|declined to comment|(?:did|has|have)(?: not|n['’]t) (?:immediately )?(?:respond|responded|returned?|repl(?:y|ied)) to)\b/iu,
      /\b(?:calls?|e-?mails?|messages?|inquiries|requests?)\b[^.]{0,80}\b(?:(?:was|were|went)(?: not|n['’]t) (?:immediately )?(?:returned|answered)|went unanswered)\b/iu,
    ),
    faulty: [
      'The trust could not be reached for comment.',
      'Falk did not immediately respond to Coast News.',
      'A call to the trust was not immediately returned.',
    ],
    sound: ['The trust had no money, Falk said in a comment.'],
  },
  {
    id: 'page',
    why: 'tells what else is on the page',
    weight: 'last',
    test: (sentence) =>
      matches(...ON_THE_PAGE)(sentence) || (sentence.place > 0 && ABOUT_AUTHOR.test(sentence.text)),
    faulty: [
      'This article will cover the boats of Hale.',
      'In this guide, we look at nine boats.',
      'Here are nine boats to know.',
      'Here’s what the bakers said of the boats.',
      'Nora Falk is a staff writer at the Coast News.',
      'Find the boats here.',
      'Welcome to the Coast Letter, a digest of the week.',
      'For boats of wood, see old boats.',
      'Following are some claims that were heard on the quay.',
      'Coast News editor Nora Falk explains how the quay sank.',
    ],
    sound: [
      'This article of the law will cover boats.',
      'The boats that lie here are wet.',
      'The boats were welcome to the town.',
      'Welcome to Hale, where boats are older than the bakers.',
      'For nine years, the trust will see to the boats.',
      'Nora Falk explains how the quay sank to her pupils.',
    ],
  },
  {
    id: 'appeal',
    why: 'asks readers to come forward',
    weight: 'last',
    test: ({ text }) => COME_FORWARD.test(text) || (PHONE.test(text) && CALLING.test(text)),
    faulty: [
      'Anyone with information is asked to contact the harbour police.',
      'Call the trust on 01632 960 961.',
      'Witnesses who saw the wave are urged to come forward.',
    ],
    sound: ['Anyone with a boat may come, the trust said.', 'Falk asked the town to call her.'],
  },
  {
    id: 'order',
    why: 'tells the reader what to do',
    weight: 'last',
    test: ({ text, place }) =>
      place > 0 &&
      /^["“‘']?(?:(?:now|so|and|but|then|simply|just|first|next),? )?(?:don['’]t|do not|let['’]s|let us|imagine|just (?:say|think|ask|look)|take (?:a look|it|note|that)|think (?:about|of)|consider|remember|forget|fear not|look at|look (?:no|for)|stay tuned|make sure|try to|be sure|please|keep in mind|never mind|picture|compare|recall|see how|(?:download|use|avoid|choose|buy|visit|find|keep|put|add|check|learn|see|get|give|stop|start|wear|eat|drink|follow|call|read|go|ask|have|witness|bring|turn|place|pick|select|hold|spend|hit|press|tap|type|continue|note|embark|share|set) (?:an?|on|with|the|your|yourself|this|these|that|those|up|out|to|it|them|some|any|at least|as)) /i.test(
        text,
      ),
    faulty: [
      'Don’t try to swim to Hale.',
      'Imagine a town without a quay.',
      'Take it one step further.',
      'Use a net for the fish.',
      'Simply press the bell on the quay.',
    ],
    sound: ['Let it rain, Nora Falk said.', 'Taken together, the boats are worth nine pounds.'],
  },
  {
    id: 'question',
    why: 'asks instead of telling',
    weight: 'last',
    test: ({ text }) => /\?["'”’)\]]*$/.test(text),
    faulty: ['Who shut the quay?', '“Who shut the quay?”'],
    sound: ['“Who shut it?” asked Nora Falk.'],
  },
  {
    id: 'part of a quote',
    why: 'a part of a longer quote',
    weight: 'last',
    test: ({ isPartOfQuote, text }) => isPartOfQuote || /^["”’] /.test(text),
    faulty: ['“We will mend the quay.', 'It will take years,” said Nora Falk.'],
    sound: ['“We will mend the quay,” said Nora Falk.'],
  },
  {
    id: 'no speaker',
    why: 'a quote that does not tell who said it',
    weight: 'last',
    test: hasNoSpeaker,
    faulty: ['“We will mend the quay.”', '“We did it.” “We won.”', '“Go home!”'],
    sound: ['The “quay of tears” is shut.', '“We will mend it,” said Nora Falk.'],
  },
  {
    id: 'interview',
    why: 'a question or an answer without the name of who speaks',
    weight: 'last',
    test: ({ isSpoken }) => isSpoken,
    faulty: [],
    sound: [],
  },
  {
    id: 'fragment',
    why: 'no full sentence',
    weight: 'last',
    test: isFragment,
    faulty: [
      'A quay, a boat and a storm.',
      'Not this time.',
      'Just when folks had healed from the storm.',
      'Unless the town is yours.',
      'The town’s day in the sun.',
      'and then it rained.',
      'How the boats have changed since May.',
      'The heated scene on the quay.',
      'Not in Hale, as Nora Falk found.',
      'Two boats that could carry nine bakers and their bread.',
    ],
    sound: [
      'A quay sank in a storm.',
      'The quay is shut.',
      'Nora Falk won.',
      'The boats that could sail were sold.',
      'The boat that sank belonged to Carl Ott.',
    ],
  },
];

/** Ends with initials that were taken for the end of a sentence, or with a word that calls for another. */
const BROKEN_OFF =
  /(?:\b(?!U[.]S|U[.]K|U[.]N|D[.]C|E[.]U|L[.]A|N[.]Y|N[.]J|N[.]C|S[.]C|U[.]A[.]E)[A-Z][.](?:[A-Z][.])+|\b(?:of|the|an|and|or|into|their|his|your|our)[.])$/;
const COME_FORWARD =
  /^(?:anyone|anybody|witnesses|those) (?:who|with|having) .{0,80}\b(?:asked|urged|encouraged|requested|contact|call)\b/i;
const PHONE = /\d{3,5}[ -]\d{3,4}\b/;
const CALLING = /\b(?:call|ring|contact|phone)\b/i;
const END = /[^:;,\s]\s?[.!?…]["'”’)\]»]*$/;
function matches(...patterns: readonly (RegExp | SignedPattern)[]): (sentence: Candidate) => boolean {
  return ({ text, source }) =>
    patterns.some((pattern) => isFound(pattern, text) || (source !== text && isFound(pattern, source)));
}

/** The rules that a sentence breaks, worst first. */
export function faultsOf(sentence: Candidate): FaultRow[] {
  return FAULTS.filter((row) => row.test(sentence));
}
