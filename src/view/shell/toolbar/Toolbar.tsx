/** How the timeline is laid out: lanes, scale, and how many events. */
import { lazy, Suspense } from 'react';
import type { LaneMode, ScaleMode } from '../../../timeline/modes';
import { Segmented } from '../../controls/Segmented';
import { useActions, useDateline } from '../../store-context';

/** Asks for its own size when it is put up: after the page, whose layout it would ask for with it. */
const KeyDatesSlider = lazy(async () => ({
  default: (await import('./KeyDatesSlider')).KeyDatesSlider,
}));

const lanes: readonly { value: LaneMode; label: string }[] = [
  { value: 'topic', label: 'Topic' },
  { value: 'source', label: 'Source' },
  { value: 'place', label: 'Place' },
  { value: 'status', label: 'Status' },
  { value: 'none', label: 'None' },
];

const scales: readonly { value: ScaleMode; label: string }[] = [
  { value: 'to-scale', label: 'To scale' },
  { value: 'skip-gaps', label: 'Skip gaps' },
];

export function Toolbar() {
  const { setView } = useActions();
  const lane = useDateline((state) => state.view.lanes);
  const scale = useDateline((state) => state.view.scale);
  return (
    <div
      role="toolbar"
      aria-label="Timeline"
      className="@container flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface-2 px-3.5 py-2 max-sm:gap-x-2 max-sm:px-2.5"
    >
      <Segmented
        label="Lanes"
        value={lane}
        options={lanes}
        onChange={(next) => setView({ lanes: next })}
      />
      <Segmented
        label="Scale"
        value={scale}
        options={scales}
        onChange={(next) => setView({ scale: next, window: null })}
      />
      <div className="flex flex-[1_0_11rem] justify-end">
        <Suspense>
          <KeyDatesSlider />
        </Suspense>
      </div>
    </div>
  );
}
