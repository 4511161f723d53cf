/** Mentions without a date become the entries of the tray, each with what would place it. */
import { quote } from '../base/span';
import type { Undated } from './event';
import type { Reading } from './reading';

/** In the order of the readings, then of the text. Of a reading that was asked for before they are the same objects. */
export function listUndated(readings: readonly Reading[]): Undated[] {
  return readings.flatMap(undatedIn);
}

const known = new WeakMap<Reading, readonly Undated[]>();

function undatedIn(reading: Reading): readonly Undated[] {
  const listed = known.get(reading);
  if (listed) return listed;
  const { article, mentions } = reading;
  const list = mentions
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
  known.set(reading, list);
  return list;
}

const hints: Record<NonNullable<Undated['needs']>, string> = {
  'publication-date': 'The publication date of the article would place it.',
  'earlier-date': 'It counts from a date that the article does not state.',
};
