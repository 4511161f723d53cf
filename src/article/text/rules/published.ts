/** Lines that do nothing but state when the article was published or updated. */
import { readDateLine } from '../../published/date-line';
import type { LineRule, Page } from '../rule';

export const published: LineRule = {
  kind: 'boilerplate',
  reason: 'published',
  takes: (page, index) => {
    const dates = readDateLine(page.lines[index]?.text ?? '');
    return dates.length === 0 || isOfChronology(page, index) ? 0 : 1;
  },
};

/** Lines between one date of a chronology and the next. */
const longestEntry = 40;

/** A bare date above running text, and another one before or after it: headings of a chronology. */
function isOfChronology(page: Page, index: number): boolean {
  if (!isBareAbove(page, index)) return false;
  for (let step = 1; step <= longestEntry; step += 1) {
    if (isBareAbove(page, index - step) || isBareAbove(page, index + step)) return true;
  }
  return false;
}

function isBareAbove({ lines, prose }: Page, index: number): boolean {
  if (!prose[index + 1]) return false;
  const dates = readDateLine(lines[index]?.text ?? '');
  return dates.length > 0 && dates.every(({ role }) => role === 'bare');
}
