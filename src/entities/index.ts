/** What finds names and values in an annotated text, in one place: the built package loads all of it at once, when first asked for. */
export { entitiesIn } from './entitiesIn.js';
export { namesIn } from './names.js';
