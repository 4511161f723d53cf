/** Prepares events for layout: whatever does not change while the reader pans and zooms. */
import type { Columns } from './columns';
import { indexLanes, type LaneIndex } from './lanes/lane-index';
import { planLanes, type ArticleName, type Lane } from './lanes/lanes';
import type { Measure } from './labels/measure';
import type { LaneMode, ScaleMode } from './modes';
import { mostDots } from './picture';
import { rulerOf, type Ruler } from './axis/ruler';
import { shapesOf, type Wrapped } from './labels/wrap';

export interface Scene extends Ruler {
  readonly columns: Columns;
  readonly lanes: readonly Lane[];
  /** For each lane its events; an event in two lanes is in both. */
  readonly index: readonly LaneIndex[];
  readonly measure: Measure;
  /** The shapes an event's label may take within a width; worked out once for each. */
  shapes(row: number, strong: boolean, room: number): readonly Wrapped[];
  /** Positions in the list of articles of those that tell an event, at most `mostDots`. */
  sources(row: number): readonly number[];
}

export interface SceneOptions {
  readonly lanes: LaneMode;
  readonly scale: ScaleMode;
  readonly mostLanes: number;
  readonly measure: Measure;
}

export function prepareScene(
  columns: Columns,
  articles: readonly ArticleName[],
  options: SceneOptions,
): Scene {
  const plan = planLanes(columns.events, articles, options.lanes, options.mostLanes);
  return {
    columns,
    ...rulerOf(columns, options.scale),
    lanes: plan.lanes,
    index: indexLanes(plan.of, plan.lanes.length, columns),
    measure: options.measure,
    shapes: shapeFinder(columns, options.measure),
    sources: sourceFinder(columns, articles),
  };
}

/** Widths are taken in steps, so that panning reuses what was wrapped before. */
const widthStep = 30;
const mostSteps = 11;

function shapeFinder({ events }: Columns, measure: Measure): Scene['shapes'] {
  const known = new Map<number, readonly Wrapped[]>();
  return (row, strong, room) => {
    const steps = Math.min(mostSteps, Math.floor(room / widthStep));
    const key = (row * 2 + (strong ? 1 : 0)) * (mostSteps + 1) + steps;
    const found = known.get(key);
    if (found) return found;
    const lettering = strong ? 'strong' : 'label';
    const shapes = shapesOf(events[row]?.title ?? '', lettering, measure, steps * widthStep);
    known.set(key, shapes);
    return shapes;
  };
}

function sourceFinder({ events }: Columns, articles: readonly ArticleName[]): Scene['sources'] {
  const position = new Map(articles.map((article, i) => [article.id, i]));
  const known = new Map<number, readonly number[]>();
  return (row) => {
    const found = known.get(row);
    if (found) return found;
    const all = (events[row]?.sources ?? []).flatMap(
      (source) => position.get(source.article) ?? [],
    );
    const own = [...new Set(all)].slice(0, mostDots);
    known.set(row, own);
    return own;
  };
}
