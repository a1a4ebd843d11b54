import { anyOf, anyOfExactly } from '../linePattern.js';
import { NAMES, PICTURE_AGENCY } from './pattern.js';
import type { FurnitureRow } from './row.js';

const PICTURE = `(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Pp]hotography|[Ii]mages?|IMAGES?|[Pp]ictures?|[Ii]llustrations?|ILLUSTRATION|[Gg]raphics?|[Aa]rtwork|[Aa]rt|[Rr]endering|[Ss]creenshot|[Ss]creengrab|Screen ?grab|[Cc]ollage|[Pp]hoto [Ii]llustration|[Cc]omposite)`;
const CREDIT_LABEL = `(?:(?:Photo|PHOTO|Image|IMAGE|Picture|Video|Feature Image|Featured Image|Featured image|Header image|Cover image|Main image|Hero image|Lead image|File photo) (?:[Cc]redits?|[Ss]ources?|CREDITS?|SOURCE|[Cc]ourtesy|[Cc]opyright)|[Cc]redits?|CREDIT|Photos?|PHOTOS?|Photographs?|Photographer|Pictures?|PICTURES?|Pic|Images?|IMAGE|Illustrations?|Graphic|Screenshot|Artwork|File photo|Courtesy|COURTESY)`;
const BY = `(?:[Bb]y|BY|[Cc]ourtesy(?: [Oo]f)?|COURTESY(?: OF)?|[Vv]ia|[Ff]rom|copyright|©)`;

