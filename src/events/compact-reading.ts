/**
 * A reading but for its text ↔ the same without what it says again and again, as plain data: written
 * down it is a third as long, which is as much less to write, to send, to keep and to read.
 */
import type { Article, Sentence } from '../article/article';
import { fromTable, toTable, type Table } from '../base/table';
import type { EventDate, EventMention } from './event';
import { mentionId } from './mention-id';
import type { Reading } from './reading';
import { SharedDates } from './shared-dates';

type Others = Omit<Reading, 'article' | 'mentions'>;
type Textless = Omit<Article, 'text'>;

interface Tabled extends Others {
  readonly article: Omit<Textless, 'sentences'>;
  readonly sentences: Table;
  /** Of `BriefMention`. */
  readonly mentions: Table;
  /** Those of the mentions, of which many have the same. */
  readonly dates: readonly EventDate[];
}

/** As readings were kept before there were tables. */
interface Whole extends Others {
  readonly article: Textless;
  readonly mentions: readonly EventMention[];
}

export type CompactReading = Tabled | Whole;

interface BriefMention extends Omit<EventMention, 'id' | 'article' | 'date'> {
  /** Null for the one it has by its place. */
  readonly id: string | null;
  /** Null for the one it stands in. */
  readonly article: string | null;
  /** Index into `dates`. */
  readonly date: number | null;
}

/** JSON leaves out what is undefined. */
const elsewhere = { text: undefined, sentences: undefined };

export function compactReading({ article, mentions, ...others }: Reading): CompactReading {
  const dates = new SharedDates();
  // Written field by field: a copy of each mention took as long as finding its names.
  const briefly = (index: number, field: keyof EventMention): unknown => {
    const mention = mentions[index];
    if (!mention) return null;
    if (field === 'id') return mention.id === mentionId(mention) ? null : mention.id;
    if (field === 'article') return mention.article === article.id ? null : mention.article;
    if (field === 'date') return mention.date && dates.numberOf(mention.date);
    return mention[field];
  };
  return {
    ...others,
    article: { ...article, ...elsewhere },
    sentences: toTable(article.sentences),
    mentions: toTable(mentions, briefly),
    dates: dates.all,
  };
}

export function expandReading(compact: CompactReading, text: string): Reading {
  if (!('dates' in compact)) return { ...compact, article: { ...compact.article, text } };
  const { article, sentences, mentions, dates, ...others } = compact;
  return {
    ...others,
    article: { ...article, text, sentences: fromTable(sentences) as unknown as Sentence[] },
    mentions: (fromTable(mentions) as unknown as BriefMention[]).map((brief) => {
      const mention = { ...brief, article: brief.article ?? article.id };
      const date = brief.date === null ? null : (dates[brief.date] ?? null);
      return { ...mention, id: brief.id ?? mentionId(mention), date };
    }),
  };
}
