/** Articles that are the same word for word → those that state no publication date take it from one that does. */
import { ascending } from 'd3-array';
import type { Published } from '../../intake/document';
import type { FiledArticle } from './profile';

/** Article id to the id of the lender. */
export function lendersOf(twins: readonly FiledArticle[]): readonly (readonly [string, string])[] {
  const [lender] = twins.filter(ownDate).sort(surestFirst);
  if (!lender) return [];
  return twins.filter((article) => !ownDate(article)).map(({ id }) => [id, lender.id]);
}

/** What was itself taken from a copy is not lent on. */
function ownDate({ published }: FiledArticle): Published | null {
  return published?.from === 'copy' ? null : published;
}

/** A day before a month or year, the oldest before those that printed it again. */
function surestFirst(a: FiledArticle, b: FiledArticle): number {
  const [x, y] = [a.published?.value ?? '', b.published?.value ?? ''];
  return y.length - x.length || ascending(x, y) || ascending(a.id, b.id);
}
