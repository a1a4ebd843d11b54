import { anyOf, anyOfExactly } from '../linePattern.js';
import type { FurnitureRow } from './row.js';

const LETTER = `(?:e-?mail )?(?:newsletters?|e-?letters?|mailing lists?|briefings?|digests?|bulletins?|e-?mail list|e-?mail updates|e-?mails|alerts|e-?mail alerts)`;
const NETWORK = `(?:facebook|twitter|x|linkedin|instagram|pinterest|youtube|tiktok|tik tok|telegram|whatsapp|threads|bluesky|mastodon|google news|apple news|flipboard|social media|social|socials|messenger|snapchat|reddit|substack|medium|rss|truth social|feedly|spotify)`;

/** Promotion of the site itself: newsletters, follow-us lines, donations, tips, calls to action. */
export const PROMO: readonly FurnitureRow[] = [
  {
    id: 'promo/newsletter',
    kind: 'promo',
    why: 'promotion of a newsletter',
    pattern: anyOf`
      (?:sign[- ]?up|subscribe|register|opt in|signup) (?:here |now |today |below |free )?(?:for|to|and (?:get|receive)) (?:.{0,30} )?(?:our|my|your|the) (?:[^.!?]{1,60} )?${LETTER}(?: ?[,:;–—-] .{0,200}|\b.{0,160})
      (?:sign[- ]?up|subscribe|register|signup|join|get|receive) (?:for |to )?(?:the |our |my |free |daily |weekly |monthly |e-?mail )*${LETTER}(?: (?:now|today|here|for free|sign[- ]?up))?[.!]?
      (?:our |the |free |daily |weekly |monthly |e-?mail |get |join |most recent )?${LETTER} ?(?:sign[- ]?ups?|subscriptions?|registration|archive|preferences|form|settings|centre|center)
      (?:join|get|receive|try|browse|see|view|explore) (?:our|all|all our|more|more of our|other) (?:[^.!?]{1,50} )?${LETTER}[.!]?
      (?:interested in|want|like|love|enjoy(?:ing)?|looking for) (?:more |this |our |the )?(?:.{1,60} )?${LETTER}\? .{3,120}
      .{0,60}skip past newsletter promotion
      after newsletter promotion
      don't miss (?:out|an issue|a story|the latest)[^.]{0,60}[.:!] (?:sign up|subscribe|get).{0,200}
      (?:sign[- ]?up|subscribe) (?:to|for) [^.!?,]{2,40}, (?:our|the|my|a) (?:[\w-]{2,15} ){0,4}(?:e-?mail|newsletter|e-?letter|briefing|digest|round-?up)\b.{0,250}
      (?:get|try|read|meet) [^.!?,]{2,40}, our (?:[\w-]{2,15} ){0,4}(?:e-?mail|newsletter|e-?letter|briefing|digest)\b.{0,100}
      [^.!?:]{2,40}: (?:our|the|a|my) (?:[\w-]{2,15} ){0,4}(?:newsletter|e-?letter)(?: (?:about|on|for|from) .{2,60})?
      [^.!?:]{2,40}: [^.!?]{5,100} in ihrem postfach\.?(?: jetzt (?:anmelden|abonnieren))?|(?:jetzt )?newsletter (?:abonnieren|bestellen)|zum newsletter anmelden
      the [^.!?]{2,60}\b${LETTER} [^.!?]{5,200}[.!] (?:sign[- ]?up|subscribe)(?: here| now| today| for free| below)*[.!]?
      we have more newsletters.{0,80}
      never miss a (?:story|beat|post|moment)[.!]?
      don't miss a (?:story|beat|thing) with our (?:newsletter|app)[.!]?
    `,
    drops: [
      'Sign up for our daily newsletter to receive the best stories from The Weekly Post.',
      'Subscribe to our newsletter',
      'NEWSLETTER SIGNUP',
      'Join our newsletter',
      'Interested in more newsletters? Browse here.',
      'Skip past newsletter promotion',
      'Sign up here for the Morning Post newsletter',
      'Sign up to Marsh Notes, our free weekly email on birds. You can unsubscribe.',
      'Get the Spade, our weekly garden email',
      'The Evening Bell: our evening newsletter',
      'Der Abendbrief: Das Wichtigste des Tages in Ihrem Postfach. Jetzt anmelden',
      'Never miss a story',
      'We have more newsletters',
      'The Weekly Post Power Up newsletter provides everything you need to know about energy. Sign up here.',
    ],
    keeps: [
      'The union newsletter is free. Sign up and you hear of strikes.',
      'Sign up for a newsletter and your address is sold within hours.',
      'Newsletters saved the paper, its owner says.',
      'Subscribe to too many newsletters and you read none.',
      'The newsletter has 40,000 readers.',
      'Subscribe to industry newsletters to stay current.',
      'Get a job, our weekly wages say, or go.',
      'Sign up to fight, our fathers said, and see the sea.',
      'Never miss a train',
    ],
  },
  {
    id: 'promo/sign-up-terms',
    kind: 'promo',
    why: 'terms of a sign-up form',
    pattern: anyOf`
      (?:\*? ?)?by (?:signing[- ]up|subscribing|registering|clicking|submitting|providing|entering|creating|joining|checking|ticking|proceeding|logging in|signing in|sharing your|opting in|hitting|pressing)(?: .{1,80})?,? (?:you|i) (?:agree|consent|confirm|accept|acknowledge|are agreeing|will receive|understand|opt|certify|may receive|also agree|are (?:confirming|opting)|have read|hereby).*
      (?:yes[!,.] )?(?:please )?sign me up.{0,200}
      you(?: can| may|'ll be able to)? (?:unsubscribe|opt[- ]?out|cancel)(?: from .{3,60})?(?: at)? any ?time.{0,200}
      (?:unsubscribe|opt[- ]?out|cancel) (?:at )?any ?time\.?(?: .{0,100})?
      (?:no|zero|we hate|we don't (?:do|send|like)|we won't send(?: you)?|we will never|we never|never any) spam\b.{0,200}
      (?:we|your) (?:respect your privacy|will never (?:share|sell|spam)|won't (?:share|sell|spam)|'ll never share|(?:information|data|e-?mail(?: address)?|details) (?:is|will|are) (?:never|not|safe|secure|be)).{0,200}
      we'll never (?:share|sell|spam).{0,200}
      (?:newsletters|e-?mails|you will receive|we may send) .{0,40}may (?:contain|also).{0,200}
      i(?:'d| would) (?:also )?like to receive .{0,200}
      (?:sign[- ]?up|registration|subscribing) is free.{0,60}
      we use your sign-up to provide content in ways you've consented to.{0,200}
      .{2,20} ?no thanks,? close
    `,
    drops: [
      'By signing up, you agree to our Terms of Use and Privacy Policy.',
      'By signing up you consent to receive the above newsletter from Northwind Media Inc.',
      'No spam, we promise. You can unsubscribe at any time.',
      'Sign me up',
      'Unsubscribe anytime.',
      "We use your sign-up to provide content in ways you've consented to.",
    ],
    keeps: [
      'By signing up, users hand over their phone book.',
      'By clicking a link, she opened the door to the thieves.',
      'No spammer was ever jailed.',
      'We respect your views, the mayor said.',
    ],
  },
  {
    id: 'promo/form',
    kind: 'promo',
    why: 'field or message of a sign-up form',
    pattern: anyOf`
      (?:please )?(?:enter|type|add|provide|insert)(?: in)?(?: a| an| the)? ?(?:your )?(?:valid |work |business |personal )?(?:e-?mail|email|zip(?: ?code)?|postal code|name|phone(?: number)?)(?: address(?:es)?)?(?: (?:here|below|to (?:subscribe|sign up|continue|get|receive|follow).{0,60}))?(?: ?(?:\*|\(required\)|[.:…]{1,3}))?
      (?:e-?mail|your e-?mail|work e-?mail|business e-?mail|e-?mail id|first name|last name|full name|your name|name|phone|phone number|company|company name|job title|zip code|comment|message|website|password|username|country|city|subject)(?: address)? ?(?:\*{1,2}|\((?:required|optional|will not be published|hidden|not published)\)(?: ?\*)?)
      (?:your|work|business|confirm(?: your)?) e-?mail(?: address)?(?: ?[:.…]{1,3})?
      e-?mail address:?
      (?:thank you|thanks|success)[!,.]{0,2} ?(?:for (?:subscribing|signing up|registering|your (?:submission|subscription))|you(?:'re| are| have) (?:now |successfully |been )?(?:subscribed|signed up|on the list|in)|your (?:submission|subscription|message|request|email) (?:has been|was|is)|please check).{0,200}
      (?:oops|sorry|uh oh)[!,.]? ?(?:something went wrong|there was (?:a problem|an error|an issue)|we (?:couldn't|were unable)).{0,200}
      something went wrong[.!]?(?: please.{0,80})?
      (?:please )?(?:check|confirm)(?: your)? (?:e-?mail|inbox|subscription|spam folder).{0,200}
      this field is (?:for validation purposes and should be left unchanged|required|hidden when viewing the form)\.?
      (?:leave|keep) this field (?:blank|empty)(?: if you're human:?)?
      (?:an error (?:has )?occurred|there was an error).{0,10}please try again.{0,20}
      (?:fields? marked with|all fields|required fields?|\* ?(?:indicates|denotes)) .{0,60}required.{0,20}
      \* ?(?:indicates )?required(?: fields?)?
      (?:please )?(?:enter|provide) a valid .{3,30}
      must (?:check|agree|select|accept).{3,60}
      if you are (?:a )?human,? (?:seeing|leave|do not).{0,80}
      we've sent .{0,40}(?:e-?mail|code|link).{0,80}
      captcha
      (?:your )?e-?mail(?: address)? (?:sign ?(?:me )?up|subscribe|submit|join|go)
    `,
    drops: [
      'Enter your email address',
      'Email Address *',
      'Name (Required)',
      'Thank you! Your submission has been received!',
      'Oops! Something went wrong while submitting the form.',
      'Type your email…',
      'Please enter a valid email',
      'Email address Sign up',
    ],
    keeps: [
      'Enter your name on the list and wait, voters were told.',
      'Something went wrong on the third day.',
      'Thank you for your service, he told them.',
    ],
  },
  {
    id: 'promo/inbox',
    kind: 'promo',
    why: 'promotion of a newsletter or alert by e-mail',
    pattern: anyOf`
      (?:get|receive|have|want|sign up|subscribe|join|stay|be|never|enjoy|start|keep|our|read|find|don't)\b[^"“”]{0,200}(?:delivered|sent|straight|direct|directly|right|stories|news|updates|recipes|newsletter|content|tips|articles|posts|analysis)\b.{0,30} (?:to|in|into) your (?:(?:e-?mail )?in-?box|phone|mobile)\b.{0,200}
      get this delivered to your inbox, and more info about our products and services\.?
      (?:get|receive) (?:notified|e-?mail (?:notifications?|alerts|updates)|updates|new posts|alerts|the latest|our latest|breaking news|notifications).{0,120} (?:by|via|per|through|with) e-?mail.{0,40}
      (?:get|receive|have) (?:the )?[^.!?]{2,60}\b(?:headlines|news|stories|newsletter|briefing|updates) in your in-?box(?: (?:every|each|on) .{3,40})?[.!]?
      [^.!?]{3,80} in your in-?box (?:every|each) (?:\w{2,10} ){0,2}(?:day|morning|week|evening|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b.{0,40}
    `,
    drops: [
      'Get Marsh Weekly delivered to your inbox',
      'Sign up for free newsletters and get more delivered straight to your inbox every morning.',
      'Receive new posts by email',
      "Get the Post's morning headlines in your inbox.",
      'Farm news in your inbox every Monday at 7am.',
      'Sign up to our WhatsApp community to get harbour news sent straight to your phone',
    ],
    keeps: [
      'Get used to bills sent by e-mail.',
      'The scam starts with a message in your inbox.',
      'Have a rule that moves it out of your inbox.',
      'Get the picture: it went to your phone and to mine.',
    ],
  },
  {
    id: 'promo/follow',
    kind: 'promo',
    why: 'invitation to follow the site or the author',
    pattern: anyOf`
      (?:please )?(?:follow|find|like|join|connect with|catch|add|subscribe to|watch) (?:us|me|our (?:page|channel|account|socials?)|@\S{2,30})(?: (?:on|at|via|@)(?: our)?(?: social media)? ?(?:${NETWORK}|@)\b.{0,100}| here)?[.:!]?
      (?:you can )?(?:also )?follow (?:him|her|them|us|me|the author) (?:on|@|at) (?:${NETWORK}|@).{0,200}
      (?:keep up with|stay in touch with|stay connected with|join|connect with|get in touch with) (?:us|me)(?: on(?: our)? .{1,80})?[.:!]?
      stay (?:connected|up[- ]to[- ]date|informed|tuned|in touch|in the know|in the loop|updated)(?: with (?:us|our).{0,80}| on ${NETWORK})?[.:!]?
      (?:like|follow) (?:us |me )?on ${NETWORK}.{0,80}
      (?:add|set|make|choose|select|follow|prefer) .{2,50} (?:as (?:a |your )?(?:preferred|trusted) source|on google(?: news| discover)?)(?: (?:on|in) google(?: news| search)?)?(?:[.!]| and .{3,100}| to see more .{3,60})?
      (?:join|follow|subscribe to) (?:us on )?(?:our|the|[\w.&]{2,20}'s) .{0,30}(?:telegram|whatsapp|youtube|discord|facebook|viber|slack) (?:channel|group|community|server|page)\b.{0,100}
      tweets by @?\S{2,30}
      (?:follow|find|e-?mail|contact|message|more (?:by|from)) (?:the |this )?(?:author|writer|reporter|journalist)s?(?: on .{3,60})?[.:]?
      (?:follow|connect)(?: with)? (?:us|me) ?:.{0,200}
      follow (?:topics|authors|these topics|this topic)(?: and (?:topics|authors))? (?:from this (?:story|article|post) )?to (?:see|get|receive)\b.{3,160}
      keep up with (?:all )?the latest (?:news|stories|headlines)\b.{0,80} (?:by following|when you follow|with our)\b.{2,60}
    `,
    drops: [
      'Follow us',
      'Follow us on Facebook',
      'Like us on Facebook',
      'Follow @weeklypost',
      'Stay connected',
      'Follow her on Twitter @janedoe.',
      'Add The Weekly Post as a preferred source on Google',
      'Tweets by @weeklypost',
      'Choose The Lantern as your preferred source on Google and never miss a story.',
      'Follow topics and authors from this story to see more like this in your feed.',
      'Keep up with all the latest news from the coast by following The Lantern',
      "Join the Lantern's Telegram channel and get the latest news delivered to you.",
      "Follow TL's WhatsApp channel",
    ],
    keeps: [
      'Follow us, the soldiers shouted in the dark.',
      'Stay informed, but not afraid, doctors say.',
      'Follow the money on its way from Malta.',
      'Find me a man who has not lied, he said.',
      'Followers on Instagram rarely buy.',
      'Keep up with the latest news and you will be sad, he says.',
    ],
  },
  {
    id: 'promo/donate',
    kind: 'promo',
    why: 'appeal for donations or membership',
    pattern: anyOf`
      (?:donate|give|contribute|become a (?:member|supporter|patron|sustainer|donor)|join)(?: (?:now|today|here|monthly|once))[.!]?
      (?:make|leave) an? (?:[\w-]{1,15} )?(?:donation|contribution|gift)(?: (?:today|now|here|to .{3,50}))?[.!]?
      (?:please )?(?:consider )?(?:support|supporting|fund|funding|back|protect|power|help) (?:our|independent|local|quality|nonprofit|investigative|public|fearless|the) (?:[\w-]{1,20} ){0,2}(?:journalism|reporting|newsroom|news|media|work|mission|site|guardian|press)(?: (?:today|now|with|by|from|for).{0,100})?[.!]?
      support (?:us|our work|the site|this (?:site|blog|podcast|project))(?: (?:on (?:patreon|ko-?fi)|today|now|here))?[.!]?
      become an? (?:[\w-]{1,20} )?(?:member|supporter|patron|subscriber|sponsor|sustainer|insider|contributor)(?: (?:today|now|here))?[.!]?
      (?:if you|did you|do you) (?:value|like|liked|enjoy|enjoyed|appreciate|find|found|love|loved|believe in) (?:this|our|what|the|in) .{3,120}(?:please|consider|donat|support|subscrib|sign up|share|join|buy me).{0,200}
      (?:buy (?:me|us) a coffee|support (?:me|us) on (?:patreon|ko-?fi))[.!]?
      (?:we|our) (?:rely|depend|need|journalism (?:is|depends)|work is)\b.{0,60} (?:readers|donations|support(?:ers)?|members|contributions)\b.{0,300}(?:donate|donation|support us|give|contribute|member|subscribe)\b.{0,200}
      your (?:support|donation|gift|contribution|membership) (?:helps|makes|allows|enables|powers|keeps|will help).{0,200}
      (?:unlike (?:so )?(?:many|most) others,? )?we have no billionaire owner\b.{0,200}
    `,
    drops: [
      'Donate now',
      'Become a member',
      'Support our journalism',
      'Make a donation',
      'Buy me a coffee',
      'Support independent journalism today.',
      'Unlike many others, we have no billionaire owner. Support us.',
    ],
    keeps: [
      'Donate now or lose the library, the flyer read.',
      'Become a member of a union and your pay rises by a tenth.',
      'Support for our journalism has never been broader.',
      'We have a billionaire owner, the coach said.',
    ],
  },
  {
    id: 'promo/read-more',
    kind: 'promo',
    why: 'link to more of the site',
    pattern: anyOf`
      [[(]?(?:read|view) (?:more|the full (?:story|article|report|post|text)|full (?:story|article|post|report|bio)|the rest)(?: ?(?:»|›|>|→|\.\.\.|…|\+|here|now|online|at|on|from|in)){0,2}[\])]?
      (?:learn|see|find out|discover|hear|watch|show|know) more ?(?:»|›|>|→|\.\.\.|…|\+|here)
      (?:read|see|find|click here for|explore|view) (?:all (?:of )?|more (?:of )?|the latest (?:of )?)(?:our|from our|from the) [^.!?,]{2,60}[>»]?
      (?:click|tap) here (?:to (?:read (?:more|the (?:full|original))|see (?:more|all)|subscribe|sign|view (?:more|all|comments)|find out more|learn more|join (?:us|our)|register|donate|follow|continue|share|support|contact|report)|for (?:more|the latest|our))\b.{0,200}
      read more (?:about|on|from|by) (?:[^.!?, ]{1,20} ){0,5}[^.!?, ]{2,25}
      continue reading[.…»→: ]{0,3}(?:[“"].{3,150}[”"])?
      [([]?(?:more|continued)[.…»→]{1,3}[)\]]?
      (?:want|looking for|need) more (?:news|stories|like this|from|on|of)\b[^.]{0,60}\?.{0,200}
      (?:need|want|fancy) a (?:news )?break\? (?:check out|try|play|explore|head)\b.{3,150}
      for (?:more|the latest|all the latest) (?:\w{2,15} ){0,3}(?:news|stories|headlines|updates|stories like this|recipes like this|from .{2,30}),? (?:visit|follow|check out|click|sign up|subscribe|download|head|join|like)\b.{0,200}
    `,
    drops: [
      'Read More »',
      'Read more about Jane Doe',
      'Click here to read more from our archive',
      'Continue reading…',
      'See all of our coverage of the vote',
      'For more news, visit our website.',
      'Need a news break? Try our new hub with puzzles and games!',
    ],
    keeps: [
      'Read more than one paper a day.',
      'Learn more, say less, her father told her.',
      'Read more about it and you sleep worse.',
      'Find more than 40 kinds of cheese in one market.',
    ],
  },
  {
    id: 'promo/tip',
    kind: 'promo',
    why: 'request for tips, letters or corrections',
    pattern: anyOf`
      (?:do you )?(?:got|have|know) (?:an? |any |some )?(?:news |story |confidential |hot )?(?:tips?|story(?: idea)?|scoop|feedback|question|correction|stor(?:y|ies) to (?:tell|share))(?: (?:for us|about this .{3,20}|to share(?: with us)?|we should .{3,40}))?\?(?: (?:send|e-?mail|contact|write|let|call|get in touch|tell|reach|share|click|submit|we'd|we want|message|dm|text|leave)\b.{0,250})?
      (?:do you )?(?:got|have) (?:an? |any |some )?(?:news |story |confidential |hot )?tips?\? [^?]{0,100}(?:@|can be reached|signal|whatsapp)[^?]{0,160}
      (?:send|submit|share|report|e-?mail)(?: us)?(?: an?| your| any)? (?:news )?(?:tips?|corrections?|letter(?: to the editor)?s?|typos?|errors?|story ideas?|feedback)(?: (?:to|at|here|and|for).{0,100})?[.:]?
      (?:contact|e-?mail|write to|reach|message|tweet) (?:the |our |this )?(?:author|reporter|writer|newsroom|editors?|us|news ?desk|me|him|her|the journalist)s? (?:at|on|via|by) .{0,30}(?:@|e-?mail:? \S{3,30}@|twitter|signal|facebook|\+?\d[\d -]{6}).{0,200}
      (?:do you (?:agree|disagree)|agree or disagree|what's your (?:view|take|opinion)|have an opinion)\b.{0,120}(?:write|letter|comment|e-?mail|let us know|submit|tell us).{0,200}
      (?:if you )?(?:see|spot|notice|find|found|spotted) (?:an? |something )?(?:error|typo|mistake|inaccurate|incorrect|wrong)s?\b.{0,60}(?:let us know|report|contact|tell us|e-?mail|correction).{0,200}
      letters? to the editor
      have (?:something to say|you (?:got|been affected)).{0,120}(?:e-?mail|contact|get in touch|write).{0,200}
      (?:do you )?have an opinion on .{5,80}\? .{0,60}(?:e-?mail|letter|submit|send|write)\b.{0,200}
      suggest (?:a correction|an edit|edits)
      when we learn of a mistake,? we acknowledge it with a correction\b.{0,200}
    `,
    drops: [
      'Got a tip? Write to the newsroom.',
      'Do you have a news tip? Contact us.',
      "Have a tip? The Post's newsroom can be reached at tips@weekly.example.",
      'Contact the author at jane@weekly.example.',
      'Letters to the editor',
      'Spotted an error? Let us know.',
      'Do you have an opinion on the issues raised in this article? Email us a letter.',
      'Suggest a correction',
      'When we learn of a mistake, we acknowledge it with a correction. Write to us.',
    ],
    keeps: [
      'Do you have a plan? the judge asked.',
      'Have a tip? the waiter asked, and held out his hand.',
      'Contact the author made in Kyiv proved useful.',
      'Letters to the editor poured in.',
      'Suggest a correction and the paper prints it.',
    ],
  },
  {
    id: 'promo/call',
    kind: 'promo',
    why: 'call to action of a shop or service',
    pattern: anyOf`
      (?:book|request|get|schedule|watch|see|try|start|view|take) (?:a|an|your|the|my|our)? ?(?:free |live |personali[sz]ed |product |30-day |14-day |7-day )?(?:demo|consultation|quote|estimate|free quote|call|tour|webinar|appointment|proposal|assessment|audit)(?: (?:now|today|here|for free))?[.!]?
      try (?:it |us |for )?(?:free|now|today)(?: (?:now|today|trial|for \d{1,2} days))?[.!]?
      no credit card (?:required|needed)\.?
      get started (?:now|today|free|for free|here)[.!]?
      (?:contact|talk to|speak (?:to|with)|call) (?:sales|our (?:team|sales team|experts)|an expert|us today|us now)[.!]?
      (?:shop|buy|order|book|apply|enroll|download|register|join|watch|read|enter|vote|tap) (?:now|today|here)[.!]?
      (?:see|check|view) (?:the )?(?:latest|current|today's|best) (?:price|deal)s?(?: (?:on|at) .{3,25})?
    `,
    drops: [
      'Book a demo',
      'Schedule a call',
      'Get started today',
      'Shop now',
      'Tap here',
      'No credit card required.',
    ],
    keeps: [
      'Book a table at least a month ahead.',
      'Try it, the chef said.',
      'Shop now sells bread again.',
      'Get a quote from three builders before you sign.',
    ],
  },
  {
    id: 'promo/follow-name',
    kind: 'promo',
    why: 'invitation to follow a writer or a site',
    pattern: anyOfExactly`
      (?:Follow|Find|Like|FOLLOW) (?:[\p{Lu}@][\p{L}\p{N}.'&_-]{0,25} ){1,5}(?:on|ON|at|@) (?:our )?(?:Facebook|Twitter|X|LinkedIn|Instagram|YouTube|TikTok|Telegram|WhatsApp|Threads|Bluesky|Google News|social media|socials|Mastodon|Flipboard|BBC Sounds)\b.{0,200}
      (?:Follow|FOLLOW) (?:@\S{2,30}|(?:[\p{Lu}][\p{L}.'-]{1,20} ){1,2}@\S{2,30})
    `,
    drops: [
      'Follow Jane Doe on Twitter',
      'Follow The Weekly Post on Facebook and Instagram',
      'Follow Jane Doe @janedoe',
      'Follow KXQ Marsh on BBC Sounds, Facebook and X.',
    ],
    keeps: ['Follow rivals on Twitter and you learn what they fear.', 'Join Ann on her walk through Rome.'],
  },
  {
    id: 'promo/word',
    kind: 'promo',
    why: 'call to action, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:our |my |the )?(?:e-?mail |free |weekly |daily )?(?:newsletters?|mailing list|briefings?|alerts|updates)
      (?:donate|give|giving|join|join us|contribute|support us|volunteer|get involved|membership|members|become a member|learn more|read more|find out more|see more|get started|discover|explore|try it|free trial|contact|sales|success stories|testimonials|download|apply|apply now|sign me up|thank you!?|thanks!?|welcome!?|e-?mail us|call us|get (?:in touch|help|support|the guide|your copy)|buy now|shop|deals|gift cards?|merch|store|first name|last name|phone|message|address|zip code|website|name|company|country|organization|get it (?:on|at) (?:amazon|walmart|etsy|best buy|target|ebay)|view plans)[:.!]?
    `,
    drops: ['Newsletter', 'Donate', 'Thanks!', 'Name', 'View plans'],
    keeps: ['Donate blood.', 'Learn more words.', 'Giving fell.'],
  },
];
