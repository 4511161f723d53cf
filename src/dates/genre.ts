/** Tells reports from histories by the dates they use: "yesterday" and "on Monday" against one past year after the other, "on 6 April" and "the next day". */
import type { Meaning } from './meaning';
import type { Passage } from './passages';
import type { Point } from './point';

/** How many dates of past years, or how many dates that hang on others, make a history. */
const enough = { yearsAlone: 3, yearsBesideReport: 5, told: 10 };
/** How far what is told in order must outnumber what counts from today. */
const ratio = 6;
/** A date without its year may hang on the year before it as well as on the day of publication. */
const yearlessWeight = 0.5;

/** Whether dates that lack a year are to be read from the dates before them instead of the publication. */
export function isNarrative(passages: readonly Passage[], reference: Point | null): boolean {
  let years = 0;
  let hanging = 0;
  let deictic = 0;
  for (const { matches } of passages) {
    for (const { meaning } of matches) {
      if (isDeictic(meaning)) deictic += 1;
      else if (isPastYear(meaning, reference)) years += 1;
      else if (hangsOnMention(meaning)) hanging += 1;
      else if (isYearless(meaning)) hanging += yearlessWeight;
    }
  }
  const told = years + hanging;
  if (years === 0 || told < ratio * deictic) return false;
  return (
    years >= (deictic === 0 ? enough.yearsAlone : enough.yearsBesideReport) || told >= enough.told
  );
}

function isPastYear(meaning: Meaning, reference: Point | null): boolean {
  if (meaning.kind !== 'calendar') return false;
  const { year, century, decade } = meaning.fields;
  if (century !== undefined || decade !== undefined) return true;
  return year !== undefined && (!reference || year < reference.first.year - 1);
}

function isYearless(meaning: Meaning): boolean {
  return (
    meaning.kind === 'calendar' &&
    meaning.fields.month !== undefined &&
    meaning.fields.year === undefined
  );
}

function hangsOnMention(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'shift':
    case 'offset':
      return meaning.from === 'mention';
    case 'within':
      return hangsOnMention(meaning.whole);
    default:
      return false;
  }
}

function isDeictic(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'shift':
    case 'offset':
      return meaning.from === 'reference';
    case 'calendar':
      return meaning.fields.weekday !== undefined && meaning.fields.month === undefined;
    case 'around':
      return isDeictic(meaning.day);
    case 'within':
      return isDeictic(meaning.whole);
    default:
      return false;
  }
}
