/** What a page says about its article in JSON-LD (schema.org); names as written, entities and all. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;
/** Where articles are found inside other objects. */
const NESTING_KEYS = ['@graph', 'mainEntity'];
const CONTROL = /[\0-\x1f]/g;

/** The first article that the text of a JSON-LD script tells of; null if there is none. */
export function linkedArticle(json: string): LinkedArticle | null {
  const found = objectsIn(parse(json)).find(isArticle);
  if (found === undefined) return null;
  return {
    headline: text(found.headline) ?? text(found.name),
    authors: [...new Set([...names(found.author), ...names(found.creator)])],
    published: text(found.datePublished),
    site: names(found.publisher)[0] ?? null,
    url: text(found.url) ?? text(found.mainEntityOfPage) ?? idOf(found.mainEntityOfPage),
    body: text(found.articleBody),
  };
}

function parse(json: string): unknown {
  try {
    // Line ends inside strings are the commonest fault.
    return JSON.parse(json.replace(CONTROL, ' '));
  } catch {
    // By design: what cannot be parsed says nothing, and the page's other metadata is still there to be used.
    return null;
  }
}

/** All objects at the top level of lists and graphs, in order; no recursion, since depth is the page's to choose. */
function objectsIn(root: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      for (const item of value.toReversed()) waiting.push(item);
    } else if (isObject(value)) {
      found.push(value);
      for (const key of NESTING_KEYS) waiting.push(value[key]);
    }
  }
  return found;
}

function isArticle(object: JsonObject): boolean {
  const types = Array.isArray(object['@type']) ? object['@type'] : [object['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

/** Names of a person, an organization, or several. */
function names(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => {
    const name = isObject(item) ? item.name : item;
    const list: unknown[] = Array.isArray(name) ? name : [name];
    return list.map(text).filter((found) => found !== null);
  });
}

function idOf(value: unknown): string | null {
  return isObject(value) ? text(value['@id']) : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
