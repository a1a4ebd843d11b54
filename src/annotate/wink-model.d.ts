// The parts of wink's English model that are asked for by name; the package gives types for the whole only.
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const featureFn: unknown;
  export default featureFn;
}
declare module 'wink-eng-lite-web-model/dist/ner-transformers.js' {
  const transformers: readonly unknown[];
  export default transformers;
}
