/** Laying out invented events: what a change of filter costs once, and what every frame costs after it. */
import { toColumns } from '../../src/timeline/columns';
import { layOut } from '../../src/timeline/layout';
import { scaleModes, type ScaleMode } from '../../src/timeline/modes';
import { TimeScale } from '../../src/timeline/axis/scale';
import { prepareScene } from '../../src/timeline/scene';
import { inventEvents } from './support/invent-events';

const sizes = [1000, 10_000, 100_000];
const frames = 60;

export async function run(): Promise<string[]> {
  timeOne(sizes[0] ?? 0, 'skip-gaps');
  return Promise.resolve(scaleModes.flatMap((mode) => sizes.map((size) => timeOne(size, mode))));
}

function timeOne(size: number, mode: ScaleMode): string {
  const events = inventEvents(size);
  const sorting = time(() => [...events].sort((a, b) => a.salience - b.salience))[1];
  const [scene, preparing] = time(() =>
    prepareScene(toColumns(events), [], {
      lanes: 'topic',
      scale: mode,
      mostLanes: 5,
      measure: (text) => text.length * 7,
    }),
  );
  let scale = TimeScale.fit(scene.warp, 1000);
  const each = Array.from({ length: frames }, (_, frame) => {
    const [, spent] = time(() => layOut(scene, scale, { height: 600, selected: null }));
    // Half of the frames zoom in on one place, the other half pan away from it.
    scale = frame < frames / 2 ? scale.moved(400, 400, 1.1) : scale.moved(400, 390, 1);
    return spent;
  }).sort((a, b) => a - b);
  const median = each[frames / 2] ?? 0;
  const slow = each[Math.floor(frames * 0.95)] ?? 0;
  return (
    `${size.toLocaleString('en')} events, ${mode}: prepared in ${preparing.toFixed(0)} ms ` +
    `(${(preparing / sorting).toFixed(1)} times sorting them), a frame ${median.toFixed(1)} ms ` +
    `(95 % under ${slow.toFixed(1)} ms; ${(median / sorting).toFixed(2)} times sorting them)`
  );
}

function time<T>(work: () => T): [T, number] {
  const started = performance.now();
  const value = work();
  return [value, performance.now() - started];
}
