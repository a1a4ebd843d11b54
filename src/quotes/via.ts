import type { Candidate } from './candidates.js';
import { isPossessive } from './functionWords.js';
import { roleOf } from './roles.js';
import type { Scene, SceneQuote, TokenRange } from './scene.js';

/** A channel and the stretch of tokens that names it. */
export interface Channel {
  readonly first: number;
  readonly end: number;
}

const LONGEST_CHANNEL = 14;
/** So many tokens from the quote it is looked for. */
const FARTHEST = 40;
const CHANNEL_END = /^(?:that|which|who|where|when|published|released|said|says|[^\p{L}\p{N}].*)$/u;

/**
 * "Putin told Trump he “…,” according to a readout of the call from the Kremlin": the words came through a readout. A channel is a paper
 * that "according to" names, when somebody else is named for the words in the same sentence.
 */
export function channelOf(scene: Scene, quote: SceneQuote, speaker: Candidate): Channel | null {
  const range = scene.units[scene.unitOf[quote.first] as number] as TokenRange;
  const last = Math.min(range.end - 2, quote.end + FARTHEST);
  for (let i = Math.max(range.first, quote.first - FARTHEST); i < last; i++) {
    if (scene.quoteOf[i] !== -1 || scene.lower[i] !== 'according' || scene.lower[i + 1] !== 'to') continue;
    const first = i + 2;
    let end = first;
    while (end < range.end && end - first < LONGEST_CHANNEL && !isChannelEnd(scene, end)) end += 1;
    const isSpeaker = speaker.first < end && speaker.end > first;
    if (end > first && !isSpeaker && isPaper(scene, first, end)) return { first, end };
  }
  return null;
}

function isChannelEnd(scene: Scene, at: number): boolean {
  const word = scene.lower[at] as string;
  return scene.quoteOf[at] !== -1 || (CHANNEL_END.test(word) && !isPossessive(word));
}

/** The head of the phrase, before "of", "from" and the like, is a paper. */
function isPaper({ lower }: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = lower[i] as string;
    if (/^(?:of|from|by|in|on|with|for|to|and)$/.test(word)) return false;
    if (roleOf(word) === 'paper') return true;
  }
  return false;
}
