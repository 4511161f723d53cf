/** A timeline file → CSV (RFC 4180), one row for each source of each event. */
import type { QuotedArticle } from '../state/library';
import type { TimelineFile } from '../state/file/timeline-file';

const columns = [
  'event',
  'date',
  'earliest',
  'latest',
  'why',
  'title',
  'status',
  'attributed to',
  'who',
  'where',
  'topic',
  'salience',
  'origins',
  'conflict',
  'article',
  'article title',
  'outlet',
  'published',
  'url',
  'start',
  'end',
  'quote',
] as const;

/** UTF-8 with a byte order mark, without which spreadsheets take it for another encoding. */
export function toCsv(file: TimelineFile): string {
  const articles = new Map(file.articles.map((article) => [article.id, article]));
  const rows = file.events.flatMap((event) =>
    event.sources.map((source) => {
      const { date } = event;
      const article: QuotedArticle | undefined = articles.get(source.article);
      return [
        ...[event.id, date.edtf, date.earliest, date.latest, date.why, event.title, event.status],
        ...[event.attribution?.who, event.who.join('; '), event.where.join('; '), event.topic],
        ...[event.salience, event.origins, event.conflict?.message],
        ...[source.article, article?.title, article?.outlet, article?.published?.value],
        ...[article?.url, source.start, source.end, source.quote],
      ];
    }),
  );
  const lines = [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

type Cell = string | number | null | undefined;

function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Spreadsheets run what begins like a formula; an apostrophe in front makes it text (OWASP, "CSV
 * Injection"). A year before Christ is a plain negative number or date and stays.
 */
function harmless(text: string): string {
  if (/^-\d{4}(?:-\d{2}){0,2}$/.test(text)) return text;
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
