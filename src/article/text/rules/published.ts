/** Lines that do nothing but state when the article was published or updated. */
import { readDateLine } from '../../published/date-line';
import type { LineRule } from '../rule';

export const published: LineRule = {
  kind: 'boilerplate',
  reason: 'published',
  takes: (page, index) => (readDateLine(page.lines[index]?.text ?? '').length > 0 ? 1 : 0),
};
