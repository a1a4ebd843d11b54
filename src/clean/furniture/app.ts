import { anyOf } from '../linePattern.js';
import type { FurnitureRow } from './row.js';

/** What the web page or the publisher's app says about itself: downloads, notifications, text size, technical messages. */
export const APP: readonly FurnitureRow[] = [
  {
    id: 'app/download',
    kind: 'app',
    why: 'promotion of an app',
    pattern: anyOf`
      (?:click here to |tap to )?(?:download|get|try|install|open in|read in|view in|use|switch to|continue in|open|experience|see more on)(?: (?:the|our|your|my))?(?: (?:free|new|mobile|news|official|iphone|android|[\w&]{2,20})){0,3} apps?(?: (?:now|today|here|for .{2,40}|on .{2,40}|from .{2,40}|to .{2,60}|\(.{2,20}\)))?[.!]?
      (?:download|get it|available|get|now|also available|listen)(?: it| now)? (?:on|from|in|at|through)(?: the)? (?:app ?store|google play(?: store)?|play store|apple store|ios|android|microsoft store|amazon appstore|iphone|app gallery|huawei appgallery)(?: (?:and|or|&|\|) .{2,40})?[.!]?
      (?:news |mobile )?apps? ?: ?(?:google play|app store|ios|android|iphone|apple).{0,30}
      (?:google play|app store)(?: ?[|/•·,&] ?| and | or )(?:google play|app store)
      start your substack ?(?:get the app)?
      scan (?:the |this )?qr code.{0,80}
      substack is the home for great culture
      to (?:enjoy|read|get) .{3,60} in (?:the|our) app.{0,80}
      for (?:the best|a better) experience,? .{3,80}app.{0,40}
    `,
    drops: [
      'Download the App',
      'CLICK HERE TO DOWNLOAD THE LANTERN NEWS APP',
      'Get the app',
      'Download on the App Store',
      'Get it on Google Play',
      'News App: Google Play',
      'Start your SubstackGet the app',
    ],
    keeps: [
      'Download the data and see.',
      'Get the app right and users come.',
      'Apps: a short history',
      'The mobile app has five million users.',
    ],
  },
  {
    id: 'app/notification',
    kind: 'app',
    why: 'request to send notifications',
    pattern: anyOf`
      (?:turn on|enable|allow|activate|get|receive|manage|subscribe to|sign up for|disable|turn off)(?: (?:our|the|your|desktop|push|browser|breaking news|news|free|real-time|instant))* (?:notifications?|push alerts|news alerts|alerts)(?: (?:for|from|about|to|with|now|when)(?: [^,.]{1,60})?)?[.!]?
      (?:breaking news|push|news|e-?mail|desktop|text|sms) (?:alerts|notifications)
      add (?:this |.{2,30} )?to (?:your )?home ?screen
      (?:you have|you've) (?:been )?(?:subscribed|unsubscribed|\d{1,3} (?:new )?notifications?).{0,40}
      don't show (?:me )?(?:this|it)(?: message)? again
      would you like to receive .{3,60}notifications.{0,60}
    `,
    drops: ['Turn on notifications', 'Get breaking news alerts', 'Push notifications', 'Add to home screen'],
    keeps: [
      'Turn on notifications once and you never sleep.',
      'Alerts came too late.',
      'Get the news to the villages first.',
    ],
  },
  {
    id: 'app/text-size',
    kind: 'app',
    why: 'control of the text size or the look of the page',
    pattern: anyOf`
      (?:text|font|type)[- ]?size(?: ?[:(]? ?(?:small|medium|large|normal|default|a|[-+]|increase|decrease|[ ,|/])+\)?)?
      a type size (?:small|medium|large|larger|smaller)
      (?:increase|decrease|reset|change|adjust|resize|enlarge|larger|smaller|bigger|make)(?: the| your)? (?:text|font|type)(?:[- ]?size| (?:larger|smaller|bigger))?
      (?:a ?[-+]? ?){2,3}
      (?:small|large|larger|smaller) text
      (?:toggle |switch to |enable |turn on )?(?:dark|light|night|day|reader|reading|high contrast) (?:mode|theme)(?: ?(?:on|off|toggle))?
      (?:print this page|print page|printer[- ]friendly(?: (?:version|page))?|print (?:friendly|version)|download (?:pdf|as pdf|article)|view (?:pdf|as pdf)|pdf (?:version|download)|save as pdf)
    `,
    drops: [
      'Text size',
      'A Type size small',
      'Increase font size',
      'A A A',
      'Dark mode',
      'Printer-friendly version',
    ],
    keeps: ['Text size matters to old eyes.', 'Dark modes of thought', 'A + B', 'Small texts, great faith'],
  },
  {
    id: 'app/technical',
    kind: 'app',
    why: 'technical message of the page',
    pattern: anyOf`
      (?:please )?(?:enable|turn on|activate|allow) (?:java ?script|cookies)\b.{0,200}
      (?:you need to|you must|sorry, you need to|we're sorry but .{2,40} doesn't work properly without|your browser (?:has|is|does)|this (?:page|site|website|app|form|content|feature) (?:requires?|needs|works best)|it (?:looks|appears|seems)(?: like)? (?:your browser|you)|java ?script (?:is|must|needs|seems|appears)|for full functionality|to use this .{3,20})\b.{0,80}(?:java ?script|browser|adobe flash|cookies enabled|out of date|outdated)\b.{0,200}
      (?:you are using|you're using) an? (?:outdated|old|unsupported|out of date).{0,200}
      (?:upgrade|update) (?:your|to a modern) browser.{0,200}
      (?:page |content |more |now |still |please wait,? )?loading(?: (?:more|content|page|comments|results|posts|stories|something is loading))?[.…]{1,3}
      (?:loading|please wait|one moment|just a moment)[.…]{0,3}
      something is loading\.?
      (?:processing|searching|sending|saving|submitting)[.…]{1,3}
      choosing a selection results in a full page refresh\.?
      no (?:items|results|posts|comments|articles|events|products)(?: (?:were|have been))?(?: found)?[.!]?
      (?:this )?(?:page|article) (?:not found|does not exist).{0,40}
      (?:error|http) ?(?:404|403|500|503).{0,60}
      (?:the )?(?:requested )?(?:page|url) (?:you (?:requested|are looking for)|could not be).{0,80}
      (?:refresh|reload) (?:the|this)? ?page.{0,40}
      example h\d
      this is the block containing the component.{0,200}
      the following two tabs change content below\.?
      (?:collapse this bar|view post in reader|view site in reader|report this content|manage subscriptions|copy shortlink|design a site like this with wordpress\.com|log in now\.?|subscribe subscribed|already have a wordpress\.com account\? log in now\.)
      (?:proudly )?(?:powered by|built with|hosted by|published with) (?:wordpress|ghost|drupal|wix|squarespace|shopify|webflow|hubspot|blogger|medium|substack|typepad|newspack|arc xp|vip|tumblr|disqus|livefyre).{0,50}
      (?:website|site|web|wordpress)? ?(?:theme|design|website|site)(?:ed)? by .{2,40}
      (?:was this (?:page|article|content|post|answer|information|helpful|story)|did you find (?:this|what)|did this answer|how (?:helpful|useful) was|is this (?:page|article)|rate this (?:page|article)|what did you think of this (?:article|story|page)).{0,60}\?(?: ?yes ?[|/]? ?no.{0,10})?
      (?:yes ?[|/]? ?no|thanks for your feedback!?|your feedback (?:helps|is).{3,80})
      text link
      (?:ask|chat with) (?:ai|our ai|an? .{2,20} assistant|us).{0,20}
      (?:summari[sz]e|explain|ask about)(?: this)?(?: (?:article|story|page|post|content|blog|with|using|in))* ?(?:with |using |in )?(?:ai|chatgpt|claude|gemini|perplexity|grok|google ai).{0,80}
      (?:ai|key) (?:summary|generated summary|overview) ?(?:generated .{3,60}|beta)
      best viewed (?:with|in|on|at) .{3,80}
    `,
    drops: [
      'Please enable JavaScript to continue.',
      'Loading...',
      'Choosing a selection results in a full page refresh.',
      'No items found.',
      'Proudly powered by WordPress',
      'Was this article helpful?',
      'Your browser is out of date.',
      'Collapse this bar',
      'Summarize this article with ChatGPT',
      'Best viewed with a modern browser at 800 x 600',
    ],
    keeps: [
      'Loading the trucks took all night.',
      'No results were given by dawn.',
      'JavaScript is a language.',
      'Best viewed from the ridge',
    ],
  },
  {
    id: 'app/shop',
    kind: 'app',
    why: 'shopping cart of the site',
    pattern: anyOf`
      (?:your )?(?:shopping )?(?:cart|basket|bag)(?: is)?(?: currently)? (?:is empty|empty|\(?\d{1,3}\)?|total:? ?\S{0,10}|\d{1,3} items?|subtotal.{0,20}|contents)[.!]?
      (?:add|added|move) to (?:cart|bag|basket|wish ?list)[.!]?
      (?:view|my|your|shopping|go to|open|close|view my) (?:cart|basket|bag|wish ?list)
      (?:continue shopping|check ?out now|proceed to checkout|log in cart|no products in the cart\.?|free shipping (?:on|over) .{3,40})
      \d{1,3} items?(?: ?[-–|] ?[$£€]\d[\d.,]*)?
      (?:subtotal|quantity|qty):? ?[$£€]?\d{0,6}(?:\.\d{2})?
    `,
    drops: ['Your cart is empty', 'Add to cart', 'Continue shopping', 'Shopping Cart', 'Cart (0)'],
    keeps: [
      'The cart is empty, the horse gone.',
      'Add to cart prices the cost of hay.',
      'My bag was stolen.',
    ],
  },
  {
    id: 'app/discover',
    kind: 'app',
    why: 'sign-up box of the platform that hosts the site',
    pattern: anyOf`
      discover more from .{2,80}
      subscribe now to keep reading and get access to the full archive\.?
      thanks for (?:reading|subscribing|visiting|listening|watching|stopping by)(?:!|,| to| .{2,60}!).{0,200}
      (?:this|the) (?:post|publication|newsletter|substack) is (?:public|free|reader-supported).{0,200}
      .{2,60} is a (?:reader|listener)-supported (?:publication|newsletter|podcast)\..{0,200}
      (?:user's avatar|.{2,40}'s avatar|avatar)
      (?:share|subscribe|leave a comment|give a gift subscription|refer a friend|get \d{1,2}% off.{0,30})(?: ?\| ?(?:share|subscribe|leave a comment)){1,3}
      \d[\d,.]{0,7}k? subscribers?
      ready for more\?
    `,
    drops: [
      'Discover more from Weekly Post',
      'Thanks for reading Marsh Notes!',
      'This post is public so feel free to share it.',
      'Marsh Notes is a reader-supported publication. To receive new posts, consider becoming a subscriber.',
      "Jane Doe's avatar",
    ],
    keeps: [
      'Discover more of the coast on foot.',
      'This post is his third in government.',
      'Thanks for nothing, she said.',
      'The Post is a reader-supported paper that pays its writers.',
    ],
  },
  {
    id: 'app/word',
    kind: 'app',
    why: 'button of an app or web page, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:apps?|mobile|(?:mobile|news|iphone|ipad|android|ios|our|smartphone|tablet|tv) (?:apps?|applications?|downloads?)|app store|google play|ios|android|iphone|ipad|desktop|notifications?|open in app|install|download|downloads|dark|light|system|theme|translate|checkout|cart|wish ?list|new window|javascript|refresh|reload|try again|got it|feedback|bookmarks|powered by|opens?|chat|ask ai|beta|pdf|version|small|medium|large|size|font)
    `,
    drops: ['Android', 'Mobile Apps', 'App Store', 'Dark'],
    keeps: ['Android phones sell.', 'Light rain fell.', 'Dark.'],
  },
];
