/** What the pointer or the keys are on, in full: title, date, status and who tells it. */
import type { TimelineEvent } from '../../events/event';
import { stretchOf } from '../../timeline/instants';
import { sayStretch } from '../../timeline/words';
import type { ArticleMark } from './article-mark';

export interface TooltipProps {
  readonly event: TimelineEvent;
  readonly articles: readonly ArticleMark[];
  /** Of the mark, CSS pixels in the drawing area. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxWidth = 280;
const mostSources = 4;

export function Tooltip({ event, articles, x, y, width, height }: TooltipProps) {
  const left = Math.max(8, Math.min(x - boxWidth / 2, width - boxWidth - 8));
  const above = y > height / 2;
  const place = above ? { bottom: height - y + 16 } : { top: y + 16 };
  const telling = new Set(event.sources.map((source) => source.article));
  const sources = articles.filter((article) => telling.has(article.id));
  return (
    <div className="timeline-tooltip" aria-hidden style={{ left, width: boxWidth, ...place }}>
      <p className="timeline-tooltip-date">
        {dateWords(event)} <span>· {event.status}</span>
      </p>
      <p className="timeline-tooltip-title">{event.title}</p>
      {sources.slice(0, mostSources).map((article) => (
        <p className="timeline-tooltip-source" key={article.id}>
          <i style={{ background: article.colour }} />
          {article.title}
        </p>
      ))}
      {sources.length > mostSources && <p>and {sources.length - mostSources} more</p>}
    </div>
  );
}

export function dateWords(event: TimelineEvent): string {
  const stretch = stretchOf(event.date);
  return stretch ? sayStretch(stretch, null) : event.date.edtf;
}
