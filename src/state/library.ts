/** The articles a session holds: read by the engine, or known by their quotes from an opened file. */
import type { Published } from '../intake/document';
import type { PackedReading } from '../events/packed-reading';

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

interface Arrival {
  readonly id: string;
  /** Grows with each file dropped, so that articles stand in the order of the drop, not of the reading. */
  readonly arrival: number;
}

export type LibraryItem =
  | (Arrival & {
      readonly kind: 'reading';
      readonly reading: PackedReading;
      /** What the document itself states; `reading` may follow a date the reader set instead. */
      readonly stated: Published | null;
      /** The language its text was taken for; `reading` may follow one the reader set instead. */
      readonly detected: string;
      /** Version of the engine that read it; absent in what was kept before that was noted. */
      readonly engine?: string;
      /** Whether it is to be read anew though nothing about it has changed. */
      readonly stale?: true;
    })
  | (Arrival & { readonly kind: 'quotes'; readonly article: QuotedArticle });

/** The arrival of what comes after these. */
export function nextArrival(library: readonly LibraryItem[]): number {
  return (library.at(-1)?.arrival ?? 0) + 1;
}

/** Whether an engine other than this one has read it: what it tells may be out of date. */
export function readByAnother(item: LibraryItem, version: string): boolean {
  return item.kind === 'reading' && item.engine !== version;
}
