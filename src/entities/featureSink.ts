import { mix } from './hash.js';

/** Kinds of features, each a salt of its hashes. */
export const K = {
  wordBefore: 1001,
  wordAfter: 1002,
  around: 1003,
  fineBefore: 1004,
  fineAfter: 1005,
  cases: 1006,
  lineCase: 1007,
  opening: 1008,
  list: 1009,
  runPlace: 1010,
  runFirst: 1011,
  runLast: 1012,
  runLastFine: 1013,
  runLastCue: 1014,
  runFirstCue: 1015,
  beforeRun: 1016,
  afterRun: 1017,
  aroundRun: 1018,
  beforeRunCue: 1019,
  afterRunCue: 1020,
  beforeRunFine: 1021,
  afterRunFine: 1022,
  counts: 1023,
  otherBefore: 1024,
  otherAfter: 1025,
  otherBeforeCue: 1026,
  otherAfterCue: 1027,
  longPlace: 1028,
  longFirstLists: 1029,
  longLast: 1030,
  longLastCue: 1031,
  longBeforeCue: 1032,
  acronym: 1033,
  acronymLast: 1034,
  sport: 1035,
  runLists: 1036,
  headOf: 1037,
  tailOf: 1038,
  cueLists: 1039,
  numbers: 1040,
  runShape: 1041,
  runLength: 1042,
  coarse: 1043,
  table: 1044,
  sportPhrase: 1045,
} as const;

/** No token has more features. */
export const MOST_FEATURES = 512;

/** Where the features of a token are gathered: their hashes, one behind the other. It serves again once it is cleared. */
export class FeatureSink {
  readonly hashes = new Int32Array(MOST_FEATURES);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** @param kind of {@link K} */
  add(kind: number, value: number): void {
    this.push(mix(kind, value));
  }

  push(hash: number): void {
    if (this.count < MOST_FEATURES) this.hashes[this.count++] = hash;
  }

  /** A feature for each bit that is set. */
  addBits(kind: number, mask: number): void {
    for (let rest = mask; rest !== 0; rest &= rest - 1) this.add(kind, Math.clz32(rest & -rest));
  }
}
