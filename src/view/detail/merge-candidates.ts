/** Events that could tell of the same happening, nearest in time first. */
import { parseIsoDay, toDayNumber } from '../../base/civil';
import type { EditedEvent } from '../../state/edits/edit';

const most = 12;

export function mergeCandidates(
  events: readonly EditedEvent[],
  event: EditedEvent,
  words: string,
): readonly EditedEvent[] {
  const wanted = words.toLowerCase().split(/\s+/);
  const here = middle(event);
  return events
    .filter((other) => {
      if (other.id === event.id || other.hidden) return false;
      const text = `${other.title} ${other.date.edtf}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .map((other) => ({ other, distance: Math.abs(middle(other) - here) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ other }) => other);
}

function middle({ date }: EditedEvent): number {
  const [earliest, latest] = [date.earliest, date.latest].map((day) => {
    const civil = parseIsoDay(day);
    return civil ? toDayNumber(civil) : 0;
  });
  return ((earliest ?? 0) + (latest ?? 0)) / 2;
}
