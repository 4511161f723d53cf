/** Articles, by their ids, that count with others than before; those that have gone among them. */
export function regrouped(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [article, origin] of before) if (now.get(article) !== origin) found.add(article);
  return found;
}
