/**
 * Readings of invented articles, with what real ones have of each: most mentions are told in passing
 * and dated by context, a few tell the news, what was said of it, and what came before.
 */
import { edtfBounds } from '../../../src/base/edtf';
import type { EventMention } from '../../../src/events/event';
import type { Reading } from '../../../src/events/reading';
import type { Timex } from '../../../src/dates/timex';
import { dayAfter, generator, word, zipf } from './invented';
import { inventStories, type Happening, type Story } from './invented-stories';
import { plainArticle } from '../../support/plain-article';

/** Mentions of an article by kind: twenty, of which six can be events by themselves. */
const kinds = [
  { count: 2, weight: 1, back: 0, written: 0.6 },
  { count: 2, weight: 0.6, back: 0, written: 0.1 },
  { count: 2, weight: 0.8, back: 1, written: 1 },
  { count: 14, weight: 0.3, back: 1, written: 0.1 },
] as const;
/** Of the dates written of what came before, those that give the day, and those that give the month. */
const [days, months] = [0.5, 0.3];
/** Share of articles that are rewritten from the one before. */
const rewritten = 0.1;

/** The articles from number `from` on of a collection of `of`; the same for the same numbers. */
export function generateReadings(count: number, from = 0, of = count): Reading[] {
  const stories = inventStories(of);
  return Array.from({ length: count }, (_, i) => inventReading(from + i, stories));
}

interface Told {
  readonly sentence: string;
  readonly happening: Happening;
  readonly weight: number;
  /** As written in the sentence; null when the date comes from context. */
  readonly date: string | null;
}

function inventReading(number: number, stories: readonly Story[]): Reading {
  const random = generator(number + 1);
  // The first number after a small seed is small.
  random();
  const isRewrite = random() < rewritten && number > 0;
  const source = isRewrite ? generator(number) : random;
  if (isRewrite) for (let i = 0; i < 2; i += 1) source();
  const { happenings, words } = stories[zipf(source, stories.length)] ?? {
    happenings: [],
    words: [],
  };
  const latest = Math.floor(source() * happenings.length);
  const told = kinds.flatMap(({ count, weight, back, written }) =>
    Array.from({ length: count }, (): Told => {
      const at = back === 0 ? latest - zipf(source, 4) : zipf(source, latest + 1);
      const happening = happenings[Math.max(0, at)];
      if (!happening) throw new RangeError('A story without happenings.');
      const date = source() < written ? dateOf(happening, back, source()) : null;
      const filler = Array.from({ length: 8 }, () =>
        source() < 0.4 ? (words[zipf(source, words.length)] ?? '') : word(zipf(source, 20_000)),
      );
      return { sentence: tell(happening, date, filler), happening, weight, date };
    }),
  );
  const published = (happenings[latest]?.day ?? 0) + Math.floor(2 * random());
  return readingOf(`a${String(number)}`, dayAfter(published), told);
}

function dateOf({ day }: Happening, back: number, chance: number): string {
  const iso = dayAfter(day);
  return back === 0 || chance < days
    ? iso
    : chance < days + months
      ? iso.slice(0, 7)
      : iso.slice(0, 4);
}

function tell(
  { act, who, what, where }: Happening,
  date: string | null,
  filler: readonly string[],
) {
  const when = date === null ? '' : ` on ${date}`;
  return `${who} ${act} the ${what} of ${where}${when}, ${filler.join(' ')}.`;
}

function readingOf(id: string, published: string, told: readonly Told[]): Reading {
  const mentions: EventMention[] = [];
  const timexes: Timex[] = [];
  let text = '';
  for (const { sentence, happening, weight, date } of told) {
    const start = text.length;
    text += `${sentence}\n`;
    const end = start + sentence.length;
    const at = (words: string): { start: number; end: number } => {
      const offset = start + sentence.indexOf(words);
      return { start: offset, end: offset + words.length };
    };
    const bounds = edtfBounds(date ?? published);
    if (!bounds) throw new RangeError('No date.');
    if (date !== null) {
      timexes.push({
        ...at(date),
        text: date,
        type: 'DATE',
        value: date,
        date: bounds,
        derivation: { rule: 'iso', written: {}, derived: {}, anchor: null, why: '' },
      });
    }
    mentions.push({
      id: `${id}:${String(start)}-${String(end)}`,
      article: id,
      start,
      end,
      trigger: at(happening.act),
      headline: sentence.slice(0, 60),
      date: { ...bounds, why: 'It is written so.' },
      timex: date === null ? null : timexes.length - 1,
      confidence: date === null ? 0.4 : 0.9,
      status: 'happened',
      attribution: null,
      who: [happening.who],
      where: [happening.where],
      weight,
    });
  }
  const sentences = mentions.map(({ start, end }) => ({ start, end, block: 0 }));
  return {
    article: plainArticle(id, text, { published: { value: published, from: 'given' }, sentences }),
    timexes,
    mentions,
    leftOut: [],
    notes: [],
  };
}
