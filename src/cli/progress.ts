import { milliseconds } from './clock.js';
import type { Out } from './io.js';
import type { Meter } from './source.js';

/** A line on the terminal that tells how far a long run is. */
export interface Progress {
  readonly meter: Meter;
  /** One document more is done. */
  readonly count: (isFailed: boolean) => void;
  /** Takes the line away, before something else is written there and at the end. */
  readonly clear: () => void;
}

export const NO_PROGRESS: Progress = {
  meter: { opened: () => {}, read: () => {} },
  count: () => {},
  clear: () => {},
};

/** Milliseconds: a run that takes no longer needs no line. */
const LONG = 2000;
const BETWEEN_LINES = 250;
/** Clears the line and goes to its beginning. node:readline, which knows these too, takes a while to load. */
const EMPTY_LINE = '\x1b[2K\x1b[1G';

/** @param inputs how many there are */
export function terminalProgress(stream: Out, inputs: number, now: () => number = milliseconds): Progress {
  const started = now();
  let shownAt = started + LONG - BETWEEN_LINES;
  let isShown = false;
  let documents = 0;
  let failures = 0;
  const share = inputsRead(inputs);
  return {
    meter: share.meter,
    count: (isFailed) => {
      documents += 1;
      if (isFailed) failures += 1;
      const time = now();
      if (time - shownAt < BETWEEN_LINES) return;
      shownAt = time;
      isShown = true;
      stream.write(EMPTY_LINE);
      const line = progressLine({
        documents,
        failures,
        seconds: (time - started) / 1000,
        share: share.value(),
      });
      stream.write(line.slice(0, (stream.columns ?? 80) - 1));
    },
    clear: () => {
      if (!isShown) return;
      isShown = false;
      stream.write(EMPTY_LINE);
    },
  };
}

/** What of all inputs has been read, 0…1; null where an input does not say how long it is. */
function inputsRead(inputs: number): { readonly meter: Meter; readonly value: () => number | null } {
  let opened = 0;
  let size: number | null = null;
  let read = 0;
  return {
    meter: {
      opened: (bytes) => {
        opened += 1;
        size = bytes;
        read = 0;
      },
      read: (bytes) => {
        read += bytes;
      },
    },
    value: () => {
      if (inputs === 1 && size === null) return null;
      return (opened - 1 + (size === null || size === 0 ? 0 : Math.min(1, read / size))) / inputs;
    },
  };
}

/** What is known of a run under way. */
interface Standing {
  readonly documents: number;
  readonly failures: number;
  readonly seconds: number;
  readonly share: number | null;
}

/** "12,345 documents · 210/s · 3 failed · 41 % · 2 min left" */
export function progressLine({ documents, failures, seconds, share }: Standing): string {
  const rate = documents / seconds;
  return [
    `${documents.toLocaleString('en-US')} documents`,
    `${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en-US')}/s`,
    ...(failures === 0 ? [] : [`${failures.toLocaleString('en-US')} failed`]),
    ...(share === null ? [] : [`${Math.floor(share * 100)} %`]),
    ...(share === null || share <= 0 ? [] : [`${duration((seconds * (1 - share)) / share)} left`]),
  ].join(' · ');
}

/** "40 s", "12 min", "3 h 20 min" */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
