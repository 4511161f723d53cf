/** Tells reports from histories by the dates they use: "yesterday" and "on Monday" against one past year after the other, "on 6 April" and "the next day". */
import type { Fields, Meaning } from '../meaning';
import type { Passage } from './passages';
import { firstDayNumber, type Point } from '../calendar/point';
import { fill } from '../resolve/fields';

/** How many dates of past years, or how many dates that hang on others, make a history. */
const enough = { yearsAlone: 3, yearsBesideReport: 5, told: 10 };
/** How far what is told in order must outnumber what counts from today. */
const ratio = 6;
/** And how far what its last sentences count from today. */
const closingRatio = 3;
/** A date without its year may hang on the year before it as well as on the day of publication. */
const yearlessWeight = 0.5;
/** A text that begins with a day of the weeks before its publication is a report, though it goes back over years. */
const freshWeight = 2;

/** Whether dates that lack a year are to be read from the dates before them instead of the publication. */
export function isNarrative(passages: readonly Passage[], reference: Point | null): boolean {
  let years = 0;
  let hanging = 0;
  let deictic = 0;
  // A history comes to its own time at its end.
  let closing = 0;
  for (const { matches } of passages) {
    for (const { meaning } of matches) {
      const tone = toneOf(meaning, reference);
      if (tone === 'deictic') closing += 'now' in meaning ? freshWeight : 1;
      else if (tone === 'past-year') {
        years += 1;
        deictic += closing;
        closing = 0;
      } else if (tone === 'hanging') hanging += 1;
      else if (tone === 'yearless') hanging += yearlessWeight;
      // Behind a year, the day may be of that one: nothing is fresh in "In 1989 … on 9 November".
      else if (tone === 'fresh' && years === 0) deictic += freshWeight;
      else if (tone === 'fresh') hanging += yearlessWeight;
    }
  }
  const told = years + hanging;
  if (closing * closingRatio > told) deictic += closing;
  if (years === 0 || told < ratio * deictic) return false;
  return (
    years >= (deictic === 0 ? enough.yearsAlone : enough.yearsBesideReport) || told >= enough.told
  );
}

/** What a meaning tells of its text: it counts from today, is of a past year, hangs on a date before it, or leaves out its year, and may be a day of the last weeks. */
type Tone = 'deictic' | 'past-year' | 'hanging' | 'yearless' | 'fresh';

function toneOf(meaning: Meaning, reference: Point | null): Tone | null {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.now ? 'deictic' : toneOfFields(meaning.fields, reference);
    case 'shift':
    case 'offset':
      if (meaning.from === 'reference') return 'deictic';
      return meaning.from === 'mention' ? 'hanging' : null;
    case 'around':
      return toneOf(meaning.day, reference) === 'deictic' ? 'deictic' : null;
    case 'within': {
      const tone = toneOf(meaning.whole, reference);
      return tone === 'deictic' || tone === 'hanging' ? tone : null;
    }
    default:
      return null;
  }
}

function toneOfFields(fields: Fields, reference: Point | null): Tone | null {
  const { year, month, weekday, decade, century } = fields;
  if (weekday !== undefined && month === undefined) return 'deictic';
  if (century !== undefined || decade !== undefined) return 'past-year';
  if (year === undefined) {
    if (month === undefined) return null;
    return reference && isFresh(fields, reference) ? 'fresh' : 'yearless';
  }
  return !reference || year < reference.first.year - 1 ? 'past-year' : null;
}

/** Days before a publication in which news lies. */
const news = 21;

/** "on 12 October", in a text of 15 October: said of that one far more often than of another year's. */
function isFresh(fields: Fields, reference: Point): boolean {
  if (fields.day === undefined || reference.unit !== 'day') return false;
  const today = firstDayNumber(reference);
  return [0, -1].some((step) => {
    const point = fill(fields, reference.first.year + step);
    const age = point ? today - firstDayNumber(point) : -1;
    return age >= 0 && age <= news;
  });
}
