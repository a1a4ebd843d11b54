import { anyOf, anyOfExactly } from '../linePattern.js';
import type { FurnitureRow } from './row.js';

const PERIOD = `(?:weeks?|wk|months?|mo|years?|yr|days?|issues?)`;
const PRICE = String.raw`(?:only |just )?[$£€₹]\d{1,4}(?:\.\d{2})?`;

/** Subscription offers, log-in prompts and locks. */
export const PAYWALL: readonly FurnitureRow[] = [
  {
    id: 'paywall/locked',
    kind: 'paywall',
    why: 'notice that the text is for subscribers',
    pattern: anyOf`
      this (?:article|content|story|post|page|video|report|feature|section) is (?:\w{1,12} )?(?:for|to|reserved for|exclusive(?:ly)?(?: available)?(?: for| to)|available (?:only )?(?:to|for)|only available (?:to|for)|free to read|restricted to|locked|premium|part of)\b.{0,60}(?:subscribers?|members?|subscription|register|premium|paying|paid|unlock)\b.{0,200}
      (?:exclusive|premium|subscribers?[- ]only|members?[- ]only|members'?) (?:article|story|for (?:our )?(?:subscribers|members)|to (?:our )?(?:subscribers|members))[.!]?
      (?:for )?(?:subscribers?|members?)[- ]only[.!]?
      you(?: have|'ve) (?:reached|read|used|exceeded|hit|run out of|viewed)\b.{0,60}(?:limit|free|monthly|last|all)\b.{0,60}(?:articles?|stories|limit|month|views?)\b.{0,200}
      you have (?:\d{1,2}|one|two|three|no|a limited number of) (?:free )?(?:articles?|stories) (?:left|remaining).{0,200}
      \d{1,2} (?:free )?articles? (?:left|remaining)(?: this month)?\.?
      (?:to|please|want to|you need to|you must be logged in to|subscribe to|register to|log ?in to|sign ?in to|sign up to) (?:subscribe to |log in to |register to |sign in to |sign up to )?(?:continue|keep|finish|unlock|read|access|view|see)(?: reading| the rest| the full| this| more| full| all)?(?: .{0,50})?(?:,|\?|:|with|by|for free|please|reading|story|article|content|access|stories)(?: ?.{0,120}(?:subscri|register|log[- ]?in|sign[- ]?(?:in|up)|account|trial|member|free|unlock).{0,120})
      (?:subscribe|register|log ?in|sign ?in|sign ?up|join|create (?:a|an) (?:free )?account|upgrade)(?: (?:now|today|here|free|for free|or (?:register|subscribe|log ?in|sign ?(?:in|up)|create an account)))? (?:to|and) (?:continue|keep|finish|unlock|read|access|view|see|get|enjoy|join|start|comment|save)\b.{0,200}
      (?:unlock|access|get|enjoy|read|start) (?:this article|unlimited (?:access|articles|reading|digital)|the full (?:article|story)|all (?:articles|content|stories)|full access|complete access|exclusive access|instant access)(?: (?:to|for|with|by|now|today)\b(?: (?:all (?:our|of|articles|content|stories)|our|the|this|every|more|articles|content|stories|just|only|as|subscrib)\b.{0,80})?)?[.!]?
      (?:unlimited|full|complete|all-access) (?:online |digital )?access (?:to|for)\b.{0,200}
      (?:thank you|thanks) for (?:being a|subscribing|reading .{2,40}(?:subscri|free|member)).{0,200}
      the (?:full|rest|remainder) (?:of (?:this|the) )?(?:article|story|post|text) is (?:only )?(?:available|for|reserved|locked).{0,200}
    `,
    drops: [
      'THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY',
      'This article is free to read register to unlock.',
      'You have reached your limit of free articles.',
      'Subscribe to continue reading',
      'Subscribe now to read the latest news in your city and across Canada.',
      'Unlimited access to all three sites',
      'Subscriber-only',
    ],
    keeps: [
      'This article is about a man who paid for news.',
      'You have read the bill and found nothing.',
      'Subscribers read more stories than others do.',
      'To read the sky is an old craft.',
      'Full access was denied.',
    ],
  },
  {
    id: 'paywall/account',
    kind: 'paywall',
    why: 'log-in or registration link',
    pattern: anyOf`
      (?:subscribe ?)?(?:log[- ]?in|sign[- ]?in|login|signin|sign[- ]?up|register|subscribe)(?: ?[/|•·,]? ?(?:or )?)(?:log[- ]?in|sign[- ]?in|login|sign[- ]?up|subscribe|register|create (?:an|a free) account|join|my account|get started|search|cart|menu|donate|no thanks|subscribed)(?: now)?
      (?:sign in|log in|login|sign up|continue|register) (?:with|using|via|through) (?:google|facebook|apple|twitter|x|your .{3,30}|e-?mail|linkedin|password|microsoft|github|sso)
      (?:log[- ]?in|sign[- ]?in|log[- ]?out|sign[- ]?out|login|register|subscribe|sign[- ]?up) (?:now|here|today|free|for free|to (?:your|my|our) (?:account|site|profile)|to .{2,30}(?:account|profile))[.!]?
      (?:forgot|forgotten|lost|reset)(?: your| my)? (?:password|username)\??
      create (?:an?|your|my|new)? ?(?:free |new |profile |user )?account(?: .{0,60})?
      (?:already|not|are you|existing|current|print|not yet|still not|new)(?: yet)? (?:an? )?(?:\S{2,20} )?(?:subscribers?|members?|registered(?: user)?|have an account|a user|customer|user|account)\??(?: ?\W? ?(?:log|sign|click|subscri|register|activate|create|join|start|please)[^.]{0,80}\.?)?
      (?:already have|don't have|do you have|have|need)(?: yet)? an? (?:\S{2,20} )?(?:account|subscription|login)\??(?: yet\??)?(?: ?\W? ?(?:log|sign|click|subscri|register|activate|create|join|start)[^.]{0,80}\.?)?
      (?:my|your|manage(?: my| your)?|account) (?:account|profile|subscriptions?|settings|membership|details|preferences|dashboard)(?: (?:log ?out|settings|sign ?out))?
      (?:remember|keep) me(?: (?:signed|logged) in)?
      subscriber (?:services?|terms|benefits(?: include)?|login|log in|agreement|cent(?:er|re)|sign in|account):?
      register ?forgot your password\?.{0,40}
      (?:create|set|enter|confirm|change) (?:a |your |new )?password
      renew (?:your )?subscription
      (?:hi|hello|welcome(?: back)?),? ?(?:\{.{2,20}\}|guest|visitor|sign in)!?
      show password
      you are (?:now )?(?:logged|signed) (?:in|out)(?: as .{0,30})?\.?
    `,
    drops: [
      'Sign In or Create an Account',
      'SubscribeSign in',
      'Already a subscriber? Log in',
      'Forgot your password?',
      'My Account',
      'Subscriber benefits include:',
      'Log in or sign up',
      'Sign in with Google',
      "Don't have an account? Sign up",
    ],
    keeps: [
      'Already a member of three clubs, he joined a fourth.',
      'My account of that night differs.',
      'Remember me when I am gone, he sang.',
    ],
  },
  {
    id: 'paywall/offer',
    kind: 'paywall',
    why: 'subscription offer',
    pattern: anyOf`
      (?:subscribe|try|join|get|start|digital access|access|all access|special offer|limited time offer|trial|unlimited access|full access)(?: (?:now|today|for|from|it|at|us|digital|\d{1,2}%))*[:!]? ?${PRICE} ?(?:/|per|a|for(?: your)?(?: the)?(?: first)?|every|each) ?(?:\d{1,3} )?${PERIOD}\b(?:,? ?(?:then|billed|thereafter|after|for the first|cancel|\*).{0,80})?[.!*]?
      (?:subscribe|try) (?:now|today)? ?(?:for|from|at) (?:as little as |only |just )?[$£€₹]\d.{0,60}
      (?:then )?[$£€₹]\d.{0,30}(?:billed|charged|auto-?renews?).{0,60}
      (?:billed|charged) (?:annually|monthly|yearly|every .{3,20})\.?
      (?:start|begin|get|claim)(?: your| my| a)? (?:free )?(?:\d{1,2}[- ]day )?(?:free )?(?:trial|subscription)(?: (?:now|today|here))?[.!]?
      (?:view|see|explore|choose|compare)(?: your| our| all| my)? (?:subscription|membership) (?:offers|plans|options)
      (?:give|gift|buy|get) (?:an?|the gift of)? ?(?:gift )?(?:subscription|membership|print subscription|digital subscription)s?
      (?:print|digital|gift|group|student|corporate|institutional|newspaper|magazine|home delivery|e-?paper|academic|free)(?: (?:&|and|\+) (?:print|digital))? (?:subscriptions?|edition|delivery)(?: (?:offers|options|rates|services))?
      subscribe(?: \w{2,12}){0,3} for (?:unlimited|full|more|exclusive|free|less)\b.{0,80}
      (?:become|be) (?:a |an )?(?:digital |premium |print )?subscriber(?: today| now)?[.!]?
      (?:get|read) [^.!?]{3,50} in print (?:and|&) (?:digital|online)[.!] .{5,80}
      \d{1,2} (?:wochen|monate) (?:gratis|kostenlos) testen
      choose (?:the|a) plan that(?:'s| is) right for you\.?
      digital access or digital and print delivery\.?
    `,
    drops: [
      'Subscribe for $0.99/week',
      'Subscribe $1 for 6 months',
      'Subscribe for unlimited access',
      'Start your free trial',
      'Billed annually.',
      'Gift subscriptions',
      'Get the Post in print and digital. Subscribe today and save.',
      "Choose the plan that's right for you.",
    ],
    keeps: [
      'They pay $12 a week for bread.',
      'Print subscriptions fell by a fifth.',
      'Try for a year and see.',
      'Get it in print and digital rights follow.',
    ],
  },
  {
    id: 'paywall/benefit',
    kind: 'paywall',
    why: 'promise of a subscription offer',
    pattern: anyOf`
      (?:unlimited|daily|exclusive|enjoy|get|share|support|access|receive|read|join|plus|full|complete|save|daily puzzles).{0,100}(?:with one account|across canada with|epaper|e-paper|new york times crossword|comments community|favourite authors|your favorite authors|additional articles per month|special edition|virtual events|early access|reading experience|articles from (?:anywhere|across)).{0,200}
      create an account or sign in to continue with your reading experience\.?
      support local journali(?:sm|sts).{0,80}
      cancel any ?time\.?
      (?:don't|already)(?: have an)? account\?.{0,60}
      (?:no commitment|no contract|cancel)(?: required)?[,.] ?cancel any ?time\.?
    `,
    drops: [
      'Access articles from across Canada with one account.',
      'Enjoy additional articles per month.',
      'Support local journalism.',
      'Cancel anytime.',
    ],
    keeps: [
      'Cancel any time-wasting meeting, the book says.',
      'Readers support local shops.',
      'Enjoy the articles while they last.',
    ],
  },
  {
    id: 'paywall/subscribe-name',
    kind: 'paywall',
    why: 'subscription link of a paper',
    pattern: anyOfExactly`
      Subscribe (?:[Tt]o|[Ww]ith) (?:the |The )?[\p{Lu}][\p{L}&'+-]{1,25}(?: [\p{Lu}&+][\p{L}&'+-]{0,25}){0,6}[.!]?
      SUBSCRIBE(?: TO [\p{Lu} ]{3,40})?
      (?:SIGN IN|LOG IN|SIGN UP|LOG OUT|LOGIN|REGISTER)
    `,
    drops: ['Subscribe to The Weekly Post', 'SUBSCRIBE TO THE POST', 'SIGN IN', 'SUBSCRIBE'],
    keeps: ['Subscribe to podcasts', 'Subscribe to Anna and you get Bert.', 'Subscribe'],
  },
  {
    id: 'paywall/word',
    kind: 'paywall',
    why: 'subscription or log-in link, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:subscribe|subscribed|subscriptions?|log[- ]?in|login|log[- ]?out|logout|sign[- ]?in|sign[- ]?up|sign[- ]?out|register|registration|account|profile|plans?|pricing|premium|unlock|plus|upgrade|offers?|password|username|members?|subscribers?|trial|renew|gift|user)[.!]?
      ${PRICE} ?(?:/|per|a) ?${PERIOD}
      exclusive access
    `,
    drops: ['Subscribe', 'Log in', 'Sign Up', 'Register', 'Just $2 / week'],
    keeps: ['Subscribe or leave.', 'Register your child by May.', 'Free at last'],
  },
];
