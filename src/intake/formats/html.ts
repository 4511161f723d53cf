/** A web page → a document with its markup; the article stage finds the main text. */
import { declaredCharset, decodeText } from '../text/charset';
import { documentsOnly, type Format } from '../format';
import { maxMarkupLength } from '../limits';
import { fromXhtml } from '../text/xhtml';
import { statedDay } from '../dates/stated-day';

/** A piece of a page, as it is copied from one. */
const fragment =
  /^(?:ï»¿)?\s*<(?:p|div|article|section|main|header|h[1-6]|table|ul|ol|blockquote|span)(?:\s[^<>]{0,2000})?>/i;
/** What browsers (Internet Explorer, Chrome) and SingleFile write into pages they save. */
const savedFrom =
  /<!--\s*(?:saved from url=\(\d{1,5}\)|page saved with singlefile\s+url:\s*)(https?:\/\/\S{1,2000})/i;
/** HTTrack names the address without its scheme, and then the day. */
const mirroredFrom =
  /<!--\s*mirrored from ([\w.-]{3,200}\/\S{0,2000}) by httrack[^>]{0,60}\],\s*([^>]{8,60}?)\s*-->/i;

/** `saved date: Mon Apr 21 2025 10:00:00 GMT+0200`, as SingleFile has it. */
const savedDate = /\ssaved date:\s*([^\r\n]{8,80})/i;

export const html: Format = {
  name: 'html',
  byContent: ({ head, extension }) =>
    /<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head) ||
    // Markdown may open with a piece of markup and go on without.
    (fragment.test(head) && !/^(?:md|markdown|mdown)$/.test(extension)),
  extensions: ['html', 'htm', 'xhtml'],
  read: ({ name, bytes }) => {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    const decoded = decodeText(bytes, declaredCharset(bytes));
    const isXml = /\.xhtml$/i.test(name) || /^\s*<\?xml\s/.test(decoded);
    const markup = isXml ? fromXhtml(decoded) : decoded;
    const [, mirrored, mirroredOn] = mirroredFrom.exec(head) ?? [];
    const url = savedFrom.exec(head)?.[1] ?? (mirrored && `https://${mirrored}`);
    const saved = statedDay(savedDate.exec(head)?.[1] ?? mirroredOn, 'file');
    const isLong = markup.length > maxMarkupLength;
    const note = {
      code: 'page-too-long',
      message: `${name} is so long that only its beginning was read. If the article is missing, copy its text and paste it.`,
      file: name,
    };
    return documentsOnly(
      [
        {
          name,
          format: 'html',
          metadata: { ...(url !== undefined && { url }), ...(saved && { savedOn: saved.value }) },
          body: { kind: 'markup', html: markup.slice(0, maxMarkupLength) },
        },
      ],
      isLong ? [note] : [],
    );
  },
};
