import { ABROAD } from './abroad.js';
import { ADS } from './ads.js';
import { APP } from './app.js';
import { ARCHIVES } from './archives.js';
import { CAPTIONS } from './captions.js';
import { COMMENTS } from './comments.js';
import { CONSENT } from './consent.js';
import { LEGAL } from './legal.js';
import { META } from './meta.js';
import { NAV } from './nav.js';
import { PAYWALL } from './paywall.js';
import { PLAYERS } from './players.js';
import { PROMO } from './promo.js';
import { RELATED } from './related.js';
import type { FurnitureRow } from './row.js';
import { SHARE } from './share.js';

const TABLES = [
  ADS,
  PLAYERS,
  SHARE,
  CONSENT,
  COMMENTS,
  PAYWALL,
  LEGAL,
  META,
  CAPTIONS,
  APP,
  RELATED,
  PROMO,
  NAV,
  ABROAD,
  ARCHIVES,
].flat();

/** Every row, in order of precedence: the first that matches gives the reason. Certain rows come before weak ones. */
export const FURNITURE: readonly FurnitureRow[] = [
  ...TABLES.filter((row) => row.weak !== true),
  ...TABLES.filter((row) => row.weak === true),
];
