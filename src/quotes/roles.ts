import { EPITHETS, isAge } from './epithets.js';

/** Nouns that stand for somebody who speaks: "a spokesman", "residents", "the report". */
export interface RoleRow {
  readonly kind: RoleKind;
  /** Singular forms, or plurals that have none, between blanks. */
  readonly nouns: string;
  readonly examples: readonly string[];
}

const ROLE_KINDS = ['person', 'group', 'paper'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

export const ROLES: readonly RoleRow[] = [
  {
    kind: 'person',
    nouns: `spokesman spokeswoman spokesperson official officer source insider aide adviser advisor strategist analyst expert critic supporter opponent
      resident neighbour neighbor witness survivor victim relative friend colleague fan voter player manager coach captain striker midfielder
      defender goalkeeper keeper batsman bowler winger referee umpire champion rider driver pilot skipper trainer owner chairman chairwoman
      chairperson chair chief director executive boss founder president minister premier chancellor mayor governor senator congressman
      congresswoman lawmaker legislator councillor councilor councilman councilwoman politician candidate leader lawmaker secretary ambassador envoy
      diplomat judge justice magistrate counsel lawyer attorney barrister solicitor prosecutor defendant plaintiff coroner detective inspector sergeant
      constable policeman policewoman investigator sheriff soldier general colonel commander rebel veteran doctor nurse
      surgeon physician scientist researcher professor academic scholar historian economist author writer novelist poet journalist reporter
      correspondent editor columnist blogger commentator host presenter anchor broadcaster interviewer moderator narrator reviewer actor
      actress singer musician composer conductor artist painter director producer filmmaker designer architect engineer farmer grower
      fisherman worker employee staffer employer trader dealer banker investor shareholder businessman businesswoman entrepreneur
      billionaire tycoon mogul developer contractor builder shopkeeper landlord tenant teacher headteacher head pupil student graduate
      principal dean priest bishop archbishop vicar rector pastor imam rabbi cardinal pope abbot abbess monk nun preacher deacon chaplain man woman boy girl child kid lad mother father
      mum mom dad parent grandmother grandfather grandson granddaughter husband wife widow widower son daughter brother sister uncle
      aunt cousin nephew niece couple partner boyfriend girlfriend guest visitor tourist passenger commuter customer client user caller
      reader viewer listener motorist cyclist pedestrian passer-by bystander onlooker protester protestor demonstrator activist campaigner
      organizer organiser volunteer member delegate participant respondent patient carer caretaker chef cook curator librarian archaeologist
      biologist ecologist physicist chemist geologist astronomer psychologist meteorologist forecaster hydrologist veterinarian vet
      conservationist environmentalist regulator commissioner administrator treasurer trustee clerk assistant deputy successor predecessor
      rival newcomer teenager pensioner retiree youngster prince princess king queen duke duchess lord lady star legend
      mediator negotiator taoiseach tánaiste mp mep td pm ceo plumber joiner electrician carpenter builder
      guy guys gentleman lady bloke policymaker investor neurosurgeon republican democrat conservative liberal socialist operative donor lobbyist pollster hacker agent whistleblower
      person voice heckler speaker foe complainant accuser suspect assailant attacker gunman attendant firefighter
      local villager islander commentator observer merchant baker butcher florist tailor haulier controller dispatcher planner inventor collector coxswain auditor
      mechanic technician translator interpreter accountant broker consultant publican barman waiter waitress cleaner gardener paramedic lifeguard ranger hunter sailor crewman marshal steward`,
    examples: ['the striker', 'a ministry spokeswoman', 'two residents', 'her widow', 'critics'],
  },
  {
    kind: 'group',
    nouns: `company firm group government administration ministry department agency office council committee commission panel board court
      tribunal jury police party campaign union association federation league club team organisation organization charity foundation trust
      institute university college school hospital church bank airline operator carrier maker manufacturer supplier retailer network
      station broadcaster newspaper paper magazine outlet website site blog publisher studio label crowd audience mob rally family
      families people public authorities authority service force army military navy side opposition embassy palace consulate
      watchdog regulator body coalition alliance delegation parliament assembly senate congress house staff crew management community
      town village city state country nation world media press others`,
    examples: ['the company', 'police', 'the crowd', 'his office'],
  },
  {
    kind: 'paper',
    nouns: `report statement letter email e-mail memo memorandum note message tweet post posting caption readout transcript document filing
      complaint lawsuit suit indictment affidavit petition ruling verdict judgment judgement opinion decision order law bill act amendment
      article story editorial column piece study paper survey poll questionnaire review book memoir biography novel poem play script song
      lyric hymn anthem ad advert advertisement commercial billboard poster banner placard sign leaflet flyer brochure slogan motto
      headline label notice inscription plaque website webpage page entry blog video recording tape clip footage audio speech address
      remark comment testimony manifesto platform resolution communique communiqué declaration treaty agreement contract charter constitution
      guideline rule policy release update bulletin newsletter prayer text chant voice-over voiceover invitation card
      autopsy obituary dispatch cable`,
    examples: ['a readout of the call', 'the letter', 'an email'],
  },
];

let kinds: ReadonlyMap<string, RoleKind> | undefined;

/** What kind of speaker a noun stands for, singular or plural, in lower case; undefined for all other words. */
export function roleOf(noun: string): RoleKind | undefined {
  kinds ??= new Map([
    ...EPITHETS.flatMap(({ nouns }) =>
      nouns.split(/\s+/).map((each): [string, RoleKind] => [each, 'person']),
    ),
    ...ROLES.flatMap(({ kind, nouns }) =>
      nouns.split(/\s+/).map((each): [string, RoleKind] => [each, kind]),
    ).reverse(),
  ]);
  const isPlural = noun.endsWith('s') || noun.endsWith('n');
  const known = kinds.get(noun) ?? (isPlural ? kinds.get(singular(noun)) : undefined);
  if (known !== undefined) return known;
  if (isAge(noun)) return 'person';
  // "co-author", "leg-spinner"
  const joint = noun.lastIndexOf('-');
  return joint > 0 ? roleOf(noun.slice(joint + 1)) : undefined;
}

function singular(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:s|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

/** Whether a role noun speaks of several. */
export function isPluralRole(noun: string): boolean {
  return /(?:[^s]s|men|people|police|children)$/.test(noun);
}
