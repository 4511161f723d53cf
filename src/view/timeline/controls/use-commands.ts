/** Carries out what gestures, keys and clicks ask for: each becomes a new window or selection. */
import { useEffect, useMemo, useRef } from 'react';
import type { Target } from '../../../timeline/hit-test';
import type { TimeWindow } from '../../../timeline/modes';
import { windowAround } from '../../../timeline/window-around';
import type { TimeScale } from '../../../timeline/axis/scale';
import type { Scene } from '../../../timeline/scene';
import { commandFor, type Command } from './keys';
import type { Pointed } from '../pointed';
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
    context.onWindow(next.isFit ? null : wholeMilliseconds(next.window));
  };
  const move: Move = (at, to, factor) => {
    if (latest.current) propose(latest.current.moved(at, to, factor));
  };
  const select = (row: number | null): void =>
    context.onSelect(row === null ? null : (scene?.columns.events[row]?.id ?? null));
  const zoomTo = (rows: Iterable<number>): void => {
    if (scene) context.onWindow(windowAround(scene, rows));
  };
  const step = (by: 1 | -1): void => {
    const from = latest.current;
    if (!scene || !from) return;
    const xOf = (row: number): number => from.toPixel(scene.columns.anchor[row] ?? 0);
    const current = order.indexOf(context.pointed?.rows[0] ?? context.selected ?? -1);
    const next = current < 0 ? firstInView(order, by, xOf, from.width) : order[current + by];
    if (next === undefined) return;
    context.setPointed({ rows: [next], lane: null });
    const x = xOf(next);
    if (x < 0 || x > from.width) move(x, from.width / 2, 1);
  };
  const run = (command: Command): void => {
    const width = scale?.width ?? 0;
    const pointed = context.pointed?.rows[0] ?? null;
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

/** Where stepping begins when nothing is pointed at: the first event in view, or the last one. */
function firstInView(
  order: readonly number[],
  by: 1 | -1,
  xOf: (row: number) => number,
  width: number,
): number | undefined {
  return by === 1 ? order.find((row) => xOf(row) >= 0) : order.findLast((row) => xOf(row) <= width);
}

/** Windows go into links: parts of a millisecond would only make them longer. */
function wholeMilliseconds({ from, to }: TimeWindow): TimeWindow {
  return { from: Math.round(from), to: Math.round(to) };
}
