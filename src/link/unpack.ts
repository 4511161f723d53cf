/**
 * Lines written by `packTimeline`, as many as could be saved → the JSON of a timeline file, for the
 * decoder to judge. A row that makes no sense is left out.
 */
import { statuses } from '../events/event';
import { mentionId } from '../events/mention-id';
import { publishedFrom } from '../intake/document';
import { timelineFileVersion } from '../state/file/timeline-file';

export interface Unpacked {
  /** To be validated. */
  readonly json: unknown;
  /** How many rows the head promises and the lines lack. */
  readonly missing: number;
}

/** Null when not even the head is there. Never throws. */
export function unpackTimeline(lines: readonly string[]): Unpacked | null {
  const [head, ...rows] = lines.map(parse);
  if (!Array.isArray(head)) return null;
  const [title, eventCount, undatedCount, editCount, ...articles] = head as readonly unknown[];
  const counts = [eventCount, undatedCount, editCount].map((n) => (typeof n === 'number' ? n : 0));
  const [events = 0, undated = 0, edits = 0] = counts;
  const unpacker = new Unpacker(articles.map(list));
  const eventEnd = events;
  const undatedEnd = events + undated;
  return {
    json: {
      format: 'dateline',
      version: timelineFileVersion,
      title,
      articles: unpacker.articles(),
      events: rows.slice(0, eventEnd).map((row) => unpacker.event(list(row))),
      undated: rows.slice(eventEnd, undatedEnd).map((row) => unpacker.undated(list(row))),
      edits: rows.slice(undatedEnd),
    },
    missing: Math.max(0, events + undated + edits - rows.length),
  };
}

type Row = readonly unknown[];

interface KnownExcerpt {
  readonly start: number;
  readonly text: string;
}

interface Source {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly mention: string;
}

class Unpacker {
  private readonly strings: string[] = [];
  private readonly excerpts = new Map<string, KnownExcerpt[]>();
  private readonly rows: readonly Row[];

  constructor(rows: readonly Row[]) {
    this.rows = rows;
  }

  articles(): readonly unknown[] {
    return this.rows.map(([id, name, title, outlet, url, published, from, origin]) => ({
      id,
      name,
      title,
      outlet,
      url,
      published:
        typeof published === 'string'
          ? { value: published, from: publishedFrom[number(from)] }
          : null,
      origin: typeof origin === 'number' && origin > 0 ? this.articleId(origin - 1) : origin || id,
    }));
  }

  event(row: Row): unknown {
    const [title, edtf, sourceRows, why, status, topic, salience] = row;
    const [who, where, attribution, conflict, id, bounds] = row.slice(7);
    const sources = list(sourceRows).map((source) => this.source(list(source)));
    const [first] = sources;
    const [earliest, latest] = list(bounds);
    const [kind, message, quotes] = list(conflict);
    return {
      // In the order of writing: each string is numbered when it is first met.
      date: { edtf, earliest, latest, why: this.string(why) },
      status: statuses[number(status)],
      topic: this.string(topic),
      who: list(who).map((name) => this.string(name)),
      where: list(where).map((name) => this.string(name)),
      attribution: attribution == null ? null : { who: this.string(attribution) },
      id: typeof id === 'string' ? id : sources[number(id)]?.mention,
      title: titleOf(title, first),
      salience: number(salience) / 100,
      conflict: conflict == null || conflict === 0 ? null : { kind, message, quotes },
      sources,
    };
  }

  undated([title, sourceRow, hint, needs]: Row): unknown {
    const source = this.source(list(sourceRow));
    return {
      ...source,
      title: titleOf(title, source),
      hint: this.string(hint),
      needs: needs === 0 ? 'publication-date' : 'earlier-date',
    };
  }

  private source([articleCell, what, ...rest]: Row): Source {
    const article =
      typeof articleCell === 'number' ? this.articleId(articleCell) : String(articleCell);
    if (Array.isArray(what)) {
      const [start, end, quote] = what as Row;
      return this.named(article, number(start), number(end), String(quote), rest[0]);
    }
    const known = this.excerpts.get(article) ?? [];
    this.excerpts.set(article, known);
    if (typeof what === 'string') {
      const [gap, before, after, mention] = rest;
      const last = known.at(-1);
      const start = (last ? last.start + last.text.length : 0) + number(gap);
      known.push({ start, text: what });
      return this.cut(article, { start, text: what }, before, after, mention);
    }
    const [before, after, mention] = rest;
    const excerpt = known[number(what)] ?? { start: -1, text: '' };
    return this.cut(article, excerpt, before, after, mention);
  }

  private cut(
    article: string,
    { start, text }: KnownExcerpt,
    before: unknown,
    after: unknown,
    mention: unknown,
  ): Source {
    const from = number(before);
    const quote = text.slice(from, text.length - number(after));
    return this.named(article, start + from, start + from + quote.length, quote, mention);
  }

  private named(
    article: string,
    start: number,
    end: number,
    quote: string,
    mention: unknown,
  ): Source {
    const source = { article, start, end, quote };
    if (typeof mention === 'string') return { ...source, mention };
    const [before, after] = list(mention);
    const span = { article, start: start + number(before), end: end + number(after) };
    return { ...source, mention: mentionId(span) };
  }

  private articleId(index: number): string {
    const id = this.rows[index]?.[0];
    return typeof id === 'string' ? id : '';
  }

  private string(cell: unknown): string {
    if (typeof cell === 'number') return this.strings[cell] ?? '';
    if (typeof cell !== 'string') return '';
    this.strings.push(cell);
    return cell;
  }
}

function titleOf(cell: unknown, source: Source | undefined): string {
  if (typeof cell === 'string') return cell;
  return source ? source.quote.slice(0, number(cell)) : '';
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function list(value: unknown): Row {
  return Array.isArray(value) ? value : [];
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
