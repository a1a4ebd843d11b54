/**
 * Lists of English words that the reader's rules ask for, in lower case. They are data: a word more or less changes no code.
 */

/** Verbs of saying, as they stand beside a quote. */
export const SPEECH_VERBS =
  words(`said says say saying told tells tell telling added adds adding wrote writes writing asked asks explained
  explains explaining recalled recalls noted notes noting tweeted tweets posted posts read reads replied replies insisted insists admitted admits
  claimed claims argued argues warned warns announced announces declared declares called calls describes described quoted according continued
  continues concluded concludes joked jokes stated states commented remarked revealed reveals confirmed responded exclaimed shouted yelled
  cried laughed urged vowed promised predicted observed suggested complained boasted testified stressed believes believed think thinks thought
  agreed agrees`);

/** Forms of verbs that show a sentence to be one: auxiliaries and common verbs, past and present, that do not end in -ed. */
export const VERBS =
  words(`is are was were be been being am has have had having do does did will would can could may might shall should must
  're 've 'll 'd ’re ’ve ’ll ’d n't n’t isn't aren't wasn't weren't won't can't cannot
  said says say told tells took takes take made makes make went goes go came comes come got gets get gave gives give found finds find
  knew knows know thought thinks think saw sees see became becomes become left leaves leave felt feels feel brought brings bring began begins
  begin kept keeps keep held holds hold wrote writes write stood stands stand heard hears hear let lets meant means mean met meets meet ran
  runs run paid pays pay sat sits sit spoke speaks speak lay lies lie led leads lead read reads grew grows grow lost loses lose fell falls fall
  sent sends send built builds build understood drew draws draw broke breaks break spent spends spend cut cuts rose rises rise drove drives
  drive bought buys buy wore wears wear chose chooses choose won wins win beat beats shot shoots caught catches fought fights fight threw
  throws taught teaches sold sells sell hit hits hurt set sets put puts cost costs shows show showed needs need wants want wanted works
  work seems seem looks look helps help plans plan remains remain faces face tries try asks ask calls call believes believe plays play
  moves move turns turn starts start follows follow happens happen includes include continues continue allows allow appears appear expects
  expect hopes hope offers offer uses use dies dive opens open talks talk adds add claims claim marks mark returns return reveals reveal
  struck sank swam swept stole swore tore woke drank ate flew forgot froze hid hung knelt laid lent lit rode rang sang shook shone shut slept
  slid spun sprang spread stuck stung withdrew bore bound bred burst cast clung dealt dug fed fled forbade forgave leapt leaned sought shed
  quit rid split sped strove swung underwent wept won't wound`);

/** Words before which a pronoun has no antecedent yet, though they have a capital: they name no one. */
export const NAMELESS =
  words(`a an the this that these those his her its their our my your he she it they we i you who what when where why
  how which while as at by for from in into of off on onto out over to under up with within without after before since until till despite during
  about above across against along among around behind below beneath beside between beyond down inside like near past through throughout toward
  towards upon and but or nor so yet if though although because unless whether once here there now then today yesterday tomorrow tonight later
  earlier meanwhile however also still even just only not no never always often sometimes usually perhaps maybe monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december christmas easter family friends neighbours relatives extremists militants parents children women men students protesters supporters
  asked according speaking writing talking following born last next some many most all both each every one two three four five six seven eight
  nine ten several few another other others more much such same police officials authorities prosecutors investigators experts critics sources
  scientists researchers doctors people fans supporters officers detectives lawyers witnesses neighbours neighbors residents media reports
  statement everyone nobody everybody someone anyone god internet american british english french german russian chinese thanks local former`);

/** Nouns that "he" or "she" may stand for, besides those that end as one who does something. */
export const PERSONS =
  words(`man woman boy girl child teen teenager baby toddler son daughter father mother dad mum mom brother sister husband wife
  widow uncle aunt friend girlfriend boyfriend king queen prince princess duke duchess pope bishop priest nun star actress chef coach captain
  mayor boss chief guard nurse pilot cop spy thief driver suspect victim student pupil graduate candidate champion veteran athlete novelist
  model host judge coroner architect secretary president chairman chairwoman spokesman spokeswoman official colleague relative patient migrant
  one person guy lady gentleman hero critic witness soldier marine native youngster 'year-old`);

/** Ends of nouns of those who do something: "singer", "actor", "pianist", "politician", "policeman". */
export const PERSON_ENDING = /(?:[^aeiou]er|[ct]or|ist|ian|man|woman|year-old)$/;

/** Nouns with such an end that are no one. */
export const NO_PERSONS =
  words(`letter number power order matter paper water weather winter summer september october november december order
  offer computer chapter corner border river former latter later other another after under over member-state center number quarter trailer
  tower shower camera newspaper disorder encounter transfer factor sector doctor-patient vector tractor list mist`);

/** Nouns that follow "this" to tell a time that the day of the story makes plain. */
export const THIS_TIME = words(
  'week month year morning afternoon evening weekend summer winter spring autumn season fall',
);

/** Numbers in letters, and what counts as vaguely. */
export const NUMBERS = words('one two three four five six seven eight nine ten several many some few dozen');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
