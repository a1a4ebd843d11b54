/** Names of authors and sites as pages write them, made fit to be read. */

const BY = /^(?:by|von|par|por|di|door)\s*:?\s+/i;
const ADDRESS = /https?:|www\.|^\/|^@|\S@\S/i;
const SEPARATOR = /\s+(?:[-–—|·•»:]|::|\/\/)\s+/g;
/** Of a <title> without a known site name: the shorter part at the end is taken for one if it is this short. */
const LONGEST_SITE_WORDS = 4;
const FEWEST_TITLE_WORDS = 3;

/** "A", "A and B", "A, B and C"; "By" left out, each once, web and mail addresses never; null if no name is left. */
export function joinNames(names: readonly string[]): string | null {
  const clean = names
    .map((name) =>
      name
        .replace(BY, '')
        .replace(/[\s,;|]+$/, '')
        .trim(),
    )
    .filter((name) => name !== '' && !ADDRESS.test(name));
  const unique = clean.filter((name, index) => clean.findIndex((other) => same(other, name)) === index);
  const last = unique.at(-1);
  if (last === undefined) return null;
  const others = unique.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} and ${last}`;
}

/**
 * The title without the name of the site before or after it: "Headline - The Site", "The Site | Headline".
 * @param certainty 'known': only the site's known name is cut; 'guessed': a short last part is taken for one too
 */
export function titleWithoutSite(title: string, site: string | null, certainty: 'known' | 'guessed'): string {
  const separators = [...title.matchAll(SEPARATOR)];
  if (site !== null) {
    const names = [site, site.replace(/^the /i, '')];
    const atEnd = separators.find((found) =>
      names.some((name) => same(title.slice(found.index + found[0].length), name)),
    );
    if (atEnd !== undefined) return title.slice(0, atEnd.index);
    const atStart = separators.find((found) => names.some((name) => same(title.slice(0, found.index), name)));
    if (atStart !== undefined) return title.slice(atStart.index + atStart[0].length);
  }
  const last = separators.at(-1);
  if (last === undefined) return title;
  const head = title.slice(0, last.index);
  const tail = title.slice(last.index + last[0].length);
  const isColon = last[0].trim() === ':';
  if (certainty === 'known' || isColon) return title;
  const looksLikeSite = wordCount(tail) <= LONGEST_SITE_WORDS && wordCount(head) >= FEWEST_TITLE_WORDS;
  if (!looksLikeSite || wordCount(tail) >= wordCount(head)) return title;
  // "Headline | Section | The Site"
  return titleWithoutSite(head, site, last[0].trim() === '|' ? 'guessed' : 'known');
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
