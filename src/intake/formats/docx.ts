/** A Word file → its text as markup, by mammoth; its own dates are offered, never applied. */
import { documentsOnly, startsWith, type Format } from '../format';
import { namesNobody } from '../names-nobody';
import { statedDay } from '../dates/stated-day';
import { hasPart, unpack } from '../archives/unpack';

export const docx: Format = {
  name: 'docx',
  byContent: ({ bytes }) => startsWith(bytes, 'PK\x03\x04') && hasPart(bytes, 'word/document'),
  extensions: [],
  read: async ({ name, bytes }) => {
    const { default: mammoth } = await import('mammoth');
    // The build for browsers takes `arrayBuffer`, the one for Node `buffer`.
    const input = { arrayBuffer: bytes.slice().buffer, buffer: bytes };
    const { value } = await mammoth.convertToHtml(input, { styleMap });
    const properties = await coreProperties(bytes);
    const offered = ['modified', 'created'].flatMap((field) => {
      const day = statedDay(property(properties, `dcterms:${field}`), 'file');
      return day ? [day] : [];
    });
    const title = property(properties, 'dc:title').replace(/^microsoft word - /i, '');
    const byline = property(properties, 'dc:creator');
    const metadata = {
      ...(byline && !namesNobody(byline) ? { byline } : {}),
      ...(offered.length > 0 ? { offered } : {}),
    };
    // What the file says of itself may be of the template it was made from: its text goes before it.
    const head = title && !ofNothing.test(title) ? `<title>${title}</title>` : '';
    const html = `<html><head>${head}</head><body><main>${value.replace(wayBack, '')}</main></body></html>`;
    return documentsOnly([{ name, format: 'docx', metadata, body: { kind: 'markup', html } }]);
  },
};

/** The reader links each note to where it is referred to. */
const wayBack = /\s?<a href="#(?:foot|end)note-ref-\d{1,6}">↑<\/a>/g;

/** What styles of Word and of programs that write for it say, where mammoth has plain paragraphs. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Author'] => p.author:fresh",
  "p[style-name='Date'] => p.date:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Image Caption'] => p.caption:fresh",
];

/** Titles that programs give by themselves. */
const ofNothing =
  /^(?:(?:new |neues )?(?:document|dokument|documento|doc|untitled|unbenannt|sans titre|sin título|template|vorlage)\s?\d{0,4})(?:\.docx?)?$/i;

async function coreProperties(bytes: Uint8Array): Promise<string> {
  const { files } = await unpack(bytes, (path) => path === 'docProps/core.xml');
  const [file] = files;
  return file ? new TextDecoder().decode(file.bytes) : '';
}

function property(xml: string, tag: string): string {
  return new RegExp(`<${tag}[^>]{0,200}>([^<]{1,500})</${tag}>`).exec(xml)?.[1]?.trim() ?? '';
}
