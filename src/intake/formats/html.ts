/** A web page → a document with its markup; the article stage finds the main text. */
import { decodeText } from '../charset';
import { documentsOnly, type Format } from '../format';

const declaration = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i;

export const html: Format = {
  name: 'html',
  byContent: ({ head }) => /<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head),
  extensions: ['html', 'htm', 'xhtml'],
  read: ({ name, bytes }) => {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    const markup = decodeText(bytes, declaration.exec(head)?.[1]);
    return documentsOnly([
      { name, format: 'html', metadata: {}, body: { kind: 'markup', html: markup } },
    ]);
  },
};
