/** Words that are written with a full stop of their own. */
export interface AbbreviationRow {
  readonly id: string;
  /** Whether a sentence can end with one: "Inc." can where the next word opens a sentence, "Mr." cannot. */
  readonly endsSentence: boolean;
  /** Only before a number: "No. 5", but not "No. I will not." */
  readonly needsNumber?: true;
  /** Without the last full stop, between blanks; those with a capital letter count only so ("Sat" is a day, "sat" is none). */
  readonly words: string;
  readonly examples: readonly { readonly text: string; readonly sentences: number }[];
}

export const ABBREVIATIONS: readonly AbbreviationRow[] = [
  {
    id: 'titles',
    endsSentence: false,
    words: `Mr Mrs Ms Mx Dr Prof Rev Hon Gov Sen Sens Rep Reps Pres Supt Insp Det Sgt Cpl Pvt Lt Col Gen Maj Capt Cmdr Adm Messrs Mme Mlle Sr Br St Mt
      Ft Amb Atty Asst Assoc Dir Ald`,
    examples: [
      { text: 'Mr. Hale met Gov. Brandt. Sen. Ortiz stayed away.', sentences: 2 },
      { text: 'She lives in St. Albans. He does not.', sentences: 2 },
    ],
  },
  {
    id: 'numbered',
    endsSentence: false,
    needsNumber: true,
    words: 'No Nos no nos Fig Figs fig Vol vol pp p Ch Sec Art Cf Ed Eds',
    examples: [
      { text: 'Anna Brandt lives at No. 14. Her son does not.', sentences: 2 },
      { text: '“No. I will not.”', sentences: 2 },
    ],
  },
  {
    id: 'references',
    endsSentence: false,
    words: 'vs v e.g i.e viz approx Dept',
    examples: [{ text: 'Anna Brandt vs. Carl Ott, i.e. Mother vs. Son, was heard.', sentences: 1 }],
  },
  {
    id: 'companies',
    endsSentence: true,
    words: 'Inc Corp Co Ltd Plc Bros Intl Assn Univ',
    examples: [
      { text: 'She left Harlow Inc. The firm closed.', sentences: 2 },
      { text: 'She left Harlow Inc. in May.', sentences: 1 },
      { text: 'She met Ott of Harlow Corp. Brandt stayed away.', sentences: 1 },
    ],
  },
  {
    id: 'names',
    endsSentence: true,
    words: 'Jr Esq Ph.D M.D',
    examples: [{ text: 'Carl Ott Jr. was there. He left.', sentences: 2 }],
  },
  {
    id: 'months and days',
    endsSentence: true,
    words: 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat',
    examples: [
      { text: 'It opened on Jan. 4 and shut in Dec. The town slept.', sentences: 2 },
      { text: 'The cat sat. The dog ran.', sentences: 2 },
    ],
  },
  {
    id: 'places',
    endsSentence: true,
    words: `Ave Blvd Rd Hwy Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis
      Wyo Ont Que`,
    examples: [{ text: 'The farm lies near Salem, Ore. and Eugene. It is old.', sentences: 2 }],
  },
  {
    id: 'times and measures',
    endsSentence: true,
    words: 'a.m p.m etc al hr hrs mins sq km lb lbs oz',
    examples: [
      { text: 'Doors open at 9 a.m. Entry is free.', sentences: 1 },
      { text: 'Doors open at 9 a.m. The entry is free.', sentences: 2 },
      { text: 'Doors open at 9 a.m. on Sunday.', sentences: 1 },
    ],
  },
];

let rows: ReadonlyMap<string, AbbreviationRow> | undefined;

/** The row of a word before its full stop; undefined where it is no abbreviation. In capitals it counts as elsewhere. */
export function abbreviation(word: string): AbbreviationRow | undefined {
  rows ??= new Map(
    ABBREVIATIONS.flatMap((row) => row.words.split(/\s+/).map((listed) => [listed, row] as const)),
  );
  const lower = word.toLowerCase();
  const found = rows.get(word) ?? rows.get(lower);
  if (found !== undefined || word !== word.toUpperCase() || word === lower) return found;
  return rows.get(word.charAt(0) + lower.slice(1));
}
