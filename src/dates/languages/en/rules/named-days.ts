/** Days named from where the writer stands: today, yesterday, the day after tomorrow. */
import { shift } from '../../../build';
import type { Rule } from '../../../grammar/rule';

const places: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

export const namedDays: readonly Rule[] = [
  {
    // yesterday · later today · earlier yesterday
    id: 'en/named-day',
    pattern: 'earlier|later|late|early? today|yesterday|tomorrow',
    gives: ['a-day'],
    read: (slots) => {
      const word = slots.after(0)?.text ?? '';
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
