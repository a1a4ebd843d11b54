import { anyOf, anyOfExactly } from '../linePattern.js';
import type { FurnitureRow } from './row.js';

/** Labels, buttons and notices around advertisements. */
export const ADS: readonly FurnitureRow[] = [
  {
    id: 'ad/label',
    kind: 'ad',
    why: 'label of an advertisement',
    pattern: anyOf`
      [([*_–—-]{0,3} ?(?:advertise?ments?|advertorial|publicidad|publicité|anzeige|werbung) ?(?:\d{1,3}|›‹|embed-more-topic)?[)\]:*_–—-]{0,3}
      [([]?(?:ad|ads|sponsored|promoted)[)\]]
      (?:sponsored|promoted) ?(?:posts?|content|links?|stories|narratives?|resources|results?|listings?)?
      ads? by \S{1,30}
      ad ?[:·•|-]? ?(?:\d{1,2} of \d{1,2}|\(?\d{1,2}:\d{2}\)?)
      advertisement advertisement
    `,
    drops: [
      'Advertisement',
      'ADVERTISEMENT',
      'Advertisement 2',
      '- Advertisement -',
      '[Ad]',
      'Sponsored',
      'Sponsored Content',
      'Ad 1 of 2',
    ],
    keeps: [
      'Advertisement revenue fell by a third last year.',
      'The advertisement ran twice on Sunday.',
      'Sponsored athletes must declare their earnings.',
      'Advertisements.',
    ],
  },
  {
    id: 'ad/label-named',
    kind: 'ad',
    why: 'label of an advertisement with the name of the advertiser',
    pattern: anyOfExactly`
      (?:ADVERTISEMENT|ADVERTORIAL|SPONSORED) ?[–—:|·-] ?[^\p{Ll}]{2,60}
      ADVERTISING
      AD
    `,
    drops: ['ADVERTISEMENT – HOLLOWAY INTERIORS', 'SPONSORED | NORTHWIND BANK', 'ADVERTISING'],
    keeps: [
      'Advertisement: a dying trade',
      'ADVERTISEMENT – the word alone made readers look away.',
      'ADVERTISING in the metro will be banned.',
    ],
  },
  {
    id: 'ad/continues',
    kind: 'ad',
    why: 'notice that the story goes on below an advertisement',
    pattern: anyOf`
      (?:advertisement ?[–—:|·-]? ?)?(?:\W{0,3} ?)?(?:this |the |our )?(?:story|article|content|post|text|report) (?:continues|resumes)(?: (?:below|after|beneath|following|under)(?: (?:this|the|these|our))?(?: (?:ads?|advertisements?|sponsor(?:ed)? messages?|video|gallery|photos?|image|graphic|map|tweet|podcast|newsletter|promotion|slideshow|player|form))?)?[.:…]?(?: ?\W{1,3})?
      (?:advertisement ?[–—:|·-]? ?)?(?:continue|keep) reading (?:below|the main story)
      advertisement ?[–—:|·-] ?(?:continue|scroll|skip|close|hide|swipe|report|keep|please|your).{0,50}
      \W{0,3} ?(?:please )?(?:scroll|swipe)(?: down)? (?:to|for) (?:continue|keep)(?: reading)?(?: (?:with|to) (?:content|the (?:article|story)))?\.?(?: ?\W{1,3})?
      continued below\.?
      \(?(?:story|article) continues(?: below)?\)?
      after advertisement
      scroll (?:down )?(?:below )?for (?:the |more )?(?:videos?|photos?|pictures|gallery|full story)(?: and (?:videos?|photos?|pictures))?
    `,
    drops: [
      'Story continues below advertisement',
      'Article continues after sponsor message',
      'Article continues below',
      'Story continues',
      'Advertisement - Continue Reading Below',
      'Advertisement · Scroll to continue',
      'Continue reading the main story',
      'Scroll down for video',
    ],
    keeps: [
      'The story continues in a courtroom in Leeds.',
      'Story continues to unfold, officials say',
      'Scroll to continue, the app tells children, and they do.',
      'Scroll down for long enough and the sea ends.',
    ],
  },
  {
    id: 'ad/control',
    kind: 'ad',
    why: 'button of an advertisement',
    pattern: anyOf`
      (?:skip|close|hide|remove|report|stop seeing|dismiss|unmute)(?: past)?(?: this| the| all)? (?:ads?|advertisements?)(?: in \d{1,2}s?)?
      why (?:am i seeing )?(?:this|these) ads?\?
      ad feedback
      (?:go|browse|read) ad[- ]free
      ad-free browsing(?: environment)?
      (?:this )?ad (?:will )?(?:closes?|ends?) in .{0,15}
      your ad (?:will )?(?:closes?|ends?) in .{0,15}
      what did you think of this ad\?
    `,
    drops: ['SKIP ADVERTISEMENT', 'Report this ad', 'Why am I seeing this ad?', 'Ad feedback'],
    keeps: [
      'Close ad deals were a sign of the times.',
      'Why these ads work is a mystery.',
      'Skip the ads and pay, or watch: that was the choice.',
    ],
  },
  {
    id: 'ad/loading',
    kind: 'ad',
    why: 'notice about an advertisement that did not load or was blocked',
    pattern: anyOf`
      this (?:ad|advertisement) has not loaded yet(?:, but your (?:article|story|content) continues below)?\.?
      (?:ad|advertisement) (?:is )?loading[.…]{0,3}
      loading (?:ad|ads|advertisement)[.…]{0,3}
      (?:please )?(?:disable|turn off|pause|switch off|whitelist|deactivate) your ad[- ]?blocker.{0,200}
      (?:it (?:looks|seems) like|looks like|we(?: have|'ve)? (?:noticed|detected|see)) (?:that )?you(?:'re| are) using an ad[- ]?block.{0,200}
      ad[- ]?blocker detected.{0,80}
    `,
    drops: [
      'This advertisement has not loaded yet, but your article continues below.',
      'Loading ad…',
      "It looks like you're using an ad blocker. Please support us by turning it off.",
    ],
    keeps: [
      'Loading ads takes longer than loading the story itself.',
      'Some readers disable ad blockers when asked.',
      'Ad blockers cost publishers billions.',
    ],
  },
  {
    id: 'ad/choices',
    kind: 'ad',
    why: 'link to a page about advertising on the site',
    pattern: anyOf`
      ad ?choices
      ad (?:policy|preferences|settings|choices?|networks?|specs|sales)
      (?:about|your|our|manage) (?:our )?ads?(?: choices| preferences| settings)?
      (?:interest-based|personali[sz]ed) ads?
      advertis(?:e|ing) (?:with|on|in|at) (?:us|\S{2,30}(?: \S{2,30})?)
      advertise here
      advertising (?:& partnerships|solutions|guidelines|policy|opportunities|enquiries|inquiries|terms|info(?:rmation)?|rates|disclosure|choices|contacts?|standards|booking)
      (?:place|book|buy|submit) an? (?:classified )?ad(?:vert)?
      media (?:kit|pack)
      ad(?:vertisement)? booking
    `,
    drops: [
      'AdChoices',
      'Ad Policy',
      'Advertise with us',
      'Advertising Guidelines',
      'Media Kit',
      'Place an Ad',
    ],
    keeps: [
      'Your ads follow you everywhere.',
      'Advertise with us, the paper begged its readers.',
      'Advertising policy at the broadcaster has changed.',
    ],
  },
  {
    id: 'ad/widget',
    kind: 'ad',
    why: 'label of a box of paid links',
    pattern: anyOf`
      (?:.{0,40} ?(?:by|from) |powered by )?(?:taboola|outbrain|revcontent|mgid|zergnet|connatix|dianomi|nativo)(?: feed)?
      (?:you may like|promoted (?:stories|content|links)|sponsored (?:stories|content|links)|paid (?:stories|content|links)|recommended|ads) (?:by|from) \S{1,30}
      (?:paid|partner|branded|promoted|sponsor) (?:post|program|partnership|message|stories|links)
      (?:this (?:is )?(?:an? )?)?(?:paid|sponsored) (?:advertisement|post|message|partnership)\.?
      paid for by:?
      sponsored by:?
      supported by
      presented by:?
      (?:please )?visit our (?:sponsors?|advertisers?|partners?)[.!]?
    `,
    drops: [
      'by Taboola',
      'Promoted Links by Outbrain',
      'Paid Post',
      'Sponsored by',
      'Supported by',
      'Please visit our sponsor',
    ],
    keeps: [
      'Taboola went public in 2021.',
      'The rally was sponsored by a local brewer.',
      'Supported by her sister, she walked to the stand.',
      'Visit our sponsors at their stands in hall 2.',
    ],
  },
  {
    id: 'ad/disclosure',
    kind: 'ad',
    why: 'notice that a text is paid for',
    pattern: anyOf`
      (?:this|the following) (?:content|article|post|story|page|video|section|piece) (?:is|was|has been|contains) (?:an? )?(?:sponsored|paid|produced|created|brought to you|presented|advertorial|advertisement)(?: (?:content|post|promotion|and paid))?(?: for)?(?: by| in (?:partnership|association|collaboration) with| from).{1,120}
      (?:this is )?(?:sponsored|paid|branded|partner) content(?: is written by| provided by| created by| from| by) .{1,160}
    `,
    drops: [
      'This content was produced in partnership with Northwind Bank.',
      'Sponsored content by Holloway Interiors',
    ],
    keeps: [
      'The following day the content was taken offline by its owner.',
      'Sponsored content is now a fifth of the revenue.',
      'This article was written after three months of reporting.',
    ],
  },
  {
    id: 'ad/price',
    kind: 'ad',
    why: 'button of a shop',
    pattern: anyOfExactly`
      (?:BUY|Buy|SHOP|Shop|ORDER|Order|See|SEE|View|VIEW|Check price|CHECK PRICE)(?: (?:it|now|Now|NOW))?(?: (?:at|from|on)| AT| FROM| ON) (?:the |The )?[\p{Lu}][\p{L}\p{N}&'.-]{1,20}(?: [\p{Lu}&][\p{L}\p{N}&'.-]{0,20}){0,2}
      (?:Check|CHECK|See|SEE|View|VIEW) (?:the )?(?:price|Price|PRICE|deal|Deal|DEAL)s?(?: (?:now|here|NOW|HERE))?
      [$£€]\d{1,5}(?:\.\d{2})? (?:at|from|on|AT|FROM|ON) [\p{Lu}][\p{L}\p{N}&'.-]{1,20}(?: [\p{Lu}&][\p{L}\p{N}&'.-]{0,20}){0,2}
    `,
    drops: [
      'Buy now at Greenmart',
      'Check price',
      'See at Holloway',
      '$24.95 at Marsh Books',
      'SHOP NOW AT NORTHWIND',
    ],
    keeps: [
      'See at noon',
      '$24 at the door',
      'Buy at Holloway and you pay twice.',
      'Check price tags twice',
      '$3 million from Holloway for the bridge',
    ],
  },
  {
    id: 'ad/code',
    kind: 'ad',
    why: 'program code of an advertisement',
    pattern: anyOf`
      \[/?ad(?:s|_\d|rotate|sense|slot)(?:[ _][^\]]{0,60})?\]
      \(adsbygoogle ?= ?window\.adsbygoogle.{0,80}
      (?:div-gpt-ad|googletag\.).{0,200}
      google_ad_\w{1,30} ?=.{0,80}
    `,
    drops: [
      '[ad_1]',
      '(adsbygoogle = window.adsbygoogle || []).push({});',
      'googletag.cmd.push(function() { googletag.display("top"); });',
    ],
    keeps: ['[adapted from a speech]', 'The adsbygoogle script is 90 kilobytes.'],
  },
  {
    id: 'ad/label-word',
    kind: 'ad',
    why: 'word that labels an advertisement when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      ads?
      advertising
      advertise
      (?:branded|paid|partner) content
      (?:paid|presented|sponsored|supported|brought to you|powered|promoted|produced) (?:for )?by .{1,50}
      (?:produced |created )?in (?:partnership|association|collaboration) with .{1,50}
      commercial
      promotions?
      adverts?
    `,
    drops: ['Advertising', 'Partner Content', 'Presented by Northwind Bank', 'Brought to you by Holloway'],
    keeps: ['Advertising pays for almost everything here.', 'Content is king.'],
  },
];
