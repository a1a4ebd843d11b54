import { anyOf, anyOfExactly } from '../linePattern.js';
import type { FurnitureRow } from './row.js';

const PIECES = `(?:articles?|stories|story|posts?|content|contents|news|coverage|reading|reads?|links?|videos?|topics?|products?|pages?|items?|searches|resources?|recipes?|reviews?|guides?|blogs?|blog posts?|headlines|episodes?|podcasts?|galleries|features|insights|entries|publications)`;

/** Links to other stories. */
export const RELATED: readonly FurnitureRow[] = [
  {
    id: 'related/heading',
    kind: 'related',
    why: 'heading of a list of related stories',
    endsStory: true,
    pattern: anyOf`
      (?:you )?(?:may|might)(?: also)? (?:like|also like|enjoy|also enjoy|be interested in|find interesting)(?: (?:these|this|to read|reading).{0,25})?[.:…]{0,3}
      you (?:may|might)(?: also)? (?:have missed|want to read|be interested)[.:…]{0,3}
      (?:see |view |explore |browse )?(?:more |other |our |all )?related ${PIECES}(?: (?:from|on|to|by|about|in) .{2,40})?(?: ?:)?
      related (?:to this|to this (?:article|story|topic)|from .{2,30})
      (?:recommended|suggested|handpicked) (?:for you|articles?|stories|posts?|videos?|news|content|links|topics)(?: for you)?:?
      recommended reading:?
      (?:people also|readers also|others also|users also|customers also) (?:read|like|liked|viewed|bought|ask|asked|search for):?
      (?:what to )?(?:read|watch|listen to)? ?next(?: up| article| story)?:? (?:up|read|story|article)
      (?:what to )?(?:read|watch) next:?
      (?:if you (?:liked|enjoyed) this|liked this|enjoyed this)(?: (?:article|story|post))?,? (?:you (?:may|might|will|'ll)|try|check out|read).{0,60}
      (?:more|other|similar) ${PIECES}(?: (?:like this|you (?:may|might|will|'ll) (?:like|enjoy|love)|for you|by this author|from this (?:author|section|site|category|series)|on this (?:topic|story)|in this (?:section|series|category)|from the (?:web|author|blog)|from .{2,30}))?:?
      more (?:like this|from this (?:author|section|series|site|writer|collection)|on this (?:topic|story|subject)|in this (?:section|series|category)|about this topic|by this author|from the (?:web|author|blog|archives?)|for you|to (?:read|explore)|to discover|articles for you)(?: .{1,40})?:?
      (?:from |also )?(?:around|across|elsewhere on|on) the web:?
      from (?:the|our) (?:web|archives?|partners|around the web|blog|network)
      other ${PIECES} (?:by|from|in|on|you) .{2,40}
      (?:trending|popular|featured|latest|recent|top|hot) (?:on|in|at|from|across) (?:.{2,40})
      keep reading:?
      in (?:other news|case you missed it):?
    `,
    drops: [
      'Related Articles',
      'RELATED STORIES',
      'You might also like',
      'Recommended for you',
      'Read Next',
      'More from this author',
      'More like this',
      'From around the web',
      'More stories',
    ],
    keeps: [
      'Related stories were told up and down the coast.',
      'You might also like the older, cheaper one.',
      'Recommended for you is whatever keeps you scrolling.',
      'More stories came out in May.',
    ],
  },
  {
    id: 'related/embedded',
    kind: 'related',
    why: 'heading of links to other stories within a story',
    pattern: anyOf`
      (?:related|recommended) ?:?
      (?:recommended|read) more (?:from|on|about|in) (?:[^.!?, ]{1,20} ){0,5}[^.!?, ]{2,25} ?:
      read more (?:[^.!?, ]{2,20} ){0,3}(?:news|stories|coverage)
      (?:top|trending) (?:stories|headlines) (?:on|from|at) (?:the )?[\p{L}\d][\p{L}\d.' -]{1,30}
      (?:mehr|alles) zum thema:?
      (?:lesen sie auch|auch interessant|das könnte sie auch interessieren|weitere artikel):?
    `,
    drops: [
      'Related',
      'RELATED:',
      'Recommended',
      'Read more from The Lantern:',
      'Read more Lantern market news',
      'Top Stories on KXQV.example',
      'Mehr zum Thema',
      'Lesen Sie auch:',
    ],
    keeps: [
      'Related to whom?',
      'Recommended for its view.',
      'Read more news and sleep less, he said.',
      'Top stories from the desk of a man who never slept are told here.',
      'Mehr zum Thema am Montag.',
    ],
  },
  {
    id: 'related/most-read',
    kind: 'related',
    why: 'heading of a list of popular stories',
    endsStory: true,
    pattern: anyOf`
      (?:the )?most[- ](?:read|popular|viewed|shared|commented|watched|discussed|emailed|clicked|listened|recent|loved)(?: (?:${PIECES}|now|today|this week|in .{2,30}|on .{2,30}|from .{2,30}|by .{2,20}))?:?
      (?:trending|popular) (?:now|today|this week|right now|${PIECES}|tags|searches|categories|on the site):?
      (?:editors?'?s?'?|staff) (?:picks?|choice|recommendations?):?
      (?:don't|do not) miss(?: (?:it|out|these|this|the latest))?[:!]?
      must[- ](?:reads?|see|watch):?
      (?:subscribers|readers|people|others) are (?:also )?reading:?
      (?:our )?(?:best|top) of .{2,30} in your inbox
      meistgelesen(?:e artikel)?:?|am häufigsten gelesen:?
    `,
    drops: [
      'Most Read',
      'MOST POPULAR',
      'Most viewed in World',
      "Editor's Picks",
      'Trending now',
      'Popular posts',
      'Meistgelesen',
    ],
    keeps: [
      'Most read only the headline.',
      'Most popular of all was the ginger cat.',
      'Trending now is a dance from Lagos.',
      "Editor's picks are made by a machine.",
      'Meistgelesen wurde der Nachruf.',
    ],
  },
  {
    id: 'related/latest',
    kind: 'related',
    why: 'heading of a list of new stories',
    pattern: anyOf`
      (?:the |our |see |view |read )?(?:latest|recent|newest|breaking|today's|this week's)(?: (?:top|news|local|national|breaking|world|business))?(?: in)? (?:${PIECES}|updates|comments|tweets|issue|issues|e?-?edition):?
      (?:today's |our |this week's )?(?:top|featured|hot|big|headline|lead) (?:stories|news|headlines|posts|articles|story|videos|topics|post|article)(?: (?:from|in|on) .{2,40})?:?
      (?:also )?in (?:this|today's) (?:issue|edition):?
      what's (?:new|hot|trending|happening)(?: now)?\??
      (?:what's |news )?in the (?:news|spotlight)
    `,
    drops: ['Latest News', 'Recent Posts', 'Top Stories'],
    keeps: ['Latest news from the front was bad.', 'Recent posts show him on a boat.', 'Top stories: none.'],
  },
  {
    id: 'related/more-from',
    kind: 'related',
    why: 'heading of a list of other stories by the same author, section or site',
    endsStory: true,
    pattern: anyOfExactly`
      (?:More|MORE) (?:From|from|FROM|In|in|IN|On|on|ON|By|by|BY) (?:the |The |our |Our )?[\p{Lu}@][^ .!?,;:]{1,20}(?: (?:[\p{Lu}&\d][^ .!?,;:]{0,20}|of|and|the)){0,5}:?
      (?:More|MORE) [\p{Lu}][\p{L}&' -]{1,30} (?:News|Stories|Articles|Posts|Videos|Coverage|Headlines|NEWS|STORIES|ARTICLES|VIDEOS)
      (?:Also|ALSO) (?:on|On|ON|in|In|IN) (?:the |The )?[\p{Lu}][^.!?,;:]{1,40}:?
      (?:Latest|LATEST|Recent|RECENT|Best|BEST|Popular) (?:from|From|FROM|in|In|IN|on|On) [\p{Lu}][^.!?,;:]{1,40}:?
      (?:View|See|Read|Browse|VIEW|SEE) (?:more|More|MORE) (?:posts|articles|stories|Posts|Articles|Stories|POSTS|ARTICLES) (?:by|By|BY|from|From|in|In) .{2,50}
    `,
    drops: [
      'More from The Weekly Post',
      'MORE FROM WORLD',
      'More On Trade',
      'More Business News',
      'See more stories by Jane Doe',
    ],
    keeps: [
      'More from the same field was sold in May.',
      'More on that later.',
      'More people moved.',
      'More from Anna, who saw it all, below.',
    ],
  },
  {
    id: 'related/teaser',
    kind: 'related',
    why: 'link to another story',
    pattern: anyOfExactly`
      \[ \p{Lu}[^\[\]|]{10,160} \]
      \W{0,2}(?:RELATED|READ MORE|READ ALSO|ALSO READ|READ|SEE ALSO|MORE NEWS|WATCH|WATCH NOW|WATCH LIVE|LISTEN|READ NEXT|DON'T MISS|MUST READ|RECOMMENDED|UP NEXT|YOU MAY LIKE|TRENDING|IN PICTURES|PHOTOS|ICYMI|MORE STORIES|MORE ON|RELATED (?:STORY|ARTICLE|NEWS|STORIES|ARTICLES|CONTENT|VIDEO|COVERAGE)) ?(?:[:|»>›–—]|-) ?[^ :|].{0,200}
      (?:Related|Read|Also|More|Recommended) (?:[Ss]tory|[Aa]rticle|[Nn]ews|[Vv]ideo|[Cc]overage|[Ss]tories|[Aa]rticles)(?: ?[:|] ?).{0,200}
      (?:Related|Read (?:[Mm]ore|[Nn]ext|[Aa]lso)|See [Aa]lso|Also [Rr]ead|You (?:might|may) also (?:like|enjoy|be interested in)) ?: \p{Lu}.{8,150}[^.!…]
    `,
    drops: [
      '[ Harbour bridge to close for a year ]',
      'RELATED: Harbour bridge to close for a year',
      'READ MORE: What the court said',
      'ALSO READ | Rents rise again',
      'WATCH: The moment the dam broke',
      "DON'T MISS: Ten quiet beaches",
      'Related story: What the court said',
      'Related: Harbour bridge to close for a year',
      'You might also like: The best hoses',
      'Read More: The Long Fight for the Harbour',
    ],
    keeps: [
      '[This story was first told in May.]',
      'Related, but not at all alike.',
      'Watch: it will not move.',
      'READ MORE books, the poster said.',
      'The related story is sadder.',
      'Related: A word that means many things.',
    ],
  },
  {
    id: 'related/teaser-word',
    kind: 'related',
    why: 'link to another story, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      \W{0,3}(?:related(?: (?:reading|posts?|content|guides?|reviews?))?|(?:also )?read|read (?:more|also|next|this)|also read|see also|more|don't miss|must read|recommended|up next|further reading) ?(?:[:|»›]| –| —| -) ?[^ :|].{0,200}
    `,
    drops: [
      'Related reading: Harbour bridge to close for a year',
      'Read more | What the court said',
      'Also read – Rents rise again',
      'See also – The dam in pictures',
    ],
    keeps: ['Related, but not at all alike.', 'Read more books.', 'See you there: he waved.'],
  },
  {
    id: 'related/all',
    kind: 'related',
    why: 'button that shows more stories',
    pattern: anyOf`
      (?:load|show|view|see|browse|explore)(?: ?(?:more|all|less|fewer))(?: (?:more|our|the))?(?: (?:${PIECES}|comments|results|news|stories|posts|categories|events|jobs|photos|authors|topics|stories from .{2,30}|locations|services|products|details|options|offers|deals|issues|authors|brands|questions|replies|newsletters|reviews|sections))?[.…»›>→+]{0,3}(?: ?[»›>→])?(?: \(\d{1,4}\))?
      (?:all|more) (?:posts|articles|stories|news|videos|blogs?|episodes|authors|topics|categories|events)
      (?:back|return|go back) to (?:blog|all (?:posts|articles|news)|news|articles|home(?:page)?|the (?:blog|homepage|archive|list)|resources|insights|posts|main|previous page|category|overview|search results|results|newsroom)
      (?:explore|read|discover) more (?:stories|articles|posts|news|blogs|topics)(?: [^.!?]{2,40})?
    `,
    drops: [
      'Load more',
      'View all',
      'See all stories',
      'Show more',
      'Back to blog',
      'All Posts',
      'View More »',
    ],
    keeps: [
      'See all that is left of the town.',
      'Show more care, he said.',
      'View all offers with doubt.',
      'Back to home she went.',
    ],
  },
  {
    id: 'related/previous-next',
    kind: 'related',
    why: 'link to the story before or after',
    pattern: anyOf`
      [«‹<←]{0,2} ?(?:previous|prev|next|older|newer|prior) (?:articles?|posts?|story|stories|page|entry|entries|reading|chapter|issue|episode|recipe)s?(?: ?(?:[:|»›>→-]{1,2}(?: .{3,150})?))?
      [«‹←]{1,2} ?(?:previous|prev|older|back|[^.!?…»]{3,120})
      (?:next|newer) ?[»›>→]{1,2}
      (?:previous|next|prev|up next) ?: .{3,150}
      post navigation
      (?:previous ?next|next ?previous|prev ?next|previous [|/] next)
      (?:go to )?(?:previous|next) (?:slide|item|article|story|post)
      \d{1,3} ?(?:of|/) ?\d{1,3} (?:previous|next).{0,20}
      next story(?: in [^.!?]{2,25})?(?: cancel)?
      read (?:this )?next ?[>»›→]?
    `,
    drops: [
      'Previous article',
      'Next Post',
      '← Older posts',
      'Next »',
      'Post navigation',
      'Next: How the dam was built',
      'Previous Next',
      'Next story in World',
      'Read this next',
    ],
    keeps: [
      '« Une balise ne vous salue pas », résume la maire.',
      '«Il legno bisogna sentirlo», dice.',
      'Next stories will be told by machines.',
      'The next post is harder.',
      'Previous pages of the diary are missing.',
      'Next story in line is hers.',
    ],
  },
  {
    id: 'related/about-author',
    kind: 'related',
    why: 'heading of a note about the author',
    endsStory: true,
    pattern: anyOf`
      about (?:the |this |our )?(?:authors?|writers?|reporters?|contributors?|columnists?)(?:\(s\))?:?
      (?:meet the|author) (?:author|bio|profile|info|details|box)s?:?
    `,
    drops: ['About the Author', 'ABOUT THE WRITER', 'Author bio', 'About the authors:'],
    keeps: ['About the author little is known.', 'About us they said nothing.', 'Meet the author at noon.'],
  },
  {
    id: 'related/word',
    kind: 'related',
    why: 'heading of a list of stories, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:trending|popular|featured|latest|recent|suggested|more news|see also|also|read|read more|watch|further reading|editorial|spotlight|headlines|live|new|archives?|archive|collections|discover|in depth|series|special reports?|don't miss|stories|articles?|posts?|resources|all|top|best|guides?|reviews?|topics?|videos?|galleries|photos)(?: ?[:»›>])?
    `,
    drops: ['Popular', 'Trending', 'Latest', 'Spotlight'],
    keeps: ['Related crimes rose.', 'Popular it was not.', 'Latest of all came the priest.'],
  },
];
