/** Readings written down as data: one line a sentence, with what it tells. */
import { edtfBounds } from '../../../src/base/edtf';
import type { EventMention, Status, TimelineEvent } from '../../../src/events/event';
import type { Reading } from '../../../src/events/reading';
import { plainArticle } from '../../support/plain-article';

export interface Line {
  readonly text: string;
  /** The whole line when left out. */
  readonly clause?: string;
  readonly trigger: string;
  readonly edtf: string | null;
  /** The words that give the date; a date without them comes from context. */
  readonly dated?: string;
  readonly headline?: string;
  readonly status?: Status;
  /** Who says it. */
  readonly speaker?: string;
  readonly who?: readonly string[];
  readonly weight?: number;
  /** Its headline cannot stand by itself. */
  readonly nameless?: true;
}

export function readingOf(id: string, published: string | null, lines: readonly Line[]): Reading {
  const text = [...new Set(lines.map((line) => line.text))].join('\n');
  const timexes: Reading['timexes'][number][] = [];
  const mentions = lines.map((line): EventMention => {
    const sentence = text.indexOf(line.text);
    const at = (words: string): { start: number; end: number } => {
      const start = text.indexOf(words, sentence);
      return { start, end: start + words.length };
    };
    const clause = at(line.clause ?? line.text);
    const bounds = line.edtf === null ? null : edtfBounds(line.edtf);
    if (line.dated !== undefined) {
      timexes.push({
        ...at(line.dated),
        text: line.dated,
        type: 'DATE',
        value: line.edtf ?? '',
        date: bounds,
        derivation: { rule: 'test', written: {}, derived: {}, anchor: null, why: '' },
      });
    }
    return {
      id: `${id}:${String(clause.start)}-${String(clause.end)}`,
      article: id,
      ...clause,
      trigger: at(line.trigger),
      headline: line.headline ?? line.clause ?? line.text,
      date: bounds && { ...bounds, why: `It is ${bounds.edtf}.` },
      timex: line.dated === undefined ? null : timexes.length - 1,
      confidence: line.dated === undefined ? 0.4 : 0.9,
      status: line.status ?? 'happened',
      attribution: line.speaker === undefined ? null : { who: line.speaker },
      who: line.who ?? [],
      where: [],
      ...(line.weight === undefined ? {} : { weight: line.weight }),
      ...(line.nameless && { nameless: true }),
    };
  });
  const sentences = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    block: 0,
  }));
  return {
    article: plainArticle(id, text, {
      published: published === null ? null : { value: published, from: 'given' },
      sentences,
    }),
    timexes,
    mentions,
    leftOut: [],
    notes: [],
  };
}

/** Which articles tell of each event, by event, in the order of the timeline. */
export function tellers(events: readonly TimelineEvent[]): string[][] {
  return events.map((event) => [...new Set(event.sources.map(({ article }) => article))]);
}
