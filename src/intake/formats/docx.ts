/** A Word file → its text as markup, by mammoth; its own dates are offered, never applied. */
import { documentsOnly, startsWith, type Format } from '../format';
import { statedDay } from '../stated-day';
import { hasPart, unpack } from '../unpack';

export const docx: Format = {
  name: 'docx',
  byContent: ({ bytes }) => startsWith(bytes, 'PK\x03\x04') && hasPart(bytes, 'word/document.xml'),
  extensions: [],
  read: async ({ name, bytes }) => {
    const { default: mammoth } = await import('mammoth');
    // The build for browsers takes `arrayBuffer`, the one for Node `buffer`.
    const input = { arrayBuffer: bytes.slice().buffer, buffer: bytes };
    const { value } = await mammoth.convertToHtml(input);
    const properties = coreProperties(bytes);
    const offered = ['modified', 'created'].flatMap((field) => {
      const day = statedDay(property(properties, `dcterms:${field}`), 'file');
      return day ? [day] : [];
    });
    const title = property(properties, 'dc:title');
    const byline = property(properties, 'dc:creator');
    const metadata = {
      ...(title ? { title } : {}),
      ...(byline ? { byline } : {}),
      ...(offered.length > 0 ? { offered } : {}),
    };
    const html = `<html><body><main>${value}</main></body></html>`;
    return documentsOnly([{ name, format: 'docx', metadata, body: { kind: 'markup', html } }]);
  },
};

function coreProperties(bytes: Uint8Array): string {
  const { files } = unpack(bytes, (path) => path === 'docProps/core.xml');
  const [file] = files;
  return file ? new TextDecoder().decode(file.bytes) : '';
}

function property(xml: string, tag: string): string {
  return new RegExp(`<${tag}[^>]{0,200}>([^<]{1,500})</${tag}>`).exec(xml)?.[1]?.trim() ?? '';
}
