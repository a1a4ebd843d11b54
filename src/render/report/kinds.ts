import type { Label } from '../../types.js';

/** Kinds of lines in a reader's words. */
export const KIND_NAMES: Readonly<Record<Label['kind'], string>> = {
  title: 'title',
  byline: 'byline',
  published: 'date',
  caption: 'caption',
  paragraph: 'paragraph',
  subhead: 'subhead',
  list: 'list item',
  pullquote: 'pull quote',
  ad: 'advertising',
  player: 'player',
  share: 'sharing',
  promo: 'promotion',
  related: 'other stories',
  meta: 'page details',
  section: 'section',
  nav: 'menu',
  consent: 'consent',
  paywall: 'paywall',
  comments: 'comments',
  legal: 'legal',
  app: 'app notes',
  repeat: 'repeated',
  outside: 'outside the story',
  blank: 'blank',
};
