/** What finds things in an annotated text, in one place: the built package loads all of it at once, when first asked for. */
export { annotate } from './annotate/annotate.js';
export { entitiesIn } from './entities/entitiesIn.js';
export { namesIn } from './entities/names.js';
export { quotesIn } from './quotes/quotesIn.js';
export { summaryIn } from './summary/summaryIn.js';
