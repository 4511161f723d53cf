/** A block's text cut where lit spans begin and end, so that each piece has one look and one meaning. */
import type { Span } from '../../base/span';

/** A stretch of the article that tells of an event. */
export interface Lit extends Span {
  /** Id of the event. */
  readonly event: string;
  readonly mention: string;
}

export interface Segment extends Span {
  /** The narrowest lit span here; null where no event is told. */
  readonly lit: Lit | null;
  /** Whether these are words that give a date. */
  readonly dated: boolean;
  /** Whether the reader was led here. */
  readonly sought: boolean;
}

/** Segments of `block` in order, without gaps. Spans that reach beyond the block count up to its edge. */
export function cutIntoSegments(
  block: Span,
  lit: readonly Lit[],
  dates: readonly Span[],
  place: Span | null = null,
): readonly Segment[] {
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of [...lit, ...dates, ...(place ? [place] : [])]) {
    if (start > block.start && start < block.end) cuts.add(start);
    if (end > block.start && end < block.end) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? block.end;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const narrowest = lit
      .filter(covers)
      .reduce<Lit | null>((best, span) => (best && width(best) <= width(span) ? best : span), null);
    const sought = place !== null && covers(place);
    return { start, end, lit: narrowest, dated: dates.some(covers), sought };
  });
}

function width({ start, end }: Span): number {
  return end - start;
}

/** Which of `spans` touch each of `blocks`; both in order of `start`, blocks not overlapping. */
export function spansByBlock<T extends Span>(
  blocks: readonly Span[],
  spans: readonly T[],
): readonly (readonly T[])[] {
  const result: T[][] = blocks.map(() => []);
  let first = 0;
  for (const span of spans) {
    while (first < blocks.length && (blocks[first]?.end ?? 0) <= span.start) first += 1;
    for (let i = first; i < blocks.length && (blocks[i]?.start ?? 0) < span.end; i += 1) {
      result[i]?.push(span);
    }
  }
  return result;
}
