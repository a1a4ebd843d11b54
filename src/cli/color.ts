import type { ChalkInstance } from 'chalk';
import type { Io, Out } from './io.js';

/** Whether a stream gets colours: the flag, then NO_COLOR, then FORCE_COLOR, then the stream and TERM. */
export function wantsColour(
  when: 'auto' | 'always' | 'never',
  env: Io['env'],
  stream: Pick<Out, 'isTTY'>,
): boolean {
  if (when !== 'auto') return when === 'always';
  if (env.NO_COLOR) return false;
  const force = env.FORCE_COLOR;
  if (force) return force !== '0' && force !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** The 16 colours, which each terminal shows in its own palette; undefined where none are wanted. */
export async function colours(wanted: boolean): Promise<ChalkInstance | undefined> {
  if (!wanted) return undefined;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}
