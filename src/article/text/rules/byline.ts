/** The line that names the writers, near the top or at the very end. */
import { readByline } from '../../byline';
import type { LineRule } from '../rule';

export const byline: LineRule = {
  kind: 'boilerplate',
  reason: 'byline',
  takes: (page, index) => {
    const near = index <= page.firstProse + 1 || index >= page.lines.length - 3;
    return near && readByline(page.lines[index]?.text ?? '') !== null ? 1 : 0;
  },
};
