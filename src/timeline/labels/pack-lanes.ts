/** Shares the rows of the picture among its lanes and packs the labels of each, as close as need be. */
import { compact, roomy, stripRows, type Density } from './density';
import { shareRows } from '../lanes/heights';
import { packLane, type PackedLane } from './pack';
import type { TimeScale } from '../axis/scale';
import type { Scene } from '../scene';
import type { Entry, VisibleLane } from '../lanes/visible';

export interface PackTask {
  readonly visible: readonly VisibleLane[];
  readonly candidates: readonly (readonly Entry[])[];
  readonly nameWidths: readonly number[];
  /** Pixels for the rows of all lanes. */
  readonly free: number;
}

export interface PackedLanes {
  readonly density: Density;
  readonly lanes: readonly PackedLane[];
  /** Rows given to each lane. */
  readonly rows: readonly number[];
  /** Whether every candidate has its label. */
  readonly isComplete: boolean;
}

/** With dots beneath the labels if that leaves no candidate without one, else with dots beside them. */
export function packLanes(scene: Scene, scale: TimeScale, task: PackTask): PackedLanes {
  const all = task.candidates.reduce((sum, lane) => sum + lane.length, 0);
  if (all <= likelyLabels(Math.floor(task.free / roomy.rowHeight), scale.width, roomy)) {
    const wide = packAt(roomy, scene, scale, task);
    if (wide.isComplete) return wide;
  }
  return spread(packAt(compact, scene, scale, task), task.free);
}

/** Rows further apart than this no longer look like one lane. */
const farthestRows = 26;

/** Moves the rows apart where they leave some of the height unused. */
function spread(packed: PackedLanes, free: number): PackedLanes {
  const used = packed.rows.reduce((sum, rows) => sum + rows, 0);
  const even = Math.min(farthestRows, Math.floor(free / Math.max(1, used)));
  const rowHeight = Math.max(packed.density.rowHeight, even);
  return { ...packed, density: { ...packed.density, rowHeight } };
}

const usualLabel = 200;

/** About how many labels rows can hold: tells a hopeless case before time is spent on it. */
function likelyLabels(rows: number, width: number, { dotRows }: Density): number {
  return (rows / (1 + dotRows)) * (width / usualLabel);
}

/** Packs each lane as if it were alone, shares the rows, and packs again what got fewer than it wished. */
function packAt(
  density: Density,
  scene: Scene,
  scale: TimeScale,
  { visible, candidates, nameWidths, free }: PackTask,
): PackedLanes {
  const total = Math.floor(free / density.rowHeight);
  const pack = (lane: number, rows: number): PackedLane => {
    const nameWidth = nameWidths[lane] ?? 0;
    return packLane(candidates[lane] ?? [], scene, scale, { rows, nameWidth, density });
  };
  const most = likelyLabels(total, scale.width, density);
  const alone = candidates.map((own, lane) => (own.length > most ? null : pack(lane, total)));
  const wishes = alone.map((lane, i) => (lane ? rowsFor(lane, visible[i]) : total));
  const rows = shareRows(wishes, total);
  const lanes = alone.map((lane, i) => {
    const own = rows[i] ?? 0;
    return lane && (wishes[i] ?? 0) <= own ? lane : pack(i, own - stripRows);
  });
  const isComplete = lanes.every((lane, i) => lane.marks.length === candidates[i]?.length);
  return { density, lanes, rows, isComplete };
}

/** Rows a lane would like: those of its labels, and a strip when some of its marks have none. */
function rowsFor({ rows, marks }: PackedLane, visible: VisibleLane | undefined): number {
  const count = visible
    ? visible.to - visible.from + visible.fromLeft.length + visible.fromRight.length
    : 0;
  return Math.max(2, rows + (marks.length < count ? stripRows : 0));
}
