/** Fit, zoom out and in, zoom to the chosen event: a block of four beside the minimap. */
import { Maximize, ScanSearch, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../../controls/IconButton';

interface ZoomButtonsProps {
  readonly onFit: () => void;
  readonly onZoom: (factor: number) => void;
  /** Null while no event is chosen. */
  readonly onSelection: (() => void) | null;
}

const step = 1.6;

export function ZoomButtons({ onFit, onZoom, onSelection }: ZoomButtonsProps) {
  return (
    <div
      role="group"
      aria-label="Zoom"
      className="grid shrink-0 grid-cols-2 place-content-center gap-px rounded-lg border border-line bg-surface p-0.5"
    >
      <IconButton
        icon={ZoomOut}
        look="quiet"
        name="Zoom out"
        keys="-"
        onClick={() => onZoom(1 / step)}
      />
      <IconButton icon={ZoomIn} look="quiet" name="Zoom in" keys="+" onClick={() => onZoom(step)} />
      <IconButton icon={Maximize} look="quiet" name="Fit everything" keys="0" onClick={onFit} />
      <IconButton
        icon={ScanSearch}
        look="quiet"
        name="Zoom to the chosen event"
        keys="z"
        disabled={onSelection === null}
        onClick={() => onSelection?.()}
      />
    </div>
  );
}
