/** The whole timeline in small: when things happened above, when that was reported below, what is in view. */
import { useMemo, useRef } from 'react';
import type { TimelineEvent } from '../../../events/event';
import type { Bar } from '../../../timeline/histogram';
import type { ScaleMode, TimeWindow } from '../../../timeline/modes';
import { barWidth, brushOf, surveyTimeline } from '../../../timeline/overview';
import { sayDay } from '../../../timeline/axis/words';
import type { ArticleMark } from '../article-mark';
import { textMeasure } from '../painting/measure-text';
import './minimap.css';
import { useBrush, type Edge } from './use-brush';
import { usePalette } from '../painting/use-palette';
import { useSize } from '../use-size';

export interface MinimapProps {
  readonly events: readonly TimelineEvent[];
  readonly articles: readonly ArticleMark[];
  readonly window: TimeWindow | null;
  readonly scale: ScaleMode;
  onWindow(window: TimeWindow | null): void;
}

const axisRoom = 18;
/** Of the height above the axis, the part for when things happened. */
const happenedShare = 0.68;
const handleWidth = 9;

export function Minimap({ events, articles, window, scale, onWindow }: MinimapProps) {
  const root = useRef<HTMLDivElement>(null);
  const size = useSize(root, 40);
  const fonts = usePalette(root, articles)?.fonts;
  const measure = useMemo(() => fonts && textMeasure(fonts), [fonts]);
  const width = size?.width ?? 0;
  const overview = useMemo(() => {
    if (!measure || width === 0) return null;
    const published = articles.flatMap((article) => article.published ?? []);
    return surveyTimeline(events, published, scale, width, measure);
  }, [events, articles, scale, width, measure]);
  const brush = useBrush(overview, window, onWindow);
  const bottom = (size?.height ?? 0) - axisRoom;
  const base = Math.round(bottom * happenedShare);
  const [x0, x1] = overview ? brushOf(overview, window) : [0, 0];
  return (
    <div ref={root} className="minimap" data-testid="minimap">
      {overview && size && (
        <svg
          width={size.width}
          height={size.height}
          role="group"
          aria-label="Overview: which part of the time is in view"
          {...brush.pointer}
        >
          <Bars bars={overview.happened} base={base} room={base - 20} up />
          <line className="minimap-base" x1={0} x2={size.width} y1={base + 0.5} y2={base + 0.5} />
          <Bars bars={overview.reported} base={base + 1} room={bottom - base - 5} />
          {overview.ticks.map((tick) => (
            <text key={tick.x} className="minimap-tick" x={tick.labelX} y={size.height - 4}>
              {tick.label}
            </text>
          ))}
          <rect className="minimap-shade" x={0} y={1} width={x0} height={bottom - 1} />
          <rect
            className="minimap-shade"
            x={x1}
            y={1}
            width={Math.max(0, size.width - x1)}
            height={bottom - 1}
          />
          <rect
            className="minimap-window"
            x={x0}
            y={1}
            width={Math.max(2, x1 - x0)}
            height={bottom - 1}
            rx={5}
          />
          <text className="minimap-clock" x={16} y={14}>
            happened
          </text>
          <text className="minimap-clock minimap-reported" x={16} y={base + 14}>
            reported
          </text>
          {(['from', 'to'] as const).map((edge: Edge) => (
            <rect
              key={edge}
              className="minimap-handle"
              role="slider"
              tabIndex={0}
              aria-label={edge === 'from' ? 'Start of what is in view' : 'End of what is in view'}
              aria-valuemin={0}
              aria-valuemax={Math.round(size.width)}
              aria-valuenow={Math.round(edge === 'from' ? x0 : x1)}
              aria-valuetext={sayDay(overview.scale.toTime(edge === 'from' ? x0 : x1))}
              onKeyDown={(event) => brush.key(edge, event)}
              x={handleX(edge, x0, x1)}
              y={bottom / 2 - 14}
              width={handleWidth}
              height={28}
              rx={3}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

/** On the edge; beside it where the window is too narrow for two handles. */
function handleX(edge: Edge, x0: number, x1: number): number {
  if (x1 - x0 >= 2 * handleWidth) return (edge === 'from' ? x0 : x1) - handleWidth / 2;
  return edge === 'from' ? x0 - handleWidth : x1;
}

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly base: number;
  /** Pixels of the highest. */
  readonly room: number;
  readonly up?: boolean;
}

/** By the square root of the count: a single report beside hundreds must still be seen. */
function Bars({ bars, base, room, up = false }: BarsProps) {
  const most = Math.sqrt(Math.max(1, ...bars.map((bar) => bar.count)));
  return bars.map(({ x, count }) => {
    const height = Math.max(3, (Math.sqrt(count) / most) * room);
    return (
      <rect
        key={x}
        className={up ? 'minimap-bar' : 'minimap-bar minimap-reported'}
        x={x + 0.5}
        y={up ? base - height : base}
        width={barWidth - 1}
        height={height}
      />
    );
  });
}
