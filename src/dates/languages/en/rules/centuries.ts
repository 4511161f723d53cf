/** Centuries and parts of them: "the 19th century", "the 7th and 6th centuries BC", "the turn of the century". */
import { calendar, withMod } from '../../../build';
import type { Fields } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';
import { modIn } from './modifiers';
import { pair } from './shared';

export const centuries: readonly Rule[] = [
  {
    // the 19th century · the late 5th century BC · 20th-century
    id: 'en/century',
    pattern: 'the? ( <early> ~-? )? <ordinal> ~-? century ( <bc> / <ad> )?',
    gives: ['a-period'],
    read: (slots) => withMod(calendar(centuryFields(slots, 'ordinal')), modIn(slots, 'early')),
  },
  {
    // the 18th and 19th centuries · the 7th and 6th centuries BC: they share their noun
    id: 'en/centuries',
    pattern:
      'the? <ordinal:first> ( and / to / or ) the? <ordinal:second> centuries ( <bc> / <ad> )?',
    read: (slots) =>
      pair(
        slots,
        calendar(centuryFields(slots, 'first')),
        calendar(centuryFields(slots, 'second')),
      ),
  },
  {
    // between the 5th and the 7th century · from the 9th to the 11th century
    id: 'en/century-to-century',
    pattern:
      'from|between the <ordinal:first> ( and / to / until ) the <ordinal:second> century ( <bc> / <ad> )?',
    read: (slots) => [
      {
        from: slots.from + 1,
        to: slots.at('first')?.to ?? slots.from,
        meaning: calendar(centuryFields(slots, 'first')),
      },
      {
        from: (slots.at('second')?.from ?? slots.from) - 1,
        to: slots.to,
        meaning: calendar(centuryFields(slots, 'second')),
      },
    ],
  },
  {
    // the 3rd millennium BC · the second millennium
    id: 'en/millennium',
    pattern: 'the? ( <early> ~-? )? <ordinal> millennium ( <bc> / <ad> )?',
    gives: ['a-period'],
    read: (slots) => {
      const ordinal = slots.number('ordinal');
      const millennium = slots.at('bc') ? 1 - ordinal : ordinal;
      return withMod(calendar({ millennium }), modIn(slots, 'early'));
    },
  },
  {
    // the turn of the 20th century
    id: 'en/turn-of-century',
    pattern: 'the turn of the <ordinal> ~-? century',
    read: (slots) => withMod(calendar(centuryFields(slots, 'ordinal')), 'START'),
  },
  {
    // the turn of the century: the one nearest to what is spoken of
    id: 'en/turn-of-this-century',
    pattern: 'the turn of the century',
    read: () => ({ kind: 'turn', unit: 'century', mod: 'START' }),
  },
];

function centuryFields(slots: Slots, name: string): Fields {
  const ordinal = slots.number(name);
  return { century: slots.at('bc') ? 1 - ordinal : ordinal };
}
