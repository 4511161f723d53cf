/** How the timeline is laid out: lanes, scale, how many events, and the ways to move in it. */
import { Maximize, ScanSearch, ZoomIn, ZoomOut } from 'lucide-react';
import type { LaneMode, ScaleMode } from '../../timeline/modes';
import { IconButton } from '../controls/IconButton';
import { Segmented } from '../controls/Segmented';
import { useActions, useDateline } from '../store-context';
import { KeyDatesSlider } from './KeyDatesSlider';

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

interface ToolbarProps {
  readonly onZoom: (factor: number) => void;
  readonly onSelectionZoom: (() => void) | null;
}

export function Toolbar({ onZoom, onSelectionZoom }: ToolbarProps) {
  const { setView } = useActions();
  const lane = useDateline((state) => state.view.lanes);
  const scale = useDateline((state) => state.view.scale);
  return (
    <div
      role="toolbar"
      aria-label="Timeline"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface-2 px-3.5 py-2"
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
      <div className="ml-auto flex items-center gap-3">
        <KeyDatesSlider />
        <div className="flex">
          <IconButton
            icon={Maximize}
            look="quiet"
            name="Fit everything"
            keys="0"
            className="!h-7"
            onClick={() => setView({ window: null })}
          />
          <IconButton
            icon={ZoomOut}
            look="quiet"
            name="Zoom out"
            keys="-"
            className="!h-7"
            onClick={() => onZoom(1 / 1.6)}
          />
          <IconButton
            icon={ZoomIn}
            look="quiet"
            name="Zoom in"
            keys="+"
            className="!h-7"
            onClick={() => onZoom(1.6)}
          />
          <IconButton
            icon={ScanSearch}
            look="quiet"
            name="Zoom to the selected event"
            keys="z"
            className="!h-7"
            disabled={onSelectionZoom === null}
            onClick={() => onSelectionZoom?.()}
          />
        </div>
      </div>
    </div>
  );
}
