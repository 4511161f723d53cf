/** Articles become groups that tell one report: copies and rewrites count as one origin. */
import type { Article } from './article';
import { OriginFinder } from './origin/origin-finder';
import { Profiles } from './origin/profile';

export interface Copies {
  /** Article id to the id of the report it is a copy or rewrite of; its own when it is none. */
  readonly origins: ReadonlyMap<string, string>;
  /** Id of an article that states no publication date to the id of a copy, word for word, that does. */
  readonly lenders: ReadonlyMap<string, string>;
}

/** `made`: the profiles of articles that were looked at before, so that only new ones are read. */
export function findCopies(articles: readonly Article[], made = new Profiles()): Copies {
  const finder = new OriginFinder(made);
  finder.add(articles);
  return { origins: finder.origins(), lenders: finder.lenders() };
}
