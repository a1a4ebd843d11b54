/** What the holder of a title is called when he is spoken of again. */
export interface OfficeRow {
  /** Titles and letters in lower case, without full stops, between blanks. */
  readonly titles: string;
  readonly nouns: string;
  readonly examples: readonly { readonly name: string; readonly noun: string }[];
}

export const OFFICES: readonly OfficeRow[] = [
  { titles: 'justice', nouns: 'judge', examples: [{ name: 'Ms Justice Anna Brandt', noun: 'judge' }] },
  {
    titles: 'qc kc sc bl',
    nouns: 'counsel barrister lawyer',
    examples: [{ name: 'Carl Ott KC', noun: 'barrister' }],
  },
  {
    titles: 'detective inspector superintendent sergeant constable pc dc ds det con supt insp garda',
    nouns: 'officer detective',
    examples: [{ name: 'Det Con Carl Ott', noun: 'officer' }],
  },
  {
    titles: 'dr prof professor',
    nouns: 'professor doctor scientist researcher academic',
    examples: [{ name: 'Prof Anna Brandt', noun: 'researcher' }],
  },
  {
    titles: 'rev reverend fr',
    nouns: 'vicar rector priest minister',
    examples: [{ name: 'the Rev Anna Brandt', noun: 'rector' }],
  },
  {
    titles: 'cllr coun councillor councilor',
    nouns: 'councillor councilor',
    examples: [{ name: 'Cllr Carl Ott', noun: 'councillor' }],
  },
  {
    titles: 'sen senator rep representative congressman congresswoman',
    nouns: 'senator lawmaker legislator congressman congresswoman',
    examples: [{ name: 'Rep. Anna Brandt', noun: 'lawmaker' }],
  },
];

let nouns: ReadonlyMap<string, readonly string[]> | undefined;

/** The nouns that a title lets expect, such as "judge" of "justice"; in lower case, none for most words. */
export function nounsOfTitle(title: string): readonly string[] {
  nouns ??= new Map(
    OFFICES.flatMap((row) =>
      row.titles.split(' ').map((each): [string, readonly string[]] => [each, row.nouns.split(' ')]),
    ),
  );
  return nouns.get(title) ?? [];
}
