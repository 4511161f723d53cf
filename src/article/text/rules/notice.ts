/** What an outlet says about a story beside it: where it ran first, who may reprint it, what plays it. */
import { hasSign, type LineRule } from '../rule';
import { notices, noticesBehind, signsBehind } from './words/notices';

const opening = new RegExp(`^[([*]?(?:${notices.join('|')})`, 'iu');
const openingBehind = new RegExp(`^[([*]?(?:${noticesBehind.join('|')})`, 'iu');
const mostWords = 60;
/** What programs print into the pages they make, one complaint after the other. */
const complaint =
  /^(?:strict standards|deprecated|warning|notice|fatal error|parse error)\s?: .{10,4000}\bin \S+ on line \d+$/i;

/** `[adrotate group="2"]`: what a program was to put something in place of. */
const placeholder =
  /^\[\/?[a-z][\w-]{2,30}(?:\s[\w-]{1,30}=(?:"[^"]{0,200}"|[^\s"]\S{0,79}))*\s?\/?\]$/;

export const notice: LineRule = {
  kind: 'boilerplate',
  reason: 'notice',
  takes: ({ lines, words, squeezed }, index) => {
    const text = lines[index]?.text ?? '';
    if (complaint.test(text) || (text.startsWith('[') && placeholder.test(text))) return 1;
    if ((words[index] ?? 0) > mostWords) return 0;
    if (opening.test(text)) return 1;
    return hasSign(squeezed[index], signsBehind) && openingBehind.test(text) ? 1 : 0;
  },
};
