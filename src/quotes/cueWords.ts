import { CUE_KINDS, CUES, type CueKind } from './cues.js';

/** In which form a cue verb stands. */
export const CUE_FORMS = ['base', 'third', 'past', 'ing'] as const;
type CueForm = (typeof CUE_FORMS)[number];

export interface CueWord {
  readonly kind: CueKind;
  readonly form: CueForm;
}

let words: ReadonlyMap<string, CueWord> | undefined;

/** What a word tells of saying; undefined where it tells nothing. */
export function cueWord(word: string): CueWord | undefined {
  words ??= allForms();
  return words.get(word);
}

function allForms(): Map<string, CueWord> {
  const forms = new Map<string, CueWord>();
  for (const kind of CUE_KINDS) {
    const verbs = CUES.filter((row) => row.kind === kind).flatMap((row) => row.verbs.split(/\s+/));
    for (const verb of verbs) {
      for (const [word, form] of formsOf(verb)) {
        if (!forms.has(word)) forms.set(word, { kind, form });
      }
    }
  }
  return forms;
}

function formsOf(verb: string): [string, CueForm][] {
  const [base = '', third, past, ing, participle] = verb.split('/');
  if (third !== undefined && past !== undefined && ing !== undefined) {
    const given: [string, CueForm][] = [
      [past, 'past'],
      [base, 'base'],
      [third, 'third'],
      [ing, 'ing'],
    ];
    return participle === undefined ? given : [...given, [participle, 'past']];
  }
  const isSilent = base.endsWith('e');
  const stem = isSilent ? base.slice(0, -1) : base;
  return [
    [base, 'base'],
    [/(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`, 'third'],
    [`${stem}ed`, 'past'],
    [`${stem}ing`, 'ing'],
  ];
}
