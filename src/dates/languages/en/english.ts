/** English: its words, its rules in order, and its cues. */
import { days } from './rules/days';
import { months } from './rules/months';
import { years } from './rules/years';
import { eras } from './rules/eras';
import { centuries } from './rules/centuries';
import { weekdays } from './rules/weekdays';
import { namedDays } from './rules/named-days';
import { periods } from './rules/periods';
import { mentions } from './rules/mentions';
import { parts } from './rules/parts';
import { quarters } from './rules/quarters';
import { seasons } from './rules/seasons';
import { holidays } from './rules/holidays';
import { clock } from './rules/clock';
import { clockOfDay } from './rules/clock-of-day';
import { dayParts } from './rules/day-parts';
import { durations } from './rules/durations';
import { vagueDurations } from './rules/vague-durations';
import { offsets } from './rules/offsets';
import { fromEvents } from './rules/events';
import { sets } from './rules/sets';
import { ranges } from './rules/ranges';
import { vagueTimes } from './rules/vague';
import { daysWithHyphens, daysWithStops } from '../neutral/digits';
import { isoDates } from '../neutral/iso';
import type { Language } from '../language';
import {
  aheadAfter,
  calendarNouns,
  calendarVerbs,
  clauseWords,
  fixing,
  fixtures,
  planning,
  plans,
  requests,
  tenses,
  unmarkedPast,
} from './cues';
import { readNumbers } from './numbers';
import { words } from './words';

export const english: Language = {
  code: 'en',
  words,
  ordinalSuffixes: new Set(['st', 'nd', 'rd', 'th']),
  readNumbers,
  yearWords:
    'two twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' '),
  numberJoints: ['-', 'and', 'oh', 'hundred', 'thousand', 'million'],
  rules: [
    ...isoDates,
    daysWithStops,
    daysWithHyphens,
    ...ranges,
    ...days,
    ...months,
    ...years,
    ...eras,
    ...centuries,
    ...weekdays,
    ...namedDays,
    ...periods,
    ...mentions,
    ...parts,
    ...quarters,
    ...seasons,
    ...holidays,
    ...clock,
    ...clockOfDay,
    ...dayParts,
    ...offsets,
    ...fromEvents,
    ...sets,
    ...durations,
    ...vagueDurations,
    ...vagueTimes,
  ],
  tenses,
  aheadOfNow: new Set(['will', "'ll", 'shall']),
  lives: { deaths: new Set(['died']), births: new Set(['born']) },
  infinitiveMark: 'to',
  passive: {
    auxiliaries: new Set(['be', 'is', 'are']),
    pastModals: new Set(['could', "couldn't", 'couldn']),
  },
  planning,
  planMarks: new Set(['for', 'to']),
  announcing: new Set(['announces', 'announced', 'unveiled']),
  agentWords: new Set(['by']),
  behindWords: new Set(['after']),
  calendarVerbs,
  calendarNouns,
  aheadAfter,
  plans,
  being: new Set(['is', 'are']),
  pluperfect: new Set(['had']),
  presentPerfect: new Set(['has', 'have']),
  possessives: new Set(["'s"]),
  untilWords: new Set(['until', 'till', 'by']),
  lasting: new Set(['lasted', 'continued', 'dragged']),
  fixtures,
  fixing,
  requests,
  fromWords: new Set(['from']),
  frames: new Set(['in', 'during', 'at']),
  comingWords: new Set(['next', 'upcoming', 'forthcoming']),
  startWords: new Set(['beginning', 'starting']),
  sinceWords: new Set(['since']),
  unmarkedPast,
  sayingWords: new Set(['said', 'told', 'reported', 'announced']),
  throughWords: new Set(['through', 'thru']),
  articles: new Set(['a', 'an', 'the']),
  comparisonWords: new Set(['from', 'than', 'versus', 'after']),
  outlookWords: new Set(['until', 'till', 'of', 'since', 'before']),
  asideWords: new Set(['who', 'whose', 'which']),
  clauseWords,
};
