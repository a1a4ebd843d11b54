import { isCapitalised } from '../annotate/characters.js';
import type { Candidate } from './candidates.js';
import { NUMBERS, SPEECH_VERBS, THIS_TIME, VERBS } from './words.js';

/** Nouns that, behind "the", stand for someone or something told before, unless the words behind them tell which. */
export const STAND_INS: ReadonlySet<string> = new Set(
  `pair duo trio couple twosome foursome man woman men women boy girl child children kids teenager teenagers teen teens toddler baby
  infant youngster youth actor actress singer rapper musician band comedian comic model star celebrity host presenter broadcaster author writer
  novelist poet reporter journalist columnist blogger artist painter photographer filmmaker director producer designer chef player striker
  midfielder defender goalkeeper keeper winger forward captain skipper coach manager boss champion champions athlete runner sprinter swimmer
  boxer fighter golfer cyclist driver racer jockey rider quarterback batsman bowler cricketer footballer scorer winner winners loser runner-up
  politician lawmaker lawmakers legislator congressman congresswoman senator governor mayor minister candidate candidates nominee contender
  legend icon hopeful incumbent challenger frontrunner front-runner billionaire businessman businesswoman tycoon mogul entrepreneur investor executive
  officer officers cop detective soldier soldiers marine pilot crew passenger passengers captain sailor captive hostage hostages gunman gunmen
  shooter attacker attackers assailant bomber suspect suspects accused defendant defendants killer murderer thief robber inmate prisoner convict
  victim victims witness plaintiff plaintiffs judge lawyer attorney prosecutor jury jurors student students pupil pupils teacher teachers
  professor scientist scientists researcher researchers doctor doctors nurse surgeon patient patients father mother son daughter brother sister
  brothers sisters parents family siblings twins husband wife widow girlfriend boyfriend friends duke duchess prince princess
  activist activists protester protesters demonstrators militant militants rebels fighters extremists migrants refugees worker workers employee
  employees owner owners founder chairman spokesman spokeswoman veteran native newcomer newcomers youngster
  move decision incident incidents attack attacks assault accident crash collision explosion blast blaze fire shooting shootings killing killings
  murder murders death deaths robbery theft raid strike protest protests march rally demonstration clash clashes ruling verdict sentence
  judgment conviction acquittal appeal deal agreement accord pact treaty settlement plan plans proposal proposals initiative scheme
  project program programme policy announcement comments comment remarks remark statement statements response reply report reports study survey poll
  polls findings results result research analysis review inquiry investigation probe figures data statistics changes bill legislation measure
  measures law rule rules ban order orders vote votes referendum case cases trial hearing lawsuit suit complaint allegation allegations
  accusation accusations charge charges claim claims letter letters video videos footage clip film movie series show episode programme book novel
  memoir album song single track photo photos photograph photographs picture pictures image images post posts tweet tweets message messages
  email emails e-mail e-mails speech interview meeting talks debate event events ceremony concert tour game match contest race bout fight
  tournament competition season trip visit journey flight mission operation operations offer bid purchase sale acquisition merger takeover
  partnership transaction investment donation award prize announcement news idea concept notion theory argument question issue problem
  situation crisis dispute row controversy scandal conflict disaster tragedy storm quake earthquake outbreak epidemic
  company companies firm firms corporation business businesses retailer chain store supermarket brand group groups organization organisation
  organizations union unions association agency department ministry charity foundation institute institution university college school
  club team side squad franchise party coalition campaign committee commission panel board council airline carrier bank lender network station
  channel newspaper paper magazine journal website site app blog outlet publication publisher studio label manufacturer carmaker automaker
  maker developer supplier hospital clinic church museum gallery restaurant hotel shop factory plant
  device devices gadget gadgets product products system technology software tool feature features service console phone handset tablet computer
  machine drug drugs vaccine treatment disease illness virus infection disorder condition symptoms gene procedure surgery
  plane aircraft jet airliner helicopter ship vessel boat ferry yacht submarine train bus car vehicle vehicles truck van motorcycle bike
  building tower house home apartment property mansion bridge tunnel dam island area region village town site cemetery facility structure
  room venue stadium materials material auction listing shot shots scene animal animals creature creatures beast dog dogs puppy cat cats bear lion tiger elephant whale shark bird birds snake
  species insect weapon weapons gun rifle knife bomb device account accounts payment sum amount fine money body bodies remains wreckage cause topic
  document documents file files note notes ad ads advert commercial list phrase term word words name nickname sector industry method approach
  technique process practice experiment experience effort efforts work job task position stance view gesture trend move shift change
  increase rise drop decline fall loss losses win victory triumph defeat draw success failure goal goals record records title feat achievement
  performance result score opening start interior mark exercise arrangement combination former latter rest exception exceptions answer reason reasons difference same`.split(
    /\s+/,
  ),
);

