/** “Her mother died when she was six”, “At the age of nine he …”, “left school at 14”: years are counted from a birth, not from what was told before. */
import type { Clause } from '../clauses/clause';
import { wordIs, type Word } from '../words';

export function saysAge(words: readonly Word[]): boolean {
  return words.some(({ pos }, i) => pos === 'NUM' && isAge(words, i));
}

function isAge(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower;
  const next = words[at + 1];
  if (before === 'was' || before === 'were')
    return !next || next.pos === 'PUNCT' || next.lower === 'years';
  // “at 14” is an age where no clock ticks; “at 14 points” is none.
  if (before === 'at' && leftAt.has(words[at - 2]?.lower ?? ''))
    return (
      /^(?:[1-9]\d|\p{Ll}+teen|twelve|eleven|ten)$/u.test(words[at]?.lower ?? '') &&
      next?.pos !== 'NOUN'
    );
  return before === 'aged' || (before === 'of' && words[at - 2]?.lower === 'age');
}

/** What somebody leaves, enters or becomes at an age. */
const leftAt = new Set(
  'school home education died orphaned married widowed retired conservatory academy seminary shipyard factory mine'.split(
    ' ',
  ),
);

/** “led the club for three years”: how long it went on, and not that it came about. */
export function saysHowLong(words: readonly Word[], { verb, coreLast }: Clause): boolean {
  if (verb.passive || !wordIs(words[verb.head], goingOn)) return false;
  return words
    .slice(verb.last + 1, coreLast + 1)
    .some(({ lower }, i, own) => years.has(lower) && own.slice(0, i).some(opensLength));
}

function opensLength({ lower }: Word): boolean {
  return lower === 'for';
}

const years = new Set('years months decades'.split(' '));
const goingOn = new Set(
  'lead rule reign govern teach coach manage play head chair edit command direct work live serve run stay remain'.split(
    ' ',
  ),
);

/** “Shares rose 6% on the day of the sale”: on a day that the sentence does not date. */
export function isOfDayOf(words: readonly Word[], { first, coreLast }: Clause): boolean {
  for (let at = first + 2; at < coreLast; at++) {
    if (
      words[at - 2]?.lower === 'on' &&
      /^(?:day|night|morning|eve)$/.test(words[at]?.lower ?? '') &&
      /^(?:of|after|before)$/.test(words[at + 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}
