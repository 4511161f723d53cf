/** A timeline file → a Markdown document: one entry an event, with the words that say so. */
import type { TimelineEvent } from '../events/event';
import type { QuotedArticle } from '../state/library';
import type { TimelineFile } from '../state/file/timeline-file';

export function toMarkdown(file: TimelineFile): string {
  const articles = new Map(file.articles.map((article) => [article.id, article]));
  const parts = [
    `# ${escape(file.title || 'Timeline')}`,
    ...file.events.map((event) => eventEntry(event, articles)),
    ...undatedSection(file, articles),
    '## Sources',
    file.articles.map(articleLine).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function eventEntry(event: TimelineEvent, articles: ReadonlyMap<string, QuotedArticle>): string {
  const status = event.status === 'happened' ? '' : ` (${event.status})`;
  const head = `## ${escape(event.date.edtf)}: ${escape(event.title)}${status}`;
  const quotes = event.sources.map(
    ({ quote, article }) => `> ${escape(quote)}  \n> — ${label(articles.get(article), article)}`,
  );
  const differ = event.conflict ? [`**They differ.** ${escape(event.conflict.message)}`] : [];
  return [head, escape(event.date.why), ...quotes, ...differ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function undatedSection(
  file: TimelineFile,
  articles: ReadonlyMap<string, QuotedArticle>,
): readonly string[] {
  if (file.undated.length === 0) return [];
  const lines = file.undated.map(
    ({ quote, article, hint }) =>
      `- “${escape(quote)}” (${label(articles.get(article), article)}). ${escape(hint)}`,
  );
  return ['## Without a date', lines.join('\n')];
}

function articleLine(article: QuotedArticle): string {
  const published = article.published ? `, ${escape(article.published.value)}` : ', undated';
  const url = article.url && /^https?:\/\/[^\s<>]+$/i.test(article.url) ? ` <${article.url}>` : '';
  return `- ${label(article, article.id)}${published}${url}`;
}

function label(article: QuotedArticle | undefined, id: string): string {
  const title = escape(article?.title ?? article?.name ?? id);
  return article?.outlet ? `${escape(article.outlet)}: ${title}` : title;
}

/** Article text is data: what Markdown or HTML would act on is written so that it shows as it is. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+=]|\d{1,9}[.)](?=\s|$))/, (mark) => mark.replace(/([-+=.)])/, '\\$1'));
}
