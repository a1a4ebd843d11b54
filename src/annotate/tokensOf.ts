import type { AnnotatedText, Token } from '../types.js';

/** All tokens of a text in one row. */
export function tokensOf({ paragraphs }: AnnotatedText): readonly Token[] {
  const all: Token[] = [];
  for (const { tokens } of paragraphs) for (const token of tokens) all.push(token);
  return all;
}
