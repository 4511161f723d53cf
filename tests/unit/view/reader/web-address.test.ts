import { expect, it } from 'vitest';
import { webAddress } from '../../../../src/view/reader/web-address';

it('lets through what leads to a page', () => {
  expect(webAddress('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
});

it.each([
  null,
  '',
  'example.org',
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'file:///etc',
])('makes no link of %j', (stated) => {
  expect(webAddress(stated)).toBeNull();
});
