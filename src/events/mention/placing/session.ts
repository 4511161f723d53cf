/** Minutes say at their head on which day their meeting was: “Minutes of the harbour board, 15 April 2024”. */
import type { Article } from '../../../article/article';
import type { Timex } from '../../../dates/timex';

/** Characters in which a text says what it is. */
const head = 200;

/** The time of that day; null for all other texts. */
export function sessionOf({ text, blocks }: Article, timexes: readonly Timex[]): Timex | null {
  const [first] = blocks;
  if (!first || first.end > head) return null;
  const { end } = first;
  const line = text.slice(first.start, end);
  if (!/\bminutes\b/i.test(line) || /[.!?]\s*$/.test(line)) return null;
  const inHead = timexes.find((timex) => timex.end <= end && isDay(timex));
  return inHead ?? null;
}

function isDay({ date }: Timex): boolean {
  return date !== null && date.earliest === date.latest;
}
