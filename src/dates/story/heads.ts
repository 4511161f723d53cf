/** Tells a date that stands by itself (“**March 2014.**”, a line “2016”): what follows is told of that time. */
import type { Match } from '../grammar/match';
import type { TokenRange } from '../grammar/tokens';

/** Only a month, year or day of the calendar heads what follows; “Monday” alone may be a label of any kind. */
export function heads({ tokens, first, end }: TokenRange, { from, to, meaning }: Match): boolean {
  if (meaning.kind !== 'calendar') return false;
  const { year, month, decade } = meaning.fields;
  if (year === undefined && month === undefined && decade === undefined) return false;
  for (let at = first; at < end; at += 1) {
    const inside = at >= from && at < to;
    if (!inside && (tokens.isWord(at) || tokens.isNumber(at))) return false;
  }
  return true;
}

/** Words of a place before the day of a letter: “Varn Harbour, 14 October 1887”. */
const longestPlace = 3;

/** The day of a letter, at its head: behind the place where it was written. */
export function headsLetter(
  { tokens, first, end, sentence }: TokenRange & { readonly sentence: number },
  { from, to, meaning }: Match,
): boolean {
  if (sentence !== 0 || meaning.kind !== 'calendar' || meaning.fields.day === undefined)
    return false;
  if (tokens.textOf(from - 1) !== ',' || from - 1 - first > longestPlace) return false;
  for (let at = first; at < from - 1; at += 1) if (!tokens.isCapital(at)) return false;
  return to === end || (to === end - 1 && !tokens.isWord(to) && !tokens.isNumber(to));
}
