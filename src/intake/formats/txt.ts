/** Plain text → a document whose canonical text is the file's text, unchanged. */
import { decodeText } from '../charset';
import { documentsOnly, type Format } from '../format';

export const txt: Format = {
  name: 'txt',
  byContent: () => false,
  extensions: ['txt', 'text', ''],
  read: ({ name, bytes }) =>
    documentsOnly([
      { name, format: 'txt', metadata: {}, body: { kind: 'text', text: decodeText(bytes) } },
    ]),
};
