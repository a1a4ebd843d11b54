import { anyOf, anyOfExactly, eachOf } from '../linePattern.js';
import { NAMES } from './pattern.js';
import type { FurnitureRow } from './row.js';

const LEGAL_LINKS: readonly string[] = [
  'terms (?:of|for) (?:use|service|sale|business|website use|trade)',
  'terms ?(?:&|and) ?conditions(?: of (?:use|sale|service))?',
  '(?:user|visitor|subscription|subscriber|license|licence|end user license|customer|service) agreement',
  '(?:website|site|legal|general|subscriber|usage|user|standard) (?:terms(?: (?:of use|and conditions|& conditions|of service))?|conditions)',
  'legal (?:notices?|information|disclaimer|stuff|info|statement|disclosures?)',
  'accessibility (?:statement|help|policy|links|options|tools|notice|feedback|menu)',
  'code of (?:conduct|ethics)',
  '(?:copyright|takedown|dmca|refund|return|returns|shipping|republishing|republication|ethics|corrections?|content|community|anti-(?:harassment|corruption|bribery|slavery|discrimination)|modern slavery|whistleblower|responsible disclosure|vulnerability disclosure|acceptable use|fair use|reprint|complaints|ai|ip|security) (?:policy|policies|statement|notice|guidelines|requests?)',
  'copyright (?:&|and) (?:licensing|permissions|trademarks?)',
  '(?:reprints?|rights|licensing) ?(?:&|and) ?(?:permissions?|licensing|reprints?|syndication)',
  'permissions',
  'ethics statement',
  'imprint',
  'impressum',
  'datenschutz(?:erklärung|hinweise?)?',
  'agb',
  'nutzungsbedingungen',
  'company registration',
  'equal opportunity(?: employer)?',
  'foia',
  'eeo (?:report|statement|public file)',
  'fcc (?:public file|applications)',
  'public (?:inspection )?files?',
  'closed captioning(?: policy| contact)?',
  '(?:financial |general |medical |advertiser |advertising |investment |risk |earnings )(?:disclaimer|disclosure)s?',
];

const FOOT_LINK = `(?:privacy(?: (?:policy|notice|statement))?|terms(?: of (?:use|service))?|cookies?(?: policy)?|accessibility|ad ?choices|contact(?: us)?|about(?: us)?|legal|site ?map|help|careers|advertise(?: with us)?|terms ?(?:&|and) ?conditions|user agreement|code of (?:conduct|ethics)|disclaimer|copyright|faq|imprint)`;

