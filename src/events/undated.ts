/** Mentions without a date become the entries of the tray, each with what would place it. */
import { quote } from '../base/span';
import type { Undated } from './event';
import type { Reading } from './reading';

/** In the order of the text. */
export function undatedIn({ article, mentions }: Reading): readonly Undated[] {
  return mentions
    .filter(({ date, needs, nameless }) => date === null && needs !== undefined && !nameless)
    .map((mention) => {
      const needs = mention.needs ?? 'publication-date';
      return {
        article: article.id,
        start: mention.start,
        end: mention.end,
        quote: quote(article.text, mention),
        mention: mention.id,
        title: mention.headline,
        needs,
        hint: hints[needs],
      };
    });
}

const hints: Record<NonNullable<Undated['needs']>, string> = {
  'publication-date': 'The publication date of the article would place it.',
  'earlier-date': 'It counts from a date that the article does not state.',
};
