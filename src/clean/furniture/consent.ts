import { anyOf } from '../linePattern.js';
import type { FurnitureRow } from './row.js';

/** Cookie banners, privacy links and consent forms. */
export const CONSENT: readonly FurnitureRow[] = [
  {
    id: 'consent/link',
    kind: 'consent',
    why: 'link about privacy or cookies',
    pattern: anyOf`
      (?:read |view |see |our |the |your |website |data |online |digital |global |eu |gdpr |ccpa |us |uk |web |full |legal information (?:&|and) |disclosure (?:&|and) |updated |terms (?:and|&) |copyright (?:&|and) |security (?:&|and) )*(?:privacy|cookies?|cookies|data protection|privacy (?:&|and) cookies?|cookies? (?:&|and) privacy) (?:policy|policies|notice|statement|settings?|preferences?|cent(?:er|re)|choices|options|overview|tool|disclosure|consent|information|declaration|manager|terms|rights|hub|shield|list|details)(?: (?:&|and) (?:terms|cookies?(?: (?:policy|statement|notice))?|legal|terms (?:of (?:use|service)|(?:and|&) conditions)|disclaimer|settings|security|safety))? ?[*.]?
      (?:©.{0,60} )?do not sell(?: ?(?:or|/|&) ?share)?(?: my)?(?: personal)?(?: info(?:rmation)?| data)?
      (?:(?:your|my|us|california|ca|state|virginia|nevada|colorado) )+(?:state )?(?:privacy|cookie|consumer)(?: privacy)? (?:choices|rights|notice|policy|disclosures?|preferences|statement|settings)
      (?:ca|california) (?:notice of collection|collection notice|do not sell.{0,30}|residents.{0,40})
      notice (?:at|of) collection
      (?:manage|change|update|edit|review|customi[sz]e|withdraw|set)(?: my| your| all)? (?:cookies?|consent|privacy|tracking|cookie)(?: (?:preferences|settings|choices|consent|options))?
      (?:limit|opt[- ]?out of) (?:the )?(?:use of my sensitive|targeted advertising|sale|tracking).{0,60}
      gdpr(?: (?:commitment|compliance|policy|statement|notice|settings))?
      (?:eu|uk|us) privacy
      consent (?:preferences|settings|manager|choices|management)
      (?:your|my) (?:ad|data|online|advertising) (?:choices|rights|preferences)(?:/.{3,30})?
      your privacy choices.{0,40}
      (?:cookie|datenschutz|privatsphäre)-?einstellungen
    `,
    drops: [
      'Privacy Policy',
      'Cookie Settings',
      'Do Not Sell or Share My Personal Information',
      'Your Privacy Choices',
      'Manage cookies',
      'Privacy policy *',
      'CA Notice of Collection',
      'Cookie-Einstellungen',
    ],
    keeps: [
      'Privacy policy is made in Brussels.',
      'Manage cookies in batches of twelve, the baker says.',
      'Do not sell your house in May.',
      'Privacy rights are older than the phone.',
    ],
  },
  {
    id: 'consent/button',
    kind: 'consent',
    why: 'button of a cookie banner',
    pattern: anyOf`
      (?:i )?(?:accept|allow|reject|decline|refuse|deny|agree to|disagree to) (?:all|cookies?|all cookies|optional cookies|additional cookies|necessary(?: cookies)?|only (?:necessary|essential)(?: cookies)?|non-essential(?: cookies)?|selected|selection|(?:and|&) (?:close|continue)|the use of cookies)(?: (?:reject|accept|decline|manage|show|deny).{0,60})?
      (?:only |use |allow |accept )+(?:strictly )?(?:necessary|essential|required) cookies(?: only)?
      (?:save|confirm)(?: my)?(?: ?(?:&|and) ?(?:accept|close|exit|continue)| (?:my )?(?:choices?|preferences|selection|settings))
      (?:show|hide|view) (?:purposes|vendors|details|cookie details|preferences|illustrations|list of .{3,30})
      list of (?:partners|iab vendors|vendors)(?: \(vendors\))?
      always (?:enabled|active)
      (?:i accept|i agree|i consent|i understand|i do not accept|got it!|accept (?:&|and) continue|agree (?:&|and) (?:close|continue|proceed)|continue without accepting|yes,? i (?:accept|agree))
      manage (?:options|preferences|settings|services|vendors|\{vendor_count\} vendors)
      (?:view preferences|cookie ?consent|cookies settings|read more about these purposes|learn more about cookies)
    `,
    drops: [
      'Accept All',
      'Reject all cookies',
      'SAVE & ACCEPT',
      'Show Purposes',
      'Always Enabled',
      'Manage preferences',
      'I accept',
    ],
    keeps: [
      'Accept all that life brings.',
      'Always active, she cycled to 90.',
      'I agree with her.',
      'Allow the dough to cool.',
    ],
  },
  {
    id: 'consent/notice',
    kind: 'consent',
    why: 'notice about cookies',
    pattern: anyOf`
      (?:we|this (?:web)?site|our (?:web)?site|the (?:web)?site|this page|this blog|\S{2,40}\.(?:com|org|net|co\.uk)(?: website)?) (?:also )?(?:use|uses|may use|would like to use)(?: .{1,60})? cookies?\b.{0,40} (?:to|on|and|for|that|in order|from|such|as|so|which|when|including|policy)\b.{0,300}(?:\byou|your\b|website|\bsite\b|experience|\bour\b|device|traffic|policy).*
      we and our (?:\d{1,4} )?(?:partners|vendors).*
      (?:this (?:web)?site uses cookies|we use cookies|cookies on this (?:web)?site|cookie (?:notice|consent|banner)|your choices regarding cookies)[.!]?
      by (?:continuing (?:to (?:use|browse|visit|view|navigate|access)|browsing|without|your)|using (?:our|this|the)|browsing (?:our|this|the)|closing this|clicking (?:["“']?(?:accept|ok|agree|allow|i accept)|on ["“']?accept|any link))\b.{0,80} (?:you|we|means) (?:agree|consent|accept|are agreeing|acknowledge|assume|will assume|you|understand).*
      if you (?:continue|do not agree|want to know more|click|accept|keep).{0,120} cookies?\b.*
      use limited data to select.*
      store and/or access information on a device\..*
      (?:you can|to) (?:find out more|manage|change|learn more|opt|disable|withdraw).{0,80} (?:cookies|consent|your preferences)\b.*
      (?:this|these) cookies? (?:is|are|will|may|do|help|allow|enable|collect|track|ensure)s?\b.{0,300}(?:website|browser|\bsites?\b|visitor|users?|advertis|information|preferences|your|data).*
      out of these(?: cookies)?, the cookies that are categori[sz]ed as necessary.*
      (?:we also use|we use) third-party cookies.*
    `,
    drops: [
      'We use cookies to improve your experience on our website. By browsing this website, you agree to our use of cookies.',
      'This site uses cookies.',
      'We use cookies',
      'By continuing to use this site, you agree to our use of cookies.',
      'We and our 100 partners store and/or access information on a device, such as unique IDs in cookies to process personal data.',
    ],
    keeps: [
      'We use cookies, he admits, but only oatmeal ones, and only on Fridays.',
      'Sites use cookies to follow people from page to page.',
      'By using this trick, thieves took £4m.',
      'The firm uses cookies to track visitors, the regulator found.',
      'You can change trains in Leeds.',
    ],
  },
  {
    id: 'consent/cookie-table',
    kind: 'consent',
    why: 'table of the cookies that the site sets',
    pattern: anyOf`
      (?:cookielawinfo-|viewed_cookie_policy|_ga\b|_gid\b|_gat|_fbp|__cf|phpsessid|jsessionid|cookieconsent|optanon|__utm).*
      (?:this |the )cookies? (?:is|are) (?:set|used|installed|placed) by .*
      (?:strictly )?(?:necessary|functional|analytical|analytics|performance|advertisement|advertising|targeting|marketing|preference|statistics?|other uncategori[sz]ed|essential|social media|unclassified|third[- ]party) cookies(?: (?:are|help|enable|allow|collect|is|may|track|provide|can|ensure|remember|do|also).{3,500}|:)?
      cookie ?(?:type ?)?duration ?description
    `,
    drops: [
      'cookielawinfo-checkbox-necessary 11 months This cookie is set by the consent plugin.',
      'Necessary cookies are absolutely essential for the website to function properly.',
      'The cookie is set by the consent plugin of the site.',
      'Cookie Duration Description',
    ],
    keeps: [
      'This cookie is best eaten warm.',
      'These cookies come from Lyon.',
      'Marketing is like cookies: better warm.',
    ],
  },
  {
    id: 'consent/captcha',
    kind: 'consent',
    why: 'notice of a check against robots',
    pattern: anyOf`
      (?:this (?:site|form|page) is )?protected by (?:google )?re-?captcha.*
      (?:i'm not a robot|verify (?:that )?you are (?:a )?human|please verify you are (?:a )?human|are you a robot\?|security check|checking your browser.{0,60})\.?
      re-?captcha.{0,60}
    `,
    drops: [
      'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
      "I'm not a robot",
    ],
    keeps: ["I'm not a robot, says the robot.", 'The vault is protected by two guards.'],
  },
  {
    id: 'consent/embed',
    kind: 'consent',
    why: 'notice in place of an embedded post or video',
    pattern: anyOf`
      (?:this (?:content|video|post|tweet|map|embed|element) (?:is|comes|was|cannot|can't|could not|contains|isn't|may)|to (?:view|see|show|display|load) this (?:content|video|post|tweet|embed)|(?:this|the) (?:article|story|page) contains content|for privacy reasons|allow .{2,30} content\?|external content|we need your (?:consent|permission)|accept to view|please (?:accept|enable|update|change|allow) (?:your )?.{0,20}cookies?)\b.{0,200}(?:cookies?|third[- ]part(?:y|ies)|consent|permission|provided by|tracking|blocked|accept|from (?:google|facebook|twitter|instagram|youtube|tiktok))\b.*
      allow (?:google|facebook|twitter|x|instagram|youtube|tiktok|reddit|vimeo|datawrapper) content\?
      (?:we're having trouble|unable to) (?:load|loading|show).{3,80}
      (?:this )?content (?:cannot|can't|could not) be (?:displayed|shown|loaded) without (?:your )?consent[.!]?
    `,
    drops: [
      'To view this content, please accept marketing cookies.',
      'This article contains content provided by Instagram. We ask for your permission before anything is loaded.',
      'Allow Instagram content?',
      'Content cannot be displayed without consent',
    ],
    keeps: [
      'This content is new, the editor says.',
      'To see this video is to weep.',
      'This post was seen by ten people.',
      'Content cannot be shown without consent of the children in it.',
    ],
  },
  {
    id: 'consent/agreement',
    kind: 'consent',
    why: 'line of a consent form',
    pattern: anyOf`
      (?:yes,? )?i (?:have read|agree|accept|consent|understand|acknowledge|confirm)\b.{0,160}(?:privacy|terms|policy|conditions|data|newsletter|personal information|e-?mails?)\b.*
      (?:your|the) (?:personal )?(?:data|information) (?:you (?:provide|submit) )?(?:will be|is|are) (?:used|processed|stored|collected)\b.{0,300}(?:privacy|policy|consent|you|your|services?|request)\b.*
      (?:please )?(?:read|see|review|visit|refer to|check|learn more about|view|consult) our (?:full |updated )?(?:privacy|cookie|data|terms)\b.*
      (?:for (?:more|further) (?:information|details)|to learn more|find out more|learn more)\b.{0,60}(?:see|read|visit|about|check|review|view|refer to|in) our (?:privacy|cookie|data)\b.*
      view our (?:privacy|cookie).{0,80}
    `,
    drops: [
      'I have read and understood the privacy policy.',
      'I agree to the Terms and Conditions and Privacy Policy',
      'For more information see our Privacy Policy.',
      'Please read our privacy notice.',
    ],
    keeps: ['I agree, she wrote, and that was that.', 'Please read our lips, they shouted.'],
  },
  {
    id: 'consent/heading',
    kind: 'consent',
    why: 'heading of a notice about cookies, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:we (?:value|care about|respect) your privacy|your privacy is important to us|about your privacy|privacy overview)[.!]?
    `,
    drops: ['We value your privacy', 'Your privacy is important to us.'],
    keeps: ['We value your privacy more than your money.', 'About your privacy we know little.'],
  },
  {
    id: 'consent/word',
    kind: 'consent',
    why: 'word from a cookie banner, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:cookies?|privacy|privacy & cookies|necessary|functional|analytics|performance|marketing|preferences|statistics|essential|advertisement|others?|targeting|uncategori[sz]ed|accept|agree|deny|decline|reject|allow|got it|ok|okay|yes|no|no,? thanks|maybe later|not now|dismiss|confirm|continue|save|none|required|optional|consent|choices|settings|description|purpose|provider|expiry|type|strictly necessary|\d{1,2} (?:months?|years?|days?|hours?|minutes?)|session|persistent)
    `,
    drops: ['Accept', 'Necessary', 'Cookies', 'No thanks', '11 months'],
    keeps: ['Accept it.', 'Marketing is dear.', 'Necessary evils'],
  },
];
