/** Notes on thousands of articles → lines a person can read: the first few of a kind, then a count. */
import type { Note } from '../base/result';

const shown = 3;

export function summariseNotes(notes: readonly Note[]): readonly string[] {
  const byCode = new Map<string, Note[]>();
  for (const note of notes) {
    const group = byCode.get(note.code);
    if (group) group.push(note);
    else byCode.set(note.code, [note]);
  }
  return [...byCode].flatMap(([code, group]) => {
    const rest = group.length - shown;
    const more = rest > 0 ? [`… and ${String(rest)} more of “${code}”.`] : [];
    return [...group.slice(0, shown).map(({ message }) => message), ...more];
  });
}
