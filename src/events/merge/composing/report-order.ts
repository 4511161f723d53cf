/** Mentions in the order in which sources are shown: oldest report first, then as the text goes. */
import { ascending } from 'd3-array';
import type { Signature } from '../signs/signature';

export function inReportOrder(a: Signature, b: Signature): number {
  return byReport(a, b) || a.span.start - b.span.start;
}

/** Reports alone; those of one article are equal. */
export function byReport({ article: a }: Signature, { article: b }: Signature): number {
  return ascending(a.published ?? '9999', b.published ?? '9999') || ascending(a.id, b.id);
}
