/**
 * Words that tell of saying. A row is a kind of saying; a verb with forms of its own is given as base/third person/past/-ing, and with
 * a past participle or another spelling of the past at the end.
 */
export const CUE_KINDS = [
  'say',
  'write',
  'ask',
  'stance',
  'judge',
  'think',
  'show',
  'voice',
  'name',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

export interface CueRow {
  readonly kind: CueKind;
  readonly why: string;
  /** Base forms between blanks. */
  readonly verbs: string;
  /** Each with the cue that stands in it. */
  readonly examples: readonly { readonly text: string; readonly cue: string }[];
}

export const CUES: readonly CueRow[] = [
  {
    kind: 'say',
    why: 'tells that words were spoken',
    verbs: `say/says/said/saying tell/tells/told/telling add continue reply/replies/replied/replying respond
      answer explain state note remark comment mention recall observe conclude repeat go/goes/went/going
      put/puts/put/putting speak/speaks/spoke/speaking talk counter interject elaborate recount relate
      narrate testify/testifies/testified/testifying confirm reiterate begin/begins/began/beginning inform
      advise brief opine stress emphasize emphasise summarize summarise
      clarify/clarifies/clarified/clarifying muse reflect remember reminisce quote cite chime intone
      pronounce declare announce proclaim submit/submits/submitted/submitting point outline underline underscore
      highlight relay rejoin reason echo/echoes/echoed/echoing aver/avers/averred/averring theorise theorize enthuse
      rule`,
    examples: [
      { text: 'Counsel submitted that the work was “in full swing”.', cue: 'submitted' },
      { text: '“Come in,” said Anna Brandt.', cue: 'said' },
      { text: 'Brandt has told the court: “I never saw it.”', cue: 'told' },
      { text: '“That was in May,” he recalled.', cue: 'recalled' },
    ],
  },
  {
    kind: 'write',
    why: 'tells that words were written',
    verbs: `write/writes/wrote/writing/written tweet retweet post email e-mail message text/texts/texted/texting
      blog/blogs/blogged/blogging publish scrawl scribble jot/jots/jotted/jotting sign print caption type`,
    examples: [
      { text: 'Ott tweeted: “We won.”', cue: 'tweeted' },
      { text: '“We won,” Ott had written on the wall.', cue: 'written' },
    ],
  },
  {
    kind: 'ask',
    why: 'tells of a question',
    verbs: `ask inquire enquire wonder demand query/queries/queried/querying question
      quiz/quizzes/quizzed/quizzing prompt`,
    examples: [{ text: '“Who is there?” asked Ott.', cue: 'asked' }],
  },
  {
    kind: 'stance',
    why: 'tells what the words were said for: to warn, to claim, to promise',
    verbs: `warn insist argue claim assert contend maintain allege promise vow pledge
      swear/swears/swore/swearing predict forecast admit/admits/admitted/admitting concede acknowledge
      deny/denies/denied/denying accuse blame charge urge suggest propose recommend complain protest
      lament bemoan boast brag/brags/bragged/bragging object caution remind assure reassure agree disagree
      threaten apologize apologise confess plead/pleads/pleaded/pleading appeal encourage order instruct
      invite offer hint imply/implies/implied/implying indicate signal/signals/signalled/signalling/signaled retort shoot/shoots/shot/shooting
      fire snap/snaps/snapped/snapping hit/hits/hit/hitting push advocate defend dispute
      rebut/rebuts/rebutted/rebutting refute reject refuse attribute credit thank congratulate greet cheer
      joke quip/quips/quipped/quipping tease gush rave rage fume vent gripe grumble moan decline
      decry/decries/decried/decrying counsel/counsels/counselled/counselling press lecture reveal disclose volunteer venture speculate
      estimate vouch attest preach reckon scoff sneer taunt heckle jeer implore bluster profess concur/concurs/concurred/concurring rue
      rail lash marvel/marvels/marvelled/marvelling`,
    examples: [
      { text: 'He reckons it is “late, as ever”.', cue: 'reckons' },
      { text: '“It will flood,” the council warned.', cue: 'warned' },
      { text: 'Ott denied he was “in anybody’s pocket”.', cue: 'denied' },
    ],
  },
  {
    kind: 'judge',
    why: 'tells what somebody is called',
    verbs: `call describe label/labels/labelled/labelling/labeled brand dub/dubs/dubbed/dubbing denounce condemn criticize criticise blast
      slam/slams/slammed/slamming praise hail dismiss characterize characterise portray deride mock
      ridicule attack assail lambaste term savage scold berate rebuke castigate chide rip/rips/ripped/ripping deem refer/refers/referred/referring cast/casts/cast/casting paint
      depict compare liken bash knock laud welcome commend salute lash slate`,
    examples: [
      { text: 'Brandt called it “a very small step”.', cue: 'called' },
      { text: 'It was a goal his manager labelled “a peach”.', cue: 'labelled' },
      { text: 'The move was “late and wrong”, which the union describes as typical.', cue: 'describes' },
    ],
  },
  {
    kind: 'think',
    why: 'tells of a thought',
    verbs: `think/thinks/thought/thinking believe feel/feels/felt/feeling hope see/sees/saw/seeing/seen consider
      fear know/knows/knew/knowing understand/understands/understood/understanding want wish expect doubt
      regard view find/finds/found/finding hear/hears/heard/hearing learn realize realise love
      worry/worries/worried/worrying`,
    examples: [{ text: 'Ott thinks that is “a bit much”.', cue: 'thinks' }],
  },
  {
    kind: 'show',
    why: 'tells what stands in a paper, on a sign, in a recording',
    verbs: `read/reads/read/reading show/shows/showed/showing/shown report release issue contain include
      carry/carries/carried/carrying open end bear/bears/bore/bearing feature broadcast air`,
    examples: [{ text: 'A sign read: “No dogs.”', cue: 'read' }],
  },
  {
    kind: 'voice',
    why: 'tells how the words sounded',
    verbs: `shout yell scream cry/cries/cried/crying chant whisper mutter murmur laugh sigh smile
      grin/grins/grinned/grinning nod/nods/nodded/nodding shrug/shrugs/shrugged/shrugging
      sing/sings/sang/singing exclaim bark roar holler bellow declaim
      deadpan/deadpans/deadpanned/deadpanning crack croak gasp groan growl hiss mumble
      sob/sobs/sobbed/sobbing stammer thunder chuckle giggle`,
    examples: [{ text: '“Not you again,” sighed Ott.', cue: 'sighed' }],
  },
  {
    kind: 'name',
    why: 'tells a title or a name, which nobody says',
    verbs: 'title entitle name nickname headline christen bill star',
    examples: [{ text: 'The talk, entitled “Slow Rivers and Their Towns”, was free.', cue: 'entitled' }],
  },
];
