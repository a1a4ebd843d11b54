// The pure JavaScript build carries no types of its own. Bundlers and Node see it as a CommonJS module.
declare module 'recheck/lib/browser.js' {
  import type { checkSync } from 'recheck';

  const recheck: { readonly checkSync: typeof checkSync };
  export default recheck;
}
