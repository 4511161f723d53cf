/** Spanish times of day, and what comes round again: a las 20:00, esta mañana, cada viernes, todos los días. */
import type { Part, Rule, Slots } from '../../grammar/rule';
import { readClock, readRepeat, readThisDayPart } from '../readings';

export const times: readonly Rule[] = [
  {
    // a las 20:00 · a la 1:30 · a las 20.30 horas
    id: 'es/clock',
    pattern: 'las|la <hour> ~:|. ~<minute> ( horas|h )?',
    read: afterArticle,
  },
  {
    // a las 8 de la noche · a las 3.30 de la tarde · a las 6 de la madrugada, que es ya de mañana
    id: 'es/clock-of-day-part',
    pattern: 'las|la <hour> ( ~:|. ~<minute> )? de la ( madrugada / <day-part> )',
    read: afterArticle,
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

/** The expression without the article it needs. */
function afterArticle(slots: Slots): readonly Part[] | null {
  const meaning = readClock(slots);
  return meaning && [{ from: slots.from + 1, to: slots.to, meaning }];
}
