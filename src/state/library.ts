/** The articles a session holds: read by the engine, or known by their quotes from an opened file. */
import type { Published } from '../intake/document';
import type { Reading } from '../events/reading';

/** An article of an opened timeline file or link. */
export interface QuotedArticle {
  readonly id: string;
  /** File name, or what else a person calls it by. */
  readonly name: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Published | null;
  /** Id of the article whose report it tells; its own when it is no copy. */
  readonly origin: string;
  /** Null where the file holds quotes only. */
  readonly text: string | null;
}

export type LibraryItem =
  | {
      readonly kind: 'reading';
      readonly id: string;
      readonly reading: Reading;
      /** What the document itself states; `reading` may follow a date the reader set instead. */
      readonly stated: Published | null;
    }
  | { readonly kind: 'quotes'; readonly id: string; readonly article: QuotedArticle };
