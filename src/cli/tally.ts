import { duration } from './progress.js';
import type { Account, Done } from './work.js';

/** --verbose: what came of all documents. */
export interface Tally {
  readonly count: (done: Done) => void;
  /** Bytes that were read, packed as they came. */
  readonly read: (bytes: number) => void;
  /** A document that --resume left out. */
  readonly skip: () => void;
  /** In one line. */
  readonly line: (milliseconds: number) => string;
}

export function newTally(): Tally {
  const failures = new Map<string, number>();
  let documents = 0;
  let skipped = 0;
  let bytesIn = 0;
  let bytesOut = 0;
  let kept = 0;
  let dropped = 0;
  return {
    count: ({ text, error, account }) => {
      documents += 1;
      if (error !== null) failures.set(error.code, (failures.get(error.code) ?? 0) + 1);
      bytesOut += text === null ? 0 : Buffer.byteLength(text);
      kept += account?.kept ?? 0;
      dropped += account?.dropped ?? 0;
    },
    read: (bytes) => {
      bytesIn += bytes;
    },
    skip: () => {
      skipped += 1;
    },
    line: (milliseconds) => {
      const failed = [...failures.values()].reduce((sum, number) => sum + number, 0);
      const kinds = [...failures]
        .sort(([, a], [, b]) => b - a)
        .map(([code, number]) => `${counted(number)} ${code}`);
      return [
        `${counted(documents)} document${documents === 1 ? '' : 's'} in ${duration(milliseconds / 1000)}`,
        ...(skipped === 0
          ? []
          : [`${counted(skipped)} more ${skipped === 1 ? 'was' : 'were'} there already`]),
        failed === 0 ? 'none failed' : `${counted(failed)} failed (${kinds.join(', ')})`,
        `${megabytes(bytesIn)} read`,
        `${megabytes(bytesOut)} written`,
        `${kept + dropped === 0 ? 0 : Math.round((100 * dropped) / (kept + dropped))} % of the text dropped`,
      ].join(', ');
    },
  };
}

/** --verbose: of one document. */
export function accountLine({ keptLines, droppedLines, words, milliseconds, foreign }: Account): string {
  const counts = `${keptLines} lines kept, ${droppedLines} dropped, ${words} words, ${milliseconds.toFixed(0)} ms`;
  return foreign === null ? counts : `${counts}; ${told(foreign)}: judged more by shape than by words`;
}

/** "in German"; of a language whose function words are not known only that it is none of those. */
function told({ language }: NonNullable<Account['foreign']>): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return language === null || language === 'other' ? 'in another language' : `in ${names.of(language)}`;
}

function counted(number: number): string {
  return number.toLocaleString('en-US');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
}
