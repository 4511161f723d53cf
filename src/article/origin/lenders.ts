/** Articles that are the same word for word: those that state no publication date take it from one that does. */
import type { Published } from '../../intake/document';
import type { Article } from '../article';

/** `twins` by the number of an article; twins of twins count. Article id to the id of the lender. */
export function lendersOf(
  articles: readonly Article[],
  twins: ReadonlyMap<number, readonly number[]>,
): Map<string, string> {
  const lenders = new Map<string, string>();
  const seen = new Set<number>();
  for (const start of twins.keys()) {
    if (seen.has(start)) continue;
    const family = familyOf(start, twins, seen).flatMap((number) => articles[number] ?? []);
    const [lender] = family.filter(ownDate).sort(surestFirst);
    if (!lender) continue;
    for (const article of family) if (!ownDate(article)) lenders.set(article.id, lender.id);
  }
  return lenders;
}

function familyOf(
  start: number,
  twins: ReadonlyMap<number, readonly number[]>,
  seen: Set<number>,
): readonly number[] {
  const family = [start];
  seen.add(start);
  for (const member of family) {
    for (const twin of twins.get(member) ?? []) {
      if (seen.has(twin)) continue;
      seen.add(twin);
      family.push(twin);
    }
  }
  return family;
}

/** What was itself taken from a copy is not lent on. */
function ownDate({ published }: Article): Published | null {
  return published?.from === 'copy' ? null : published;
}

/** A day before a month or year, the oldest before those that printed it again. */
function surestFirst(a: Article, b: Article): number {
  const [x, y] = [a.published?.value ?? '', b.published?.value ?? ''];
  return y.length - x.length || compare(x, y) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
