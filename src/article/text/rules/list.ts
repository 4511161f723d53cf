/** List items of the article itself. */
import { isListItem } from '../shape';
import { runLength, type LineRule } from '../rule';

export const list: LineRule = {
  kind: 'list',
  takes: (page, index) => {
    const run = runLength(page, index, (line) => isListItem(line.text));
    // One line that opens with a dash may as well be dialogue.
    return run >= 2 ? run : 0;
  },
};
