/** Readings → what of their articles is asked for long after they were read: all the rest of a reading can go, which is most of it. */
import type { Article } from '../article/article';
import { PackedText } from '../base/packed-text';

export interface ToldArticle {
  readonly id: string;
  /** Day, month or year of publication in EDTF. */
  readonly published: string | null;
  readonly text: PackedText;
}

const known = new WeakMap<Article, ToldArticle>();

/** The same for the same article, so that all who keep it keep its text once. */
export function toldArticle(article: Article): ToldArticle {
  const before = known.get(article);
  if (before) return before;
  const { id, published, text } = article;
  const told = { id, published: published?.value ?? null, text: new PackedText(text) };
  known.set(article, told);
  return told;
}
