/** Calls to subscribe, sign in, follow, share, write, give or pay, and marks of advertisements. */
import type { LineRule } from '../rule';
import { advertisements, continuations } from './words/advertisements';
import { calls } from './words/calls';

const call = new RegExp(`^[+*•»>\\s–-]{0,6}(?:${calls.join('|')})`, 'iu');
const advertisement = new RegExp(
  `^(?:[-–—*\\s[(]{0,6}(?:${advertisements.join('|')})[-–—*\\s:\\])]{0,6}|${continuations.join('|')}|loading\\.{0,3}…?|now playing|end of list|list \\d+ of \\d+)$`,
  'iu',
);

/** In characters: no such mark is longer, and every paragraph is asked. */
const longestMark = 160;

export function isAdvertisementMark(text: string): boolean {
  return text.length <= longestMark && advertisement.test(text);
}

/** Longer than this it is a paragraph that happens to begin so. */
const mostWords = 45;

export const newsletter: LineRule = {
  kind: 'boilerplate',
  reason: 'newsletter',
  takes: ({ lines, words }, index) => {
    const text = lines[index]?.text ?? '';
    if (isAdvertisementMark(text)) return 1;
    return (words[index] ?? 0) <= mostWords && call.test(text) ? 1 : 0;
  },
};
