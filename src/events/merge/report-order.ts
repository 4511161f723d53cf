/** Mentions in the order in which sources are shown: oldest report first, then as the text goes. */
import type { Signature } from './signature';

export function inReportOrder(a: Signature, b: Signature): number {
  const published = ({ reading }: Signature): string => reading.article.published?.value ?? '9999';
  return (
    order(published(a), published(b)) ||
    order(a.reading.article.id, b.reading.article.id) ||
    a.mention.start - b.mention.start
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
