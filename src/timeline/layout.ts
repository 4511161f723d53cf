/** Turns a scene and a scale into the picture: the one place that knows the order of the steps. */
import { chooseCandidates } from './labels/candidates';
import { stripRows } from './labels/density';
import type { Lane } from './lanes/lanes';
import { markStrip } from './lanes/mark-strip';
import type { LaneMode } from './modes';
import { packLanes, type PackedLanes, type PackTask } from './labels/pack-lanes';
import {
  laneDot,
  laneNameX,
  lineHeight,
  type BreakMark,
  type Cluster,
  type LaneBand,
  type Mark,
  type Picture,
} from './picture';
import { placeMark } from './labels/placed-mark';
import type { TimeScale } from './axis/scale';
import type { Scene } from './scene';
import { gatherStrip } from './lanes/strip';
import { chooseTicks } from './axis/ticks';
import { findVisible } from './lanes/visible';
import { sayDuration } from './axis/words';
import { shorten } from './labels/wrap';

/** Dates on the axis, and below them the marks of breaks, where there are any. */
const plainAxis = 34;
const brokenAxis = 50;
/** Rows begin this far below a lane's upper edge; its name stands in the first. */
const lanePadding = 8;
/** Below the last row: the lower half of clusters. */
const laneFooter = 8;
/** Names of lanes take at most this part of the width. */
const nameShare = 0.45;

/** How many lanes a height can hold. Sources and statuses are few and all wanted; of topics the first ones say most. */
export function lanesIn(height: number, mode: LaneMode): number {
  const labelRows = mode === 'source' || mode === 'status' ? 3 : 4;
  const lane = lanePadding + laneFooter + (labelRows + stripRows) * lineHeight;
  return Math.max(1, Math.floor((height - brokenAxis) / lane));
}

export interface LayoutOptions {
  readonly height: number;
  /** Row of the event that must not go without a label. */
  readonly selected: number | null;
}

/** Which events have a label, and in which row of which lane: all that takes long of a picture. */
export interface Packing {
  readonly scene: Scene;
  readonly scale: TimeScale;
  readonly height: number;
  readonly names: readonly LaneName[];
  readonly task: PackTask;
  readonly packed: PackedLanes;
}

/** Every event whose date lies in the window is a mark or counted in a cluster, once in each of its lanes. */
export function layOut(scene: Scene, scale: TimeScale, options: LayoutOptions): Picture {
  return placeAll(packLabels(scene, scale, options));
}

/** The first half of laying out. */
export function packLabels(scene: Scene, scale: TimeScale, options: LayoutOptions): Packing {
  const visible = findVisible(scene, scale);
  const names = scene.lanes.map((lane) => laneName(lane, scene, scale.width));
  const free = options.height - axisHeightOf(scene) - names.length * (lanePadding + laneFooter);
  const task = {
    visible,
    candidates: visible.map((lane) => chooseCandidates(lane, scene, scale, options.selected)),
    nameWidths: names.map((name) => name.width),
    free: Math.max(0, free),
  };
  const packed = packLanes(scene, scale, task);
  return { scene, scale, height: options.height, names, task, packed };
}

/** The second half. */
export function placeAll({ scene, scale, height, names, task, packed }: Packing): Picture {
  const { density, rows } = packed;
  const axisHeight = axisHeightOf(scene);
  const heights = rows.map((own) => own * density.rowHeight + lanePadding + laneFooter);
  const lanes = stack(names, heights, axisHeight, height);
  return {
    width: scale.width,
    height,
    axisHeight,
    ticks: scene.lanes.length > 0 ? chooseTicks(scale, scene.columns, scene.measure) : [],
    breaks: placeBreaks(scene, scale),
    lanes,
    ...placeMarks(scene, scale, task, packed, lanes),
  };
}

function axisHeightOf({ warp }: Scene): number {
  return warp.breaks.length > 0 ? brokenAxis : plainAxis;
}

interface LaneName {
  readonly name: string;
  readonly article: number | null;
  /** From the left edge, with some room after it. */
  readonly width: number;
}

function laneName({ name, article }: Lane, scene: Scene, width: number): LaneName {
  const short = shorten(name, 'lane', scene.measure, width * nameShare);
  const start = laneNameX + (article === null ? 0 : laneDot);
  return { name: short, article, width: short ? start + scene.measure(short, 'lane') + 14 : 0 };
}

/** Lanes one below the other, filling the height. */
function stack(
  names: readonly LaneName[],
  heights: readonly number[],
  top: number,
  height: number,
): readonly LaneBand[] {
  const used = heights.reduce((sum, own) => sum + own, top);
  const extra = Math.max(0, height - used) / Math.max(1, names.length);
  let y = top;
  return names.map(({ name, article }, i) => {
    const bottom = i === names.length - 1 ? height : Math.round(y + (heights[i] ?? 0) + extra);
    const band = { name, article, y, height: bottom - y };
    y = bottom;
    return band;
  });
}

function placeBreaks(scene: Scene, scale: TimeScale): readonly BreakMark[] {
  const found: BreakMark[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const gap of scene.warp.breaks) {
    const x0 = scale.toPixel(gap.from);
    const x1 = scale.toPixel(gap.to);
    if (x1 < 0 || x0 > scale.width) continue;
    const label = sayDuration(gap.from, gap.to);
    const half = scene.measure(label, 'small') / 2 + 3;
    const middle = (x0 + x1) / 2;
    const fits = middle - half >= free && middle - half >= 0 && middle + half <= scale.width;
    found.push({ x0, x1, label: fits ? label : '' });
    if (fits) free = middle + half;
  }
  return found;
}

function placeMarks(
  scene: Scene,
  scale: TimeScale,
  { visible, nameWidths }: PackTask,
  { lanes: packed, density }: PackedLanes,
  lanes: readonly LaneBand[],
): Pick<Picture, 'marks' | 'clusters'> {
  const marks: Mark[] = [];
  const clusters: Cluster[] = [];
  visible.forEach((lane, i) => {
    const own = packed[i]?.marks ?? [];
    const { y, height } = lanes[i] ?? { y: 0, height: 0 };
    const labelled = own.map((mark) => mark.entry.place).sort((a, b) => a - b);
    const stripY = y + height - laneFooter - density.rowHeight / 2;
    const strip = gatherStrip(lane, labelled, scene, scale, stripY);
    const isOneRow = height - lanePadding - laneFooter < 2 * density.rowHeight;
    marks.push(
      ...own.map((mark) => placeMark(mark, y + lanePadding, scene, density)),
      ...markStrip(strip, scene, scale, {
        y: stripY,
        rowHeight: density.rowHeight,
        nameWidth: isOneRow ? (nameWidths[i] ?? 0) : 0,
      }),
    );
    clusters.push(...strip.clusters);
  });
  return { marks: marks.sort((a, b) => a.x - b.x), clusters };
}
