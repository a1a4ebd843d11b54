import { expect, test } from 'vitest';
import { html, joined } from '../../../src/render/report/html.js';

test('texts are escaped, markup stays, lists are joined, nothing is written of null and false', () => {
  const item = (text: string) => html`<li>${text}</li>`;
  expect(html`<ul title="${'"\'&'}">${['<b>', 'two'].map(item)}${null}${false}${3}</ul>`.source).toBe(
    '<ul title="&quot;&#39;&amp;"><li>&lt;b&gt;</li><li>two</li>3</ul>',
  );
  expect(joined([item('a'), item('b')]).source).toBe('<li>a</li><li>b</li>');
});

test('control characters, which HTML loses, become pictures', () => {
  expect(html`${'a\0b\x1bc\td'}`.source).toBe('a␀b␛c\td');
});
