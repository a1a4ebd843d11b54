/** The words in braces that frames may hold. In capitals a slot gives its name in capitals: {CITY}. */
import { BODIES } from './slots/bodies.js';
import { PEOPLE_AND_PLACES } from './slots/peopleAndPlaces.js';
import type { Slots } from './slots/slot.js';
import { THINGS } from './slots/things.js';

/** Whole numbers, from and to. */
export const NUMBERS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  n: [0, 9],
  nn: [10, 99],
  nnn: [100, 999],
  digit: [1, 9],
  dayOfMonth: [1, 28],
  goals: [0, 4],
  games: [0, 4],
  year: [1995, 2024],
};

export const SLOTS: Slots = { ...PEOPLE_AND_PLACES, ...BODIES, ...THINGS };
