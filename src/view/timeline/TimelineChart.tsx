/** The timeline as a picture: prepares the events that are to be shown, and leaves to others how. */
import { useMemo, useRef } from 'react';
import type { TimelineEvent } from '../../events/event';
import { toColumns } from '../../timeline/columns';
import { lanesIn } from '../../timeline/layout';
import type { LaneMode, ScaleMode, TimeWindow } from '../../timeline/modes';
import { prepareScene } from '../../timeline/scene';
import type { ArticleMark } from './article-mark';
import { textMeasure } from './painting/measure-text';
import { PackedTimeline } from './PackedTimeline';
import { usePalette } from './painting/use-palette';
import { useSize } from './use-size';

export type { ArticleMark } from './article-mark';

export interface TimelineChartProps {
  /** Those to show, in time order. */
  readonly events: readonly TimelineEvent[];
  readonly articles: readonly ArticleMark[];
  readonly lanes: LaneMode;
  readonly scale: ScaleMode;
  /** Null shows everything. */
  readonly window: TimeWindow | null;
  /** Id of the chosen event. */
  readonly selection: string | null;
  /** Said where there are no events. */
  readonly nothing: string;
  onWindow(window: TimeWindow | null): void;
  onSelect(id: string | null): void;
}

export function TimelineChart(props: TimelineChartProps) {
  const { events, articles } = props;
  const root = useRef<HTMLDivElement>(null);
  const size = useSize(root, 80);
  const palette = usePalette(root, articles);
  const fonts = palette?.fonts;
  const measure = useMemo(() => fonts && textMeasure(fonts), [fonts]);
  const mostLanes = lanesIn(size?.height ?? 0, props.lanes);
  const columns = useMemo(() => toColumns(events), [events]);
  const scene = useMemo(
    () =>
      measure &&
      prepareScene(columns, articles, {
        lanes: props.lanes,
        scale: props.scale,
        mostLanes,
        measure,
      }),
    [columns, articles, props.lanes, props.scale, mostLanes, measure],
  );
  // Packed by a component of its own, and the rest laid out by another: between two of them the page
  // gets its turn.
  return (
    <PackedTimeline
      root={root}
      size={size}
      palette={palette}
      count={events.length}
      columns={columns}
      scene={scene}
      articles={articles}
      window={props.window}
      selection={props.selection}
      nothing={props.nothing}
      onWindow={props.onWindow}
      onSelect={props.onSelect}
    />
  );
}
