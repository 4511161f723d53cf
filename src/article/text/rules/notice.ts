/** What an outlet says about a story beside it: where it ran first, who may reprint it, what plays it. */
import type { LineRule } from '../rule';
import { notices } from './words/notices';

const opening = new RegExp(`^[([*]?(?:${notices.join('|')})`, 'iu');
const mostWords = 60;
/** What programs print into the pages they make, one complaint after the other. */
const complaint =
  /^(?:strict standards|deprecated|warning|notice|fatal error|parse error)\s?: .{10,4000}\bin \S+ on line \d+$/i;

export const notice: LineRule = {
  kind: 'boilerplate',
  reason: 'notice',
  takes: ({ lines, words }, index) => {
    const text = lines[index]?.text ?? '';
    return complaint.test(text) || ((words[index] ?? 0) <= mostWords && opening.test(text)) ? 1 : 0;
  },
};
