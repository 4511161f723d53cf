/** Tells a date that stands by itself (“**March 2014.**”, a line “2016”): what follows is told of that time. */
import type { Match } from './grammar/match';
import type { TokenRange } from './grammar/tokens';

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
