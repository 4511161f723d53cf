/**
 * A web archive's bytes → its page. A mail's parser joins all parts that are markup and takes them for
 * UTF-8: of an archive these are the page and the frames of its advertisements, in charsets of their own.
 */
import { decodeBase64 } from './packed-file';

export interface MimePage {
  readonly bytes: Uint8Array;
  /** As the part states it. */
  readonly charset: string | undefined;
}

const deepest = 8;

/** Null when no part is a page. */
export function pageOf(archive: Uint8Array): MimePage | null {
  return firstPage(asCharacters(archive), 0);
}

/** Each byte one character: decoders of Latin-1 have others for some bytes. */
function asCharacters(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) {
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return text;
}

function firstPage(archive: string, depth: number): MimePage | null {
  const end = /\r?\n\r?\n/.exec(archive);
  if (!end || depth > deepest) return null;
  // A header goes on in the next line where that is indented.
  const header = archive.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  const body = archive.slice(end.index + end[0].length);
  const type = field(header, 'content-type');
  const boundary = parameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== undefined) {
    for (const part of body.split(`--${boundary}`).slice(1)) {
      const page = firstPage(part.replace(/^[ \t]*\r?\n/, ''), depth + 1);
      if (page) return page;
    }
    return null;
  }
  if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return null;
  const bytes = decoded(body, field(header, 'content-transfer-encoding').toLowerCase());
  return bytes && { bytes, charset: parameter(type, 'charset') };
}

function field(header: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im').exec(header)?.[1]?.trim() ?? '';
}

function parameter(field: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(field);
  return match?.[1] ?? match?.[2];
}

function decoded(body: string, encoding: string): Uint8Array | null {
  if (encoding === 'base64') return decodeBase64(body.replace(/[^A-Za-z0-9+/]/g, ''));
  const plain = encoding === 'quoted-printable' ? unquoted(body) : body;
  return Uint8Array.from(plain, (char) => char.charCodeAt(0));
}

/** RFC 2045, 6.7: `=E9` is a byte, `=` at the end of a line joins it with the next. */
function unquoted(body: string): string {
  return body
    .replace(/[ \t]{0,100}=[ \t]{0,100}\r?\n/g, (joint) => joint.slice(0, joint.indexOf('=')))
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
