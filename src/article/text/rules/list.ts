/** List items of the article itself. */
import { isBareDate } from '../../published/date-line';
import { isListItem, wordCount } from '../shape';
import { runLength, type LineRule } from '../rule';

/** A row of a table, its cells parted by bars, tabs or spaces, that begins with a date. */
function isEntry(text: string): boolean {
  if (!/[|\t]| {3}/.test(text)) return false;
  const [date, ...told] = text.split(/\s*(?:\||\t| {3,})\s*/, 3);
  return date !== undefined && told.some((cell) => wordCount(cell) >= 2) && isBareDate(date);
}

export const list: LineRule = {
  kind: 'list',
  takes: (page, index) => {
    const isItem = [isListItem, isEntry].find((test) => test(page.lines[index]?.text ?? ''));
    if (!isItem) return 0;
    const run = runLength(page, index, (line) => isItem(line.text));
    // One line that opens with a dash may as well be dialogue.
    return run >= 2 ? run : 0;
  },
};
