/** Articles become groups that tell one report: copies and rewrites count as one origin. */
import type { Article } from './article';

/** Article id to the id of the report it is a copy or rewrite of; its own when it is none. */
export function groupOrigins(articles: readonly Article[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { id, text } of articles) {
    const known = first.get(text);
    if (known === undefined || id < known) first.set(text, id);
  }
  return new Map(articles.map(({ id, text }) => [id, first.get(text) ?? id]));
}