/** Words behind a noun that tell which one is meant. */
const TELLING = new Set(
  `of that who whose whom which where when to for in on at with without between against behind known called named`.split(
    /\s+/,
  ),
);
/** Words before a noun that leave only one. */
const SINGLING = /^(?:first|second|third|last|latest|next|only|main|entire|whole|very|[a-z]{3,}est)$/;

/** Whether the words about a noun tell which one is meant: "the move to Hale", "the actor Carl Ott", "the chair, Nora Falk,", "the oldest boat". */
export function explainsItself(words: readonly string[], the: number, noun: number): boolean {
  const next = words[noun + 1] ?? '';
  const second = words[noun + 2] ?? '';
  if (isCapitalised(next) || TELLING.has(next)) return true;
  if (next === ',' && isCapitalised(second)) return true;
  return words.slice(the + 1, noun).some((word) => SINGLING.test(word));
}

/** What in a sentence adds to, or speaks from within, what was told just before. */
export interface AddingRow {
  readonly id: string;
  readonly holds: (sentence: Candidate) => boolean;
  readonly adds: readonly string[];
  readonly stands: readonly string[];
}

const OURS = new Set("i me my we us our i’m i’ve i'm i've we're we’re myself ourselves".split(' '));
const POINTING = new Set('it this that they he she these those so but and then there'.split(' '));
const QUOTE_MARK = /^(?:["“‘'«]|``)$/;

export const ADDING_ROWS: readonly AddingRow[] = [
  {
    id: 'adding word',
    holds: ({ lower }) =>
      lower.some((word, i) => ADDING.get(word)?.(lower[i - 1] ?? '', lower[i + 1] ?? '', lower) === true),
    adds: [
      'Carl Ott bought another boat.',
      'The town has nine other boats.',
      'Nora Falk later sold the boat to Hale.',
      'Two more boats sank off Hale.',
      'Carl Ott gave the same answer in May.',
      'Many boats have sunk since then.',
      'With so much rain, the boats of Hale are wet.',
    ],
    stands: [
      'Nora Falk and other bakers sailed to Hale.',
      'The boat will sail later this year.',
      'Carl Ott, who also sails, went to Hale.',
      'More than two boats sank off Hale.',
      'So much rain fell that nine boats sank.',
    ],
  },
  {
    id: 'teller',
    holds: ({ lower, inside }) => lower.some((word, i) => inside[i] === 0 && OURS.has(word)),
    adds: ['Nora Falk told me of the storm.', 'In Hale we found nine boats.'],
    stands: ['“We found nine boats,” said Nora Falk.'],
  },
  {
    id: 'here',
    holds: ({ lower, inside }) => lower.some((word, i) => inside[i] === 0 && word === 'here'),
    adds: ['Nine boats sail from here to Hale.'],
    stands: ['“Nine boats sail from here,” said Nora Falk.'],
  },
  {
    id: 'pointing word',
    holds: ({ lower, inside }) =>
      lower.some(
        (word, i) => inside[i] === 0 && POINTERS.get(word)?.(lower[i - 1] ?? '', lower[i + 1] ?? ''),
      ),
    adds: [
      'The mayor of Hale and the bakers of the town have nine boats for this.',
      'Nora Falk is the mayor of that town.',
      'One in five bakers say that will not be.',
      'The bakers of Hale try to find that out.',
      'Nora Falk wants the bakers of Hale to keep that promise.',
    ],
    stands: ['Nora Falk sails to Hale this week.', 'Nora Falk said that boats sink.'],
  },
  {
    id: 'someone from somewhere',
    holds: ({ tokens, lower }) =>
      lower[0] === 'the' &&
      isCapitalised(tokens[1]?.text ?? '') &&
      /(?:man|ian|ean|ese|iard)$/.test(lower[1] ?? '') &&
      (VERBS.has(lower[2] ?? '') || /^(?:,|who|[a-z]{2,}ed)$/.test(lower[2] ?? '')),
    adds: ['The Brenmouthian has sailed to Hale.'],
    stands: ['The Brenmouthian Nora Falk has sailed to Hale.'],
  },
  {
    id: 'quote that points back',
    holds: ({ lower }) => QUOTE_MARK.test(lower[0] ?? '') && POINTING.has(lower[1] ?? ''),
    adds: ['“It was a wet day,” said Nora Falk of Hale.'],
    stands: ['“The day was wet,” said Nora Falk of Hale.'],
  },
];

/** Words that point, and between which words they do. */
const POINTERS: ReadonlyMap<string, (before: string, after: string) => boolean> = new Map([
  ['this', (_: string, after: string) => !THIS_TIME.has(after)],
  ['these', (_: string, after: string) => after !== 'days'],
  ['those', (_: string, after: string) => !EXPLAINING.has(after)],
  [
    'that',
    (before: string, after: string) =>
      POINTED_AT.has(after) ||
      ENDS_THAT.test(after) ||
      (SPEECH_VERBS.has(before) && IS.test(after)) ||
      ((BEFORE_THAT.has(before) || DOING.has(before)) && !SUBJECTS.has(after)),
  ],
]);
/** What of "those" tells which ones are meant. */
const EXPLAINING = new Set(
  'who whom whose which that of in on at with without from for to by under over about not already still'.split(
    ' ',
  ),
);
/** Behind "say that", where it is the subject: "say that won't be". */
const IS = /^(?:is|was|will|wo|would|can|could|may|might|has|had|does|did)$/;
/** Behind "that" where nothing follows that it could belong to: "find that out". */
const ENDS_THAT = /^(?:[.,]|out)$/;
/** Times that "that" points to. */
const POINTED_AT = new Set(
  'day night morning evening afternoon week month year summer time moment point'.split(' '),
);
/** Behind these, "that" is no conjunction. */
const BEFORE_THAT = new Set('of on at with by from for to after before since during about like'.split(' '));
/** Nor behind these, which have an object: "keep that promise". */
const DOING = new Set(
  'keep keeps kept keeping make makes made making take takes took taking break breaks broke use uses used using get gets got hold holds held put meet met win won change changed solve'.split(
    ' ',
  ),
);
const SUBJECTS = new Set('the a an he she it they we i you there of which'.split(' '));

type Around = (before: string, after: string, all: readonly string[]) => boolean;

const always: Around = () => true;

/** Words that add, and between which words they do. */
const ADDING: ReadonlyMap<string, Around> = new Map<string, Around>([
  ['another', (before) => before !== 'one'],
  ['other', (before, after) => !/^(?:and|or|each|any|no|every)$/.test(before) && after !== 'than'],
  ['others', (before) => !/^(?:and|or|among)$/.test(before)],
  ['again', (before) => before !== 'once'],
  ['further', (_, after) => !/^(?:than|from|away|into|in|to)$/.test(after)],
  ['additional', always],
  ['similar', (_, after) => after !== 'to'],
  ['similarly', always],
  ['later', (_, after) => !/^(?:this|that|next|in|on|than|today|years?|date)$/.test(after)],
  ['then', (before, after) => before !== 'and' && before !== ',' && after !== 'and'],
  [
    'much',
    (before, after, all) =>
      /^(?:more|less|[a-z]{2,}er)$/.test(after) && before !== 'how' && !all.includes('than'),
  ],
  ['same', (_, after) => !/^(?:as|that|time)$/.test(after)],
  ['such', (_, after) => after !== 'as'],
  ['both', (_, after, all) => after === 'of' || !all.includes('and')],
  ['more', (before, after) => (NUMBERS.has(before) || /^\d+$/.test(before)) && after !== 'than'],
  ['instead', (_, after) => after !== 'of'],
  [
    'so',
    (_, after, all) =>
      /^(?:much|many|few|little)$/.test(after) && !all.includes('that') && !all.includes('as'),
  ],
]);
