/** Days named from where the writer stands: today, yesterday, the day after tomorrow. */
import { shift, vague } from '../../../build';
import type { Rule, Slots } from '../../../grammar/rule';

const places: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** Of what is today's when no day is meant: today's world. */
const ofOurTime = new Set(
  'world youth society standards generation generations children kids women men economy climate'.split(
    ' ',
  ),
);

export const namedDays: readonly Rule[] = [
  {
    // yesterday · later today · earlier yesterday · not: USA Today
    id: 'en/named-day',
    pattern: 'earlier|later|late|early? today|yesterday|tomorrow',
    gives: ['a-day'],
    read: (slots) => {
      const word = slots.after(0)?.text ?? '';
      if (isName(slots)) return null;
      if (word === 'tomorrow' && slots.before(1)?.text === 'of' && slots.after(1)?.text !== "'s")
        return vague('FUTURE_REF');
      const owned = slots.after(1)?.text === "'s" ? slots.after(2)?.text : undefined;
      if (word === 'today' && owned !== undefined && ofOurTime.has(owned))
        return vague('PRESENT_REF');
      return shift('day', places[word] ?? 0);
    },
  },
  {
    id: 'en/day-before-yesterday',
    pattern: 'the? day before yesterday',
    gives: ['a-day'],
    read: () => shift('day', -2),
  },
  {
    id: 'en/day-after-tomorrow',
    pattern: 'the? day after tomorrow',
    gives: ['a-day'],
    read: () => shift('day', 2),
  },
];

/** A capital after a capital makes a name ("Russia Today reported"), unless all words have one, as headlines do. */
function isName(slots: Slots): boolean {
  const [word, previous] = [slots.before(0), slots.before(1)];
  if (!word?.capital || previous?.kind !== 'word' || !previous.capital) return false;
  const beside = slots.before(2) ?? slots.after(1);
  return beside?.kind === 'word' && !beside.capital;
}
