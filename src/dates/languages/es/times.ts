/** Spanish times of day, and what comes round again: a las 20:00, esta mañana, cada viernes, todos los días. */
import type { Rule } from '../../grammar/rule';
import { readClock, readRepeat, readThisDayPart } from '../readings';

export const times: readonly Rule[] = [
  {
    // a las 20:00 · a la 1:30 · a las 20.30 horas
    id: 'es/clock',
    pattern: 'las|la <hour> ~:|. ~<minute> ( horas|h )?',
    read: (slots) => {
      const meaning = readClock(slots);
      return meaning && [{ from: slots.from + 1, to: slots.to, meaning }];
    },
  },
  {
    // esta mañana · esta noche
    id: 'es/this-day-part',
    pattern: 'esta|este <day-part>',
    read: readThisDayPart,
  },
  {
    // cada viernes · todos los días · cada dos semanas
    id: 'es/every',
    pattern:
      '( cada ( <weekday> / <month> / <season> / <number>? <unit> ) / todos|todas los|las ( <weekday> / <unit> ) )',
    read: readRepeat,
  },
];
