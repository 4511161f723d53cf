/** Which of the lines above the text is the title. */
import type { Page } from './rule';
import { endsSentence, wordCount } from './shape';

const longestTitle = 250;
const mostWords = 30;

/**
 * Index of the title's line, -1 when there is none. Of the lines above the running text that no
 * mask took, the first of four words or more; else the first. A text that opens with a single
 * short sentence has that for its title when longer paragraphs follow. Without running text below
 * it, what ends in a full stop is no title but all there is.
 */
export function titleIndex(page: Page, isMasked: (index: number) => boolean): number {
  const above: number[] = [];
  for (let i = 0; i < page.firstProse; i++) if (!isMasked(i)) above.push(i);
  const alone = page.firstProse === page.lines.length;
  const fits = above.filter((i) => {
    const text = page.lines[i]?.text ?? '';
    return canBeTitle(text) && !(alone && stops(text));
  });
  const long = fits.find((i) => (page.words[i] ?? 0) >= 4);
  const [first] = fits;
  if (long !== undefined) return long;
  const below = page.lines.slice((first ?? 0) + 1);
  if (first !== undefined && (!alone || below.some(({ text }) => stops(text)))) return first;
  return opensWithTitle(page, isMasked) ? page.firstProse : -1;
}

/** "MIAMI _" and "HAVANA (AP) --" are datelines; what ends in a colon introduces something else. */
function canBeTitle(text: string): boolean {
  return text.length <= longestTitle && !/[-–—_:]$/.test(text) && !/^\(.*\)$/.test(text);
}

/** Ended by a full stop; "Talks With the U.S." ends in an abbreviation. */
function stops(text: string): boolean {
  return /[.。]["'”’»)\]]{0,3}$/.test(text) && !/\b\p{L}\.\p{L}\.$/u.test(text);
}

function opensWithTitle(
  { lines, prose, firstProse }: Page,
  isMasked: (i: number) => boolean,
): boolean {
  const text = lines[firstProse]?.text ?? '';
  const next = lines[firstProse + 1]?.text ?? '';
  if (isMasked(firstProse) || !prose[firstProse + 1]) return false;
  const single = !/[.!?]["”’)]?\s+[\p{Lu}“"]/u.test(text.replace(/\b\p{Lu}\./gu, ''));
  return (
    single &&
    endsSentence(text) &&
    wordCount(text) <= mostWords &&
    text.length <= longestTitle / 1.5 &&
    next.length > text.length * 1.5 &&
    // A quotation or a pronoun opens a story, not a title.
    !/^(?:["“„«'‘`]|(?:He|She|It|They|We|I|This|That|These|There)\b)/.test(text) &&
    (capitalShare(text) > 0.65 || sharedWords(text, next) >= 0.6)
  );
}

/** Share of the longer words that the next paragraph repeats, as a lead repeats its title. */
function sharedWords(text: string, next: string): number {
  const words = longWords(text.toLowerCase());
  const known = new Set(longWords(next.toLowerCase()));
  return words.filter((word) => known.has(word)).length / (words.length || 1);
}

function longWords(text: string): string[] {
  return text.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? [];
}

/** Share of the longer words that begin with a capital: titles that end in a full stop use title case. */
function capitalShare(text: string): number {
  const words = longWords(text);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / (words.length || 1);
}
