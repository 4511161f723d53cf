/** Lines without a letter or digit: rules, stars, the underline of a Markdown title. */
import type { LineRule } from '../rule';

export const ornament: LineRule = {
  kind: 'boilerplate',
  reason: 'ornament',
  takes: ({ squeezed }, index) => (squeezed[index] === '' ? 1 : 0),
};
