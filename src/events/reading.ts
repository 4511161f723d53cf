/** All that one article says, by itself. */
import type { Article } from '../article/article';
import type { Note } from '../base/result';
import type { Timex } from '../dates/timex';
import type { EventMention, LeftOut } from './event';

/** Plain data; it crosses threads and is kept as bytes (packed-reading.ts). */
export interface Reading {
  readonly article: Article;
  readonly timexes: readonly Timex[];
  readonly mentions: readonly EventMention[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly Note[];
}
