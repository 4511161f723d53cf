/** What an outlet says about a story beside it: where it ran first, who may reprint it, what plays it. */
import type { LineRule } from '../rule';
import { notices } from './words/notices';

const opening = new RegExp(`^(?:${notices.join('|')})`, 'iu');
const mostWords = 60;

export const notice: LineRule = {
  kind: 'boilerplate',
  reason: 'notice',
  takes: ({ lines, words }, index) =>
    (words[index] ?? 0) <= mostWords && opening.test(lines[index]?.text ?? '') ? 1 : 0,
};
