/** Named days that fall on a rule: the year and the key of a holiday become its day. */
import { addDays, nthWeekday, type CivilDate } from '../../base/civil';

/** By key; languages map their names onto these keys. */
const rules: Readonly<Record<string, (year: number) => CivilDate>> = {
  'new-year': fixed(1, 1),
  'mlk-day': nth(3, 1, 1),
  epiphany: fixed(1, 6),
  'groundhog-day': fixed(2, 2),
  valentine: fixed(2, 14),
  'presidents-day': nth(3, 1, 2),
  'women-day': fixed(3, 8),
  'st-patrick': fixed(3, 17),
  'april-fools': fixed(4, 1),
  'shrove-tuesday': fromEaster(-47),
  'ash-wednesday': fromEaster(-46),
  'palm-sunday': fromEaster(-7),
  'maundy-thursday': fromEaster(-3),
  'good-friday': fromEaster(-2),
  'holy-saturday': fromEaster(-1),
  easter: fromEaster(0),
  'easter-monday': fromEaster(1),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  'whit-monday': fromEaster(50),
  'corpus-christi': fromEaster(60),
  'may-day': fixed(5, 1),
  'victory-day': fixed(5, 9),
  've-day': fixed(5, 8),
  'mothers-day': nth(2, 7, 5),
  'memorial-day': nth(-1, 1, 5),
  'flag-day': fixed(6, 14),
  'fathers-day': nth(3, 7, 6),
  juneteenth: fixed(6, 19),
  'midsummer-day': fixed(6, 24),
  'independence-day-us': fixed(7, 4),
  'bastille-day': fixed(7, 14),
  'labor-day': nth(1, 1, 9),
  'german-unity-day': fixed(10, 3),
  'columbus-day': nth(2, 1, 10),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'all-souls': fixed(11, 2),
  // The Tuesday after the first Monday of November.
  'election-day-us': (year) => addDays(nth(1, 1, 11)(year), 1),
  'armistice-day': fixed(11, 11),
  thanksgiving: nth(4, 4, 11),
  'black-friday': (year) => addDays(nth(4, 4, 11)(year), 1),
  'st-nicholas': fixed(12, 6),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'new-years-eve': fixed(12, 31),
};

/** The day of a holiday in a year; null for a key nobody knows. */
export function holidayDay(key: string, year: number): CivilDate | null {
  return rules[key]?.(year) ?? null;
}

function fixed(month: number, day: number): (year: number) => CivilDate {
  return (year) => ({ year, month, day });
}

/** The nth weekday (1 is Monday, -1 the last) of a month. */
function nth(count: number, weekday: number, month: number): (year: number) => CivilDate {
  return (year) => nthWeekday(count, weekday, year, month);
}

function fromEaster(days: number): (year: number) => CivilDate {
  return (year) => addDays(easterSunday(year), days);
}

/** Gregorian Easter: anonymous algorithm in Nature 13 (1876), 487; as in Meeus, Astronomical Algorithms, ch. 8. */
function easterSunday(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return { year, month, day: ((h + l - 7 * m + 114) % 31) + 1 };
}
