/** Gathers the marks of a lane that have no label: alone they are small marks, together clusters. */
import type { Cluster, Mark } from './picture';
import type { TimeScale } from './scale';
import type { Scene } from './scene';
import type { Visible } from './visible';

const cellPixels = 26;
const smallRadius = 3.5;

export interface Strip {
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
}

/**
 * Marks and clusters of all lanes; `labelled[i]` is 1 where entry `i` is drawn already, `y` gives
 * the middle of each lane's strip. Cells move with the events, so that panning does not regroup them.
 */
export function gatherStrip(
  visible: Visible,
  labelled: Uint8Array,
  scene: Scene,
  scale: TimeScale,
  y: readonly number[],
): Strip {
  const shift = ((scale.offset % cellPixels) + cellPixels) % cellPixels;
  const cells = Math.ceil(scale.width / cellPixels) + 2;
  const cellOf = (i: number): number =>
    (visible.lane[i] ?? 0) * cells + Math.floor(((visible.x[i] ?? 0) + shift) / cellPixels);
  const { starts, members } = groupBy(visible.count, y.length * cells, (i) =>
    labelled[i] === 1 ? -1 : cellOf(i),
  );
  const marks: Mark[] = [];
  const clusters: Cluster[] = [];
  for (let cell = 0; cell + 1 < starts.length; cell++) {
    const own = members.subarray(starts[cell], starts[cell + 1]);
    const first = own[0];
    if (first === undefined) continue;
    const lane = Math.floor(cell / cells);
    const at = y[lane] ?? 0;
    if (own.length === 1) marks.push(smallMark(first, lane, at, visible, scene));
    else clusters.push(cluster(own, lane, at, visible, (cell % cells) * cellPixels - shift));
  }
  return { marks, clusters };
}

/** Counting sort: `members` from `starts[g]` to `starts[g + 1]` are group `g`, in order; negative groups are left out. */
function groupBy(
  count: number,
  groups: number,
  groupOf: (i: number) => number,
): { readonly starts: Int32Array; readonly members: Int32Array } {
  const group = new Int32Array(count);
  const starts = new Int32Array(groups + 1);
  for (let i = 0; i < count; i++) {
    const own = groupOf(i);
    group[i] = own;
    if (own >= 0) starts[own + 1] = (starts[own + 1] ?? 0) + 1;
  }
  for (let g = 0; g < groups; g++) starts[g + 1] = (starts[g + 1] ?? 0) + (starts[g] ?? 0);
  const next = starts.slice();
  const members = new Int32Array(starts[groups] ?? 0);
  for (let i = 0; i < count; i++) {
    const own = group[i] ?? -1;
    if (own < 0) continue;
    const at = next[own] ?? 0;
    members[at] = i;
    next[own] = at + 1;
  }
  return { starts, members };
}

function smallMark(entry: number, lane: number, y: number, visible: Visible, scene: Scene): Mark {
  const row = visible.row[entry] ?? 0;
  const status = scene.columns.events[row]?.status ?? 'happened';
  const x = visible.x[entry] ?? 0;
  const [x0, x1] = [visible.x0[entry] ?? x, visible.x1[entry] ?? x];
  return { row, lane, x, y, x0, x1, radius: smallRadius, status, span: null, label: null };
}

function cluster(
  own: Int32Array,
  lane: number,
  y: number,
  visible: Visible,
  left: number,
): Cluster {
  let sum = 0;
  for (const entry of own) sum += visible.x[entry] ?? 0;
  const label = sayCount(own.length);
  const radius = label.length > 3 ? 12 : label.length > 2 ? 10.5 : 9;
  const x = Math.max(left + radius, Math.min(sum / own.length, left + cellPixels - radius));
  return { lane, x, y, radius, label, rows: Array.from(own, (entry) => visible.row[entry] ?? 0) };
}

/** `12`, `3.4k`, `12k` */
function sayCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 9950 ? `${(count / 1000).toFixed(1)}k` : `${Math.round(count / 1000)}k`;
}
