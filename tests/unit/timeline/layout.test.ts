import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../src/events/event';
import { toColumns } from '../../../src/timeline/columns';
import { layOut } from '../../../src/timeline/layout';
import { TimeScale } from '../../../src/timeline/axis/scale';
import { prepareScene } from '../../../src/timeline/scene';
import { articles, evenMeasure, eventOn } from './sample-events';

function draw(events: readonly TimelineEvent[], selected: string | null = null, factor = 1) {
  const columns = toColumns(events);
  const options = {
    lanes: 'topic',
    scale: 'to-scale',
    mostLanes: 4,
    measure: evenMeasure,
  } as const;
  const scene = prepareScene(columns, articles, options);
  const scale = TimeScale.fit(scene.warp, 800).moved(400, 400, factor);
  const row = columns.events.findIndex((event) => event.id === selected);
  const picture = layOut(scene, scale, { height: 300, selected: row < 0 ? null : row });
  const labels = picture.marks.flatMap((mark) => (mark.label ? mark.label.lines.join(' ') : []));
  return { ...picture, labels };
}

/** A hundred events in a hundred days, the first the least salient. */
const crowd = Array.from({ length: 100 }, (_, i) => {
  const day = new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);
  return eventOn(day, { id: `e${i}`, title: `Envoys talk, day ${i}`, salience: i / 100 });
});

describe('laying out', () => {
  it('names the most salient events where not all can be named', () => {
    const { labels } = draw(crowd);
    expect(labels).toContain('Envoys talk, day 99');
    expect(labels).not.toContain('Envoys talk, day 1');
  });

  it('names the others again on zooming in', () => {
    expect(draw(crowd, null, 12).labels).toContain('Envoys talk, day 48');
  });

  it('always names the selected event', () => {
    expect(draw(crowd, 'e1').labels).toContain('Envoys talk, day 1');
  });

  it('names what stands alone below the rows, where there is room for all of it', () => {
    const days = ['2025-01-01', '2025-03-01', '2025-05-01', '2025-07-01', '2025-09-01'];
    const long = days.map((day) => eventOn(day, { id: day, title: `Envoys meet again on ${day}` }));
    const columns = toColumns(long);
    const options = { lanes: 'none', scale: 'to-scale', mostLanes: 1 } as const;
    const scene = prepareScene(columns, articles, { ...options, measure: evenMeasure });
    const scale = TimeScale.fit(scene.warp, 800);
    const { marks } = layOut(scene, scale, { height: 90, selected: null });
    const rows = new Set(marks.map(({ y }) => y));
    expect(rows.size).toBe(2);
    const strip = marks.filter(({ y }) => y === Math.max(...rows));
    expect(strip.some(({ label }) => label !== null)).toBe(true);
    expect(strip.every(({ label }) => label === null || label.lines.length === 1)).toBe(true);
  });

  it('counts events at one place', () => {
    const same = Array.from({ length: 40 }, (_, i) => eventOn('2025-01-01', { id: `e${i}` }));
    const { clusters, marks } = draw(same);
    expect(clusters).toHaveLength(1);
    expect(Number(clusters[0]?.label) + marks.length).toBe(40);
  });

  it('draws a vague date as a span with soft ends, a stated interval with firm ones, a day as a point', () => {
    const { marks } = draw([
      eventOn('2020-01-01', { title: 'Ministers meet' }),
      eventOn('2021', { title: 'Ministers meet again' }),
      eventOn('2022-03-01/2022-09-30', { title: 'Ministers meet all summer' }),
    ]);
    expect(marks.map((mark) => mark.span?.soft)).toEqual([undefined, true, false]);
  });

  it('holds the mark of a long date at the edge while its middle is out of sight', () => {
    const events = [eventOn('2000', { id: 'y' }), eventOn('2010-06-01'), eventOn('2010-06-02')];
    const columns = toColumns(events);
    const options = {
      lanes: 'none',
      scale: 'to-scale',
      mostLanes: 1,
      measure: evenMeasure,
    } as const;
    const scene = prepareScene(columns, articles, options);
    const late = { from: Date.UTC(2000, 10, 1), to: Date.UTC(2001, 10, 1) };
    const scale = TimeScale.of(scene.warp, 800, late);
    const { marks } = layOut(scene, scale, { height: 200, selected: null });
    expect(marks).toHaveLength(1);
    expect(marks[0]?.x).toBeGreaterThanOrEqual(0);
  });

  it('has a picture of nothing', () => {
    const { marks, clusters, ticks } = draw([]);
    expect([marks, clusters, ticks]).toEqual([[], [], []]);
  });
});
