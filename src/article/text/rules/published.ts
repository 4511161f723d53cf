/** Lines that do nothing but state when the article was published or updated. */
import { isBareDate, opensAsPublished, readDateLine, statedDates } from '../../published/date-line';
import type { LineRule, Page } from '../rule';
import { endsSentence } from '../shape';

export const published: LineRule = {
  kind: 'boilerplate',
  reason: 'published',
  takes: (page, index) => {
    const text = page.lines[index]?.text ?? '';
    // "Published 3 March 2021 in Region"
    if (opensAsPublished(text) && !endsSentence(text) && statedDates(text).length > 0) return 1;
    return readDateLine(text).length === 0 || isOfChronology(page, index) ? 0 : 1;
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
  const text = lines[index]?.text ?? '';
  if (!prose[index + 1] && !endsSentence(lines[index + 1]?.text ?? '')) return false;
  return isBareDate(text);
}
