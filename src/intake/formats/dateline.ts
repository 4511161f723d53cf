/** Our own timeline file → its parsed JSON; the decoder in state/ validates it. */
import { decodeText } from '../text/charset';
import type { Note } from '../../base/result';
import type { Format } from '../format';

export const dateline: Format = {
  name: 'dateline',
  byContent: ({ head }) => /^(?:ï»¿)?\s*\{/.test(head) && /"format"\s*:\s*"dateline"/.test(head),
  extensions: [],
  read: ({ name, bytes }) => {
    const json = parsed(decodeText(bytes));
    return { documents: [], timelines: json, notes: json.length > 0 ? [] : [damagedNote(name)] };
  },
};

/** None when the file was cut short. */
function parsed(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

function damagedNote(name: string): Note {
  const message = `${name} is a saved timeline that is damaged or cut short, so nothing of it can be opened. Save it once more where it was made.`;
  return { code: 'damaged-timeline', message, file: name };
}
