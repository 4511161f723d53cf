/** Short lines without an end that stand before running text. */
import type { LineRule } from '../rule';
import { endsSentence } from '../shape';

export const heading: LineRule = {
  kind: 'heading',
  takes: (page, index) => {
    const text = page.lines[index]?.text ?? '';
    if (page.prose[index] || text.length > 120) return 0;
    const words = page.words[index] ?? 0;
    if (words > 16) return 0;
    if (endsSentence(text) && !endsLikeHeading(text, words)) return 0;
    return page.lines[index + 1] ? 1 : 0;
  },
};

/** "PEACE DEAL?" and "Talks With the U.S." end in a mark and are headings all the same. */
function endsLikeHeading(text: string, words: number): boolean {
  if (/^["“„«'‘]/.test(text)) return false;
  if (/\b\p{Lu}\.\p{Lu}\.$/u.test(text)) return true;
  return /[?!]$/.test(text) && (words <= 3 || text === text.toUpperCase());
}
