/** Tells reports from histories by the dates they use: "yesterday" and "on Monday" against one past year after the other. */
import type { Meaning } from './meaning';
import type { Point } from './point';

/** Dates of past years it takes to be a history: where nothing counts from today, and where something does. */
const enough = { alone: 3, mixed: 5 };
/** How far they must outnumber what counts from today. */
const ratio = 6;

/** Whether dates that lack a year are to be read from the dates before them instead of the publication. */
export function isNarrative(meanings: readonly Meaning[], reference: Point | null): boolean {
  let past = 0;
  let deictic = 0;
  for (const meaning of meanings) {
    if (isDeictic(meaning)) deictic += 1;
    else if (meaning.kind === 'calendar') {
      const { year, century, decade } = meaning.fields;
      const old = year !== undefined && (!reference || year < reference.first.year - 1);
      if (old || century !== undefined || decade !== undefined) past += 1;
    }
  }
  return past >= (deictic === 0 ? enough.alone : enough.mixed) && past >= ratio * deictic;
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
