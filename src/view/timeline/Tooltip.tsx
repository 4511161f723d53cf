/** What the pointer or the keys are on, in full: title, date, status and who tells it. */
import type { TimelineEvent } from '../../events/event';
import { dateInWords } from '../date-words';
import type { ArticleMark } from './article-mark';

export interface TooltipProps {
  /** One event, or those of a cluster. */
  readonly events: readonly TimelineEvent[];
  readonly articles: readonly ArticleMark[];
  /** Of the mark, CSS pixels in the drawing area. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxWidth = 280;
const mostSources = 4;
const mostTitles = 5;

/** Stays inside the drawing area, on the side of the mark that has more room. */
export function Tooltip({ events, articles, x, y, width, height }: TooltipProps) {
  const [event] = events;
  if (!event) return null;
  const size = Math.min(boxWidth, width - 16);
  const left = Math.max(8, Math.min(x - size / 2, width - size - 8));
  const place = y > height / 2 ? { bottom: height - y + 16 } : { top: y + 16 };
  return (
    <div className="timeline-tooltip" aria-hidden style={{ left, width: size, ...place }}>
      {events.length === 1 ? (
        <OneEvent event={event} articles={articles} />
      ) : (
        <ManyEvents events={events} />
      )}
    </div>
  );
}

function OneEvent({ event, articles }: Pick<TooltipProps, 'articles'> & { event: TimelineEvent }) {
  const telling = new Set(event.sources.map((source) => source.article));
  const sources = articles.filter((article) => telling.has(article.id));
  return (
    <>
      <p className="timeline-tooltip-date">
        {dateInWords(event.date.edtf)} <span>· {event.status}</span>
      </p>
      <p dir="auto" className="timeline-tooltip-title">
        {event.title}
      </p>
      {sources.slice(0, mostSources).map((article) => (
        <p className="timeline-tooltip-source" key={article.id}>
          <i style={{ background: article.colour }} />
          <bdi>{article.title}</bdi>
        </p>
      ))}
      {sources.length > mostSources && <p>and {sources.length - mostSources} more</p>}
    </>
  );
}

/** The most salient of a cluster, by title. */
function ManyEvents({ events }: Pick<TooltipProps, 'events'>) {
  const leading = [...events].sort((a, b) => b.salience - a.salience).slice(0, mostTitles);
  return (
    <>
      <p className="timeline-tooltip-date">
        {events.length.toLocaleString('en')} events <span>· click to zoom in</span>
      </p>
      {leading.map((event) => (
        <p className="timeline-tooltip-source" key={event.id}>
          {dateInWords(event.date.edtf)} · <bdi>{event.title}</bdi>
        </p>
      ))}
    </>
  );
}
