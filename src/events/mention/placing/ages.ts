/** “Her mother died when she was six”, “At the age of nine he …”: years are counted from a birth, not from what was told before. */
import type { Word } from '../words';

export function saysAge(words: readonly Word[]): boolean {
  return words.some(({ pos }, i) => pos === 'NUM' && isAge(words, i));
}

function isAge(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower;
  const next = words[at + 1];
  if (before === 'was' || before === 'were')
    return !next || next.pos === 'PUNCT' || next.lower === 'years';
  return before === 'aged' || (before === 'of' && words[at - 2]?.lower === 'age');
}
