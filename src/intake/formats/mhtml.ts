/** A web archive (mhtml, as browsers save it) → its page, with the address it was saved from. */
import { declaredCharset, decodeText } from '../text/charset';
import { documentsOnly, type Format } from '../format';
import { pageOf } from '../archives/mime-page';
import { statedDay } from '../dates/stated-day';

export const mhtml: Format = {
  name: 'mhtml',
  byContent: ({ head }) =>
    /^content-type:\s*multipart\/related/im.test(head) &&
    /^(?:from|mime-version|date|snapshot-content-location|subject|content-type):/i.test(head),
  extensions: ['mht', 'mhtml'],
  read: ({ name, bytes }) => {
    const page = pageOf(bytes);
    if (!page) throw new Error('it holds no page');
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
    const address = /^(?:snapshot-)?content-location:\s*(https?:\/\/\S+)/im.exec(head)?.[1] ?? null;
    // The header's date is when the page was saved: no publication date, but none can be later.
    const saved = statedDay(/^date:[ \t]*([^\r\n]{6,80})/im.exec(head)?.[1], 'file');
    return documentsOnly([
      {
        name,
        format: 'mhtml',
        metadata: {
          ...(address !== null && { url: address }),
          ...(saved && { savedOn: saved.value }),
        },
        body: {
          kind: 'markup',
          html: decodeText(page.bytes, page.charset ?? declaredCharset(page.bytes)),
        },
      },
    ]);
  },
};
