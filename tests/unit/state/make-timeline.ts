/** Small timelines, readings and events to test with. */
import type { EventMention, Timeline, TimelineEvent } from '../../../src/events/event';
import { edtfBounds } from '../../../src/base/edtf';
import type { Reading } from '../../../src/events/reading';
import { plainArticle } from '../../support/plain-article';

export function makeEvent(
  edtf: string,
  title: string,
  fields: Partial<TimelineEvent> & { readonly mentions?: readonly string[] } = {},
): TimelineEvent {
  const { mentions = [`a:${title}`], ...rest } = fields;
  return {
    id: mentions[0] ?? title,
    title,
    date: dated(edtf),
    status: 'happened',
    attribution: null,
    who: [],
    where: [],
    topic: 'Other',
    salience: 0.5,
    origins: new Set(mentions.map(articleOf)).size,
    conflict: null,
    sources: mentions.map((mention) => ({
      article: articleOf(mention),
      start: 0,
      end: title.length,
      quote: title,
      mention,
    })),
    ...rest,
  };
}

export function makeTimeline(
  events: readonly TimelineEvent[],
  rest: Partial<Timeline> = {},
): Timeline {
  const articles = events.flatMap((event) => event.sources.map((source) => source.article));
  return {
    events,
    undated: [],
    keyDates: [],
    origins: Object.fromEntries(articles.map((id) => [id, id])),
    ...rest,
  };
}

/** An article that tells one event, in the words given. */
export function makeReading(id: string, text: string, published: string | null = null): Reading {
  const span = { start: 0, end: text.length };
  const mention: EventMention = {
    ...span,
    id: `${id}:0-${String(text.length)}`,
    article: id,
    trigger: span,
    headline: text,
    date: dated('2008'),
    timex: null,
    confidence: 1,
    status: 'happened',
    attribution: null,
    who: ['Ana'],
    where: [],
  };
  return {
    article: plainArticle(id, text, {
      name: `${id}.txt`,
      published: published === null ? null : { value: published, from: 'meta' },
    }),
    timexes: [],
    mentions: [mention],
    leftOut: [],
    notes: [],
  };
}

function dated(edtf: string): TimelineEvent['date'] {
  const bounds = edtfBounds(edtf);
  if (!bounds) throw new Error(`${edtf} is no date`);
  return { ...bounds, why: 'written' };
}

/** Mentions are called `article:anything`. */
function articleOf(mention: string): string {
  return mention.split(':', 1)[0] ?? '';
}
