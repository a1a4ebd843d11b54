/** Pronouns that name a speaker, and what they can stand for. */
export type PronounKind = 'he' | 'she' | 'it' | 'they' | 'who' | 'first';

export const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['it', 'it'],
  ['they', 'they'],
  ['who', 'who'],
  ['which', 'who'],
  ['i', 'first'],
  ['we', 'first'],
]);

const FUNCTION_WORDS = new Set(
  `the a an and or but nor so yet if then than that this these those there here when where while which who whom whose what why how as at by for from in
  into of off on onto out over to up with without within about above across after against along among around before behind below beneath beside between
  beyond despite down during except inside like near outside past per since through throughout till toward towards under until upon via amid is are was
  were be been being am has have had having do does did doing will would shall should can could may might must not no yes he she it they we you i him her
  them us me his hers its their theirs our ours my mine your yours himself herself itself themselves just only also even still already again ever never
  very too much many more most some any all both each every either neither other another such own same few several one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred because although though
  unless whether however therefore thus hence meanwhile instead otherwise moreover furthermore nevertheless later earlier now today yesterday tomorrow
  tonight soon once twice first last next ago asked according outside inside back away perhaps maybe indeed elsewhere nobody everyone everybody anyone
  someone something nothing everything anything let's don't well oh`.split(/\s+/),
);

/** Whether a word in lower case is one of the small ones that build sentences. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Capitalised words that name no speaker. */
export const NOT_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon tue wed thu fri sat sun gmt est pm am q a`.split(
    /\s+/,
  ),
);

const DETERMINERS = new Set(
  'the a an one another some many several two three four five six both most his her their its my our other few all each every this these those no any'.split(
    ' ',
  ),
);

/** Whether a word in lower case opens a noun phrase. */
export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word);
}

/** Whether a token is the "'s" of a name. */
export function isPossessive(token: string | undefined): boolean {
  return token === "'s" || token === '’s';
}
