/** A web archive (mhtml, as browsers save it) → its page, with the address it was saved from. */
import { statedDay } from '../stated-day';
import { documentsOnly, type Format } from '../format';
import { withWindowsMarks } from '../windows-marks';

export const mhtml: Format = {
  name: 'mhtml',
  byContent: ({ head }) =>
    /^content-type:\s*multipart\/related/im.test(head) &&
    /^(?:from|mime-version|date|snapshot-content-location|subject|content-type):/i.test(head),
  extensions: ['mht', 'mhtml'],
  read: async ({ name, bytes }) => {
    const { default: PostalMime } = await import('postal-mime');
    const message = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
    const address = /^(?:snapshot-)?content-location:\s*(https?:\/\/\S+)/im.exec(head)?.[1] ?? null;
    if (!message.html) throw new Error('it holds no page');
    // The header's date is when the page was saved: no publication date, but none can be later.
    const saved = statedDay(message.date, 'file');
    return documentsOnly([
      {
        name,
        format: 'mhtml',
        metadata: {
          ...(address !== null && { url: address }),
          ...(saved && { savedOn: saved.value }),
        },
        body: { kind: 'markup', html: withWindowsMarks(message.html) },
      },
    ]);
  },
};
