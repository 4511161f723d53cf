/** Events for tests, with just what matters set. */
import type { EditedEvent } from '../../../src/state/edits/edit';
import { makeEvent } from '../state/make-timeline';

export function sampleEvent(
  id: string,
  edtf: string,
  given: Partial<EditedEvent> = {},
): EditedEvent {
  return {
    ...makeEvent(edtf, id, { mentions: [id] }),
    sources: [{ article: 'a', start: 0, end: 5, quote: 'words', mention: id }],
    note: null,
    pinned: false,
    hidden: false,
    edits: [],
    ...given,
  };
}
