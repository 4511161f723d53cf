import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toColumns, type Columns } from '../../src/timeline/columns';
import {
  boxesOf,
  contains,
  distanceTo,
  indexPicture,
  targetsOf,
} from '../../src/timeline/hit-test';
import { layOut } from '../../src/timeline/layout';
import { laneModes, scaleModes } from '../../src/timeline/modes';
import type { Box, Cluster, Mark } from '../../src/timeline/picture';
import { TimeScale } from '../../src/timeline/axis/scale';
import { prepareScene } from '../../src/timeline/scene';
import { leastPixels } from '../../src/timeline/lanes/visible';
import { articles, evenMeasure } from '../unit/timeline/sample-events';
import { timelineEvents } from './timeline-arbitraries';

const pictures = fc
  .record({
    events: timelineEvents,
    lanes: fc.constantFrom(...laneModes),
    scale: fc.constantFrom(...scaleModes),
    width: fc.integer({ min: 300, max: 1600 }),
    height: fc.integer({ min: 220, max: 900 }),
    mostLanes: fc.integer({ min: 1, max: 6 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    factor: fc.oneof(fc.constant(1), fc.double({ min: 1, max: 500, noNaN: true })),
  })
  .map(({ events, lanes, scale: mode, width, height, mostLanes, at, factor }) => {
    const columns = toColumns(events);
    const scene = prepareScene(columns, articles, {
      lanes,
      scale: mode,
      mostLanes,
      measure: evenMeasure,
    });
    const scale = TimeScale.fit(scene.warp, width).moved(at * width, width / 2, factor);
    return { columns, scene, scale, picture: layOut(scene, scale, { height, selected: null }) };
  });

/** Its middle is in the window, or enough of its days are. */
function isVisible({ begin, end, anchor }: Columns, scale: TimeScale, row: number): boolean {
  const [x0, x, x1] = [begin, anchor, end].map((times) => scale.toPixel(times[row] ?? 0));
  if (x0 === undefined || x === undefined || x1 === undefined) return false;
  if (x >= 0 && x < scale.width) return true;
  return x < 0 ? x1 > leastPixels : x0 < scale.width - leastPixels;
}

function labelBox(mark: Mark): Box | null {
  return (mark.label && boxesOf({ kind: 'mark', mark })[1]) ?? null;
}

const overlap = (a: Box, b: Box): boolean =>
  a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** The middle of it: rows are closer than marks are wide. */
const discOf = ({ x, y }: Mark | Cluster): Box => ({ x0: x - 3, x1: x + 3, y0: y - 3, y1: y + 3 });

describe('the picture', () => {
  it('has no label over another label, nor over another mark or cluster', () => {
    fc.assert(
      fc.property(pictures, ({ picture: { marks, clusters } }) => {
        for (const one of marks) {
          const box = labelBox(one);
          if (!box) continue;
          for (const other of marks) {
            if (other === one) continue;
            const label = labelBox(other);
            expect(overlap(box, discOf(other)) || (label && overlap(box, label))).toBeFalsy();
          }
          expect(clusters.some((cluster) => overlap(box, discOf(cluster)))).toBe(false);
        }
      }),
    );
  });

  it('keeps labels inside, and in their lane', () => {
    fc.assert(
      fc.property(pictures, ({ picture }) => {
        for (const mark of picture.marks) {
          const box = labelBox(mark);
          const lane = picture.lanes[mark.lane];
          if (!box || !lane) continue;
          expect(box.x0).toBeGreaterThanOrEqual(0);
          expect(box.x1).toBeLessThanOrEqual(picture.width);
          expect(box.y0).toBeGreaterThanOrEqual(lane.y);
          expect(box.y1).toBeLessThanOrEqual(lane.y + lane.height);
        }
      }),
    );
  });

  it('draws or counts every event in the window, once in each of its lanes', () => {
    fc.assert(
      fc.property(pictures, ({ columns, scene, scale, picture }) => {
        const drawn = [
          ...picture.marks.map(({ row, lane }) => `${row} in ${lane}`),
          ...picture.clusters.flatMap(({ rows, lane }) =>
            Array.from(rows, (row) => `${row} in ${lane}`),
          ),
        ];
        const expected = scene.index.flatMap(({ rows }, lane) =>
          Array.from(rows)
            .filter((row) => isVisible(columns, scale, row))
            .map((row) => `${row} in ${lane}`),
        );
        expect(drawn.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('is asked by bisection what a look at everything would say', () => {
    const points = fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      { minLength: 20, maxLength: 60 },
    );
    fc.assert(
      fc.property(pictures, points, ({ picture }, where) => {
        const index = indexPicture(picture);
        const targets = targetsOf(picture);
        for (const [px, py] of where) {
          const [x, y] = [px * picture.width, py * picture.height];
          const under = targets.filter((target) =>
            boxesOf(target).some((box) => contains(box, x, y)),
          );
          const nearest = Math.min(...under.map((target) => distanceTo(target, x, y)));
          const found = index.at(x, y);
          expect(found ? distanceTo(found, x, y) : Number.POSITIVE_INFINITY).toBe(nearest);
        }
      }),
    );
  });
});
