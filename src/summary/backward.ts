/** Openings that lean on the sentence before: without it a reader does not know who or what is meant. */
export interface BackwardRow {
  readonly id: string;
  /** Ends "It …": why the sentence is not taken alone. */
  readonly why: string;
  /** Phrases in lower case, parted by " | ". */
  readonly openings: string;
  /** Sentences that the row must find, and some that come near. */
  readonly leans: readonly string[];
  readonly stands: readonly string[];
}

export const BACKWARD: readonly BackwardRow[] = [
  {
    id: 'pronoun',
    why: 'opens with a pronoun for someone or something named before',
    openings: `all of that | all of this | all this | all that | he | she | it | they | him | her | his | its | their | them | hers | theirs | himself | herself | themselves | both | neither | either |
      each | others | other | another | some of them | many of them | most of them | none of them | all of them | one of them | one of these | one of those |
      two of them | among them | of those | of these | all three | all four | all on board | all of the`,
    leans: [
      'He said the quay would be mended.',
      'Starting in May, she sailed to Hale.',
      'Now they don’t talk.',
      'Its chair resigned in May after the storm.',
      'Of those, nine were hurt.',
      'Some were sold to bakers in Hale.',
      'The most recent was built in 1911.',
      'The captain of the ferry had passed the test, she said.',
    ],
    stands: [
      'Hebden won the cup again on Sunday.',
      'Carl Ott had passed the test, he said.',
      'Some ferries sailed in spite of it.',
    ],
  },
  {
    id: 'demonstrative',
    why: 'opens with “this” or “that”, which points to what was said before',
    openings: `this | that | these | those | such | here | there | the same | the other | the others | the latter | the former | the two | the three | the four | the five | the six |
      the pair | the duo | the trio | the couple | the move | the incident | the decision | the comments | the remarks | the announcement |
      the news comes | the clip | the footage | the video | the photo | the picture | the image | the post | the tweet | the result | the ruling |
      the verdict | the attack | the accident | the crash | the victim | the victims | the suspect | the suspects | the statement | the letter |
      the report | the study | the findings | the figures | the changes | the plan | the plans | the proposal | the proposals | the deal | the agreement |
      the man | the woman | the boy | the girl | the child | the teenager | the second reason | the third reason | the other reason | another reason |
      the second is | the third is | the subject | the message | the idea is | the problem is | the point is`,
    leans: [
      'The second reason is that boats cost money.',
      'From those early days, the boats were wet.',
      'That is why the bridge shut.',
      'The pair left the town in May.',
      'There she met a baker.',
      'Workers there earn very little.',
      'School from that day on was hard for her.',
      'A man spoke those last words.',
    ],
    stands: [
      'This week the bridge shut.',
      'There were no seats left.',
      'The town helped those who had lost a boat.',
      'The couples danced until the morning.',
    ],
  },
  {
    id: 'link',
    why: 'opens with a link to the sentence before',
    openings: `to which | in which | of which | for which | specifically | namely | in particular | in short | in sum | put simply | in addition to that | on that note | so | then | thus | hence | therefore | instead | otherwise | or | nor | similarly | likewise | as a result | as such | for example |
      for instance | in contrast | by contrast | in other words | on the other hand | at the same time | at that point | at that time | at the time |
      at this point | since then | after that | before that | by then | until then | even then | even so | that said | in response | in return |
      in turn | in that case | if so | not so | because of that | because of this | despite this | despite that | in this case | from there |
      from then | to that end | to do so | when asked | asked why | asked whether | asked if | asked about | asked how | when it comes | not only that |
      on top of this | on top of that | consequently | accordingly | afterwards | afterward | soon after | later | earlier | either way | too | besides |
      in fact | in reality | in truth | but | and | yet | still | however | meanwhile | moreover | furthermore | additionally | nevertheless | nonetheless |
      indeed | also | in addition | after all | regardless | then again | to be sure | granted | fast forward | hmm | hmmm | hey | sure | just when | first , | second , | third , | finally , |
      the answer | the short answer | as for | yes | no | well | ok | okay | oh | why | because | same | unlike this | elsewhere | true , | rather ,`,
    leans: [
      'So the bridge stayed shut.',
      'In Hale, however, it is shut.',
      'Since then, nine boats have sailed.',
      'As a result, fares rose.',
      'To which Nora Falk answered that it was late.',
      'Elsewhere on the coast, nine boats sank.',
      'True, the boats are old.',
      'Rather, the boats are wet.',
      'The harbour police did not think so.',
      'The mayor of Hale will never do that.',
    ],
    stands: [
      'Solar panels cover the roof of the school.',
      'Nora Falk won the cup again.',
      'Thenford lost the cup again.',
    ],
  },
  {
    id: 'short',
    why: 'too short to tell what it is about',
    openings: '',
    leans: ['All on board survived.'],
    stands: ['All nine passengers of the ferry survived.'],
  },
];
