import { type Format, isFailed, type RenderOptions, type Result } from '../format.js';
import { nameHeader, TEXT } from '../text.js';
import { BLOCK_VIEWS } from '../views/index.js';
import { articleText } from './article.js';
import { blocksText } from './blocks.js';
import { explainedTable } from './explain.js';
import { type Look, lookOf } from './look.js';

function single(result: Result, options: RenderOptions): string | null {
  const look = lookOf(options);
  const { view = 'article' } = options;
  if (options.explain && (view === 'article' || isFailed(result))) return explained(result, look, options);
  if (isFailed(result)) return null;
  return view === 'article'
    ? articleText(result, look)
    : blocksText(BLOCK_VIEWS[view](result, options), look);
}

/** Programs read the plain table; it is never wrapped. */
function explained(result: Result, look: Look, options: RenderOptions): string | null {
  if (!look.isDressed) return TEXT.single(result, options);
  const lines = isFailed(result) ? result.lines : result.article.lines;
  return lines === undefined ? null : explainedTable(lines, look);
}

function item(result: Result, options: RenderOptions): string | null {
  const text = single(result, options);
  return text === null ? null : nameHeader(result.id, options) + text;
}

/** Text for eyes: wrapped to `width`, with the layout and colours of terminals where there is a terminal or `colour`. */
export const TERMINAL: Format = { ...TEXT, single, series: { ...TEXT.series, item } };
