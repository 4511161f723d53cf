/**
 * A reading but for its text ↔ the same without what it says again and again, as plain data: written
 * down it is a third as long, which is as much less to write, to send, to keep and to read.
 */
import type { Article, Sentence } from '../article/article';
import { fromTable, toTable, type Table } from '../base/table';
import type { EventDate, EventMention } from './event';
import { mentionId } from './mention-id';
import type { Reading } from './reading';

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
  const dates = new Map<string, readonly [number, EventDate]>();
  const numberOf = (date: EventDate): number => {
    const key = `${date.edtf} ${date.earliest} ${date.latest} ${date.why}`;
    const known = dates.get(key)?.[0] ?? dates.size;
    dates.set(key, [known, date]);
    return known;
  };
  const brief = mentions.map((mention): BriefMention => ({
    ...mention,
    id: mention.id === mentionId(mention) ? null : mention.id,
    article: mention.article === article.id ? null : mention.article,
    date: mention.date && numberOf(mention.date),
  }));
  return {
    ...others,
    article: { ...article, ...elsewhere },
    sentences: toTable(article.sentences),
    mentions: toTable(brief),
    dates: Array.from(dates.values(), ([, date]) => date),
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
