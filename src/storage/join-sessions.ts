/** Two sessions become one: what was kept, and after it what is on the page. */
import { combineTimelines } from '../state/combine-timelines';
import type { SavedFields } from './saved-session';

export function joinSessions(kept: SavedFields, current: SavedFields): SavedFields {
  const here = new Set(kept.library.map((item) => item.id));
  const added = current.library.filter((item) => !here.has(item.id));
  // Files still being read have their place already, so what was kept moves to before the first.
  const before = kept.library.map((item, i) => ({ ...item, arrival: i - kept.library.length }));
  const edits = [...kept.edits.slice(0, kept.applied), ...current.edits.slice(0, current.applied)];
  return {
    title: kept.title || current.title,
    library: [...before, ...added],
    opened: combineTimelines(kept.opened, current.opened),
    edits,
    applied: edits.length,
    view: current.view,
  };
}
