import { anyOf, anyOfExactly } from '../linePattern.js';
import { AGO, MONTH, WHEN } from './pattern.js';
import type { FurnitureRow } from './row.js';

/** Lines about the story that are not the story: reading time, dates, counts, tags, badges. */
export const META: readonly FurnitureRow[] = [
  {
    id: 'meta/reading-time',
    kind: 'meta',
    why: 'reading time of the article',
    pattern: anyOf`
      (?:estimated |average |approx(?:imate|\.)? )?(?:reading|read) time ?[:–—-]? ?(?:(?:about|approx\.?|less than|under|<) )?(?:\d{1,3}|a|an|one)? ?(?:m|mins?|minutes?)?\.?(?: \d{1,2} ?(?:s|secs?|seconds?)\.?)?
      (?:est\.? )?(?:time to read|reading|read) ?[:–—-] ?(?:(?:about|less than|<) )?\d{1,3} ?(?:m|mins?|minutes?)\.?
      (?:.{2,100} ?[•·|/,–—-] ?|.{2,40}[.] |${WHEN} ?)?(?:~|<|about |less than )?(?:\d{1,3}|one|a)[ -]?min(?:ute)?s?\.?[ -](?:read|reading|listen|watch)(?:ing)?(?:[ -]time)?(?: ?[•·|,/–—-] ?.{2,80}| ?(?:${WHEN}).{0,60})?
      (?:mins?|minutes?) read
      (?:a )?\d{1,2}[- ]minute read
      reading time:? ?(?:<|&lt;) ?1 min(?:ute)?
      \d{2,5} words(?: ?[•·|/,–—-] ?.{3,40})?
      lesezeit ?:? ?(?:ca\. ?|etwa )?\d{1,3} ?(?:min(?:\.|uten?)?|')
      \d{1,3} min(?:\.|uten?)? lesezeit
    `,
    drops: [
      'Reading Time:3 minutes',
      '5 min read',
      'Estimated reading time: 4 minutes',
      'Published Jun 05, 2026 • 3 minute read',
      'Jan 3, 2024 • 2 min read',
      'Lesezeit: 4 Min.',
    ],
    keeps: [
      'A 5 minute read-aloud helps a child to sleep.',
      'Reading time fell to nine minutes a day.',
      'It takes 3 minutes to read the ballot.',
      'In 500 words, say who you are.',
      'Lesezeit ist Lebenszeit.',
    ],
  },
  {
    id: 'meta/trust',
    kind: 'meta',
    why: 'badge that vouches for the site',
    pattern: anyOf`
      why (?:you can )?trust (?!my |our |me$|us$|your |this |his |her |their |a |an |in )(?:the )?(?:\p{L}[\p{L}\p{N}.'&]{1,25} ){0,4}\p{L}[\p{L}\p{N}.'&]{1,25}
      (?:read |see |learn (?:more )?about |about |view )?(?:our |the )?(?:editorial|journalistic|fact[- ]?check(?:ing)?|review|ethics|publishing|corrections?) (?:standards?|process|guidelines?|policy|policies|principles|integrity|independence|team|code|methodology|ethics|disclosure)(?: (?:and|&) (?:standards?|practices|policies|process|guidelines|corrections|principles|ethics))?[.:]?
      (?:journalistic|editorial) standards and practices.{0,40}
      our (?:standards|promise|commitment) ?: .{3,100}
      (?:this (?:article|post|content) (?:was|has been) )?(?:fact[- ]checked|medically reviewed|expert reviewed|clinically reviewed|legally reviewed|scientifically reviewed|technically reviewed|reviewed and fact[- ]checked)(?: by:?(?: .{2,60})?)?(?: on .{5,20})?
      (?:learn|find out|read) (?:more )?(?:about )?how we .{3,80}
      (?:reviewed|edited|approved|verified|checked) for (?:accuracy|scientific accuracy|clarity).{0,40}
      the thomson reuters trust principles\.?
      certified by .{3,30} trust.{0,40}
      (?:view|see|show|hide)(?: all)? (?:article )?(?:sources|history|fact checks)
    `,
    drops: [
      'Why you can trust The Weekly Post',
      'Our Standards: The Weekly Post Principles',
      'Fact checked by Jane Doe',
      'Editorial Guidelines',
      'Medically reviewed by Jane Doe, MD',
    ],
    keeps: [
      'Why you can trust a man who lied twice is unclear, she said, and the court agreed with her.',
      'Fact checked the claim was, twice.',
      'Editorial standards fell as the staff shrank.',
    ],
  },
  {
    id: 'meta/updated',
    kind: 'meta',
    why: 'time stamp of the page',
    pattern: anyOf`
      [([]?(?:this (?:article|story|page|post|content) (?:was |is )?)?(?:last |first |originally |date |article |latest |also )?(?:updated?|published|posted|modified|created|reviewed|edited|added|issued|revised|publication date|updat(?:e|ed) date)(?: (?:on|at|date|time|by .{2,40}))?(?: ?[:–—|•-]| :)? ?(?:${WHEN})(?: ?[•·|,/–—-]? ?(?:by .{2,60}|(?:last |first )?(?:updated|published|modified)(?: on| at|:)? ?(?:${WHEN})|\d{1,3} min(?:ute)?s? read|in .{2,40}))?\.?[)\]]?
      (?:last |first )?(?:updated|published|posted|modified)(?: (?:on|at|by))? ?[:•|]?
      (?:on )?${WHEN},? ?[([]?(?:last |first )?(?:updated|published|modified)[:.]?(?: ?(?:on|at|:)? ?(?:${WHEN}))?[)\]]?
    `,
    drops: [
      'Updated 3:14 PM EST, Jan. 4, 2024',
      'Last updated: 12 March 2026',
      'Published on 4 May 2020',
      'Posted March 3, 2021 by Jane Doe',
      'Last Updated 9 min ago',
      'First published',
      'on December 29, 2014 at 3:41 PM, updated December 29, 2014 at 4:28 PM',
    ],
    keeps: [
      'Updated in 2019, the law bans the trade.',
      'Published in May, the report names four banks.',
      'Posted on 4 May, the clip had a million views.',
    ],
  },
  {
    id: 'meta/age',
    kind: 'meta',
    why: 'tells that the article is old',
    pattern: anyOf`
      this (?:article|story|post|page) is (?:more than |over )?(?:\d{1,2}|an?|one|two|three|four|five|six|several) (?:month|year)s? old\.?
    `,
    drops: ['This article is more than 1 year old', 'This story is over six months old.'],
    keeps: ['This article is more than a warning.', 'This story is 2,000 years old, and still told.'],
  },
  {
    id: 'meta/ago',
    kind: 'meta',
    why: 'time stamp of a widget',
    pattern: anyOf`
      (?:.{1,60} ?[•·|,–—-] ?)?${AGO}(?: ?[•·|–—-] ?.{1,60})?
    `,
    drops: ['2 hours ago', '49 min ago', '1 day ago', 'World • 3h ago'],
    keeps: [
      'Two years ago',
      'It began 2 hours ago in a small room.',
      'A year ago he was a baker.',
      '20 years ago, the river froze.',
    ],
  },
  {
    id: 'meta/counts',
    kind: 'meta',
    why: 'number of views, votes or reviews',
    pattern: anyOf`
      (?:post )?(?:total )?(?:views?|reads|visits|hits|downloads|page views|votes?|reactions):? ?\d[\d,.]{0,10} ?[km]?
      \d[\d,.]{0,10} ?[km]?\+? (?:views?|page ?views|reads?|ratings?|reviews?|votes?|plays|readers?|clicks?)(?: \d.{1,60}| ?[•·|] ?.{1,60})?
      \d(?:\.\d{1,2})? (?:from|\() ?\d[\d,]{0,7} (?:votes?|ratings?|reviews?)\)?
      (?:average|your) rating:? ?\d(?:\.\d{1,2})? ?/ ?\d.{0,40}
      (?:rate this|rate|please rate this) (?:article|recipe|story|post|page|content|item)(?: .{0,30})?
      no (?:votes|ratings|reviews) (?:so far|yet)!?.{0,40}
      click (?:on )?(?:a|the) stars? to rate.{0,30}
      [★☆⭐✩✭ ]{1,11}
      vote count:? ?\d{1,7}
      100k\+ 5-star reviews
    `,
    drops: [
      '653,817 VIEWS',
      '3304 views 13 mins 0 comments',
      '5 from 8 votes',
      'Average rating 4.5 / 5',
      '★★★★☆',
      'Views: 1,204',
    ],
    keeps: [
      '12 votes decided it.',
      'Rating: 4 out of 5',
      '5 reviews in, the critics were split.',
      'Rate this as a win, his aides said of the tax deal.',
    ],
  },
  {
    id: 'meta/tags',
    kind: 'meta',
    why: 'tags or topics of the article',
    pattern: anyOf`
      (?:explore )?(?:more )?(?:on )?(?:related |article |post |popular |story )?(?:tags?|tagged|filed under|filed in|posted in|posted under|categories|tagged with|topics?|labels|more topics|this entry was posted in|in this story|listed in|hashtags) ?: ?.{1,300}
      (?:filed under|filed in|posted in|posted under|this entry was (?:posted|tagged)|tagged (?:with|as|under)) [^.]{2,200}
      tags [^ .,]{1,30}(?: [^ .,]{1,30}){1,10}
      explore more(?: on (?:these|the|this) topics?(?: in this story)?)?
      (?:related|popular|trending|hot|all|browse|more) (?:topics|tags|categories|hashtags):?
      (?:topics|people|places|companies|teams|players|organi[sz]ations|tags) in this (?:article|story):?
      (?:explore|browse|search|select|choose|filter|shop) (?:by |all |a |our )?(?:topics?|categor(?:y|ies)|tags?|month|date|archives?)
      #[\p{L}\p{N}_]{2,40}(?:[ ,]{1,2}#[\p{L}\p{N}_]{2,40}){1,20}
    `,
    drops: [
      'Tags: harbour, trade, ships',
      'Filed under: Health, Marsh',
      'Explore more on these topics',
      'Related Topics:',
      'Popular Topics',
      '#harbour #trade',
      'Tags Jane Doe Marsh',
    ],
    keeps: [
      'Topics ranged from bread to bombs.',
      'Tags on the ears of cows tell a story.',
      'Filed.',
      '#harbour is trending, the mayor wrote.',
    ],
  },
  {
    id: 'meta/author-label',
    kind: 'meta',
    why: 'label of the author or the editor',
    pattern: anyOf`
      author of the article:?
      (?:article |story |post |words |content |guest post |contributed |brought to you |submitted |compiled )(?:written )?by:?
      (?:written by|posted by|reviewed by|edited by|published by|photography by) ?:
      (?:see|view|read) (?:author |full |all )?(?:bio|profile|author'?s? (?:bio|page|profile))
      (?:see all|view all|all) (?:posts|articles|stories|content) by .{2,50}
      verified by .{2,40}
    `,
    drops: ['Author of the article:', 'Written by:', 'See full bio', 'Article by'],
    keeps: ['Author of the article on rats, she knows the docks.', 'By the river', 'Written by: a machine'],
  },
  {
    id: 'meta/reporting-from',
    kind: 'meta',
    why: 'says where the writer was',
    pattern: anyOfExactly`Reporting (?:from|in) \p{Lu}[\p{L}'’. -]{1,40}(?:, \p{Lu}[\p{L}. ]{1,20}){0,2}(?: and \p{Lu}[\p{L}. ]{1,30}(?:, \p{Lu}[\p{L}.]{1,20})?)?`,
    drops: ['Reporting from Peacham, Vt.', 'Reporting from Marsh and Port Ansel'],
    keeps: ['Reporting from the front is hard', 'Reporting in Marsh stopped when the paper closed, she says'],
  },
  {
    id: 'meta/agency-mark',
    kind: 'meta',
    why: 'mark of an agency between the takes of a story',
    pattern: anyOf`
      \((?:more|mehr folgt|end|ends|mtf|more to follow|more follows)\)
    `,
    drops: ['(MORE)', '(more to follow)'],
    keeps: ['(More on this tomorrow.)', '(more or less)'],
  },
  {
    id: 'meta/ornament',
    kind: 'meta',
    why: 'a line of signs between the parts of the page',
    pattern: anyOf`
      (?:[*·•.=~#_+–—-] ?){5,120}
      [*•·] [*•·] [*•·]|\*\*\*|___
    `,
    drops: ['* * *', '..................', '___________', '-----'],
    keeps: ['* * * At dawn', '— No.'],
  },
  {
    id: 'meta/sign',
    kind: 'meta',
    why: 'sign of a button, left over from the page',
    pattern: anyOf`
      [×✕✖✗☰Δδ≡⌄⌃▾▴▼▲◄►❯❮‹›«»🔗🔍⬆⬇↑↓→←⇒]{1,3}
      %[a-z]
      (?:&(?:#\d{1,5}|[a-z]{2,6});){1,9}
    `,
    drops: ['×', 'Δ', '☰', '%d', '→'],
    keeps: ['× 2', '100%', 'Δ is the sign for change.'],
  },
  {
    id: 'meta/date',
    kind: 'meta',
    why: 'date or time, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      [([]?(?:on |posted |at )?(?:${WHEN})(?: ?[([]?(?:updated|edited|gmt|utc)[)\]]?)?[)\]]?
      (?:[►▼▶▸] ?)?${MONTH} (?:19|20)\d{2}(?: ?\(\d{1,4}\))?
      (?:[►▼▶▸] ?)?(?:19|20)\d{2}(?: ?\(\d{1,4}\))?
      (?:mon|tues|wednes|thurs|fri|satur|sun)day
    `,
    drops: ['December 17, 2025', '24 July 2015', '2:26 PM GMT+2', 'October 2024', 'March 4, 2020 at 5:00 pm'],
    keeps: ['March 4, 2020 was a Wednesday.', 'May', '2020 vision'],
  },
  {
    id: 'meta/word',
    kind: 'meta',
    why: 'label of the page, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:tags?|topics?|categor(?:y|ies)|labels?|filed under|by|author|authors|written by|posted by|reviewed by|edited by|published|updated|last updated|posted|date|published on|posted on|contributor|contributors|editor|staff writer|rating|ratings?|stars?|views?|votes?|reads?|exclusive|breaking|breaking news|analysis|explainer|sponsored|updated|source|contents|in this article|on this page|quick read|share your thoughts|fact check|fact checks|editor's note|uncategorized|pages?|page \d{1,3}(?: of \d{1,3})?)(?: ?:)?
    `,
    drops: ['Tags', 'Topics', 'Written by', 'Contents', 'Categories:'],
    keeps: ['Sources close to the bank disagree.', 'Exclusive clubs', 'By noon it was over.'],
  },
  {
    id: 'meta/number',
    kind: 'meta',
    why: 'number or sign, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      [([]?\d{1,3}[)\]]?
      \d{1,3}\.\d[km]
      \d{1,3} ?(?:of|/) ?\d{1,3}
      [|•·/,.…*<>+_=~:;{}()[\]–—-]{1,4}
    `,
    drops: ['2', '34', '1.2K', '|', '...', '}', '3/12'],
    keeps: ['2 out of 3', '1.', '$34', 'No. 2'],
  },
];
