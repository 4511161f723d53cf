/** Which part of a period the words pick out. */
import type { Slots } from '../../../grammar/rule';
import type { TimexModifier } from '../../../timex';

/** The modifier that a slot holds; undefined when it stayed empty. */
export function modIn(slots: Slots, name: string): TimexModifier | undefined {
  const word = slots.string(name);
  return word === 'START' || word === 'MID' || word === 'END' ? word : undefined;
}

/** First, second or last of so many parts: the first half of the decade starts it, the last quarter ends it. */
export function modOfNth(nth: number, of: number): TimexModifier {
  return nth === 1 ? 'START' : nth === of ? 'END' : 'MID';
}
