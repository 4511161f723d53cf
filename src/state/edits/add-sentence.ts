/** A sentence that made no event → the edit that makes one of it, dated by its own words or by the reader. */
import { contains, quote, type Span } from '../../base/span';
import type { EventDate } from '../../events/event';
import type { Reading } from '../../events/reading';
import type { AddEdit } from './edit';
import { mentionId } from '../../events/mention-id';

/** The longest title, in UTF-16 units. */
const longest = 90;

/** `edtf` is the date as the reader gives it; null where the sentence's own words are to say. Null when these do not. */
export function addSentence(
  reading: Reading,
  sentence: Span,
  edtf: string | null = null,
): AddEdit | null {
  const own = edtf === null ? dateOfSentence(reading, sentence) : null;
  const date = edtf ?? own?.edtf;
  if (date === undefined) return null;
  const { id, text } = reading.article;
  const source = { article: id, start: sentence.start, end: sentence.end };
  const words = quote(text, sentence);
  return {
    kind: 'add',
    mention: mentionId(source),
    ...source,
    quote: words,
    title: titleOf(words),
    edtf: date,
    why: own?.why ?? null,
  };
}

/** That of the first time expression in it that could be placed. */
export function dateOfSentence({ timexes }: Reading, sentence: Span): EventDate | null {
  const timex = timexes.find((one) => one.date !== null && contains(sentence, one));
  return timex?.date ? { ...timex.date, why: timex.derivation.why } : null;
}

/** The sentence without its full stop, cut at a word. */
function titleOf(sentence: string): string {
  const words = sentence.split(/\s+/u).filter((word) => word !== '');
  const whole = words.join(' ').replace(/\.$/u, '');
  if (whole.length <= longest) return whole;
  const end = whole.lastIndexOf(' ', longest - 1);
  return `${whole.slice(0, end > 0 ? end : longest - 1)}…`;
}
