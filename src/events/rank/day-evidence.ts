/** Readings → for each day, which reports are of that day and which name it, soon after or long after. */
import { parseIsoDay, toDayNumber, type DayNumber } from '../../base/civil';
import type { Span } from '../../base/span';
import { termOf, wordsOf } from '../../base/words';
import type { Reading } from '../reading';
import { sentenceAt } from '../sentence-at';

/** A sentence that may say what happened on a day. */
export interface DaySentence extends Span {
  readonly reading: Reading;
  /** Index in the article's sentences. */
  readonly index: number;
  /** Whether it names the day, rather than opening a report published then. */
  readonly named: boolean;
  /** How many days it names. */
  readonly days: number;
  /** Where it names the day; its end when it does not. */
  readonly at: number;
}

/** Each count is of origins, weighed by whether the article is about the collection's subject. */
export interface DayEvidence {
  readonly day: DayNumber;
  /** Origins that published that day. */
  readonly reports: ReadonlyMap<string, number>;
  /** Origins that name the day. */
  readonly naming: ReadonlyMap<string, number>;
  /** Origins that name it when it is no longer news. */
  readonly recalling: ReadonlyMap<string, number>;
  /** Days after which it is named for the last time, a season at most. */
  readonly remembered: number;
  readonly sentences: readonly DaySentence[];
}

/** After so many days a day is named because it matters, not because it was just now. */
const news = 7;
/** Beyond this, a longer memory says no more: history is far from every report. */
const season = 90;
/** Sentences at the top of a report that tell its news. */
const opening = 2;
/** Articles that never name a keyword the collection is about tell less about its days. */
const offSubject = 0.5;

interface Growing {
  readonly day: DayNumber;
  readonly reports: Map<string, number>;
  readonly naming: Map<string, number>;
  readonly recalling: Map<string, number>;
  lastNamed: DayNumber;
  readonly sentences: DaySentence[];
}

export function gatherDays(
  readings: readonly Reading[],
  origins: ReadonlyMap<string, string>,
  keywords: readonly string[],
): DayEvidence[] {
  const days = new Map<DayNumber, Growing>();
  const at = (day: DayNumber): Growing => {
    const known = days.get(day);
    if (known) return known;
    const fresh: Growing = {
      day,
      reports: new Map(),
      naming: new Map(),
      recalling: new Map(),
      lastNamed: -Infinity,
      sentences: [],
    };
    days.set(day, fresh);
    return fresh;
  };
  const onSubject = subjectTest(readings, keywords);
  for (const reading of readings) {
    const { article, timexes } = reading;
    const origin = origins.get(article.id) ?? article.id;
    const weight = onSubject(reading) ? 1 : offSubject;
    const published = dayOf(article.published?.value.slice(0, 10));
    const placed = timexes.flatMap(({ date, start }) => {
      const named = date?.earliest === date?.latest ? dayOf(date?.earliest) : null;
      return named === null ? [] : [{ named, start, index: sentenceAt(article.sentences, start) }];
    });
    const daysIn = new Map<number, Set<DayNumber>>();
    for (const { named, index } of placed) {
      daysIn.set(index, (daysIn.get(index) ?? new Set()).add(named));
    }
    if (published !== null) {
      const day = at(published);
      raise(day.reports, origin, weight);
      article.sentences.slice(0, opening).forEach(({ start, end }, index) => {
        // “took charge yesterday” is of the day before.
        if (daysIn.has(index) && !daysIn.get(index)?.has(published)) return;
        day.sentences.push({ reading, start, end, index, named: false, days: 0, at: end });
      });
    }
    for (const { named, index, start } of placed) {
      const day = at(named);
      raise(day.naming, origin, weight);
      if (published !== null && published >= named) {
        if (published - named > news) raise(day.recalling, origin, weight);
        day.lastNamed = Math.max(day.lastNamed, published);
      }
      const sentence = article.sentences[index];
      if (sentence) {
        day.sentences.push({
          reading,
          start: sentence.start,
          end: sentence.end,
          index,
          named: true,
          days: daysIn.get(index)?.size ?? 1,
          at: start,
        });
      }
    }
  }
  return [...days.values()].map((day) => ({
    ...day,
    remembered: Math.min(season, Math.max(0, day.lastNamed - day.day)),
  }));
}

/** Whether an article names a keyword; always so when none of the keywords occurs anywhere. */
function subjectTest(
  readings: readonly Reading[],
  keywords: readonly string[],
): (reading: Reading) => boolean {
  const wanted = new Set(
    keywords.flatMap((keyword) => wordsOf(keyword).map(({ text }) => termOf(text))),
  );
  wanted.delete('');
  const about = new Set(
    wanted.size === 0
      ? []
      : readings.filter(({ article }) =>
          wordsOf(article.text).some(({ text }) => wanted.has(termOf(text))),
        ),
  );
  return (reading) => about.size === 0 || about.has(reading);
}

function raise(counts: Map<string, number>, origin: string, weight: number): void {
  counts.set(origin, Math.max(counts.get(origin) ?? 0, weight));
}

function dayOf(iso: string | undefined): DayNumber | null {
  const date = iso === undefined ? null : parseIsoDay(iso);
  return date && toDayNumber(date);
}
