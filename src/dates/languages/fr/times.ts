/** French times of day, and what comes round again: à 20 heures, à 14h30, ce matin, chaque vendredi, tous les jours. */
import { atTime, shift } from '../../build';
import type { Part, Rule, Slots } from '../../grammar/rule';
import { readClock, readRepeat, readThisDayPart } from '../readings';

export const times: readonly Rule[] = [
  {
    // à 20 heures · vers 14h30 · à 3 heures du matin · à 9 heures du soir · non : à 20 heures de route
    id: 'fr/clock',
    pattern:
      "à|vers|dès|jusqu'à <hour> ( heures|heure|h ) <minute>? ( du <day-part> / de l ' <day-part> )?",
    read: (slots) => (slots.after(1)?.text === 'de' ? null : afterWord(slots)),
  },
  {
    // ce matin · cet après-midi · cette nuit
    id: 'fr/this-day-part',
    pattern: 'ce|cet|cette <day-part>',
    read: readThisDayPart,
  },
  {
    // dans la nuit de samedi à dimanche
    id: 'fr/night-to-day',
    pattern: 'nuit de <weekday> à <weekday:next>',
    read: (slots) =>
      atTime({ kind: 'calendar', fields: { weekday: slots.number('weekday') } }, 'NI'),
  },
  {
    // chaque vendredi · tous les mardis · tous les jours · toutes les deux semaines
    id: 'fr/every',
    pattern:
      '( chaque ( <weekday> / <month> / <season> / <unit> ) / tous les <weekdays:weekday> / tous|toutes les <number>? <unit> )',
    read: readRepeat,
  },
  {
    // ce jour-là
    id: 'fr/that-day',
    pattern: 'ce jour ~- ~là',
    read: () => shift('day', 0, 'mention'),
  },
];

/** The expression without the preposition it needs. */
function afterWord(slots: Slots): readonly Part[] | null {
  const meaning = readClock(slots);
  return meaning && [{ from: slots.from + 1, to: slots.to, meaning }];
}