/** Newspapers, broadcasters and the like, as credits name them. */
const OUTLET = String.raw`(?:[Tt]he )?(?:\p{Lu}[\p{L}'’&.-]{1,20} ){0,3}(?:\p{Lu}{3,6}|News|Times|Post|Tribune|Herald|Journal|Press|Gazette|Record|Courier|Star|Globe|Guardian|Observer|Chronicle|Magazine|Radio|Media|Mail|Examiner|Sentinel|Verge|Independent)`;
const PERSON = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,25}(?: [\p{L}\p{M}.'’-]{1,25}){0,4}`;
const NAME_AGENCY = String.raw`${PERSON}(?: ?/ ?| \| | via | – | — | - )(?:the )?${PICTURE_AGENCY}(?:[ ,/|]{1,3}${NAMES})?`;

/**
 * Captions that end with a credit, and bare credits. In a match the group `caption` is the text without the
 * credit (absent where the line is a bare credit) and the group `credit` the credit as printed.
 */
export const CAPTIONS: readonly FurnitureRow[] = [
  {
    id: 'caption/credit-label',
    kind: 'caption',
    why: 'credit of a picture',
    pattern: anyOfExactly`
      [[(|]?(?<credit>${CREDIT_LABEL} ?[:|] ?(?:©|\(c\))? ?(?:[Bb]y |[Cc]ourtesy of |the )?${NAMES})[)\].]{0,2}
    `,
    drops: [
      'Photo: Jane Doe',
      'Image credit: Northwind Press',
      'Photo credit: J. R. Doe/The Weekly Post',
      '[Photo: Jane Doe]',
      'Photos: Reuters',
      'Credit: Jane Doe',
    ],
    keeps: [
      'The photo: a blur of grey.',
      'Photo: it shows a man with a dog.',
      'Credit: where it is due, and not before.',
      'Image: everything in this town, people say.',
    ],
  },
  {
    id: 'caption/credit-by',
    kind: 'caption',
    why: 'credit of a picture',
    pattern: anyOfExactly`
      [[(|]?(?<credit>${PICTURE} ${BY}:? (?:the )?${NAMES})[)\].]{0,2}
    `,
    drops: [
      'Photograph by Jane Doe',
      'Photo by Jane Doe on Unsplash',
      'Illustration by Jane Doe',
      'Image courtesy of Northwind Press',
      '(Photos by Jane Doe)',
      'Image via Shutterstock',
    ],
    keeps: [
      'Photos by children hang in the hall.',
      'Images from the valley show burnt roofs.',
      'Illustration by hand is dying out.',
      'Graphics by computer came later.',
    ],
  },
  {
    id: 'caption/photo-suffix',
    kind: 'caption',
    why: 'caption of a picture, with its credit',
    pattern: anyOfExactly`
      (?<caption>.*[^\s[(|])[ [(|]{0,3}(?<credit>(?:Photos?|PHOTOS?|Photographs?|Pictures?|Images?|IMAGE|Illustration|Graphic|(?:Photo|PHOTO|Image|Picture|File photo) (?:[Cc]redit|[Ss]ource|CREDIT|[Cc]ourtesy)|Credits?|CREDIT|(?:File )?[Pp]ic|File (?:photo|image|picture)) ?: ?(?:©|\(c\))? ?${NAMES})[)\].]{0,2}
      (?<caption>.*[^\s[(|])[ [(|]{0,3}(?<credit>(?:Foto|Fotos|Bild|Grafik) ?: ?(?:©|\(c\))? ?${NAMES})[)\].]{0,2}
    `,
    drops: [
      'The minister speaks on the phone with his counterpart in Minsk. Photo: Bloomberg',
      'A harbour seal on the ice. Photograph: Jane Doe/The Weekly Post',
      'The old mill at dawn [Photo: Jane Doe]',
      'The bridge before the flood (Credit: Northwind Press)',
      'The court sat in Marsh. File pic: iStock',
      'Die Brücke im Nebel. Foto: Jana Roh',
    ],
    keeps: [
      'He wrote under the photo: nobody will believe this.',
      'Two things matter in a photo: light and time.',
      'Reuters reported the deal on Friday.',
      'The label under the image: missing.',
      'Unter dem Foto: nichts als Nebel.',
    ],
  },
  {
    id: 'caption/by-suffix',
    kind: 'caption',
    why: 'caption of a picture, with its credit',
    pattern: anyOfExactly`
      (?<caption>.*[^\s[(|]) ?(?:[[(|]|[–—-] ) ?(?<credit>(?:${PICTURE} ${BY}|[Cc]ourtesy(?: of|:)?|COURTESY(?: OF|:)?|(?:Staff|File|Handout|Supplied|Contributed) [Pp]hoto(?: by|:)?|via):? (?:the )?${NAMES})[)\].]{0,2}
      (?<caption>.*[.!?…'"’”)]) (?<credit>(?:\p{Lu}[\p{L}'-]{1,20} )?(?:[Pp]hotos?|[Pp]hotographs?|[Ii]llustration|PHOTOS?|PHOTOGRAPHS?|ILLUSTRATION) (?:by|BY) ${NAMES})\.?
      (?<caption>.*[.!?…'"’”)]) (?<credit>[Cc]ourtesy(?: of)? ${NAMES})\.?
    `,
    drops: [
      'The crew at work on Monday. (Photo by Jane Doe/Northwind)',
      'The new hall (Courtesy of the City of Marsh)',
      'Dunes near the mouth of the river — Photo by Jane Doe',
      'The shop (Staff photo by Jane Doe)',
      'The gate last week, 20 feet from the sea. Post photo by Jane Doe',
      'The clerk at his desk. PHOTOGRAPH BY JANE DOE FOR THE POST',
      'The skipper with the letter he found off Marsh Head. Courtesy Jane Doe',
    ],
    keeps: [
      'The hall was lit with lamps (a courtesy of the bishop).',
      'He sold pictures by the dozen (photos by the hundred).',
      'The rooms were paid for by courtesy of Marsh.',
      'She saw the ghost. Photos by the dozen',
      'He let them pass. Courtesy costs nothing.',
    ],
  },
  {
    id: 'caption/agency-parentheses',
    kind: 'caption',
    why: 'caption of a picture, with the agency in parentheses',
    pattern: anyOfExactly`
      (?<caption>.*[^\s[(|]) ?[[(] ?(?<credit>(?:AP [Pp]hotos?|AP [Ff]ile|AFP [Pp]hoto|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|iStock(?:photo)?|Alamy|Unsplash|Pexels|Pixabay|Adobe Stock|[Hh]andout|HANDOUT|[Ff]ile [Pp]hoto|FILE PHOTO|[Ff]ile [Ii]mage|[Ss]creenshot|[Ss]tock [Pp]hoto|(?:AP|AFP|Reuters|REUTERS|EPA|Xinhua|Bloomberg)(?: ?/ ?| via )[\p{Lu}@][\p{L}.'’@-]{0,30})(?:[ /,|]{1,3}${NAMES})?) ?[)\]]\.?
    `,
    drops: [
      'The coach speaks at a press conference in Marsh, Feb. 27, 2024. (AP Photo/Jane Doe, File)',
      'A street in Marsh (Getty Images)',
      'The mayor at the gate. (REUTERS/Jane Doe)',
    ],
    keeps: [
      'The firm said it would appeal (Reuters).',
      'The bank (BBVA) lost money.',
      'The pictures (there are forty) hang in the hall.',
      'He joined a rival (Getty Images, people say, was not amused).',
    ],
  },
  {
    id: 'caption/name-agency-parentheses',
    kind: 'caption',
    why: 'caption of a picture, with photographer and agency in parentheses',
    pattern: anyOfExactly`
      (?<caption>.*[^\s[(|]) ?[[(] ?(?<credit>${NAME_AGENCY}) ?[)\]]\.?
      (?<caption>.*[^\s[(|]) ?[[(](?<credit>(?:[A-Z]{2,6}|[A-Z]{2,6} \p{Lu}[\p{L} -]{2,30}): ?${PERSON})[)\]]\.?
      (?<caption>.*[^\s[(|]) ?[[(] ?(?<credit>${PERSON}(?: ?/ ?(?:[Ff]or )?| [Ff]or )[Tt]he \p{Lu}[\p{L}.'’ -]{2,40}) ?[)\]]\.?
      (?<caption>.*[^\s[(|]) ?[[(] ?(?<credit>(?:[Ff]or )?[Tt]he \p{Lu}[\p{L}'’ -]{2,30} via ${PICTURE_AGENCY}) ?[)\]]\.?
    `,
    drops: [
      'A loaf (Jane Doe/Getty Images)',
      'The gate at dusk. (Jane Doe / The Weekly Post)',
      'The gate at dawn. (Jane Doe for The Lantern)',
      'Workers in the yard. (Jane Doe via AP)',
      'The horse took a year to weave. (KXQ Western Plains: Jane Doe)',
    ],
    keeps: [
      'The river (north/south) splits the town.',
      'They met (via Reuters staff) once.',
      'Voters chose a woman (Anna Roe, of the Greens).',
      'He signed the form (NB: in pencil).',
    ],
  },
  {
    id: 'caption/agency-suffix',
    kind: 'caption',
    why: 'caption of a picture, with photographer and agency',
    pattern: anyOfExactly`
      (?<caption>.*[.!?…'"’”)]) (?<credit>\p{Lu}[\p{L}\p{M}'’-]{0,20}\.?(?: \p{Lu}[\p{L}\p{M}'’-]{0,20}){1,3}(?: ?/ ?| via )${PICTURE_AGENCY}(?:/${PICTURE_AGENCY})?)\.?
      (?<caption>.*[.!?…'"’”)]) (?<credit>(?:REUTERS|AFP|AP|EPA|Getty Images)/[\p{Lu}@][\p{L}.'’@-]{0,30}(?:[ /,|]{1,3}${NAMES})?)\.?
      (?<caption>.*[.!?…'"’”)]) (?<credit>Getty Images|AP Photo|Shutterstock|iStock|Alamy)\.?
    `,
    drops: [
      'Fans wait at the gate in Marsh on Monday. Jane Doe/Getty Images',
      'Smoke above the port. REUTERS/Jane Doe',
      'A calm sea. Getty Images',
    ],
    keeps: [
      'He sold it for $3 million to Getty Images',
      'The pictures went to Getty Images.',
      'She left in May. Reuters reported it first.',
      'Smoke rose over the port, Jane Doe of Reuters wrote.',
    ],
  },
  {
    id: 'caption/agency-bare',
    kind: 'caption',
    why: 'credit of a picture agency',
    pattern: anyOfExactly`
      [[(]?(?<credit>${NAME_AGENCY})[)\]]?
      [[(]?(?<credit>\p{Lu}[\p{L}\p{M}.'’-]{0,25}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,25}){1,3} ?/ ?(?:[Ff]or )?${OUTLET}(?: via ${PICTURE_AGENCY})?)[)\]]?
      [[(]?(?<credit>(?:REUTERS|Reuters|AFP|AP|EPA|Getty Images|GETTY IMAGES) ?/ ?[\p{Lu}@][\p{L}.'’@-]{0,30}(?:[ /,|]{1,3}${NAMES})?)[)\]]?
      [[(]?(?<credit>Getty Images(?: [/|] ${NAMES})?|AP Photo(?:/${NAMES})?)[)\]]?
      [[(]?(?<credit>GETTY(?: IMAGES)?|Shutterstock(?:\.com)?|iStock(?:photo)?|Alamy(?: Stock Photo)?|Adobe Stock)[)\]]?
    `,
    drops: [
      'Jane Doe/Getty Images',
      'Getty Images',
      'AP Photo/Jane Doe',
      'Jane Doe via Reuters',
      'REUTERS/Jane Doe',
      'Jane Doe/KXQV',
      'Jane Doe / The Marsh Herald',
      'Jane Doe/Marsh Record via AP',
    ],
    keeps: ['Getty Images sued.', 'Reuters', 'Unsplash pictures are free.', 'New York/London', 'Win/Lose'],
  },
  {
    id: 'caption/credit-dots',
    kind: 'caption',
    why: 'caption of a picture, with its credit after dots',
    pattern: anyOfExactly`
      (?<caption>.{0,600})(?<credit>Credit ?(?:\.\.\.|…) ?.{0,100})
    `,
    drops: ['Credit...Jane Doe for The Weekly Post', 'The gate at dusk.Credit…Jane Doe', 'Credit...'],
    keeps: ['Credit is dear.', 'He takes the credit... and the cash.'],
  },
  {
    id: 'caption/broadcaster',
    kind: 'caption',
    why: 'source of a picture',
    pattern: anyOfExactly`
      (?:Image|Media|Video) (?:source|copyright),? ?(?<credit>[\p{Lu}@][^.!?]{1,60})
    `,
    drops: ['Image source, Getty Images', 'Image copyright, Jane Doe'],
    keeps: ['Image source code is public.', 'Image copyright lasts for seventy years.'],
  },
  {
    id: 'caption/broadcaster-text',
    kind: 'caption',
    why: 'caption of a picture',
    pattern: anyOfExactly`
      (?:Image|Media|Video) caption,? ?(?<caption>[\p{Lu}"“'].{3,400})
    `,
    drops: ['Image caption, The bridge before the flood', 'Media caption The mayor on the budget'],
    keeps: ['Image captions are short.', 'Image caption contests draw crowds.'],
  },
  {
    id: 'caption/file',
    kind: 'caption',
    why: 'caption of a picture from the files',
    pattern: anyOfExactly`
      (?<caption>(?:FILE(?: PHOTO| IMAGE| PICTURE)?|[Ff]ile [Pp]hoto|File [Ii]mage|Undated handout|HANDOUT) ?[:–—-] ?.{5,600})
    `,
    drops: [
      'FILE - Jane Doe speaks to voters in Marsh on May 3, 2021.',
      'FILE PHOTO: The gate of the plant in Marsh',
    ],
    keeps: ['FILE your taxes by Monday.', 'File: the tool that smooths metal.'],
  },
  {
    id: 'caption/chart',
    kind: 'caption',
    why: 'source line of a chart or map',
    pattern: anyOfExactly`
      (?<caption>(?:Chart|Map|Graphic|Table|Data):? .{2,120}) ?[•·|] ?(?<credit>(?:Source|Created with|Data):? .{2,160})
    `,
    drops: ['Chart: Jane Doe • Source: City of Marsh', 'Map: The Weekly Post | Source: Northwind'],
    keeps: ['Chart music by the source of its charm.', 'Data: none.'],
  },
  {
    id: 'caption/chart-tool',
    kind: 'caption',
    why: 'credit of a chart tool',
    pattern: anyOf`
      .{0,120}(?:(?:created|made) with|a|get the data.{0,20}) (?:datawrapper|flourish(?: chart| map| data visuali[sz]ation)?|infogram|canva)
      get the data(?: [•·|] .{3,80})?
    `,
    drops: [
      'Created with Datawrapper',
      'Source: City of Marsh • Created with Datawrapper',
      'A Flourish chart',
    ],
    keeps: ['Get the data right first.', 'Maps can be created with Datawrapper in minutes.'],
  },
  {
    id: 'caption/credit-courtesy',
    kind: 'caption',
    why: 'credit of a picture, when it stands among other furniture',
    weak: true,
    pattern: anyOfExactly`
      [[(]?(?<credit>(?:(?:Courtesy|COURTESY)(?: of| by|:)?|Via|Source:|SOURCE:|Sources:) (?:the )?${NAMES})[)\]]?\.?
    `,
    drops: ['Courtesy of Northwind Press', 'Source: City of Marsh', '(Courtesy Jane Doe)'],
    keeps: ['Courtesy of the king, they ate well.', 'Source of the Nile found'],
  },
  {
    id: 'caption/word',
    kind: 'caption',
    why: 'word beside a picture, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:photo|photos|image|images|picture|pictures|pictured|caption|credits?|illustration|graphic|chart|map|handout|supplied|file photo|stock photo|screenshot|photographer|related image|reuters|afp|ap|epa|bloomberg|associated press|the associated press|xinhua|agencies|agency|staff)
      [[(]?(?:pictured|above|below|left|right)[:)\]]?
    `,
    drops: ['Photo', 'Reuters', 'AFP', 'Agencies'],
    keeps: ['Image is all.', 'Reuters said so.', 'Above us, stars.'],
  },
];
