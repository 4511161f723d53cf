/** Says why a sentence with a date made no event. */
import type { Block } from '../../article/article';
import type { Timex } from '../../dates/timex';

/** A full sentence for readers; null when there is nothing to explain. */
export function reasonLeftOut(
  block: Block | undefined,
  sentence: string,
  timexes: readonly Timex[],
): string | null {
  const dates = timexes.filter(({ type }) => type === 'DATE' || type === 'TIME');
  if (dates.length === 0) return null;
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
  const rest = dates.reduce((text, { text: words }) => text.replace(words, ''), sentence);
  if (!/\p{L}{3}/u.test(rest)) return 'It is nothing but a date.';
  if (dates.every((timex) => !timex.date && !timex.needs))
    return 'Its words for time name no stretch of the calendar.';
  return 'It names a time, but no act or event that belongs to it.';
}
