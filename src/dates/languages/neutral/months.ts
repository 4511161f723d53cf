/**
 * Dates with a month by name, in languages that have no rules of their own: 3 luglio 2024, 3 de julho de 2024,
 * 14 mei 1936, 1 września 2024, and years behind a word that leads to one: nel 2019, em 2019, w 1997 roku.
 */
import { calendar } from '../../build';
import type { Rule } from '../../grammar/rule';
import { readCalendar } from '../readings';

/** Italian, Portuguese, Catalan, Romanian, Dutch, Swedish, Danish and Norwegian, Polish and Czech (as dates have them). */
const names: readonly string[] = [
  'gennaio janeiro gener ianuarie januari januar stycznia ledna',
  'febbraio fevereiro febrer februarie februari februar lutego února',
  'marzo março març martie maart mars marts marca března',
  'aprile abril aprilie april kwietnia dubna',
  'maggio maio maig mai mei maj maja května',
  'giugno junho juny iunie juni czerwca června',
  'luglio julho juliol iulie juli lipca července',
  'agosto agost august augustus augusti sierpnia srpna',
  'settembre setembro setembre septembrie september września září',
  'ottobre outubro octubre octombrie oktober października října',
  'novembre novembro noiembrie november listopada listopadu',
  'dicembre dezembro desembre decembrie december desember grudnia prosince',
];

export const months: Readonly<Record<string, number>> = Object.fromEntries(
  names.flatMap((list, i) => list.split(' ').map((name) => [name, i + 1])),
);

/** “nel”, “em”, “in”, “w”: a year behind them is one, unless it counts. */
const leads = new Set('nel del dal dall em in im desde sinds i w od anno år rok roce'.split(' '));
const follows = new Set(['roku', 'r']);

export const namedMonths: readonly Rule[] = [
  {
    id: 'months/day',
    pattern: '<day> ( ~. )? ( de )? <month> ( ( de / del )? <year> )?',
    read: readCalendar,
  },
  {
    // luglio 2024 · julho de 2024
    id: 'months/month',
    pattern: '<month> ( de / del )? <year>',
    read: readCalendar,
  },
  {
    // nel 2019 · w 1997 roku · not: in 2000 huizen
    id: 'months/year',
    pattern: '<year>',
    read: (slots) => {
      const year = slots.number('year');
      const [before, after] = [slots.before(1), slots.after(1)];
      const counts = year % 100 === 0 && after?.kind === 'word' && !after.capital;
      const led = leads.has(before?.text ?? '') && !counts;
      const shown = led || follows.has(after?.text ?? '');
      return shown && year >= 1200 && year < 2100 ? calendar({ year }) : null;
    },
  },
];
