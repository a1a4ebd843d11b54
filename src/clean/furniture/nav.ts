import { anyOf } from './pattern.js';
import type { FurnitureRow } from './row.js';

/** Sections of news sites, one alternative each; none is the beginning of two others glued together. */
const SECTION = String.raw`(?:news|world|world news|business|politics|opinions?|op-?eds?|editorials?|columns?|columnists?|commentary|analysis|comment is free|ideas|perspectives?|views|science|sci-?tech|technology|tech|gadgets|internet|health|wellness|well|mind|fitness|nutrition|coronavirus|covid-?19|education|schools|environment|climate|weather|energy|nature|sustainability|space|sports?|football|soccer|cricket|tennis|golf|rugby(?: union| league)?|basketball|baseball|hockey|boxing|mma|cycling|racing|horse racing|motorsports?|formula 1|f1|olympics|nfl|nba|mlb|nhl|nascar|wnba|ncaa|ufc|mls|premier league|culture|arts?|arts & culture|arts & entertainment|entertainment|celebrity|celebrities|showbiz|movies?|films?|tv|tv & radio|television|radio|music|books?|theat(?:er|re)|stage|dance|art & design|design|photography|architecture|games|gaming|video games|puzzles?|crosswords?|quiz(?:zes)?|comics|horoscopes?|lottery|lifestyle|life|life & style|life & arts|living|style|fashion|beauty|food|food & drink|recipes?|dining|restaurants|wine|drinks|home|homes|home & garden|house & home|gardening|garden|interiors|property|real estate|travel|destinations|hotels|cars|autos?|motoring|automotive|transport|aviation|family|parenting|relationships|love & sex|women|kids|pets|religion|faith|philosophy|history|people|society|community|crime|crime & courts|courts|law|justice|investigations?|immigration|military|defen[cs]e|national security|security|elections?|election 20\d\d|congress|white house|supreme court|government|diplomacy|war in ukraine|ukraine war|israel-hamas war|economy|economics|markets?|money|personal finance|finance|investing|banking|companies|industry|startups|entrepreneurs|small business|retail|careers|jobs|work|leadership|management|media|advertising|crypto(?:currency)?|ai|artificial intelligence|cybersecurity|innovation|science & technology|science & environment|health & fitness|health & wellness|travel & leisure|local|local news|regional|metro|national|nation|international|global|us news|u\.s\. news|uk news|obituaries|obits|deaths|weddings|announcements|classifieds|events|calendar|photos|pictures|in pictures|photo galler(?:y|ies)|videos?|podcasts?|audio|live|live tv|shows|multimedia|interactives?|graphics|data|long reads?|longform|features?|special reports?|special coverage|special projects?|magazine|weekend|sunday|explainers?|explained|in depth|fact check|solutions|odd news|offbeat|trending|viral|buzz|lifehacks|good news|letters|letters to the editor|cartoons?|today's paper|the paper|print edition|e-?paper|e-?edition|digital edition|archives?|blogs?|newsletters|deals|shopping|coupons|reviews|shop|store|contests?|giveaways|royals|royal family|youth|student(?:s| life)?|campus|agriculture|farming|infrastructure|mining|logistics|shipping|software|hardware|mobile|apps|computing|web|cloud|data cent(?:er|re)s?|marketing|sales|events & webinars|webinars|white ?papers|research|insights|press|topics|sections|series|projects|subjects)`;

const PLACE = String.raw`(?:africa|americas|north america|south america|latin america|central america|caribbean|asia|asia[- ]pacific|southeast asia|south asia|east asia|central asia|middle east|middle east & africa|middle east & north africa|europe|eu|oceania|pacific|antarctica|australia|new zealand|canada|mexico|brazil|argentina|colombia|venezuela|cuba|united states|united states & canada|us & canada|us|u\.s\.|usa|united kingdom|uk|u\.k\.|england|scotland|wales|ireland|northern ireland|france|germany|italy|spain|portugal|netherlands|belgium|switzerland|austria|sweden|norway|denmark|finland|poland|greece|turkey|russia|ukraine|china|greater china|mainland china|hong kong|taiwan|japan|(?:south |north )?korea|india|pakistan|bangladesh|sri lanka|nepal|afghanistan|iran|iraq|israel|palestine|syria|saudi arabia|uae|egypt|south africa|nigeria|kenya|singapore|malaysia|indonesia|philippines|thailand|vietnam|myanmar|london|new york|los angeles|chicago|washington(?: d\.?c\.?)?|california|texas|florida|toronto|sydney|melbourne|delhi|mumbai|beijing|shanghai|tokyo|seoul|paris|berlin|moscow)`;

