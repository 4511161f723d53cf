/** Our own timeline file → its parsed JSON; the decoder in state/ validates it. */
import { decodeText } from '../text/charset';
import type { Format } from '../format';

export const dateline: Format = {
  name: 'dateline',
  byContent: ({ head }) => /^(?:ï»¿)?\s*\{/.test(head) && /"format"\s*:\s*"dateline"/.test(head),
  extensions: [],
  read: ({ bytes }) => ({
    documents: [],
    timelines: [JSON.parse(decodeText(bytes)) as unknown],
    notes: [],
  }),
};
