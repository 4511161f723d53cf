/** A scene, laid out and painted, that can be panned, zoomed and asked: two canvases, a tooltip, keys. */
import { useId, useMemo, useRef, type RefObject } from 'react';
import type { Columns } from '../../timeline/columns';
import { indexPicture, type Target } from '../../timeline/hit-test';
import { placeAll, type Packing } from '../../timeline/layout';
import type { TimeWindow } from '../../timeline/modes';
import { isBare } from '../../timeline/picture';
import type { TimeScale } from '../../timeline/axis/scale';
import type { Scene } from '../../timeline/scene';
import { dateInWords } from '../date-words';
import type { ArticleMark } from './article-mark';
import { keyHelp } from './controls/keys';
import type { Palette } from './painting/palette';
import { isSame, placeOf, pointedAt } from './pointed';
import './timeline.css';
import { Tooltip } from './Tooltip';
import { useCommands } from './controls/use-commands';
import { useGestures } from './controls/use-gestures';
import { usePainting } from './painting/use-painting';
import { usePointed } from './use-pointed';
import type { Size } from './use-size';

export interface TimelinePictureProps {
  readonly root: RefObject<HTMLDivElement | null>;
  /** Null until it is laid out. */
  readonly size: Size | null;
  readonly palette: Palette | null;
  /** How many events there are to show, those included that no calendar holds. */
  readonly count: number;
  readonly columns: Columns;
  /** Of these columns; undefined until the fonts are known. */
  readonly scene: Scene | undefined;
  readonly articles: readonly ArticleMark[];
  /** Of the scene in its window; null until both are there. */
  readonly scale: TimeScale | null;
  readonly packing: Packing | null;
  /** Row of the chosen event. */
  readonly selected: number | null;
  /** Said where there are no events. */
  readonly nothing: string;
  onWindow(window: TimeWindow | null): void;
  onSelect(id: string | null): void;
}

export function TimelinePicture(props: TimelinePictureProps) {
  const { root, size, palette, count, columns, scene, articles, scale, packing, selected } = props;
  const helpId = useId();
  const picture = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const [pointed, setPointed] = usePointed(columns);
  const drawn = useMemo(() => packing && placeAll(packing), [packing]);
  const hits = useMemo(() => drawn && indexPicture(drawn), [drawn]);

  usePainting({ picture, above }, size, drawn, palette, { selected, pointed });
  const commands = useCommands({
    scene,
    scale,
    selected,
    pointed,
    setPointed,
    onWindow: props.onWindow,
    onSelect: props.onSelect,
  });
  useGestures(root, commands.move);

  const targetAt = (event: React.MouseEvent): Target | null => {
    const bounds = event.currentTarget.getBoundingClientRect();
    return hits?.at(event.clientX - bounds.left, event.clientY - bounds.top) ?? null;
  };
  const pointedEvents = useMemo(
    () => Array.from(pointed?.rows ?? []).flatMap((row) => columns.events[row] ?? []),
    [pointed, columns],
  );
  const place = drawn && pointed && placeOf(drawn, pointed);
  const [spoken] = pointedEvents;
  return (
    <div
      ref={root}
      className="timeline"
      data-testid="timeline"
      data-over={pointed === null ? undefined : ''}
      role="application"
      aria-roledescription="timeline"
      aria-label={`Timeline of ${count} events`}
      aria-describedby={helpId}
      tabIndex={0}
      onKeyDown={commands.onKey}
      onPointerMove={(event) => {
        const target = event.buttons === 0 ? targetAt(event) : null;
        if (!isSame(pointed, target)) setPointed(target && pointedAt(target));
      }}
      onPointerLeave={() => setPointed(null)}
      onBlur={() => setPointed(null)}
      onClick={(event) => {
        const target = targetAt(event);
        if (target) commands.choose(target);
      }}
    >
      <canvas ref={picture} aria-hidden />
      <canvas ref={above} aria-hidden />
      {place && size && (
        <Tooltip events={pointedEvents} articles={articles} x={place.x} y={place.y} {...size} />
      )}
      {count === 0 && <p className="timeline-empty">{props.nothing}</p>}
      {count > 0 && drawn && isBare(drawn) && (
        <p className="timeline-empty">No event in this stretch of time. Zoom out to see more.</p>
      )}
      <p className="timeline-unseen" id={helpId}>
        {keyHelp}
      </p>
      <p className="timeline-unseen" aria-live="polite">
        {spoken &&
          pointedEvents.length === 1 &&
          `${dateInWords(spoken.date.edtf)}: ${spoken.title} (${spoken.status})`}
      </p>
    </div>
  );
}
