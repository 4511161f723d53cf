/**
 * Places labels in a lane so that none overlap: greedily, the most salient first, each in the row
 * with room that costs least, on one line or two, to the right or left of its mark.
 */
import type { Density } from './density';
import { labelOptions, type LabelOption } from './label-options';
import { Occupancy } from './occupancy';
import type { TimeScale } from '../axis/scale';
import type { Scene } from '../scene';
import type { Entry } from '../lanes/visible';

/** A mark with a label, its vertical place still in rows of its lane. */
export interface PackedMark {
  readonly entry: Entry;
  readonly row: number;
  readonly strong: boolean;
  readonly radius: number;
  readonly label: LabelOption;
}

export interface PackedLane {
  readonly marks: readonly PackedMark[];
  /** Rows used. */
  readonly rows: number;
}

const strongRadius = 6.5;
export const plainRadius = 5;

export interface PackOptions {
  readonly rows: number;
  /** Kept free at the left of the first row. */
  readonly nameWidth: number;
  readonly density: Density;
}

/** Candidates come most salient first. */
export function packLane(
  candidates: readonly Entry[],
  scene: Scene,
  scale: TimeScale,
  { rows: mostRows, nameWidth, density }: PackOptions,
): PackedLane {
  const taken = new Occupancy();
  if (nameWidth > 0) taken.take(0, 1, Number.NEGATIVE_INFINITY, nameWidth);
  const marks: PackedMark[] = [];
  let rows = 0;
  for (const entry of candidates) {
    const salience = scene.columns.salience[entry.row] ?? 0;
    const strong = salience >= scene.columns.leading;
    const style = { strong, radius: strong ? strongRadius : plainRadius };
    const place = cheapest(
      labelOptions(entry, style, scene, scale, density),
      mostRows,
      density,
      taken,
    );
    if (!place) continue;
    const height = heightOf(place.label, density);
    taken.take(place.row, height, place.label.x0, place.label.x1);
    marks.push({ entry, ...style, ...place });
    rows = Math.max(rows, place.row + height);
  }
  return { marks, rows };
}

function heightOf({ wrapped }: LabelOption, { dotRows }: Density): number {
  return wrapped.lines.length + dotRows;
}

/** The option and the row with the least dislike; null when none has room. */
function cheapest(
  options: readonly LabelOption[],
  mostRows: number,
  density: Density,
  taken: Occupancy,
): { readonly row: number; readonly label: LabelOption } | null {
  let best: { readonly row: number; readonly label: LabelOption } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const label of options) {
    const height = heightOf(label, density);
    for (let row = 0; row + height <= mostRows && row + label.penalty < least; row++) {
      if (!taken.isFree(row, height, label.x0, label.x1)) continue;
      best = { row, label };
      least = row + label.penalty;
    }
  }
  return best;
}
