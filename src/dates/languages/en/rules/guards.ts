/** When a number or word that looks like time is something else. */
import type { Slots } from '../../../grammar/rule';
import type { Direction } from '../../../meaning';

const things = new Set(
  `people persons men women children troops soldiers civilians prisoners dead deaths wounded casualties
  killed votes seats jobs homes houses times percent per points dollars pounds euros francs marks yen
  roubles rubles shares copies words pages meters metres kilometers kilometres km miles feet yards inches
  acres hectares tons tonnes barrels gallons litres liters degrees mph kph members workers employees
  students ships aircraft planes tanks guns vehicles cars rooms beds units model models horsepower
  calories volts watts players fans guests refugees migrants residents inhabitants cases
  men-at-arms knights infantry cavalry warriors sailors marines rounds shells bombs missiles`.split(
    /\s+/,
  ),
);

/** "1500 men": what follows is counted by the number. */
export function followsNumberOfThings(slots: Slots): boolean {
  const next = slots.after(1);
  return next?.kind === 'word' && things.has(next.text);
}

/** "would one day", "will soon": what follows is ahead. */
export const modals: ReadonlySet<string> = new Set([
  'would',
  'will',
  'could',
  'might',
  'may',
  'should',
  "'ll",
  'can',
]);

const counters = new Set(['times', 'percent', 'points', 'people', 'million', 'billion', 'votes']);

/** "May 10 times": the number belongs to what follows. */
export function followsCounter(slots: Slots): boolean {
  return counters.has(slots.after(1)?.text ?? '');
}

const yearCues = new Set(
  `in since from by until till before after during of for to between and through throughout around
  about circa c early late mid year summer spring autumn fall winter ( , - — the`.split(/\s+/),
);

/** "Flight 1945", "room 1999", "page 1066" */
const labels = new Set(
  `flight room no number numbers route highway bus page pages model version section article chapter
  channel gate unit form type boeing airbus apartment suite box case serial lot resolution`.split(
    /\s+/,
  ),
);

/** "his 1987 Chevrolet": the year of a model */
const makes = new Set(
  `audi bentley bmw buick cadillac chevrolet chevy chrysler citroën dodge ferrari fiat ford honda hyundai
  jaguar jeep kia lincoln maserati mazda mercedes mini mitsubishi nissan oldsmobile opel peugeot plymouth
  pontiac porsche renault rolls-royce rover saab subaru suzuki tesla toyota vauxhall volkswagen volvo`.split(
    /\s+/,
  ),
);

/** Whether the words around four digits allow them to be a year. */
export function canBeYear(slots: Slots, year: number): boolean {
  if (followsNumberOfThings(slots) && !isTold(slots, year)) return false;
  const next = slots.after(1);
  if (next?.capital && makes.has(next.text)) return false;
  const previous = slots.before(1);
  if (previous !== undefined && labels.has(previous.text)) return false;
  const cue = previous !== undefined && yearCues.has(previous.text);
  if (year >= 1700 && year < 2100) return cue || previous?.text !== 'no';
  return cue && previous.text !== 'the' && previous.text !== 'about' && previous.text !== 'for';
}

/** "in 1917 women got the vote", "a fire in 1946 killed 40": no round count, behind a word that leads times far rather. */
function isTold(slots: Slots, year: number): boolean {
  return slots.before(1)?.text === 'in' && year >= 1800 && year < 2030 && year % 50 !== 0;
}

/** Whether a slot holds one number in digits. */
export function inDigits(slots: Slots, name: string): boolean {
  const filled = slots.at(name);
  if (!filled || filled.to - filled.from !== 1) return false;
  return slots.before(slots.from - filled.from)?.kind === 'number';
}

const clauseStarts = new Set(
  'the he she they it a an his her their and when after under but by at with from to while'.split(
    ' ',
  ),
);

/** Whether three digits at the end of a match may be a year: "in 476 the last emperor", "in August 410." */
export function isEarlyYear(slots: Slots, name: string): boolean {
  const year = slots.number(name);
  if (year < 100 || year > 999 || !inDigits(slots, name)) return false;
  const next = slots.after(1);
  if (next === undefined || next.text === ';') return true;
  // "in 500, he": a count as well as a year, unless it opens the sentence.
  if (year % 50 === 0 && slots.before(0)?.capital !== true) return false;
  if (next.text === '.') return slots.after(2)?.glued !== true;
  if (next.text === ',') return slots.after(2)?.kind === 'word';
  return next.kind === 'word' && !next.capital && clauseStarts.has(next.text);
}

/** Where words that point from the report say something lies. */
export const directions: Readonly<Record<string, Direction>> = { last: -1, this: 0, next: 1 };

/** What follows "the 24th" when it counts something other than the days of a month. */
const ordinalNouns = new Set(
  `floor anniversary birthday century centuries street avenue parallel meridian hole day night week month
  year minute hour round ballot vote attempt try time lap page line row place session amendment article
  district seat infantry division army corps regiment brigade battalion legion fleet squadron president
  edition season level story storey stop step`.split(/\s+/),
);

/** "the 20th", not "the twentieth" */
export function isWithSuffix(slots: Slots, name: string): boolean {
  const written = slots.at(name);
  return written !== undefined && written.to - written.from === 2;
}

/** Whether an ordinal in a slot counts the days of a month: no floor, no army, no "12th Light Horse". */
export function isDayOfMonth(slots: Slots, name: string): boolean {
  if (!isWithSuffix(slots, name)) return false;
  const next = slots.after(1);
  if (next === undefined || next.kind === 'mark') return true;
  return !next.capital && !ordinalNouns.has(next.text);
}
