/** Short lines without an end that stand before running text. */
import type { LineRule } from '../rule';
import { endsSentence, wordCount } from '../shape';

export const heading: LineRule = {
  kind: 'heading',
  takes: (page, index) => {
    const text = page.lines[index]?.text ?? '';
    if (page.prose[index] || text.length > 120 || wordCount(text) > 16) return 0;
    if (endsSentence(text) && !/[?!]$/.test(text) && !/\b\p{Lu}\.\p{Lu}\.$/u.test(text)) return 0;
    if (/^["“„«'‘]/.test(text) && endsSentence(text)) return 0;
    return page.lines[index + 1] ? 1 : 0;
  },
};
