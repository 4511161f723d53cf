/** A mention's place ↔ its id. */
import type { Span } from '../base/span';

/** The id a mention has that fills its source's span; files and links leave such ids out. */
export function mentionId({ article, start, end }: Span & { readonly article: string }): string {
  return `${article}:${String(start)}-${String(end)}`;
}

/** The article that a mention with this id stands in. */
export function articleOf(mention: string): string {
  return mention.slice(0, Math.max(0, mention.lastIndexOf(':')));
}
