/** What the text itself gives to count from: the date spoken of last, the day of a happening, the nearest turn of a century. */
import { describePoint } from '../why/describe';
import { pointOf } from '../calendar/point';
import { fromMention, placed, unplaced } from './anchors';
import { baseFor, derivedFields, openUnit } from './counted';
import type { Resolution, Scene } from './scene';
import { dayNamedWith, lastMention } from './thread';

/** What was spoken of last, or else the report's own day. */
export function resolveSpoken(scene: Scene): Resolution {
  const mention = lastMention(scene, 'year');
  const base = mention ? fromMention(mention) : scene.narrative ? null : scene.report;
  return base ? placed(base.point, base.words, base) : unplaced('XXXX', scene, 'earlier-date');
}

/** "the turn of the century": the round year nearest to what is spoken of. */
export function resolveTurn(unit: 'century' | 'millennium', scene: Scene): Resolution {
  const base = baseFor(scene, 'thread', 'year');
  if (!base) return unplaced(openUnit[unit], scene);
  const length = unit === 'century' ? 100 : 1000;
  const year = Math.round(base.point.first.year / length) * length;
  const point = pointOf(unit, { year, month: 1, day: 1 });
  return placed(
    point,
    () => `${base.words()} is the turn to ${describePoint(point)}`,
    base,
    derivedFields(point),
  );
}

/** "the attack": the day that was named in a sentence with it; no point when there was none. */
export function resolveEvent(name: string, scene: Scene): Resolution {
  const mention = dayNamedWith(scene, name);
  if (!mention) return unplaced('XXXX-XX-XX', scene, 'earlier-date');
  const base = fromMention(mention, 'day');
  return placed(base.point, () => `${base.words()} (${name})`, base);
}
