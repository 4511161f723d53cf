/** Lists of other articles: a label such as "Latest News" with what follows, or lines with clock times. */
import type { Line } from '../line';
import { runLength, type LineRule } from '../rule';
import { invitations, listNames } from './words/other-articles';

const label = new RegExp(
  `^[[【(]?(?:${[...invitations, ...listNames].join('|')})[\\]】)]?(?:\\s*[:：»›>.…▼▶-]*)$`,
  'iu',
);

/** "Read also: The bridge reopens": label and headline on one line. */
const inline = new RegExp(`^[[【(]?(?:${invitations.join('|')})\\s?[:：|>»】-]\\s?\\S`, 'iu');

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

/** Items, timed lines and unended short lines up to the next running text. */
function listAfter(page: Parameters<LineRule['takes']>[0], from: number): number {
  return runLength(
    page,
    from,
    ({ text }, i) =>
      clock.test(text) ||
      (/^[-–*•]\s/.test(text) && text.length < 250) ||
      label.test(text) ||
      // A short line right before running text is that text's heading, unless items came before.
      (!page.prose[i] && text.length < 140 && page.prose[i + 1] !== true),
  );
}