/** Copyright lines, terms, sign-offs of agencies, notes on where a text came from. */
export const LEGAL: readonly FurnitureRow[] = [
  {
    id: 'legal/copyright',
    kind: 'legal',
    why: 'copyright line',
    pattern: anyOf`
      (?:copyright ?)?(?:©|&copy;|ⓒ) ?\S.*
      copyright ?[:,]? ?(?:\(c\) ?)?\d{4}(?: ?[-–—] ?(?:\d{2,4}|present))?[ ,.|]{1,3}(?:by )?\S.*
      copyright ?(?:\(c\)|by) \S.*
      \(c\) ?\d{4}(?: ?[-–] ?\d{2,4})?[ ,](?:by )?\S.{1,100}
      [^©.!?]{1,80} © ?(?:copyright )?\d{4}.*
      \d{4} ?© ?\S.*
      [^.!?,]{1,80} all rights reserved.*
    `,
    drops: [
      '© 2024 The Weekly Post',
      'Copyright © 2024, Weekly Post | Terms of Service | Privacy Policy',
      'Copyright 2024 Northwind Media. All Rights Reserved.',
      '(c) 2021 Northwind',
      '© Northwind Media, Inc. 11 Hill Street',
    ],
    keeps: [
      'Copyright law is old.',
      'Copyright in 1900 was a trade in itself.',
      'The © sign means little here.',
      'Copyrighted songs cost more.',
    ],
  },
  {
    id: 'legal/rights',
    kind: 'legal',
    why: 'notice of rights',
    pattern: anyOf`
      (?:all|some) (?:content )?rights reserved\.?.*
      (?:this|the|any|all) (?:material|content|article|story|website|information|document|text)s?(?: (?:on|in|from|of) (?:this|the) .{2,30})? (?:may|must|should|can) ?not be (?:published|reproduced|copied|used|broadcast|republished|distributed|rewritten).*
      no part of this .{3,40}(?:may|can|should) be .*
      (?:reproduction|republication|redistribution|distribution|unauthori[sz]ed (?:use|reproduction|distribution)|copying)\b.{0,120}(?:prohibited|permission|forbidden|without)\b.*
      (?:for (?:permission|information|reprints?) .{0,40}(?:reprint|republish|reuse|licens)|(?:order|buy|request|purchase|get) (?:a |article )?(?:reprints?|copies|licen[sc]e|permissions?)|reprint|republish|request reprint|licen[sc]e) ?(?:this|our|or|of|an|&|and)?.{0,30}(?:article|story|content|copies|reprints?|today's paper|licensing|guidelines|piece).{0,80}
      use of (?:and/or registration on )?(?:this|any portion of this|our) (?:web)?site.*
      text is available under (?:the )?creative commons.*
      (?:this (?:work|article|content|story) is |except where otherwise noted.{0,60}|unless otherwise noted.{0,60})(?:licensed|published|available|distributed) (?:under|with).{3,40}(?:creative commons|licen[sc]e|cc by).*
      .{2,120} (?:is|are) (?:a |the )?registered (?:trademarks?|service marks?) of .*
      (?:all )?(?:other )?trademarks? (?:and|are|belong).*
      (?:registered (?:office|in|charity|company|number)|company (?:number|no|registration)|vat (?:no|number|reg)|charity (?:no|number)|abn|issn)\b[ .:#].*
    `,
    drops: [
      'All rights reserved.',
      'This material may not be published, broadcast, rewritten, or redistributed without permission.',
      'Reproduction in whole or in part is prohibited.',
      'Registered in England and Wales No. 1234567',
      'Text is available under the Creative Commons Attribution-ShareAlike License.',
    ],
    keeps: [
      'Reproduction in whales is slow.',
      'This material may not burn at all.',
      'The name is a trademark fight in waiting.',
      'The work is licensed to nobody.',
    ],
  },
  {
    id: 'legal/link',
    kind: 'legal',
    why: 'link to terms or legal notes',
    pattern: anyOf`
      ${eachOf(LEGAL_LINKS, (link) => String.raw`(?:our |the |read |view |see |full )?(?:privacy (?:policy|notice|statement)(?:,| \||/|&| and| ·| •)? )?${link}[.*]?`)}
      [|] ?(?:privacy|advertise|about|terms).{10,200}
      ${FOOT_LINK}(?:(?: ?[|•·/] ?|, )${FOOT_LINK}){1,10}
      (?:.{0,80} )?advertise(?: with us)? .{0,80}(?:terms of use|privacy policy).*
      .{0,60}(?:terms (?:of (?:use|service)|& conditions|and conditions) ?privacy policy|privacy policy ?terms (?:of (?:use|service)|& conditions|and conditions)).*
      (?:how to complain|complaints(?: (?:&|and) corrections)?|corrections (?:&|and) clarifications)
    `,
    drops: [
      'Terms of Use',
      'Terms & Conditions',
      'User Agreement',
      'Accessibility Statement',
      'Privacy Policy | Terms & Conditions',
      'Code of Conduct',
      'Terms | Privacy | Contact',
      'How to complain',
      'Complaints & corrections',
    ],
    keeps: [
      'Terms of use of the pool are posted at the gate.',
      'Code of conduct broken, the board finds',
      'Terms and conditions were never signed.',
      'The terms, privacy and contact rules all changed.',
      'How to complain and win',
    ],
  },
  {
    id: 'legal/agency-sign-off',
    kind: 'legal',
    why: 'sign-off of a news agency: reporters and editors',
    pattern: anyOf`
      [([]? ?(?:additional |further |extra )?(?:reporting|writing|editing|compiled|written|edited|translation|translated|graphics?|research|production|reported|production|interviews?)(?:,? (?:and|&) (?:additional |further )?(?:reporting|writing|editing|edited|written|research|production))? by:? [^.]{3,250}(?:; ?[^;]{3,120}){0,5}[)\]]\.?
      \(\(\S{3,40}@\S{3,40}?(?:[;,] .{5,60})?\)\)
      additional reporting by [^.]{3,250}(?:; ?[^;]{3,120}){0,5}[)\]]
    `,
    drops: [
      '(Reporting by Jane Doe in Minsk; Editing by John Roe)',
      '(Additional reporting by Jane Doe; writing by John Roe; editing by Ann Poe)',
      '(Edited by Jane Doe)',
      '((jane.doe@agency.example; +41 00 555 01 00))',
    ],
    keeps: ['Reporting by the press was poor, he said.', '(Reporting is a trade.)', '((Laughter))'],
  },
  {
    id: 'legal/agency-sign-off-open',
    kind: 'legal',
    why: 'sign-off of a news agency: reporters and editors',
    pattern: anyOfExactly`
      (?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled|Translation)(?: and (?:writing|editing|additional reporting))? by:? ${NAMES}(?:; ?(?:and )?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)(?: and (?:writing|editing))? by ${NAMES}){0,5}\.?
      (?:Edited|Written|Produced|Translated|Compiled) by: ${NAMES}\.?
    `,
    drops: [
      'Reporting by Jane Doe in Minsk; Editing by John Roe',
      'Reporting by Jane Doe; Additional reporting by Ann Poe; Editing by John Roe.',
      'Edited by: Jane Doe',
    ],
    keeps: [
      'Reporting by Jane Doe led to three arrests.',
      'Editing by hand takes a week.',
      'Writing by candlelight, he lost his eyes.',
    ],
  },
  {
    id: 'legal/agency-note',
    kind: 'legal',
    why: 'note on the agencies behind the text',
    pattern: anyOf`
      [([] ?(?:with|from)(?: additional| further)? (?:inputs?|files|reporting|agency inputs|reports|wires?|material)(?: from| by)? [^.]{2,120}\.?[)\]]
      [([–—-]? ?with (?:(?:agency |additional )?(?:inputs?|files)|(?:agency |additional )?(?:inputs|files) from [^.,]{2,80})\.?[)\]]?
      \(?this (?:story|article|report|copy) (?:has not been edited|is (?:published|auto-generated)|was (?:published|auto-generated)).{0,60}(?:syndicated|wire|agency|feed|staff).*
      \(?(?:except for the headline|only the headline).*
      our standards: the .{3,60} trust principles.{0,40}
      [([–—-] ?(?:reuters|afp|ap|bloomberg|agencies|xinhua|ians|pti|ani|upi|dpa|efe|tass)(?: ?[/,&] ?(?:reuters|afp|ap|bloomberg|agencies|xinhua|ians|pti|ani|upi|dpa|efe))*[)\]]?
      the associated press (?:receives|is an independent|health and science department|and .{3,40}(?:support|receive)).*
      .{0,40}is solely responsible for (?:all |this )?content\.?
    `,
    drops: [
      '(With inputs from agencies)',
      'With files from Northwind News',
      '(This story has not been edited by Weekly Post staff and is published from a syndicated feed.)',
      '— Reuters',
      'Our Standards: The Thomson Reuters Trust Principles.',
    ],
    keeps: [
      'With reports from the front, the mood sank.',
      'With input from 40 towns, the plan grew.',
      'The Associated Press called the race at noon.',
    ],
  },
  {
    id: 'legal/origin',
    kind: 'legal',
    why: 'note on where the text first appeared',
    pattern: anyOf`
      [([*_]{0,2}(?:editor'?s'? note: )?(?:an? (?:version|earlier version|shorter version|longer version) of )?this (?:article|story|post|piece|essay|report|column|review|blog(?: post)?|interview|commentary|op-?ed|content)(?: has)?(?: was| is| also)?(?: been)?(?: also)? (?:(?:originally |first |previously |also |initially )(?:published|appeared|appears|posted|produced)|republished|reprinted|reproduced|cross-?posted|(?:appears|appeared) in the .{2,30}(?:edition|issue)|(?:is|was) (?:adapted|excerpted) from)\b.*
      (?:an? (?:version|earlier version)) of this (?:article|story|post|piece).*
      (?:originally |first )(?:published|posted|appeared)(?: (?:as|in|on|at|by|from|:).{2,160})
      (?:republished|reprinted|reproduced|excerpted|adapted) (?:with (?:the )?permission|from|courtesy|under)\b.{3,160}
      read the (?:original|full|entire) (?:article|story|post|report)(?: (?:here|at \S{4,60}))?\.?
      (?:this article )?appeared in the (?:print|.{3,20} print) edition.*
      the post .{3,160} (?:appeared first|first appeared) on .{2,60}
      (?:view|read|see) (?:original|this (?:article|story|post)) (?:post|article|on|at|in)\b.{0,60}
      (?:source|originally published|via|read more) ?: ?(?:https?://|www\.)\S{4,200}
      correction policy.{0,20}
    `,
    drops: [
      'This article was originally published on The Weekly Post.',
      'This article appeared in the Weekly Post print edition as: Phone call warms ties',
      'A version of this article appears in print on May 3, 2021, Section A, Page 4 of the New York edition.',
      'Originally published in 2019',
      'The post How the dam was built appeared first on Weekly Post.',
    ],
    keeps: [
      'This article was hard to write.',
      'The report was published on Monday by the health ministry and names forty hospitals.',
      'The essay first made him famous.',
      'The original version of this article misspelled the name of the mayor.',
    ],
  },
  {
    id: 'legal/affiliate',
    kind: 'legal',
    why: 'disclosure that the site earns from links',
    pattern: anyOf`
      (?:[^.!?]{0,60}[.!?:–—] )?(?:we|i|[^.!?,]{2,40} (?:may|might)) (?:(?:may|might|can|will|could|sometimes|often|do) )?(?:also )?(?:earn|receive|get|make|collect|be paid|be compensated) (?:an? |some )?(?:small |share |modest |affiliate |referral )*(?:commissions?|compensation|fees?|portion|percentage)\b.{0,200}(?:links?|purchas|buy|affiliate|products?|bought|sales?)\b.*
      (?:when|if) you (?:buy|purchase|shop|click|make a purchase|use) .{0,80}(?:links?|site|page)\b.{0,100}(?:we|us|i|our)\b.{0,30}(?:earn|receive|get|commission|paid).*
      (?:this (?:post|article|page|site|story|content|blog)|our (?:site|articles|content|posts)|some (?:of the )?links)(?: .{0,40})? (?:may )?(?:contains?|includes?|features?|uses?|are) .{0,20}affiliate (?:links?|advertis).*
      (?:as an? )?amazon associates?\b.{0,300}(?:earn|program|commission|fees?).*
      (?:.{2,40} is )(?:reader|audience|user)[- ]supported.*
      .{2,40} (?:is|are) supported by (?:its|our|their) (?:audience|readers|users).*
      (?:affiliate|advertiser|advertising|commission) (?:links?|disclosure|disclaimer|notice)s?(?: ?[:.–-] ?.{0,400})?
      (?:all )?(?:products|items) (?:featured |recommended )?(?:on|in|here|by) .{2,80}(?:independently|editors).*
      (?:we|our editors) independently (?:review|select|evaluate|choose|research|recommend).*
      .{2,40} has affiliate (?:partnerships|relationships|links).*
      prices? (?:and|are|is|may|were|subject).{0,60}(?:accurate|subject to change|at (?:the )?time of (?:publication|publishing|writing)).*
    `,
    drops: [
      'When you buy through links on our site, we may earn an affiliate commission.',
      'Weekly Post is supported by its audience. When you purchase through links on our site, we may earn an affiliate commission. Learn more',
      'This post contains affiliate links.',
      'As an Amazon Associate I earn from qualifying purchases.',
      'Affiliate disclosure',
    ],
    keeps: [
      'Affiliate marketing pays bloggers a share of each sale.',
      'If you buy a house, read the lease.',
      'Some links are broken.',
    ],
  },
  {
    id: 'legal/views',
    kind: 'legal',
    why: 'disclaimer about views, advice or data',
    pattern: anyOf`
      (?:disclaimer:? )?(?:the )?(?:views|opinions|views and opinions|facts and opinions)(?: and opinions)? (?:expressed|stated|presented|contained)\b.{0,160}(?:author|writer|necessarily|own|those of|represent|reflect)\b.*
      (?:this|the) (?:column|article|commentary|content|information)\b.{0,80}(?:does not (?:necessarily )?(?:reflect|represent|constitute)|(?:is )?not (?:intended|meant) (?:as|to|for)|for (?:informational|general|educational|information) purposes|should not be (?:considered|construed|relied|taken))\b.*
      (?:market |stock |quotes? |financial |price )?(?:data|quotes?|prices|information) (?:is |are )?(?:displayed in real-time|provided by|delayed|powered (?:and implemented )?by|supplied by)\b.*
      past performance is (?:not|no)\b.*
      (?:consult|always consult|speak to|talk to) (?:with )?(?:your|a) (?:own )?(?:doctor|physician|financial|healthcare|qualified|professional)\b.{0,60}before.*
    `,
    drops: [
      "The views expressed in this article are the author's own and do not necessarily reflect those of The Weekly Post.",
      'Quotes displayed in real-time or delayed by at least 15 minutes.',
      'Market data provided by Northwind.',
      'This article is for informational purposes only.',
    ],
    keeps: [
      'The views from the ridge are wide.',
      'The data provided a map of the fire.',
      'Views expressed at the table stay there.',
    ],
  },
  {
    id: 'legal/government-banner',
    kind: 'legal',
    why: 'banner of a government site',
    pattern: anyOf`
      an official website of the .{3,60}
      here's how you know\.?
      official websites use \.\w{2,4}
      secure \.\w{2,4} websites use https
      a \.\w{2,4} website belongs to an official .{3,80}
      a lock ?\( ?.{0,30}\) or https:// means .*
    `,
    drops: [
      'An official website of the United States government',
      "Here's how you know",
      'Official websites use .gov',
      'Secure .gov websites use HTTPS',
    ],
    keeps: ["Here's how you know a ripe pear.", 'The official websites use old code.'],
  },
  {
    id: 'legal/address',
    kind: 'legal',
    why: 'postal address or telephone number, when it stands among other furniture',
    weak: true,
    pattern: anyOfExactly`
      (?:P\.?O\.? Box )?\d{1,5} .{3,80},? [A-Z]{2},? \d{5}(?:-\d{4})?(?:,? (?:USA?|United States))?\.?
      .{2,40}, [A-Z]{2},? \d{5}(?:-\d{4})?\.?
      (?:P\.?O\.? Box|PO BOX) .{2,80}
      (?:(?:[Tt]el(?:ephone)?|[Pp]hone|[Ff]ax|[Cc]all|PHONE|T|P|F)[.:]{0,2} ?\+?|\+)[\d() .-]{7,20}
      \(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}
      (?:[Ee]-?mail:? )?\S{2,40}@\S{3,40}
      \[email protected\]
    `,
    drops: [
      '11 Hill Street, 15th Floor, Marsh, NY 10036',
      'Tel: +44 20 7946 0000',
      'news@weekly.example',
      '[email protected]',
    ],
    keeps: ['12 people died in Marsh, NY.', 'Call 911 at once.', 'He lives at 11 Hill Street.'],
  },
  {
    id: 'legal/word',
    kind: 'legal',
    why: 'legal link, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:legal|terms|copyright|accessibility|disclaimers?|disclosures?|corrections?|licen[sc]ing|licen[sc]es|ethics|conditions|compliance|security|trust|trust cent(?:er|re)|safety|policies|policy|rights|trademarks?|intellectual property|credits|reprints|ip|affiliates?|affiliate (?:program|links)|editorial)
    `,
    drops: ['Legal', 'Terms', 'Corrections', 'Accessibility'],
    keeps: ['Terms of peace', 'Legal aid is thin.', 'Corrections officers strike'],
  },
];
