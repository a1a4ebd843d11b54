/**
 * Function words of English, with the commonest of German, French, Spanish, Italian, Portuguese and Dutch, so that running text
 * of those languages counts as running text too. Lower case. Written for this project.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again against all also although am among an and any are as at away back be because been before being below between both but by
  can cannot could did do does doing done down during each either else even ever every few for from further had has have having he her here
  hers herself him himself his how however i i'd i'll i'm i've if in indeed instead into is isn't it it's its itself just least less let like
  made make makes many may me might mine more most much must my myself neither never no nor not now of off often on once one only onto or other
  others ought our ours ourselves out over own perhaps quite rather really said same say says seem seemed shall she she's should since so some
  something sometimes still such than that that's the their theirs them themselves then there there's therefore these they they're this those
  though through thus to together too toward towards under until up upon us very was wasn't we we're we've well were what whatever when where
  whether which while who whom whose why will with within without won't would wouldn't yet you you're you've your yours yourself don't didn't
  doesn't couldn't can't haven't hadn't hasn't aren't weren't
  der die das den dem des ein eine einen einem einer und oder aber ist sind war waren wird werden wurde wurden hat haben hatte nicht mit von zu
  zum zur auf für im als auch sich es er sie wir ihr wie bei nach aus um dass vor noch nur durch über unter bis wenn weil
  le la les un une des du de et est sont été était a ont pour par sur dans avec qui que ne pas plus au aux ce cette ces il elle ils nous vous se
  son sa ses leur comme mais où
  el los las una unos del y es son fue era han por para con que no se su sus lo al como más pero sin sobre entre cuando
  il lo gli della delle dei degli di da che non è sono per con una nel nella alla anche più
  o os as um uma do dos da das em no na com não mais foi ao pelo pela
  het een van en dat op te voor met zijn niet aan ook werd naar`
    .split(/\s+/)
    .flatMap((word) => (word.includes("'") ? [word, word.replace("'", '’')] : [word])),
);
