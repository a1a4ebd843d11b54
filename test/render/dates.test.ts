import { expect, test } from 'vitest';
import { dayText, momentText } from '../../src/render/dates.js';

test.each([
  ['2025-06-02T05:00:00Z', '2025-06-02 05:00 UTC', '2025-06-02'],
  ['2025-06-02T05:00:00.123+02:00', '2025-06-02 05:00 +02:00', '2025-06-02'],
  ['2025-06-02T05:00', '2025-06-02 05:00', '2025-06-02'],
  ['2025-06-02', '2025-06-02', '2025-06-02'],
  ['3rd May 2011', '3rd May 2011', '3rd May 2011'],
])('%s', (published, moment, day) => {
  expect([momentText(published), dayText(published)]).toEqual([moment, day]);
});
