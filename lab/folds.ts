import { InvalidArgumentError } from 'commander';

/** Parts of a set by site, so that what is learnt from one site is never tested on it. */

/** One of so many parts. */
export interface Fold {
  readonly part: number;
  readonly of: number;
}

/** "2/5" as the third of five parts. */
export function parseFold(text: string): Fold {
  const [part, of] = text.split('/').map(Number);
  if (part === undefined || of === undefined || !(part >= 0 && part < of))
    throw new InvalidArgumentError('It is no part such as 0/5.');
  return { part, of };
}

/** The part of so many to which a site belongs: the same for all its pages, in every set. */
export function foldOf(site: string, of: number): number {
  let hash = 7;
  for (const letter of site) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % of;
}

export function isIn({ part, of }: Fold, site: string): boolean {
  return foldOf(site, of) === part;
}
