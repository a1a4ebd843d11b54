import type { AnnotatedText, Entity, Mention, Quote, Speaker } from '../types.js';
import { Interview } from './answers.js';
import { type Attribution, attribute } from './attribution.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { type Identities, identify } from './identities.js';
import { markedSpans } from './marks.js';
import { quoteModel } from './model.js';
import type { QuoteModel } from './modelFile.js';
import { isPartial } from './partial.js';
import { PronounResolver } from './pronouns.js';
import { reasonFor } from './reasons.js';
import type { Referent } from './referents.js';
import { withoutRepeats } from './repeats.js';
import { type Scene, sceneOf, type TokenRange } from './scene.js';
import { channelOf } from './via.js';

/**
 * The quotes of an annotated text with their speakers. Of quotes that repeat each other to the letter, as a pull quote does, the one
 * with the surest speaker is kept, in its place.
 *
 * @param entities the names found in the text; they may be incomplete
 * @returns quotes in the order of the text, in which their offsets count
 */
export async function quotesIn(
  annotated: AnnotatedText,
  entities: readonly Entity[],
  model: QuoteModel = quoteModel(),
): Promise<readonly Quote[]> {
  const scene = sceneOf(annotated, markedSpans(annotated));
  if (scene.quotes.length === 0) return [];
  const candidates = candidatesIn(scene, entities);
  const identities = identify(scene, candidates);
  const interview = new Interview(scene, candidates, identities);
  const attributions = withoutRepeats(scene, attribute(scene, candidates, interview, model));
  const naming = new Naming(scene, candidates, identities);
  return attributions.map((attribution) => naming.quote(attribution));
}

/** Gives quotes the names of their speakers, in the order of the text: who a pronoun is depends on who spoke before. */
class Naming {
  readonly #scene: Scene;
  readonly #numbers: ReadonlyMap<Candidate, number>;
  readonly #pronouns: PronounResolver;
  #last: Referent | null = null;

  constructor(scene: Scene, candidates: readonly Candidate[], identities: Identities) {
    this.#scene = scene;
    this.#numbers = new Map(candidates.map((candidate, i) => [candidate, i]));
    this.#pronouns = new PronounResolver(scene, candidates, identities);
  }

  quote(attribution: Attribution): Quote {
    const { quote, chosen } = attribution;
    const { start, end } = quote.span;
    const speaker = chosen === null ? null : this.#speaker(attribution, chosen.candidate);
    return {
      start,
      end,
      text: this.#scene.text.slice(start, end),
      partial: isPartial(attribution),
      speaker,
      cue: chosen === null ? null : this.#cue(attribution, chosen.candidate),
    };
  }

  #speaker(attribution: Attribution, candidate: Candidate): Speaker {
    const referent = this.#pronouns.referentOf(this.#numbers.get(candidate) ?? 0, this.#last);
    this.#last = referent ?? this.#last;
    const mention = this.#mention(candidate);
    const name = this.#nameOf(referent) ?? mention.text;
    const channel = channelOf(this.#scene, attribution.quote, candidate);
    const via = channel === null ? null : this.#mention(channel).text;
    return { ...mention, name, via, why: reasonFor(this.#scene, attribution, candidate, name) };
  }

  #nameOf(referent: Referent | null): string | null {
    if (referent === null) return null;
    return 'identity' in referent ? referent.identity.name : this.#mention(referent.phrase).text;
  }

  #mention({ first, end }: TokenRange): Mention {
    const { tokens, text } = this.#scene;
    const from = tokens[first]?.start ?? 0;
    const to = tokens[end - 1]?.end ?? from;
    return { start: from, end: to, text: text.slice(from, to) };
  }

  /** The cue beside the speaker, on the side of the quote if there is one on both. */
  #cue({ chosen }: Attribution, { first, end }: Candidate): Mention | null {
    const { cues, lower, unitOf, quoteOf } = this.#scene;
    const unit = unitOf[first];
    const isCue = (i: number): boolean =>
      unitOf[i] === unit &&
      quoteOf[i] === -1 &&
      (cues[i] !== undefined || (lower[i] === 'according' && lower[i + 1] === 'to'));
    const before = [1, 2, 3, 4].map((step) => first - step).find(isCue);
    const behind = Array.from({ length: 12 }, (_, i) => end + i).find(isCue);
    const isNear = before !== undefined && (first - before <= 2 || behind === undefined);
    const at = chosen?.isAfter === true && isNear ? before : (behind ?? before);
    if (at === undefined) return null;
    return this.#mention({ first: at, end: lower[at] === 'according' ? at + 2 : at + 1 });
  }
}
