/** Events as many as are wanted, and the articles that tell them. */
import { edtfBounds } from '../../../src/base/edtf';
import type { TimelineEvent } from '../../../src/events/event';
import type { QuotedArticle } from '../../../src/state/library';

const articleCount = 500;

export function inventArticles(): readonly QuotedArticle[] {
  return Array.from({ length: articleCount }, (_, i) => {
    const id = `article-${i}`;
    const title = `Report ${i} on the talks`;
    return {
      id,
      name: `${id}.txt`,
      title,
      outlet: null,
      url: null,
      published: null,
      origin: id,
      text: null,
    };
  });
}

/** Days of ten years, some of them known by month or year only, in six lanes; each told by one of the articles. */
export function inventEvents(count: number): readonly TimelineEvent[] {
  let state = 1;
  const random = (): number => {
    // Park and Miller, "Random number generators: good ones are hard to find" (1988).
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2015, 0, 1 + random() * 3650)).toISOString().slice(0, 10);
    const edtf = day.slice(0, random() < 0.8 ? 10 : random() < 0.7 ? 7 : 4);
    const title = `Ministers meet for round ${i} of the talks`;
    const article = `article-${i % articleCount}`;
    return {
      id: `${article}:${i}`,
      title,
      date: { ...(edtfBounds(edtf) ?? { edtf, earliest: day, latest: day }), why: '' },
      status: 'happened',
      attribution: null,
      who: [],
      where: [],
      topic: `Topic ${Math.floor(random() * 6)}`,
      salience: random(),
      origins: 1,
      conflict: null,
      sources: [
        { article, start: i, end: i + title.length, quote: title, mention: `${article}:${i}` },
      ],
    } satisfies TimelineEvent;
  });
}
