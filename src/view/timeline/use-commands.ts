/** Carries out what gestures, keys and clicks ask for: each becomes a new window or selection. */
import { useEffect, useMemo, useRef } from 'react';
import type { Target } from '../../timeline/hit-test';
import type { TimeWindow } from '../../timeline/modes';
import { windowAround } from '../../timeline/window-around';
import type { TimeScale } from '../../timeline/scale';
import type { Scene } from '../../timeline/scene';
import { commandFor, type Command } from './keys';
import type { Pointed } from './pointed';
import type { Move } from './use-gestures';

export interface CommandContext {
  readonly scene: Scene | undefined;
  readonly scale: TimeScale | null;
  readonly selected: number | null;
  readonly pointed: Pointed | null;
  setPointed(pointed: Pointed | null): void;
  onWindow(window: TimeWindow | null): void;
  onSelect(id: string | null): void;
}

export interface Commands {
  readonly move: Move;
  onKey(event: React.KeyboardEvent): void;
  choose(target: Target): void;
}

export function useCommands(context: CommandContext): Commands {
  const { scene, scale } = context;
  // Gestures may come faster than renders: each starts from what the one before proposed.
  const latest = useRef(scale);
  useEffect(() => {
    latest.current = scale;
  }, [scale]);
  const order = useMemo(() => (scene ? timeOrder(scene) : []), [scene]);

  const propose = (next: TimeScale): void => {
    latest.current = next;
    context.onWindow(next.isFit ? null : next.window);
  };
  const move: Move = (at, to, factor) => {
    if (latest.current) propose(latest.current.moved(at, to, factor));
  };
  const select = (row: number | null): void =>
    context.onSelect(row === null ? null : (scene?.columns.events[row]?.id ?? null));
  const zoomTo = (rows: readonly number[]): void => {
    if (scene && rows.length > 0) context.onWindow(windowAround(scene, rows));
  };
  const step = (by: 1 | -1): void => {
    const current = order.indexOf(context.pointed?.rows[0] ?? context.selected ?? -1);
    const start = by === 1 ? 0 : order.length - 1;
    const next = order[current < 0 ? start : current + by];
    if (next === undefined || !scene || !latest.current) return;
    context.setPointed({ rows: [next], lane: null });
    const { width } = latest.current;
    const x = latest.current.toPixel(scene.columns.anchor[next] ?? 0);
    if (x < 0 || x > width) move(x, width / 2, 1);
  };
  const run = (command: Command): void => {
    const width = scale?.width ?? 0;
    const [pointed = null] = context.pointed?.rows ?? [];
    const focus = pointed ?? context.selected;
    switch (command.kind) {
      case 'pan':
        return move(width / 2, width / 2 - command.share * width, 1);
      case 'zoom':
        return move(width / 2, width / 2, command.factor);
      case 'step':
        return step(command.by);
      case 'fit':
        return context.onWindow(null);
      case 'select':
        return pointed === null ? undefined : select(pointed);
      case 'zoom-to-selection':
        return focus === null ? undefined : zoomTo([focus]);
      case 'clear':
        context.setPointed(null);
        return select(null);
    }
  };
  return {
    move,
    onKey(event) {
      const command = commandFor(event);
      if (!command) return;
      event.preventDefault();
      run(command);
    },
    choose(target) {
      if (target.kind === 'mark') select(target.mark.row);
      else zoomTo(target.cluster.rows);
    },
  };
}

/** Rows by the middle of their dates, which is the order from left to right. */
function timeOrder({ columns }: Scene): readonly number[] {
  const { anchor } = columns;
  return Array.from(anchor.keys()).sort((a, b) => (anchor[a] ?? 0) - (anchor[b] ?? 0) || a - b);
}
