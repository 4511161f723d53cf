/** The events that stand alone in a strip → their marks: with a label where the strip has room for all of one. */
import type { Density } from '../labels/density';
import { labelOptions, type LabelOption } from '../labels/label-options';
import { plainRadius } from '../labels/pack';
import type { Mark } from '../picture';
import { placeMark } from '../labels/placed-mark';
import type { TimeScale } from '../axis/scale';
import type { Scene } from '../scene';
import type { Strip } from './strip';
import type { Entry } from './visible';

const smallRadius = 3.5;
/** Kept free around what stands in the strip. */
const clearance = 8;

export interface StripPlace {
  /** Middle of the strip. */
  readonly y: number;
  readonly rowHeight: number;
  /** Kept free at the left, for the name of a lane that consists of the strip alone. */
  readonly nameWidth: number;
}

/** The most salient first; a label is on one line, whole, and its dots beside it. */
export function markStrip(
  { alone, clusters }: Strip,
  scene: Scene,
  scale: TimeScale,
  { y, rowHeight, nameWidth }: StripPlace,
): readonly Mark[] {
  const density: Density = { rowHeight, dotRows: 0 };
  const salienceOf = ({ row }: Entry): number => scene.columns.salience[row] ?? 0;
  const taken: Extent[] = [
    { x0: Number.NEGATIVE_INFINITY, x1: nameWidth },
    ...clusters.map(({ x, radius }) => around(x, radius)),
  ];
  const bare = new Map(alone.map((entry) => [entry, around(entry.x, smallRadius)]));
  const marks: Mark[] = [];
  for (const entry of [...alone].sort((a, b) => salienceOf(b) - salienceOf(a))) {
    bare.delete(entry);
    const others = [...taken, ...bare.values()];
    const style = { strong: false, radius: plainRadius };
    const label = labelOptions(entry, style, scene, scale, density).find(
      (option) => isWholeLine(option) && others.every((other) => areApart(option, other)),
    );
    taken.push(label ?? around(entry.x, smallRadius));
    marks.push(
      label
        ? placeMark({ entry, row: 0, ...style, label }, y - rowHeight / 2, scene, density)
        : smallMark(entry, y, scene),
    );
  }
  return marks;
}

/** CSS pixels. */
type Extent = Pick<LabelOption, 'x0' | 'x1'>;

function around(x: number, radius: number): Extent {
  return { x0: x - radius - clearance, x1: x + radius + clearance };
}

function areApart(a: Extent, b: Extent): boolean {
  return a.x1 <= b.x0 || b.x1 <= a.x0;
}

function isWholeLine({ wrapped: { lines, cut } }: LabelOption): boolean {
  return lines.length === 1 && !cut;
}

function smallMark({ row, lane, x, x0, x1 }: Entry, y: number, scene: Scene): Mark {
  const status = scene.columns.events[row]?.status ?? 'happened';
  return { row, lane, x, y, x0, x1, radius: smallRadius, status, span: null, label: null };
}
