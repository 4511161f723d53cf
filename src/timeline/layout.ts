/** Turns a scene and a scale into the picture: the one place that knows the order of the steps. */
import { chooseCandidates } from './candidates';
import { shareRows } from './heights';
import type { Lane } from './lanes';
import { shortReach } from './label-options';
import { packLane, type PackedLane, type PackedMark } from './pack';
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
import type { TimeScale } from './scale';
import type { Scene } from './scene';
import { gatherStrip } from './strip';
import { chooseTicks } from './ticks';
import { findVisible, type VisibleLane } from './visible';
import { sayDuration } from './words';
import { shorten } from './wrap';

/** Dates on the axis, and below them the marks of breaks, where there are any. */
const plainAxis = 34;
const brokenAxis = 50;
/** Rows begin this far below a lane's upper edge; its name stands in the first. */
const lanePadding = 8;
/** Below the last row: the lower half of clusters. */
const laneFooter = 8;
/** At the bottom of a lane, for marks without labels, in rows. */
const stripRows = 1;
/** Names of lanes take at most this part of the width. */
const nameShare = 0.45;

/** How many lanes a height can hold, each with a label on two lines and its strip. */
export function lanesIn(height: number): number {
  const lane = lanePadding + laneFooter + (3 + stripRows) * lineHeight;
  return Math.max(1, Math.floor((height - brokenAxis) / lane));
}

export interface LayoutOptions {
  readonly height: number;
  /** Row of the event that must not go without a label. */
  readonly selected: number | null;
}

/** Every event whose date lies in the window is a mark or counted in a cluster, once in each of its lanes. */
export function layOut(scene: Scene, scale: TimeScale, options: LayoutOptions): Picture {
  const visible = findVisible(scene, scale);
  const candidates = visible.map((lane) => chooseCandidates(lane, scene, scale, options.selected));
  const laneCount = visible.length;
  const axisHeight = scene.warp.breaks.length > 0 ? brokenAxis : plainAxis;
  const free = options.height - axisHeight - laneCount * (lanePadding + laneFooter);
  const rows = Math.max(0, Math.floor(free / lineHeight));
  const names = scene.lanes.map((lane) => laneName(lane, scene, scale.width));
  const pack = (lane: number, most: number): PackedLane =>
    packLane(candidates[lane] ?? [], scene, scale, {
      rows: most,
      nameWidth: names[lane]?.width ?? 0,
    });
  const wished = candidates.map((_, lane) => pack(lane, rows));
  const wishes = wished.map((lane, i) => rowsOf(lane, visible[i]));
  const given = shareRows(wishes, rows);
  const packed = wished.map((lane, i) => {
    const own = given[i] ?? 0;
    return (wishes[i] ?? 0) <= own ? lane : pack(i, own - stripRows);
  });
  const lanes = stack(names, given, axisHeight, options.height);
  return {
    width: scale.width,
    height: options.height,
    axisHeight,
    ticks: chooseTicks(scale, scene.columns, scene.measure),
    breaks: placeBreaks(scene, scale),
    lanes,
    ...placeMarks(scene, scale, visible, packed, lanes),
  };
}

/** Rows a lane would like: those of its labels, and a strip when some marks have none. */
function rowsOf({ rows, marks }: PackedLane, visible: VisibleLane | undefined): number {
  const count = visible
    ? visible.to - visible.from + visible.fromLeft.length + visible.fromRight.length
    : 0;
  return Math.max(2, rows + (marks.length < count ? stripRows : 0));
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
  rows: readonly number[],
  top: number,
  height: number,
): LaneBand[] {
  const heightOf = (own: number): number => own * lineHeight + lanePadding + laneFooter;
  const used = rows.reduce((sum, own) => sum + heightOf(own), top);
  const extra = Math.max(0, height - used) / Math.max(1, names.length);
  let y = top;
  return names.map(({ name, article }, i) => {
    const bottom = i === names.length - 1 ? height : Math.round(y + heightOf(rows[i] ?? 0) + extra);
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
  visible: readonly VisibleLane[],
  packed: readonly PackedLane[],
  lanes: readonly LaneBand[],
): Pick<Picture, 'marks' | 'clusters'> {
  const marks: Mark[] = [];
  const clusters: Cluster[] = [];
  visible.forEach((lane, i) => {
    const own = packed[i]?.marks ?? [];
    const { y, height } = lanes[i] ?? { y: 0, height: 0 };
    const labelled = own.map((mark) => mark.entry.place).sort((a, b) => a - b);
    const stripY = y + height - laneFooter - lineHeight / 2;
    const strip = gatherStrip(lane, labelled, scene, scale, stripY);
    marks.push(...own.map((mark) => labelledMark(mark, y + lanePadding, scene)), ...strip.marks);
    clusters.push(...strip.clusters);
  });
  return { marks: marks.sort((a, b) => a.x - b.x), clusters };
}

function labelledMark(packed: PackedMark, top: number, scene: Scene): Mark {
  const { row, lane, x, x0, x1 } = packed.entry;
  const event = scene.columns.events[row];
  const { wrapped, side, labelX, span } = packed.label;
  const firstLine = top + (packed.row + 0.5) * lineHeight;
  return {
    row,
    lane,
    x,
    y: firstLine + ((wrapped.lines.length - 1) * lineHeight) / 2,
    x0,
    x1,
    radius: packed.radius,
    status: event?.status ?? 'happened',
    span: span && {
      ...span,
      soft: !event?.date.edtf.includes('/'),
      long: span.x1 - span.x0 > 2 * shortReach,
    },
    label: {
      lines: wrapped.lines,
      side,
      x: labelX,
      y: firstLine,
      width: wrapped.width,
      strong: packed.strong,
      sources: scene.sources(row),
    },
  };
}
