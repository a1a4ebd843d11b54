/**
 * A pattern with a sign without which it cannot match. One that asks for letters of any alphabet takes V8 long to compile, tens of times as
 * long as other patterns: so it is asked only of texts that have its sign.
 */
export interface SignedPattern {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

/** Whether a text holds a pattern. */
export function isFound(pattern: RegExp | SignedPattern, text: string): boolean {
  return pattern instanceof RegExp
    ? pattern.test(text)
    : pattern.sign.test(text) && pattern.pattern.test(text);
}
