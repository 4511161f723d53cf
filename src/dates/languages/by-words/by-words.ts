/**
 * Languages whose dates differ in their words only: a day, a month or a year as any language has them, and
 * what is near the writer by rules that all of them share. A new one is a file of words and a line in `list.ts`.
 */
import { shift } from '../../build';
import type { Rule, Slots } from '../../grammar/rule';
import type { Language, WordClasses } from '../language';
import { unmistakable } from '../neutral/digits';
import { isoDates } from '../neutral/iso';
import { months, namedMonths } from '../neutral/months';
import {
  readAgo,
  readCalendar,
  readDirected,
  readInRelativeWeek,
  readInRelativeYear,
  readNamedDay,
  readOffset,
  readPeriod,
} from '../readings';

interface Words {
  readonly code: string;
  /** Classes `weekday`, `named-day`, `period`, `unit`, `number` and `vague`. */
  readonly words: WordClasses;
  /** What stands beside a weekday, a month or a period, as a pattern has it: the last one, this one, the next one. */
  readonly last: string;
  readonly here: string;
  readonly next: string;
  /** Words behind a length: two days `ago`, two days `later`. */
  readonly ago: string;
  readonly later: string;
  /** Phrases for the day after the one spoken of, as a pattern has them. */
  readonly nextDay: string;
  /** Words before a weekday that comes round: `every` Monday; and before a word that is no named day. */
  readonly every: ReadonlySet<string>;
  readonly noDay: ReadonlySet<string>;
  /** Words before a month by itself: `in` May. */
  readonly inMonth: ReadonlySet<string>;
  /** How clauses are put in time. */
  readonly clauses: Pick<Language, 'tenses' | 'untilWords' | 'clauseWords'> & Partial<Language>;
}

export function languageByWords(words: Words): Language {
  return {
    code: words.code,
    words: { month: months, ...words.words },
    ordinalSuffixes: new Set(['º']),
    readNumbers: () => [],
    yearWords: [],
    numberJoints: [],
    rules: [...isoDates, ...unmistakable, ...namedMonths, ...nearby(words)],
    infinitiveMark: null,
    planning: new Set(),
    pluperfect: new Set(),
    possessives: new Set(),
    ...words.clauses,
  };
}

/** Two words in either order: lunedì scorso, lo scorso lunedì. */
const either = (one: string, other: string): string => `( ${one} ${other} / ${other} ${one} )`;

function nearby({
  code,
  last,
  here,
  next,
  ago,
  later,
  nextDay,
  every,
  noDay,
  inMonth,
}: Words): readonly Rule[] {
  const isBehind = (slots: Slots, words: ReadonlySet<string>): boolean =>
    words.has(slots.before(1)?.text ?? '');
  return [
    {
      // lunedì 3 marzo 2025
      id: `${code}/weekday-day`,
      pattern: '<weekday> ,? <day> ( de )? <month> ( ( de )? <year> )?',
      read: readCalendar,
    },
    {
      // lunedì · not: ogni lunedì
      id: `${code}/weekday`,
      pattern: '<weekday>',
      gives: ['a-day'],
      read: (slots) => (isBehind(slots, every) ? null : readCalendar(slots)),
    },
    { id: `${code}/last-weekday`, pattern: either('<weekday>', last), read: readDirected(-1) },
    { id: `${code}/this-weekday`, pattern: `${here} <weekday>`, read: readDirected(0) },
    { id: `${code}/next-weekday`, pattern: either('<weekday>', next), read: readDirected(1) },
    {
      // lunedì della prossima settimana · volgende week vrijdag
      id: `${code}/weekday-of-week`,
      pattern:
        '( <weekday> ( di|della|da )? <a-relative-week> / <a-relative-week> ( op )? <weekday> )',
      read: readInRelativeWeek,
    },
    {
      // ieri · not: de morgen
      id: `${code}/named-day`,
      pattern: '<named-day>',
      read: (slots) => (isBehind(slots, noDay) ? null : readNamedDay(slots)),
    },
    {
      // lo scorso 3 marzo
      id: `${code}/last-day`,
      pattern: either('<day> <month>', last),
      read: readDirected(-1),
    },
    {
      // il prossimo 3 marzo
      id: `${code}/next-day-of-month`,
      pattern: either('<day> <month>', next),
      read: readDirected(1),
    },
    {
      // a marzo
      id: `${code}/month`,
      pattern: '<month>',
      read: (slots) => (isBehind(slots, inMonth) ? readCalendar(slots) : null),
    },
    { id: `${code}/last-month`, pattern: either('<month>', last), read: readDirected(-1) },
    { id: `${code}/next-month`, pattern: either('<month>', next), read: readDirected(1) },
    {
      id: `${code}/last-period`,
      pattern: either('<period>', last),
      gives: ['a-relative-year', 'a-relative-week'],
      read: readPeriod(-1),
    },
    {
      id: `${code}/this-period`,
      pattern: `${here} <period>`,
      gives: ['a-relative-year', 'a-relative-week'],
      read: readPeriod(0),
    },
    {
      id: `${code}/next-period`,
      pattern: either('<period>', next),
      gives: ['a-relative-year', 'a-relative-week'],
      read: readPeriod(1),
    },
    {
      // a marzo dello scorso anno · maart vorig jaar
      id: `${code}/in-relative-year`,
      pattern: "<month> ( dello|del|van / dell ' )? <a-relative-year>",
      read: readInRelativeYear,
    },
    {
      // due anni fa
      id: `${code}/ago`,
      pattern: `( <number> / <vague> ) <unit> ${ago}`,
      read: readAgo,
    },
    {
      // due giorni dopo
      id: `${code}/later`,
      pattern: `<number> <unit> ${later}`,
      read: readOffset(1, 'mention'),
    },
    {
      id: `${code}/next-day`,
      pattern: `( ${nextDay} )`,
      read: () => shift('day', 1, 'mention'),
    },
  ];
}
