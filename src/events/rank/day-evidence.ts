/** What articles say of a day → which reports are of that day and which name it, soon after or long after. */
import type { Sentence } from '../../article/article';
import { parseIsoDay, toDayNumber, type DayNumber } from '../../base/civil';
import type { Span } from '../../base/span';
import { leadSentences } from '../lead';
import { datelineLength } from '../mention/dateline';
import type { Reading } from '../reading';
import { sentenceAt } from '../sentence-at';
import { toldArticle, type ToldArticle } from '../told-article';

/** A sentence that may say what happened on a day. */
export interface DaySentence extends Span {
  readonly article: ToldArticle;
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
/** In characters. */
const longestDateline = 100;
/** Sentences at the top of a report that tell its news. */
const opening = 2;

/** What one article says of one day. */
export interface DayEntry {
  readonly article: string;
  readonly published: DayNumber | null;
  /** Whether it names the day, rather than only being published then. */
  readonly names: boolean;
  readonly sentences: readonly DaySentence[];
}

interface Growing extends DayEntry {
  names: boolean;
  readonly sentences: DaySentence[];
}

/** By day, what an article says of it. */
export function entriesOf(reading: Reading): ReadonlyMap<DayNumber, DayEntry> {
  const { article, timexes } = reading;
  const published = dayOf(article.published?.value.slice(0, 10));
  // Sentences are kept, and readings are not.
  const told = toldArticle(article);
  const entries = new Map<DayNumber, Growing>();
  const at = (day: DayNumber): Growing => {
    const known = entries.get(day);
    if (known) return known;
    const fresh = { article: article.id, published, names: false, sentences: [] };
    entries.set(day, fresh);
    return fresh;
  };
  // The day of a picture is no day of the story.
  const isCaption = ({ block }: Sentence): boolean => article.blocks[block]?.kind === 'caption';
  /** “TERESK, March 12 (AFP) – ”: the day of the report, and seldom that of its news. */
  const isInDateline = (at: number, { start, end }: Sentence, index: number): boolean =>
    index < leadSentences + opening &&
    at - start < longestDateline &&
    at - start < datelineLength(article.text.slice(start, end));
  const placed = timexes.flatMap(({ date, start }) => {
    const named = date?.earliest === date?.latest ? dayOf(date?.earliest) : null;
    if (named === null) return [];
    const index = sentenceAt(article.sentences, start);
    const sentence = article.sentences[index];
    if (sentence && isInDateline(start, sentence, index)) return [];
    return sentence && isCaption(sentence) ? [] : [{ named, at: start, index }];
  });
  const daysIn = new Map<number, Set<DayNumber>>();
  for (const { named, index } of placed) {
    daysIn.set(index, (daysIn.get(index) ?? new Set()).add(named));
  }
  if (published !== null) {
    const { sentences } = at(published);
    let left = opening;
    for (const [index, sentence] of article.sentences.entries()) {
      if (isCaption(sentence)) continue;
      if (left-- === 0) break;
      // “took charge yesterday” is of the day before.
      if (daysIn.has(index) && !daysIn.get(index)?.has(published)) continue;
      const { start, end } = sentence;
      sentences.push({ article: told, start, end, index, named: false, days: 0, at: end });
    }
  }
  for (const { named, index, at: place } of placed) {
    const entry = at(named);
    entry.names = true;
    const sentence = article.sentences[index];
    if (!sentence) continue;
    const { start, end } = sentence;
    const days = daysIn.get(index)?.size ?? 1;
    entry.sentences.push({ article: told, start, end, index, named: true, days, at: place });
  }
  return entries;
}

/** What all articles say of a day. Those of one origin count once, with the weight of the one that tells most. */
export function weighEntries(
  day: DayNumber,
  entries: readonly DayEntry[],
  originOf: (article: string) => string,
  weightOf: (article: string) => number,
): DayEvidence {
  const weigh = (counted: readonly DayEntry[]): ReadonlyMap<string, number> => {
    const weights = new Map<string, number>();
    for (const { article } of counted) {
      const origin = originOf(article);
      weights.set(origin, Math.max(weights.get(origin) ?? 0, weightOf(article)));
    }
    return weights;
  };
  const naming = entries.filter(({ names }) => names);
  /** Days after it; none for what is not known to have come after. */
  const after = ({ published }: DayEntry): number =>
    published === null ? 0 : Math.max(0, published - day);
  return {
    day,
    reports: weigh(entries.filter(({ published }) => published === day)),
    naming: weigh(naming),
    recalling: weigh(naming.filter((entry) => after(entry) > news)),
    remembered: naming.reduce((most, entry) => Math.max(most, Math.min(season, after(entry))), 0),
    sentences: entries.flatMap(({ sentences }) => sentences),
  };
}

function dayOf(iso: string | undefined): DayNumber | null {
  const date = iso === undefined ? null : parseIsoDay(iso);
  return date && toDayNumber(date);
}