const LANGUAGE = String.raw`(?:english|español|spanish|français|french|deutsch|german|italiano|italian|português|portuguese|русский|russian|українська|中文|简体中文|繁體中文|chinese|日本語|japanese|한국어|korean|العربية|arabic|हिन्दी|hindi|türkçe|polski|nederlands|dutch|svenska|dansk|norsk|suomi|čeština|magyar|română|ελληνικά|עברית|فارسی|اردو|বাংলা|ไทย|tiếng việt|vietnamese|bahasa indonesia|bahasa melayu|tagalog|kiswahili)`;

/** Menus, skip links, section names, breadcrumbs, links of the site's footer. */
export const NAV: readonly FurnitureRow[] = [
  {
    id: 'nav/skip',
    kind: 'nav',
    why: 'skip link of the page',
    pattern: anyOf`
      (?:skip|jump|go|scroll|return|back)(?: (?:back|directly|straight|ahead))? to (?:the )?(?:main |primary |page |site |secondary |article |footer |global |local )?(?:content|contents|navigation|nav|menu|search|footer|header|sidebar|top(?: of (?:the )?page)?|main|article|links|accessibility help|section navigation|site index|bottom|body|page)(?:[.↑^⬆ ]{0,3}|skip .{3,40})
      skip (?:links?|navigation|nav|menu|main navigation|to)
      (?:top|bottom|back to top|end) of (?:the )?page
      accessibility links
      (?:↑|⬆|\^) ?(?:back to )?top
      scroll (?:up|down|to top|for more)
    `,
    drops: ['Skip to content', 'Skip to main content', 'Back to top', 'Scroll to Top', 'Skip Navigation', 'top of page'],
    keeps: ['Back to the top of the hill they went.', 'Skip to the end and you miss the point.', 'Jump to the left.'],
  },
  {
    id: 'nav/menu',
    kind: 'nav',
    why: 'button or label of a menu',
    pattern: anyOf`
      (?:open|close|toggle|show|hide|expand|collapse|main|primary|secondary|mobile|site|global|top|footer|full|side|user|utility|header|hamburger|section|sub|search|dropdown|view|explore|select|child)(?: (?:the |main |mobile |child |sub |site |primary |navigation |side |global |search |dropdown |top |off-?canvas |sections? )*)(?:menus?|navigation|nav|sidebar|submenu|search|search (?:bar|box|form|field)|sections|panel|drawer|dropdown|overlay)(?: (?:menu|button|icon|bar|toggle|close menu|items?))?
      (?:menu|close|open|navigation|search)(?: ?[|/•]? ?(?:menu|close|open|navigation|search|icon|button|toggle)){1,4}
      breadcrumbs?(?: (?:navigation|trail|links))?
      you are here:?.{0,80}
      (?:search|find)(?: (?:for|this site|the site|our site|site|the web|here|our .{3,20}|by .{3,20}|query|results|input|term|icon|form|button|jobs|news|website|articles|stories|anything|all|everything))?(?:: ?|\.{3}|…)
      search (?:this (?:site|blog|website)|the (?:site|web|blog|archives?)|our site|site|query|input|bar|form|results(?: for:?)?|by (?:keyword|topic)|archives?|everything|for)
      (?:submit|clear|reset|enter|start)(?: (?:your|a|the))? search(?: (?:term|query|keywords?))?
      what are you (?:looking|searching) for\?
      (?:type|enter|hit|press|start typing) .{0,30}(?:to search|esc to close|and (?:press|hit) enter|search term).{0,40}
      (?:select|choose) (?:a |an )?(?:page|categor(?:y|ies)|month|language|section|edition|region|country|year|option)
      (?:select|choose) your (?:language|region|country|edition)
      (?:quick|useful|helpful|footer|popular|important|site|more|key|company|secondary|legal) (?:links|navigation)
      (?:site|section) (?:index|navigation|information navigation|footer|header)
      toggle(?: (?:theme|dark mode|child menu|submenu|dropdown|accordion))?
      (?:primary|secondary|footer|main|left|right) (?:sidebar|widget.{0,10}|footer|column)
      (?:mobile|desktop) (?:site|version|view)
      menu ?[☰≡▾▼]|[☰≡] ?menu
      (?:change|switch|select|choose)(?: (?:to|your|the))*(?: \S{2,20}){0,2} (?:edition|language|region|location|country|version)
      (?:us|u\.s\.|uk|international|global|australia|canada|europe|asia|america|india|world|africa|english|local|my)(?: \S{2,12})? edition
      editions?:? ?(?:international|us|uk|global|world|asia|india|english)?
    `,
    drops: ['Main Menu', 'Toggle navigation', 'Open Menu Close Menu', 'Breadcrumb', 'Search for:', 'Search this site', 'Quick Links', 'Select Page', 'Close search', 'International edition', 'What are you looking for?'],
    keeps: ['Menu', 'Search for the missing ends', 'The main menu has six kinds of pie.', 'Open search for a chief', 'Site maps of the old port turned up.'],
  },
  {
    id: 'nav/site-page',
    kind: 'nav',
    why: 'link to a page about the site',
    pattern: anyOf`
      (?:(?:about|contact|email|call|visit|join|find|work (?:with|for)|write for|partner with|support|meet|hire) (?:us|me|the team|our team|the staff))(?: (?:today|now|here|page|form))?[:.!]?
      (?:our|meet the|meet our) (?:team|story|mission|people|values|staff|history|impact|work|clients|customers|services|partners|company|network|brands|locations|offices|authors|writers|journalists|sites|apps|blog)
      (?:management|editorial|leadership|executive|sales) (?:team|board)
      (?:site ?map|masthead|rss feeds?|press (?:room|releases?|kit|office|cent(?:er|re)|enquiries|inquiries|contacts?)|news ?room|investor relations|media (?:cent(?:er|re)|contacts?|relations|enquiries|inquiries|room)|help (?:cent(?:er|re)|desk|& support|topics)|customer (?:care|help|portal|stories)|contact (?:support|information|info|details|form|sales|page)|support cent(?:er|re)|knowledge (?:base|cent(?:er|re))|job (?:openings|opportunities|listings|board)|career(?:s| opportunities| center)|employment opportunities|join our team|current openings|staff directory|newsroom directory|editorial (?:team|board|calendar|staff)|site feedback|send feedback|give feedback|leave feedback|report (?:a|an) (?:problem|bug|issue|error|correction|typo|ad|technical issue)|submit (?:a|an|your) (?:story|tip|correction|event|article|press release|letter|guest post|op-ed|photo|obituary|announcement|request)|back issues?|past issues|current issue|case studies|customer care|privacy & safety|board of directors|affiliate program|become (?:a|an) (?:affiliate|partner|advertiser|contributor|reseller|writer|author)|refer a friend|store locator|find a (?:store|dealer|location|branch|partner|doctor|job)|office locations|help and support|group sites|our websites|sister sites|partner sites|network sites|all products|all services|view site information navigation|guest posts?|trust cent(?:er|re)|system status|service status|developer (?:portal|docs|cent(?:er|re))|api documentation|product updates|resource (?:cent(?:er|re)|library|hub)|white ?papers|ways to give|financial aid|academic calendar|faculty & staff|current students|gift (?:cards?|certificates?|shop))
      (?:about|contact|advertise|careers|privacy|terms|help|jobs|faq|home|press|blog|login)(?: ?[|•·/] ?(?:about(?: us)?|contact(?: us)?|advertise|careers|privacy|terms|help|jobs|faq|home|press|blog|login|sitemap)){1,8}
    `,
    drops: ['About Us', 'Contact us', 'Sitemap', 'Career opportunities', 'Meet the Team', 'Help Center', 'Masthead', 'Press Releases', 'RSS Feeds', 'Submit an event', 'Home | Blog | FAQ'],
    keeps: ['About us they know all.', 'Our story begins in a barn.', 'Contact us before dawn, the note read.', 'Press releases are not news.', 'Careers in coal are short.'],
  },
  {
    id: 'nav/breadcrumb',
    kind: 'nav',
    why: 'path of the page within the site',
    pattern: anyOf`
      (?:home|homepage|front page) ?[/»›→|•·\\] ?.{1,150}
      (?:home|news|world|business|sports?|politics|opinion|blog|articles|resources|insights) ?(?:»|›|/|→) ?[^.!?]{1,100}
      (?:${SECTION}|${PLACE})(?: ?[»›>|•·/] ?(?:${SECTION}|${PLACE})){1,12}
      home ?> ?(?:${SECTION}|${PLACE}|\S{2,20})(?: ?> ?[^>]{2,80}){0,4}
    `,
    drops: ['Home » World » Asia', 'Home / News / How the dam was built', 'News › Politics', 'World | Europe', 'Home > Blog > Guides'],
    keeps: ['News/Talk radio lost listeners again.', 'Home is where the phone is.', 'Settings > Privacy > Location'],
  },
  {
    id: 'nav/language',
    kind: 'nav',
    why: 'choice of language',
    pattern: anyOf`
      (?:${LANGUAGE})(?:[ ,|/·•]{1,3}(?:${LANGUAGE})){1,30}
      (?:read|view|lire|leer|available|also available|this (?:article|page) is (?:also )?available)(?: this)?(?: (?:article|story|page|post))? (?:in|en) (?:${LANGUAGE})(?:[ ,|/·•and]{1,6}(?:${LANGUAGE})){0,8}\.?
      (?:google )?translate(?: (?:this page|»|this article))?:?
      (?:select|change|choose)(?: your)? language
      en español
    `,
    drops: ['English | Español | Français', 'Read in Spanish', 'Leer en español', 'Translate this page'],
    keeps: ['English and Spanish are spoken here.', 'Read in French at school, the book is loved.', 'Translate the poem, she told them.'],
  },
  {
    id: 'nav/control',
    kind: 'nav',
    why: 'button or menu label, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:home|homepage|search|close|back|next|previous|prev|more|less|menu|top|submit|go|open|cancel|clear|reset|edit|view|print|continue|skip|expand|collapse|expand all|collapse all|filter|filters|sort|apply|done|select|start|stop|navigation|footer|header|sidebar|main|sections|explore|discover|overview|browse|all|other|others|new|a-?z|show|hide|toggle|details|info|information|links|language|languages|region|country|location|locations|directions|map|maps|hours|dashboard|cart|my cart|basket|checkout|search results|page not found|read|click here|here|visit|follow|connect|social|company|corporate|about|contact|contacts|faq|faqs|help|support|services?|solutions?|products?|platform|pricing|customers|clients|partners|partnerships|industries|industry|enterprise|agencies|developers|documentation|docs|tools|templates|integrations|guides?|how[- ]to|tutorials?|courses?|training|certifications?|academy|learn|glossary|testimonials|awards|events?|calendar|community|forums?|who we are|what we do|how it works|why us|our work|get involved|programs?|programmes?|membership|members|donors|sponsors|advertisers|investors|alumni|students|faculty|admissions|academics|publications|reports|statistics|downloads?|ebooks?|infographics|articles?|stories|posts?|authors?|contributors?|staff|team|merch|merchandise|accessories|gifts?|brands|collections?|sale|best sellers|new arrivals|subscriptions|wholesale|returns|shipping|warranty|library|gallery|portfolio|projects|quotes|biography|bio|press|newsroom|insights|resources|blog|blogs|news & events|upcoming events|start here|useful links|frequently asked questions|open source|status|changelog|roadmap|beta|demo|technical support|release notes|customer (?:service|support|success)|our (?:experts|products|approach|methodology|process|philosophy|culture|vision|purpose)|social links|external links)(?: ?[»›>▾▼+→])?
    `,
    drops: ['Home', 'Back', 'Menu', 'Overview', 'About', 'Support'],
    keeps: ['Home again.', 'Search parties left at dawn', 'Next came the flood.'],
  },
  {
    id: 'nav/section-name',
    kind: 'nav',
    why: 'name of a section of the site, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:all |more |latest |our )?${SECTION}(?: (?:news|home|section|page|videos?|desk))?(?: ?[»›>▾▼+|:])?
      ${SECTION}(?:,? (?:and|&) |, | )${SECTION}
    `,
    drops: ['World', 'Business', 'Science & Environment', 'Arts and Culture', 'Politics »', 'Health news'],
    keeps: ['World leaders meet in Minsk', 'Business as usual', 'Science is slow.'],
  },
  {
    id: 'nav/place-name',
    kind: 'nav',
    why: 'name of a region as a section of the site, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      ${PLACE}(?: (?:news|edition|home))?
      (?:world|asia|news|politics|economy|sport|business)${PLACE}
      ${PLACE}(?:politics|economy|news|sport|business|diplomacy)
    `,
    drops: ['Europe', 'United States & Canada', 'WorldUnited States & Canada', 'ChinaDiplomacy', 'Middle East'],
    keeps: ['Europe holds its breath', 'China and Japan', 'Paris, Texas'],
  },
  {
    id: 'nav/language-name',
    kind: 'nav',
    why: 'name of a language, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:${LANGUAGE})(?: \(.{2,20}\))?
      (?:en|es|fr|de|it|pt|ru|zh|ja|ko|ar)(?:-\w{2})?
    `,
    drops: ['Español', 'English', 'DE', 'English (UK)'],
    keeps: ['English is hard.', 'French toast'],
  },
];
