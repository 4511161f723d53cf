/** Events for tests, with just what matters set. */
import { edtfBounds } from '../../../src/base/edtf';
import type { EditedEvent } from '../../../src/state/edit';

export function sampleEvent(
  id: string,
  edtf: string,
  given: Partial<EditedEvent> = {},
): EditedEvent {
  const bounds = edtfBounds(edtf);
  if (!bounds) throw new Error(`${edtf} is no date`);
  return {
    id,
    title: id,
    date: { ...bounds, why: 'as written' },
    status: 'happened',
    attribution: null,
    who: [],
    where: [],
    topic: 'Other',
    salience: 0.5,
    origins: 1,
    conflict: null,
    sources: [{ article: 'a', start: 0, end: 5, quote: 'words', mention: id }],
    note: null,
    pinned: false,
    hidden: false,
    edits: [],
    ...given,
  };
}
