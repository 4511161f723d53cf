/**
 * An article that does not say when it was published → the days between which that must have been,
 * from its own words and the day of its file, and the likeliest of them. Suggestions for a person to
 * accept: nothing here is ever applied by itself.
 */
import type { Article } from '../../article/article';
import { leadingDate } from '../../article/published/date-line';
import { parseIsoDay, type IsoDay } from '../../base/civil';
import { quote, type Span } from '../../base/span';
import type { Timex } from '../../dates/timex';
import type { EventMention, Status } from '../event';
import { datelineLength } from '../mention/dateline';
import type { Reading } from '../reading';
import { cluesOf, type Clue } from './clues';

/** A first or last day on which it can have been published, and why. */
export interface PublishedBound {
  readonly day: IsoDay;
  /** A clause for readers: `the text tells of “November 2024” as past`. */
  readonly why: string;
}

export interface PublishedSuggestion {
  /** EDTF. */
  readonly value: string;
  /** A sentence for readers. */
  readonly why: string;
}

export interface PublishedBracket {
  readonly earliest: PublishedBound | null;
  readonly latest: PublishedBound | null;
  /** Likeliest first; few. */
  readonly suggestions: readonly PublishedSuggestion[];
}

/** Weekdays come round every five to eleven years: so many hold a candidate or two. */
const yearsLookedAt = 12;
const most = 3;

/** The article's own publication date plays no part. The day of the file only bounds: files are copied. */
export function suggestPublished({ article, timexes, mentions }: PublishedClues): PublishedBracket {
  const told = statusByTimex(mentions);
  const placed = timexes.flatMap((timex, i) => {
    const status = told.get(i);
    return isWritten(timex) && timex.date && status !== undefined
      ? [{ timex, status, ...timex.date }]
      : [];
  });
  const file = article.savedOn ?? null;
  const past = placed
    .filter(({ status, earliest }) => !looksAhead(status) && (file === null || earliest <= file))
    .sort((a, b) => (a.earliest < b.earliest ? 1 : -1));
  const [last] = past;
  const earliest: PublishedBound | null = last
    ? { day: last.earliest, why: `the text tells of ${cited(last.timex)} as past` }
    : null;
  const next = placed
    .filter(({ status, latest }) => looksAhead(status) && (!earliest || latest >= earliest.day))
    .sort((a, b) => (a.latest < b.latest ? -1 : 1))[0];
  const planned: PublishedBound | null = next
    ? { day: next.latest, why: `the text looks ahead to ${cited(next.timex)}` }
    : null;
  const saved: PublishedBound | null =
    file === null ? null : { day: file, why: 'its file was saved then' };
  const latest = planned && (!saved || planned.day < saved.day) ? planned : saved;
  const ahead = new Set([...told].filter(([, status]) => looksAhead(status)).map(([i]) => i));
  const clues = cluesOf(timexes, ahead, datelineOf(article), article.text);
  const suggestions = [
    ...fromHead(article.text, earliest, latest),
    ...fromClues(article.text, clues, earliest, latest),
    ...(last && last.earliest === last.latest
      ? [
          {
            value: last.earliest,
            why: `${cited(last.timex)} is the latest day it tells of as past.`,
          },
        ]
      : []),
  ];
  return { earliest, latest, suggestions: distinct(suggestions).slice(0, most) };
}

/** Lines at the head of a text, of which one may say where and when it was written: “Perth, 19 September 2024”. */
const headLines = 10;
const longestHeadLine = 100;

function fromHead(
  text: string,
  earliest: PublishedBound | null,
  latest: PublishedBound | null,
): PublishedSuggestion[] {
  const head = text.slice(0, headLines * longestHeadLine).split('\n');
  return head.slice(0, headLines).flatMap((line) => {
    const day = line.length <= longestHeadLine ? leadingDate(line.trim()) : null;
    if (day === null || !parseIsoDay(day)) return [];
    if ((earliest && day < earliest.day) || (latest && day > latest.day)) return [];
    return [{ value: day, why: `“${line.trim()}” stands at the head of the text.` }];
  });
}

/** Sentences of which one may begin with where and when it was sent: behind a title. */
const headSentences = 4;

/** “GENOA, Sept 14 (Wire) – ” */
function datelineOf({ sentences, text }: Article): Span | null {
  for (const sentence of sentences.slice(0, headSentences)) {
    const length = datelineLength(quote(text, sentence));
    if (length > 0) return { start: sentence.start, end: sentence.start + length };
  }
  return null;
}

type PublishedClues = Pick<Reading, 'article' | 'timexes' | 'mentions'>;

/** The year stands in the words themselves; what was counted from something else proves nothing. */
function isWritten({ derivation }: Timex): boolean {
  return derivation.anchor === null && derivation.written['year'] !== undefined;
}

function statusByTimex(mentions: readonly EventMention[]): Map<number, Status> {
  return new Map(
    mentions.flatMap(({ timex, status }) => (timex === null ? [] : [[timex, status] as const])),
  );
}

function looksAhead(status: Status): boolean {
  return status === 'planned' || status === 'possible';
}

/** The years in which every telling clue fits, each with the last day it tells of as past. */
function fromClues(
  text: string,
  clues: readonly Clue[],
  earliest: PublishedBound | null,
  latest: PublishedBound | null,
): PublishedSuggestion[] {
  const telling = clues.filter((clue) => clue.telling);
  const sent = clues.find((clue) => clue.sent);
  const years = yearsBetween(earliest, latest).flatMap((year) => {
    if (!telling.every((clue) => clue.dayIn(year) !== null)) return [];
    const days = (sent ? [sent] : clues).flatMap((clue) => {
      const day = clue.ahead ? null : clue.dayIn(year);
      return day === null ? [] : [{ clue, day }];
    });
    const [last] = days.sort((a, b) => (a.day < b.day ? 1 : -1));
    if (!last || (earliest && last.day < earliest.day) || (latest && last.day > latest.day)) {
      return [];
    }
    return [last];
  });
  // Without a weekday to tell them apart, one year alone is a finding; several are a guess.
  if (telling.length === 0 && years.length !== 1 && !sent) return [];
  // News is written soon after what it tells; without that, kept soon after it was written.
  if (!earliest) years.reverse();
  return years.slice(0, telling.length === 0 ? 1 : most).map(({ clue, day }) => {
    const words = `“${quote(text, clue).replace(/\s+/g, ' ')}”`;
    const year = day.slice(0, -6);
    const why = clue.sent
      ? `${words} stands at the head of the report${clue.telling ? `, and its weekday holds in ${year}` : ''}.`
      : clue.telling
        ? `${words} holds in ${year}.`
        : `No other year fits ${words}, what is told as past and the day of the file.`;
    return { value: day, why };
  });
}

/** In order; none when nothing bounds them. */
function yearsBetween(
  earliest: PublishedBound | null,
  latest: PublishedBound | null,
): readonly number[] {
  const from = earliest && yearOf(earliest.day);
  const to = latest && yearOf(latest.day);
  if (from === null && to === null) return [];
  const first = from ?? (to ?? 0) - yearsLookedAt;
  const last = to ?? first + yearsLookedAt;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function yearOf(day: IsoDay): number {
  return parseIsoDay(day)?.year ?? 0;
}

function cited({ text }: Timex): string {
  return `“${text.replace(/\s+/g, ' ')}”`;
}

function distinct(suggestions: readonly PublishedSuggestion[]): readonly PublishedSuggestion[] {
  const values = suggestions.map(({ value }) => value);
  return suggestions.filter(({ value }, i) => values.indexOf(value) === i);
}
