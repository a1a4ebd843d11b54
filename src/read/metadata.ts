import type { Metadata } from '../types.js';
import { type Attributes, type HtmlElement, plainText } from './htmlElements.js';
import { type LinkedArticle, linkedArticle } from './jsonLd.js';
import { tidy } from './lines.js';
import { joinNames, titleWithoutSite } from './names.js';

/** Names of <meta> elements (name, property or itemprop), best first. */
const META = {
  title: [
    'og:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'twitter:title',
    'headline',
  ],
  byline: [
    'author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'article:author',
    'og:article:author',
    'byline',
  ],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'pubdate',
    'publish-date',
    'publishdate',
    'publication_date',
    'date',
  ],
  site: ['og:site_name', 'application-name'],
  url: ['og:url'],
} as const;

const WANTED_META = new Set<string>(Object.values(META).flat());
const MOST_AUTHORS = 10;
/** Characters: a longer "author" is a whole box about the author. */
const LONGEST_NAME = 100;
const WEB_ADDRESS = /^https?:\/\//i;

/** The text of an element that names an author, while it is open. */
interface AuthorElement {
  readonly element: HtmlElement;
  readonly texts: string[];
}

/** Gathers what a page says about itself: JSON-LD first, then <meta>, then the marks in the text, then <title>. */
export class MetadataCollector {
  readonly #meta = new Map<string, string[]>();
  readonly #titles: string[] = [];
  readonly #scripts = new Map<Attributes, string[]>();
  readonly #authors: AuthorElement[] = [];
  #openAuthor: AuthorElement | null = null;
  #canonical: string | null = null;
  #dateInText: string | null = null;
  #titleElement: Attributes | null = null;

  open(element: HtmlElement): void {
    const { attributes } = element;
    if (this.#openAuthor === null && namesAuthor(attributes) && this.#authors.length < MOST_AUTHORS) {
      this.#openAuthor = { element, texts: [] };
      this.#authors.push(this.#openAuthor);
    }
    if (
      element.tag === 'time' &&
      (hasWord(attributes, 'itemprop', 'datepublished') || attributes.has('pubdate'))
    ) {
      this.#dateInText ??= attributes.get('datetime') ?? null;
    }
  }

  close(element: HtmlElement): void {
    if (this.#openAuthor?.element === element) this.#openAuthor = null;
  }

  text(text: string): void {
    this.#openAuthor?.texts.push(text);
  }

  empty(tag: string, attributes: Attributes): void {
    if (tag === 'link' && hasWord(attributes, 'rel', 'canonical'))
      this.#canonical ??= attributes.get('href') ?? null;
    if (tag !== 'meta') return;
    const content = tidy(attributes.get('content') ?? '');
    if (content === '') return;
    for (const key of ['name', 'property', 'itemprop']) {
      const name = attributes.get(key)?.trim().toLowerCase() ?? '';
      if (!WANTED_META.has(name)) continue;
      const values = this.#meta.get(name) ?? [];
      if (values.length < MOST_AUTHORS) this.#meta.set(name, [...values, content]);
    }
  }

  /** Source text of scripts and of the title, which comes in pieces. */
  skippedText(tag: string, attributes: Attributes, text: string): void {
    if (tag === 'title') {
      // Only the first: others belong to pictures.
      this.#titleElement ??= attributes;
      if (this.#titleElement === attributes) this.#titles.push(text);
    } else if (tag === 'script' && /^application\/ld\+json/i.test(attributes.get('type')?.trim() ?? '')) {
      const texts = this.#scripts.get(attributes);
      if (texts === undefined) this.#scripts.set(attributes, [text]);
      else texts.push(text);
    }
  }

  finish(): Metadata {
    const linked = this.#linkedArticle();
    const site = known(this.#first('site')) ?? known(linked?.site);
    return {
      title: this.#title(linked, site),
      byline: this.#byline(linked),
      published:
        [linked?.published, this.#first('published'), this.#dateInText]
          .map(known)
          .find((date) => date !== null) ?? null,
      site,
      url:
        [this.#canonical, this.#first('url'), linked?.url]
          .map(known)
          .find((url) => WEB_ADDRESS.test(url ?? '')) ?? null,
      body: known(linked?.body),
    };
  }

  #linkedArticle(): LinkedArticle | null {
    for (const texts of this.#scripts.values()) {
      const found = linkedArticle(texts.join(''));
      if (found !== null) return found;
    }
    return null;
  }

  #title(linked: LinkedArticle | null, site: string | null): string | null {
    const given = known(linked?.headline) ?? known(this.#first('title'));
    if (given !== null) return titleWithoutSite(given, site, 'known');
    const element = known(this.#titles.join(''));
    return element === null ? null : titleWithoutSite(element, site, 'guessed');
  }

  #byline(linked: LinkedArticle | null): string | null {
    const fromMeta = META.byline.map((name) => this.#meta.get(name) ?? []);
    const parent = this.#authors[0]?.element.parent;
    // Authors further down are those of other stories.
    const together = this.#authors.filter((author) => author.element.parent === parent);
    const fromText = together
      .map((author) => tidy(author.texts.join('')))
      .filter((name) => name.length <= LONGEST_NAME);
    const sources = [linked?.authors ?? [], ...fromMeta, fromText];
    for (const source of sources) {
      const names = joinNames(source.map((name) => tidy(plainText(name))));
      if (names !== null) return names;
    }
    return null;
  }

  #first(kind: keyof typeof META): string | undefined {
    for (const name of META[kind]) {
      const value = this.#meta.get(name)?.[0];
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

function namesAuthor(attributes: Attributes): boolean {
  return hasWord(attributes, 'rel', 'author') || hasWord(attributes, 'itemprop', 'author');
}

function hasWord(attributes: Attributes, name: string, word: string): boolean {
  return attributes.get(name)?.toLowerCase().split(/\s+/).includes(word) === true;
}

/** The value as text, entities decoded once more since pages encode them twice; null for nothing. */
function known(value: string | null | undefined): string | null {
  const text = tidy(plainText(value ?? ''));
  return text === '' ? null : text;
}
