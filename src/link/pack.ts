/**
 * A timeline file → lines of compact JSON, the inside of a link: a head with the articles, then a
 * row for each event, sentence without a date, and edit. Texts and key dates are left out. What a
 * row says for the first time it writes; afterwards a number points to it, so that the rows before
 * a damage can be read without those after it.
 */
import { edtfBounds } from '../base/edtf';
import { statuses, type EventSource, type TimelineEvent, type Undated } from '../events/event';
import type { QuotedArticle } from '../state/library';
import { mentionId } from '../events/mention-id';
import { publishedFrom } from '../intake/document';
import type { TimelineFile } from '../state/file/timeline-file';
import { findExcerpt, joinQuotes, type Excerpt } from './excerpts';

type Cell = string | number | null | readonly Cell[] | { readonly [key: string]: Cell };

export function packTimeline(file: TimelineFile): readonly string[] {
  const packer = new Packer(file);
  const { title, articles, events, undated, edits } = file;
  const head = [
    title,
    events.length,
    undated.length,
    edits.length,
    ...articles.map((article) => packer.article(article)),
  ];
  const rows: readonly unknown[] = [
    head,
    ...events.map((event) => packer.event(event)),
    ...undated.map((entry) => packer.undated(entry)),
    ...edits,
  ];
  return rows.map((row) => JSON.stringify(row));
}

class Packer {
  private readonly articleIndex: ReadonlyMap<string, number>;
  private readonly excerpts: ReadonlyMap<string, readonly Excerpt[]>;
  /** Of each excerpt that has been written, its number among those of its article. */
  private readonly written = new Map<Excerpt, number>();
  private readonly writtenOf = new Map<string, { count: number; end: number }>();
  private readonly strings = new Map<string, number>();

  constructor({ articles, events, undated }: TimelineFile) {
    this.articleIndex = new Map(articles.map(({ id }, index) => [id, index]));
    const byArticle = new Map<string, EventSource[]>();
    for (const source of [...events.flatMap(({ sources }) => sources), ...undated]) {
      const list = byArticle.get(source.article);
      if (list) list.push(source);
      else byArticle.set(source.article, [source]);
    }
    this.excerpts = new Map([...byArticle].map(([id, quotes]) => [id, joinQuotes(quotes)]));
  }

  article({ id, name, title, outlet, url, published, origin }: QuotedArticle): Cell {
    const origins = origin === id ? 0 : (this.articleIndex.get(origin) ?? origin);
    const from = published ? publishedFrom.indexOf(published.from) : 0;
    // One less than the place in the list of origins: 0 is the article itself.
    const shifted = typeof origins === 'number' && origin !== id ? origins + 1 : origins;
    return trimmed([id, name, title, outlet, url, published?.value ?? null, from, shifted], 2);
  }

  event(event: TimelineEvent): Cell {
    const { date, status, who, where, topic, salience, attribution, conflict } = event;
    const sources = event.sources.map((source) => this.source(source));
    const [first] = event.sources;
    const bounds = edtfBounds(date.edtf);
    const known = bounds?.earliest === date.earliest && bounds.latest === date.latest;
    return trimmed(
      [
        this.title(event.title, first),
        date.edtf,
        sources,
        this.string(date.why),
        statuses.indexOf(status),
        this.string(topic),
        Math.round(salience * 100),
        who.map((name) => this.string(name)),
        where.map((name) => this.string(name)),
        attribution ? this.string(attribution.who) : null,
        conflict && [conflict.kind, conflict.message, conflict.quotes],
        eventId(event),
        known ? 0 : [date.earliest, date.latest],
      ],
      7,
    );
  }

  undated(entry: Undated): Cell {
    const needs = entry.needs === 'publication-date' ? 0 : 1;
    return [this.title(entry.title, entry), this.source(entry), this.string(entry.hint), needs];
  }

  /** `[article, excerpt, before, after, mention]`; an excerpt not yet written as its text, `[article, text, gap, before, after, mention]`. */
  private source(source: EventSource): Cell {
    const article = this.articleIndex.get(source.article) ?? source.article;
    const mention = this.mention(source);
    const excerpts = this.excerpts.get(source.article) ?? [];
    const place = findExcerpt(excerpts, source);
    const excerpt = place && excerpts[place.index];
    if (!place || !excerpt) return [article, [source.start, source.end, source.quote], mention];
    const { before, after } = place;
    const number = this.written.get(excerpt);
    if (number !== undefined) return trimmed([article, number, before, after, mention], 2);
    const state = this.writtenOf.get(source.article) ?? { count: 0, end: 0 };
    this.written.set(excerpt, state.count);
    this.writtenOf.set(source.article, { count: state.count + 1, end: excerpt.end });
    return trimmed([article, excerpt.text, excerpt.start - state.end, before, after, mention], 3);
  }

  /** 0 when its id follows from the span; when it has the usual form, how the spans differ. */
  private mention(source: EventSource): Cell {
    if (source.mention === mentionId(source)) return 0;
    const match = /:(\d{1,12})-(\d{1,12})$/.exec(source.mention);
    const span = { article: source.article, start: Number(match?.[1]), end: Number(match?.[2]) };
    return source.mention === mentionId(span)
      ? [span.start - source.start, span.end - source.end]
      : source.mention;
  }

  /** Titles often are the quote's first words: then their number of characters. */
  private title(title: string, source: EventSource | undefined): Cell {
    return source && title !== '' && source.quote.startsWith(title) ? title.length : title;
  }

  private string(text: string): Cell {
    const number = this.strings.get(text);
    if (number !== undefined) return number;
    this.strings.set(text, this.strings.size);
    return text;
  }
}

/** Mostly the id of one of its mentions: then the place of that among its sources. */
function eventId({ id, sources }: TimelineEvent): Cell {
  const index = sources.findIndex(({ mention }) => mention === id);
  return index >= 0 ? index : id;
}

/** Without the nulls, zeros and empty lists at its end, but never shorter than `least`. */
function trimmed(cells: readonly Cell[], least: number): Cell {
  let length = cells.length;
  while (length > least && isDefault(cells[length - 1] ?? null)) length -= 1;
  return cells.slice(0, length);
}

function isDefault(cell: Cell): boolean {
  return cell === null || cell === 0 || (Array.isArray(cell) && cell.length === 0);
}
