/** Lists of other articles: a label such as "Latest News" with what follows, or lines with clock times. */
import type { Line } from '../line';
import { isBareDate } from '../../published/date-line';
import { runLength, type LineRule, type Page } from '../rule';
import { invitations, listNames } from './words/other-articles';

const label = new RegExp(
  `^[[【(]?(?:${[...invitations, ...listNames].join('|')})[\\]】)]?(?:\\s*[:：»›>.…▼▶-]*)$`,
  'iu',
);

/** "Read also: The bridge reopens": label and headline on one line; needs no mark where it says who may read. */
const inline = new RegExp(
  `^[[【(]?(?:${invitations.join('|')})\\s?[:：|>»】-]\\s?\\S|^article réservé (?:à nos|aux) abonnés\\s(?:lire|voir) aussi\\s`,
  'iu',
);

const clock = /^(?:[-–*•]\s*)?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?\s+\S/i;

/** The entries of a report that runs along with the day end as sentences do; headlines do not. */
function isTimed({ text }: Line): boolean {
  return clock.test(text) && text.length < 250 && !/[.!?]["”’]?$/.test(text);
}

export const headlines: LineRule = {
  kind: 'boilerplate',
  reason: 'headlines',
  takes: (page, index) => {
    const text = page.lines[index]?.text ?? '';
    const timed = runLength(page, index, isTimed);
    if (timed >= 3) return timed;
    if (text.length < 80 && label.test(text)) return 1 + listAfter(page, index + 1);
    return (page.words[index] ?? 0) < 30 && inline.test(text) ? 1 : 0;
  },
};

/** In words: what stands between a headline and its day. */
const longestTeaser = 40;

/** Items, timed lines, teasers with their days and unended short lines up to the next running text. */
function listAfter(page: Page, from: number): number {
  return runLength(
    page,
    from,
    ({ text }, i) =>
      isOfTeaser(page, i, from) ||
      clock.test(text) ||
      (/^[-–*•]\s/.test(text) && text.length < 250) ||
      label.test(text) ||
      // A short line right before running text is that text's heading, unless items came before.
      (!page.prose[i] && text.length < 140 && page.prose[i + 1] !== true),
  );
}

/** A headline, a sentence or two on it, and the day of that story, line by line. */
function isOfTeaser(page: Page, index: number, from: number): boolean {
  return [index, index - 1].some((start) => {
    const day = page.lines[start + 2]?.text ?? '';
    return (
      start >= from &&
      page.prose[start] === false &&
      page.prose[start + 1] === true &&
      (page.words[start + 1] ?? 0) <= longestTeaser &&
      isBareDate(day)
    );
  });
}
