// The part of wink's English model that is asked for by name; the package gives types for the whole only.
declare module 'wink-eng-lite-web-model/dist/ner-transformers.js' {
  const transformers: readonly unknown[];
  export default transformers;
}
