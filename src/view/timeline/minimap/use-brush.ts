/** Moves the window of the overview: its edges and its middle by pointer, its edges by key. */
import { useRef } from 'react';
import type { TimeWindow } from '../../../timeline/modes';
import { brushOf, windowOf, type Overview } from '../../../timeline/overview';

export type Edge = 'from' | 'to';

/** What a drag holds; a new window begins where neither edge nor middle is. */
type Grip = Edge | 'middle' | 'new';

interface Drag {
  readonly grip: Grip;
  /** Pixels when the drag began: the pointer's and the window's edges. */
  readonly start: number;
  readonly x0: number;
  readonly x1: number;
  moved: boolean;
}

const edgeReach = 9;
/** A window narrower than this could not be taken hold of again. */
const leastWidth = 6;
const keyStep = 8;

export interface Brush {
  readonly pointer: Pick<
    React.SVGProps<SVGSVGElement>,
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onDoubleClick'
  >;
  key(edge: Edge, event: React.KeyboardEvent): void;
}

export function useBrush(
  overview: Overview | null,
  window: TimeWindow | null,
  onWindow: (window: TimeWindow | null) => void,
): Brush {
  const drag = useRef<Drag | null>(null);
  const set = (x0: number, x1: number): void => {
    if (!overview) return;
    const [left, right] = within(x0, x1, overview.scale.width);
    onWindow(windowOf(overview, left, right));
  };
  return {
    pointer: {
      onPointerDown(event) {
        if (!overview || event.button !== 0) return;
        const [x0, x1] = brushOf(overview, window);
        const start = pointerX(event);
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { grip: gripAt(start, x0, x1), start, x0, x1, moved: false };
      },
      onPointerMove(event) {
        const held = drag.current;
        if (!held) return;
        const x = pointerX(event);
        if (Math.abs(x - held.start) > 2) held.moved = true;
        if (held.moved) set(...dragged(held, x));
      },
      onPointerUp(event) {
        const held = drag.current;
        drag.current = null;
        if (!held || held.moved || held.grip !== 'new') return;
        const half = (held.x1 - held.x0) / 2;
        set(pointerX(event) - half, pointerX(event) + half);
      },
      onPointerCancel() {
        drag.current = null;
      },
      onDoubleClick() {
        onWindow(null);
      },
    },
    key(edge, event) {
      if (!overview) return;
      const [x0, x1] = brushOf(overview, window);
      const by = stepFor(event, overview.scale.width);
      if (by === null) return;
      event.preventDefault();
      if (edge === 'from') set(Math.min(x0 + by, x1 - leastWidth), x1);
      else set(x0, Math.max(x1 + by, x0 + leastWidth));
    },
  };
}

function gripAt(x: number, x0: number, x1: number): Grip {
  if (Math.abs(x - x0) <= edgeReach && x - x0 <= x1 - x) return 'from';
  if (Math.abs(x - x1) <= edgeReach) return 'to';
  return x > x0 && x < x1 ? 'middle' : 'new';
}

function dragged({ grip, start, x0, x1 }: Drag, x: number): readonly [number, number] {
  switch (grip) {
    case 'from':
      return [Math.min(x, x1 - leastWidth), x1];
    case 'to':
      return [x0, Math.max(x, x0 + leastWidth)];
    case 'middle':
      return [x0 + x - start, x1 + x - start];
    case 'new':
      return [Math.min(start, x), Math.max(start, x)];
  }
}

/** Keeps the width where it can, and the window inside. */
function within(x0: number, x1: number, width: number): readonly [number, number] {
  const size = Math.min(Math.max(x1 - x0, leastWidth), width);
  const left = Math.max(0, Math.min(x0, width - size));
  return [left, left + size];
}

/** Pixels an edge moves; null for other keys. */
function stepFor(event: React.KeyboardEvent, width: number): number | null {
  const step = event.shiftKey ? keyStep * 5 : keyStep;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -step;
    case 'ArrowRight':
    case 'ArrowUp':
      return step;
    case 'Home':
      return -width;
    case 'End':
      return width;
    default:
      return null;
  }
}

function pointerX(event: React.PointerEvent<SVGSVGElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}
