/** A number and a unit as a length of time, and what looks like one: ages, rates, fractions. */
import { duration } from '../../../build';
import type { Slots } from '../../../grammar/rule';
import type { Duration, Unit } from '../../../meaning';
import { behindIn } from '../../readings';
import { modals } from './guards';

/** The unit in a slot, and how many of it one is (a fortnight is two weeks). */
export function unitOf(word: string): readonly [Unit, number] {
  return word === 'fortnight' ? ['week', 2] : [word as Unit, 1];
}

/** Slots `number` or `count`, and `unit`; null when they are no length. */
export function readLength(slots: Slots): Duration | null {
  if (isSomethingElse(slots)) return null;
  const [unit, factor] = unitOf(slots.string('unit'));
  const vague = !slots.at('number') && slots.string('count') === 'X';
  const count = slots.at('number') ? slots.number('number') : slots.number('count');
  return behindIn(slots, duration(vague ? null : count * factor, unit), ranks);
}

/** “the first in two weeks”, “for a third time in two years” */
const ranks =
  /^(?:first|second|third|fourth|fifth|last|only|once|twice|times?|more|most|\p{L}{3,}est)$/u;

/** Ages (52 years old), rates ($5 a day, four flights a week), ordinals (a second try), fractions (a quarter of). */
function isSomethingElse(slots: Slots): boolean {
  const next = slots.after(1);
  const noun = slots.after(0);
  const previous = slots.before(1);
  // "would one day join": some day, not a length.
  if (slots.before(0)?.text === 'one' && modals.has(previous?.text ?? '')) return true;
  // "three quarters of its land"
  if (
    slots.string('unit') === 'quarter' &&
    slots.number('number') < 4 &&
    next?.text === 'of' &&
    slots.after(2)?.kind === 'word'
  )
    return true;
  if (next?.text === 'old' || next?.text === 'olds') return true;
  // A title: "60 Minutes".
  if (noun?.capital && slots.at('number')) return true;
  const article = slots.before(0)?.text;
  if (article !== 'a' && article !== 'an') return false;
  const unit = slots.string('unit');
  // "changed from a fiscal year to a calendar year": a kind of year
  if (slots.before(-1)?.text === 'calendar' && previous?.text === 'to') return true;
  const ago = next?.text === 'ago' || next?.text === 'earlier' || next?.text === 'later';
  if (slots.to - slots.from > 2 || ago) return false;
  // "a year-earlier loss", "a second try", "a quarter of the voters"
  if (next?.text === '-' && next.glued) return true;
  if (unit === 'second' || unit === 'quarter' || unit === 'weekend') return true;
  if (previous?.kind === 'number') return true;
  return (
    previous?.kind === 'word' && rateBefore.test(previous.text) && !noPlurals.has(previous.text)
  );
}

/** Words in -s that are no plurals: as long as a month, it has a year to go. */
const noPlurals = new Set(['as', 'has', 'was', 'does', 'perhaps', 'always']);

/** Plurals and amounts before "a day" make it a rate; words in -s that are none are let through. */
const rateBefore =
  /^(?:million|billion|trillion|thousand|hundred|crore|lakh|bn|mn|tn|m|k|cents?|half|.*[^siu]s)$/;
