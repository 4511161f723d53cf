/** A web archive of Safari → its page, with the address it was saved from. */
import { openPropertyList } from '../archives/binary-plist';
import { declaredCharset, decodeText } from '../text/charset';
import { documentsOnly, startsWith, type Format } from '../format';

export const webarchive: Format = {
  name: 'webarchive',
  byContent: ({ bytes, head }) => startsWith(bytes, 'bplist00') && head.includes('WebMainResource'),
  extensions: [],
  read: ({ name, bytes }) => {
    const list = openPropertyList(bytes);
    const page = list.entry(list.top, 'WebMainResource');
    const field = (key: string): number | null => (page === null ? null : list.entry(page, key));
    const textOf = (key: string): string | null => {
      const ref = field(key);
      return ref === null ? null : list.text(ref);
    };
    const content = field('WebResourceData');
    const data = content === null ? null : list.data(content);
    if (!data || /^(?:image|video|audio)\//.test(textOf('WebResourceMIMEType') ?? '')) {
      throw new Error('it holds no page');
    }
    const charset = textOf('WebResourceTextEncodingName') ?? declaredCharset(data);
    const url = textOf('WebResourceURL') ?? '';
    return documentsOnly([
      {
        name,
        format: 'webarchive',
        metadata: /^https?:/i.test(url) ? { url } : {},
        body: { kind: 'markup', html: decodeText(data, charset) },
      },
    ]);
  },
};
