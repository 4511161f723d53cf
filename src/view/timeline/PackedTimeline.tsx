/** A scene whose labels are chosen and packed, for the window of time that is in view. */
import { useMemo } from 'react';
import { packLabels } from '../../timeline/layout';
import type { TimeWindow } from '../../timeline/modes';
import { TimeScale } from '../../timeline/axis/scale';
import { TimelinePicture, type TimelinePictureProps } from './TimelinePicture';

interface PackedTimelineProps extends Omit<TimelinePictureProps, 'scale' | 'packing' | 'selected'> {
  /** Null shows everything. */
  readonly window: TimeWindow | null;
  /** Id of the chosen event. */
  readonly selection: string | null;
}

export function PackedTimeline({ window, selection, ...others }: PackedTimelineProps) {
  const { scene, size } = others;
  const selected = useMemo(() => {
    const row = scene?.columns.events.findIndex((event) => event.id === selection) ?? -1;
    return row < 0 ? null : row;
  }, [scene, selection]);
  const scale = useMemo(
    () => (scene && size ? TimeScale.of(scene.warp, size.width, window) : null),
    [scene, size, window],
  );
  const packing = useMemo(
    () =>
      scene && scale && size ? packLabels(scene, scale, { height: size.height, selected }) : null,
    [scene, scale, size, selected],
  );
  return <TimelinePicture {...others} scale={scale} packing={packing} selected={selected} />;
}
