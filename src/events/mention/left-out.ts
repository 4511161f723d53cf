/** Says why a sentence with a date made no event. */
import type { Block } from '../../article/article';
import { isStamp } from '../../article/stamps';
import type { Timex } from '../../dates/timex';

/**
 * A full sentence for readers; null when there is nothing to explain. `passing`: it holds mentions
 * that are no event by themselves.
 */
export function reasonLeftOut(
  block: Block | undefined,
  sentence: string,
  timexes: readonly Timex[],
  passing: boolean,
): string | null {
  const dates = timexes.filter(({ type }) => type === 'DATE' || type === 'TIME');
  if (dates.length === 0 || isStamp(sentence)) return null;
  switch (block?.kind) {
    case 'caption':
      return 'It describes a picture; a caption’s date is the picture’s.';
    case 'title':
    case 'heading':
      return 'It is a heading; the text below tells what it announces.';
    case 'boilerplate':
      return null;
    default:
  }
  if (passing)
    return 'It tells of something in passing, or only the text around it says of whom or what.';
  const rest = dates.reduce((text, { text: words }) => text.replace(words, ''), sentence);
  if (!/\p{L}{3}/u.test(rest)) return 'It is nothing but a date.';
  if (dates.every((timex) => !timex.date && !timex.needs))
    return 'Its words for time name no stretch of the calendar.';
  return 'It names a time, but no act or event that belongs to it.';
}
