import { describe, expect, test } from 'vitest';
import { STYLE } from '../../../src/render/report/style.js';

/** The colours of the style sheet by name: its first block is for light, its second for dark. */
const [LIGHT = new Map(), DARK = new Map()] = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, block = '']) =>
    new Map([...block.matchAll(/--([\w-]+): (#[\da-f]{3,6})/g)].map(([, name, value]) => [name, value])),
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const PAIRS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'card', 'person', 'organization', 'place', 'misc', 'value', 'lit']],
  ['soft', ['paper', 'card', 'lit']],
  ['link', ['paper', 'card', 'lit']],
  ['said', ['paper', 'lit']],
  ['gone', ['paper']],
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s', (_, colours) => {
  test.each(PAIRS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground])))(
    'text in %s can be read on %s',
    (text = '', ground = '') => {
      expect(contrast(colours.get(text) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
    },
  );
});
