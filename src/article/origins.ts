/** Articles become groups that tell one report: copies and rewrites count as one origin. */
import type { Article } from './article';
import { OriginFinder } from './origin/origin-finder';

/** Article id to the id of the report it is a copy or rewrite of; its own when it is none. */
export function groupOrigins(articles: readonly Article[]): ReadonlyMap<string, string> {
  const finder = new OriginFinder();
  finder.add(articles);
  return finder.origins();
}
