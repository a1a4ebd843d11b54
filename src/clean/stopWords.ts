/** Languages whose running text is told by its function words. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl';

/** Function words, lower case, with straight apostrophes. Written for this project. */
const WORDS: Readonly<Record<Language, string>> = {
  en: `a about after again against all also although am among an and any are as at away back be because been before being below between
    both but by can cannot could did do does doing done down during each either else even ever every few for from further had has have
    having he her here hers herself him himself his how however i i'd i'll i'm i've if in indeed instead into is isn't it it's its
    itself just least less let like made make makes many may me might mine more most much must my myself neither never no nor not now
    of off often on once one only onto or other others ought our ours ourselves out over own perhaps quite rather really said same say
    says seem seemed shall she she's should since so some something sometimes still such than that that's the their theirs them
    themselves then there there's therefore these they they're this those though through thus to together too toward towards under
    until up upon us very was wasn't we we're we've well were what whatever when where whether which while who whom whose why will
    with within without won't would wouldn't yet you you're you've your yours yourself don't didn't doesn't couldn't can't haven't
    hadn't hasn't aren't weren't`,
  de: `der die das den dem des ein eine einen einem einer und oder aber ist sind war waren wird werden wurde wurden hat haben hatte nicht
    mit von zu zum zur auf für im als auch sich es er sie wir ihr wie bei nach aus um dass vor noch nur durch über unter bis wenn weil
    ich du uns ihm ihn ihre seine seinen kein keine dann doch schon hier sehr mehr beim vom ins gegen ohne zwischen damit sagt sagte`,
  fr: `le la les un une des du de et est sont été était a ont pour par sur dans avec qui que ne pas plus au aux ce cette ces il elle ils
    nous vous se son sa ses leur comme mais où lui si tout tous même après avant depuis entre sous sans chez très d'un d'une qu'il
    c'est n'est s'est l'on`,
  es: `el los las una unos del y es son fue era han por para con que no se su sus lo al como más pero sin sobre entre cuando muy ya ni
    desde hasta hay está están ser tiene esta este eso porque donde quien les nos mi tu también todo años de la en a un`,
  it: `il lo gli della delle dei degli di da che non è sono per con una nel nella alla anche più un uno ha hanno si ma sua suo loro
    questo questa dal dalla sul sulla agli alle dopo prima quando senza perché c'è dell e la le i in a`,
  pt: `o os as um uma do dos da das em no na com não mais foi ao pelo pela e é de nos nas aos às se já ser são está tem sem até entre
    quando muito também seu sua ele ela isso depois a`,
  nl: `het een van en dat op te voor met zijn niet aan ook werd naar de ik hij zij ze we bij uit maar nog om dan die dit deze der wel
    geen meer over door had hebben heeft worden kan zou wordt toen`,
};

/** The function words of one language, with straight and with curly apostrophes. */
function stopWordsOf(language: Language): string[] {
  return WORDS[language]
    .split(/\s+/)
    .flatMap((word) => (word.includes("'") ? [word, word.replace("'", '’')] : [word]));
}

export const LANGUAGES = Object.keys(WORDS) as Language[];

/**
 * The function words of all these languages, each with the languages that have it as bits in their order. Running text of any of them
 * counts as running text.
 */
export const STOP_WORDS: ReadonlyMap<string, number> = languagesByWord();

function languagesByWord(): Map<string, number> {
  const found = new Map<string, number>();
  LANGUAGES.forEach((language, bit) => {
    for (const word of stopWordsOf(language)) found.set(word, (found.get(word) ?? 0) | (1 << bit));
  });
  return found;
}
