/** What tells of a person rather than of an office: who has been named is called so again. */
export interface EpithetRow {
  readonly why: string;
  /** Between blanks. */
  readonly nouns: string;
  readonly examples: readonly string[];
}

export const EPITHETS: readonly EpithetRow[] = [
  {
    why: 'tells an age or a family',
    nouns: `father-of-one father-of-two father-of-three father-of-four mother-of-one mother-of-two mother-of-three
      mother-of-four teenager pensioner octogenarian nonagenarian septuagenarian grandmother grandfather widow widower`,
    examples: ['the widow', 'the mother-of-two'],
  },
  {
    why: 'tells what somebody plays or performs',
    nouns: `striker midfielder defender goalkeeper keeper winger full-back centre-half centre-back left-back right-back playmaker batsman batter wicketkeeper bowler
      all-rounder spinner seamer fly-half scrum-half flanker quarterback pitcher champion sprinter cyclist jockey golfer boxer swimmer
      singer actor actress musician comedian rapper pianist guitarist cellist violinist dancer presenter`,
    examples: ['the striker', 'the pianist'],
  },
  {
    why: 'tells what somebody has made or learnt',
    nouns: `author novelist poet playwright artist painter sculptor historian economist ecologist biologist physicist chemist
      geologist astronomer archaeologist psychologist volcanologist scientist academic designer architect chef entrepreneur
      billionaire tycoon lawmaker mp mep td politician democrat republican`,
    examples: ['the novelist', 'the Labour MP'],
  },
  {
    why: 'tells what somebody is in court',
    nouns: 'witness claimant complainant',
    examples: ['the witness'],
  },
  {
    why: 'tells where somebody is from',
    nouns: `bulgarian romanian hungarian austrian russian ukrainian albanian bosnian serbian croatian slovenian estonian latvian lithuanian
      egyptian moroccan algerian tunisian senegalese ivorian cameroonian kenyan ethiopian ugandan zimbabwean zambian namibian mexican
      chilean peruvian colombian ecuadorian venezuelan bolivian paraguayan jamaican trinidadian cuban haitian indian pakistani
      bangladeshi afghan iranian iraqi syrian israeli turk pole czech slovak greek korean malaysian indonesian
      spaniard scot briton dane swede finn frenchman dutchman irishman welshman englishman yorkshireman italian german
      brazilian argentine argentinian american australian canadian belgian norwegian portuguese croat serb uruguayan nigerian
      ghanaian londoner liverpudlian mancunian geordie glaswegian`,
    examples: ['the Spaniard'],
  },
];

/** Before a noun they make an epithet of any role. */
const EPITHET_WORDS = /^(?:former|retired|ex|one-time|veteran|.+-born|.+-year-old)$/;

let epithets: ReadonlySet<string> | undefined;

/** Whether a noun, in lower case, tells of a person rather than of an office. */
export function isEpithet(noun: string): boolean {
  epithets ??= new Set(EPITHETS.flatMap(({ nouns }) => nouns.split(/\s+/)));
  return epithets.has(noun) || isAge(noun) || epithets.has(noun.slice(noun.lastIndexOf('-') + 1));
}

/** "34-year-old" */
export function isAge(noun: string): boolean {
  return noun.endsWith('-year-old') && /^\d/.test(noun);
}

/** Whether a word before a role noun makes it one. */
export function makesEpithet(word: string): boolean {
  return EPITHET_WORDS.test(word);
}
