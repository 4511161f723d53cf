/** The mentions of all readings become events: mentions of the same happening, merged. */
import { quote } from '../base/span';
import type { EventMention, TimelineEvent } from './event';
import type { Reading } from './reading';

/** By earliest day, then latest, then id; the order of the readings makes no difference. */
export function mergeMentions(
  readings: readonly Reading[],
  origins: ReadonlyMap<string, string>,
): TimelineEvent[] {
  const texts = new Map(readings.map(({ article }) => [article.id, article.text]));
  const groups = new Map<string, EventMention[]>();
  for (const { mentions } of readings) {
    for (const mention of mentions) {
      if (mention.date === null) continue;
      const key = `${mention.date.edtf} ${mention.headline.toLowerCase()}`;
      groups.set(key, [...(groups.get(key) ?? []), mention]);
    }
  }
  const events = [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const [best] = sorted;
    if (!best?.date) return [];
    return [
      {
        id: best.id,
        title: best.headline,
        date: best.date,
        status: best.status,
        attribution: best.attribution,
        who: best.who,
        where: best.where,
        topic: best.who[0] ?? 'Other',
        salience: 0.5,
        origins: new Set(sorted.map((mention) => origins.get(mention.article) ?? mention.article))
          .size,
        conflict: null,
        sources: sorted.map((mention) => ({
          article: mention.article,
          start: mention.start,
          end: mention.end,
          quote: quote(texts.get(mention.article) ?? '', mention),
          mention: mention.id,
        })),
      },
    ];
  });
  return events.toSorted(
    (a, b) =>
      compare(a.date.earliest, b.date.earliest) ||
      compare(a.date.latest, b.date.latest) ||
      compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
