import { anyOf } from '../linePattern.js';
import type { FurnitureRow } from './row.js';

const NETWORK = String.raw`(?:facebook|twitter|x \(twitter\)|x \(formerly twitter\)|x|linked ?in|instagram|pinterest|reddit|whats ?app|telegram|tumblr|flipboard|messenger|threads|blue ?sky|mastodon|truth social|gettr|parler|hacker news|pocket|instapaper|evernote|wechat|weibo|line|vkontakte|vk|xing|snapchat|tik ?tok|youtube|nextdoor|mix|e-?mail|sms|print(?:er)?|rss)`;
const NETWORK_ONLY = String.raw`(?:facebook|twitter|x \(twitter\)|linkedin|instagram|pinterest|reddit|whatsapp|telegram|tumblr|flipboard|messenger|youtube|bluesky|e-?mail|print|copy link|share|tweet)`;
const THING = `(?:article|story|post|page|link|news|video|episode|recipe|entry|review|content|podcast|report|column)`;

/** Share bars and save buttons. */
export const SHARE: readonly FurnitureRow[] = [
  {
    id: 'share/on-network',
    kind: 'share',
    why: 'share button of a social network',
    pattern: anyOf`
      (?:click to )?(?:share|post|send|tweet|pin|e-?mail|forward|save|recommend|print|shared)(?: this| the| it| an?)?(?: ${THING})? (?:on|to|via|with|by|in|using|through) (?:your )?${NETWORK}(?: \(opens in (?:a )?new (?:window|tab)\))?(?: ${NETWORK})?
      (?:click to )?(?:e-?mail|print|share|tweet|pin)(?: an?| this)?(?: link)?(?: to a friend)? \(opens in (?:a )?new (?:window|tab)\)(?: ${NETWORK})?
      (?:tweet|pin|like|stumble|digg|flip|e-?mail|print|send) (?:this|it|this (?:article|story|post|page|link|recipe)|article|story|page)
      e-?mail (?:a link|this|article|link|story)? ?to a friend
      (?:share|discuss|comment|submit) (?:it )?(?:on|via) ${NETWORK}(?:,? (?:and|or) ${NETWORK})?
      ${NETWORK} (?:share|icon|logo|link|page|profile)(?: link| icon)?
    `,
    drops: [
      'Share on Facebook',
      'Click to share on Facebook (Opens in new window) Facebook',
      'Share to X',
      'Share via Email',
      'Tweet this',
      'Email a link to a friend',
      'Facebook icon',
    ],
    keeps: [
      'Share on Facebook, and a stranger will correct you.',
      'Shared on Facebook 40,000 times, the picture was false.',
      'Tweet this, he dared his rival.',
      'She posted it on X.',
    ],
  },
  {
    id: 'share/this',
    kind: 'share',
    why: 'heading of a share bar',
    pattern: anyOf`
      (?:please )?share (?:this|the|full|our) ?(?:full )?${THING}?(?: (?:in|on|with|via|to) (?:your |a )?(?:social networks?|social media|friends?|others|:))?[:!.]?
      share (?:article|story|post|page|link|options|now|by):?
      share ?:
      (?:share|spread) (?:the )?(?:love|word|news):?
      sharing is caring!?
      share(?: this)?(?: ${THING})? with (?:your )?(?:friends|others|a friend|your network)[:!.]?
      gift (?:this )?(?:article|story|link)
      give (?:this )?(?:article|as a gift)
      (?:did you )?(?:like|enjoy|love|found|find)(?:ed)? this (?:article|story|post|recipe)(?: useful| helpful)?\? (?:please )?(?:share|spread|tell|pass|why not).{0,60}
      (?:e-?mail|print|download|save|send) (?:this )?(?:article|story|post|pdf|page)
      more sharing (?:options|services)
      (?:open|close|show|hide|view|see|all) (?:more )?(?:share|sharing) (?:options|menu|buttons|drawer|tools)
      share your (?:opinion|feedback) (?:on|about) this (?:article|story).{0,20}
      share or comment on this (?:article|story|post):?.{0,120}
    `,
    drops: [
      'Share this article',
      'Share this:',
      'Share full article',
      'Gift this article',
      'Share this article in your social network',
      'SHARE THIS STORY',
      'Sharing is caring!',
      'Share or comment on this article',
    ],
    keeps: [
      'Share this burden, the bishop said.',
      'Share the news of a birth and the offers start.',
      'Sharing is caring, children are told.',
      'Share the story of the town with the young.',
    ],
  },
  {
    id: 'share/copy',
    kind: 'share',
    why: 'button that copies the link',
    pattern: anyOf`
      (?:copy|get)(?: the| this| article| story| page| short| embed| permanent)? ?(?:link|url|shortlink|permalink|citation|embed code)(?: to (?:clipboard|article|this page))?(?: copied!?)?
      (?:link|url|text|code)?(?: has been| was| is)? ?copied(?: to (?:the |your )?clipboard)?[.!]?
      (?:copy|copied) to clipboard[.!]?
    `,
    drops: ['Copy link', 'Link copied', 'Copied to clipboard!', 'Copy shortlink'],
    keeps: ['Copy link prices from last year, the manual says.', 'The style was copied everywhere.'],
  },
  {
    id: 'share/count',
    kind: 'share',
    why: 'number of shares or likes',
    pattern: anyOf`
      \d[\d,.]{0,9} ?[km]? ?(?:\+ ?)?(?:total )?(?:shares?|likes?|tweets?|retweets|reposts|pins|claps|upvotes|reactions|followers|restacks?)
      (?:shares?|likes?|tweets?|pins?|e-?mail):? ?\d[\d,.]{0,9} ?[km]?
      .{1,25} · \d[\d,.]{0,7} likes? · .{1,60}
      \d[\d,.]{0,9} ?[km]? (?:likes?|shares?|retweets|reposts?)(?: ?[·•|,] ?\d[\d,.]{0,9} ?[km]? (?:likes?|shares?|replies|reply|comments?|retweets|reposts?|views)){1,3}
    `,
    drops: ['258 Shares', '1.2K shares', 'Share 12', '14 likes', '2.4K likes · 318 replies'],
    keeps: ['258 shares were sold.', 'He has 40 followers.', 'Likes fell.'],
  },
  {
    id: 'share/bar',
    kind: 'share',
    why: 'share bar: names of social networks in a row',
    pattern: anyOf`
      (?:share|follow|share (?:on|via)):? ?${NETWORK_ONLY}(?:[ |/·•]{0,3}${NETWORK_ONLY}){0,10}
      ${NETWORK_ONLY}(?:[ |/·•]{0,3}${NETWORK_ONLY}){1,10}
      e-?mail this ?blogthis!? ?share to .{2,120}
    `,
    drops: [
      'Facebook Twitter Email',
      'FacebookTwitterPinterest',
      'Facebook | LinkedIn | WhatsApp',
      'Share: Facebook Twitter',
      'Email ThisBlogThis!Share to TwitterShare to Facebook',
    ],
    keeps: ['Facebook and Twitter', 'Facebook, Twitter and a dozen others', 'Facebook'],
  },
  {
    id: 'share/save',
    kind: 'share',
    why: 'button that saves the article',
    pattern: anyOf`
      (?:save|bookmark|add)(?: this)?(?: ${THING})? (?:for later|to (?:your |my )?(?:bookmarks|reading list|favou?rites|saved (?:stories|articles)|library|list|pocket|wishlist))
      bookmark (?:this )?${THING}
      (?:saved|bookmarked|unsave|remove bookmark|my saved (?:articles|stories)|saved (?:articles|stories))
      save saved
      (?:story|article|post|page) (?:saved|bookmarked)[.!]?
      you can find this (?:story|article) in my bookmarks\b.{0,100}
    `,
    drops: [
      'Save for later',
      'Bookmark this article',
      'Add to reading list',
      'Saved articles',
      'Story Saved',
      'You can find this story in My Bookmarks.',
    ],
    keeps: [
      'Save for later life, the young are told.',
      'Save this date.',
      'Add to your list of worries the price of eggs.',
    ],
  },
  {
    id: 'share/new-window',
    kind: 'share',
    why: 'hint that a link opens a new window',
    pattern: anyOf`
      [([]?(?:this )?(?:link )?(?:will )?opens? (?:in )?(?:an?|the)? ?(?:new|external|separate) (?:browser )?(?:window|tab|site|website)(?: in a new (?:window|tab))?[)\].]{0,2}
      external link
    `,
    drops: ['(Opens in new window)', 'Opens in a new tab', 'This link opens in a new window'],
    keeps: ['The show opens in a new tent.', 'It opens a new window on the past.'],
  },
  {
    id: 'share/button',
    kind: 'share',
    why: 'share button',
    pattern: anyOf`
      (?:share|tweet)(?: ?[:+»›>])?
    `,
    drops: ['Share', 'Tweet', 'SHARE +'],
    keeps: ['Share?', 'Share.', 'Tweets', 'Share prices fell.'],
  },
  {
    id: 'share/word',
    kind: 'share',
    why: 'word from a share bar, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:shares|pin|pin it|save|print|e-?mail|gift|bookmark|send|like|likes|post|copy|follow|following|repost|link|download|pdf|report|flag|upvote|downvote|helpful|recommend|sms|social|social media)
      add to favou?rites
      (?:artikel )?(?:teilen|merken|drucken|weiterempfehlen|kommentieren)
    `,
    drops: ['Shares', 'Save', 'Print', 'EMAIL', 'Teilen'],
    keeps: ['Save.', 'Print is not dead.', 'Share prices fell.', 'Teilen macht Spaß.'],
  },
  {
    id: 'share/network',
    kind: 'share',
    why: 'name of a social network, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      ${NETWORK}
      (?:spotify|apple news|google news|google\+|google plus|google|feedly|medium|substack|github|discord|twitch|patreon|quora|slack|vimeo|soundcloud|yelp|houzz|viber|skype|rss feeds?|newsbreak|msn|yummly|digg|stumbleupon)
      (?:fb|ig|tw|yt|in)
    `,
    drops: ['Facebook', 'X', 'Reddit', 'Google News'],
    keeps: ['Facebook said it would appeal.', 'Medium rare'],
  },
  {
    id: 'share/handle',
    kind: 'share',
    why: 'handle of a social network, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      @\w{2,30}
    `,
    drops: ['@janedoe', '@WeeklyPost'],
    keeps: ['@janedoe wrote that the count was wrong.', 'jane@weekly.example'],
  },
];
