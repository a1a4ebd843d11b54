/** Small closed classes of English words whose share tells reporting from furniture. */
export type WordClass =
  | 'firstPerson'
  | 'secondPerson'
  | 'thirdPerson'
  | 'said'
  | 'past'
  | 'imperative'
  | 'calendar';

const CLASSES: Readonly<Record<WordClass, string>> = {
  firstPerson: "i we our my us me i'm i've we're we've ours mine",
  secondPerson: "you your you're you've you'll yours",
  thirdPerson: 'he she they his her their him them its it',
  said: 'said says told added saying tells asked wrote announced reported according explained argued noted warned claimed',
  past: 'was were had did been became made went came took found began',
  imperative:
    'read subscribe sign click follow share get join view see watch download listen buy shop learn find check try register log search browse skip enter submit contact support donate',
  calendar:
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm',
};

/** The class of a word in lower case with straight apostrophes; undefined for most words. */
export const CLASS_OF_WORD: ReadonlyMap<string, WordClass> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, WordClass] => [word, name as WordClass]),
  ),
);
