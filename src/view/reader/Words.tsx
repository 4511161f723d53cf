/** A segment's words: plain, those of a date strong, those the reader was led to underlined. */
import type { Segment } from './segments';

export function Words({ text, segment }: { readonly text: string; readonly segment: Segment }) {
  const words = text.slice(segment.start, segment.end);
  const strong = segment.dated ? <b className="font-semibold">{words}</b> : words;
  if (!segment.sought) return strong;
  return (
    <span data-sought className="underline decoration-accent-2 decoration-2 underline-offset-4">
      {strong}
    </span>
  );
}
