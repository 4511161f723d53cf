/** Plain text → a document whose canonical text is the file's text, unchanged. */
import { decodeText } from '../text/charset';
import { documentsOnly, type Format } from '../format';
import { readFrontMatter } from '../text/front-matter';

export const txt: Format = {
  name: 'txt',
  // Anything that is text and nothing else ends here.
  byContent: () => false,
  extensions: ['txt', 'text'],
  read: ({ name, bytes }) => {
    const text = decodeText(bytes);
    const { metadata, marks } = readFrontMatter(text);
    return documentsOnly([{ name, format: 'txt', metadata, body: { kind: 'text', text, marks } }]);
  },
};
