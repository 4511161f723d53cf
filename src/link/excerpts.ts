/**
 * Quotes overlap: several events stand in one sentence. What all of an article's quotes cover is
 * kept once, as excerpts, and a quote is a place in one of them.
 */
import type { Span } from '../base/span';

export interface Excerpt extends Span {
  readonly text: string;
}

interface Quote extends Span {
  readonly quote: string;
}

/** Stretches of one article's text that its quotes cover, in order. */
export function joinQuotes(quotes: readonly Quote[]): readonly Excerpt[] {
  const sorted = quotes.filter(isWhole).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const excerpts: Excerpt[] = [];
  for (const { start, end, quote } of sorted) {
    const last = excerpts.at(-1);
    if (!last || start >= last.end) excerpts.push({ start, end, text: quote });
    else if (end > last.end) {
      const text = last.text + quote.slice(last.end - start);
      excerpts[excerpts.length - 1] = { start: last.start, end, text };
    }
  }
  return excerpts;
}

/** The place of a quote: which excerpt, and how much to leave out before and after; null when none says it. */
export function findExcerpt(
  excerpts: readonly Excerpt[],
  { start, end, quote }: Quote,
): { readonly index: number; readonly before: number; readonly after: number } | null {
  const index = lastAtOrBefore(excerpts, start);
  const excerpt = excerpts[index];
  if (!excerpt || end > excerpt.end) return null;
  const before = start - excerpt.start;
  const after = excerpt.end - end;
  return excerpt.text.slice(before, excerpt.text.length - after) === quote
    ? { index, before, after }
    : null;
}

/** Whether the quote is as long as its span; a slice of a text always is. */
function isWhole({ start, end, quote }: Quote): boolean {
  return quote.length > 0 && end - start === quote.length;
}

function lastAtOrBefore(excerpts: readonly Excerpt[], start: number): number {
  let low = 0;
  let high = excerpts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((excerpts[middle]?.start ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
