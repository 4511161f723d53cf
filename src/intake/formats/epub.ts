/** An e-book → one document a chapter, in reading order, with the book's own date. */
import { declaredCharset, decodeText } from '../text/charset';
import type { Document } from '../document';
import { decodeEntities } from '../text/entities';
import { fromXhtml } from '../text/xhtml';
import { documentsOnly, startsWith, type Format } from '../format';
import { statedDay } from '../dates/stated-day';
import { hasPart, unpack } from '../archives/unpack';

/** In characters: title, author, publisher and year. */
const longestTitlePage = 400;

export const epub: Format = {
  name: 'epub',
  byContent: ({ bytes }) =>
    startsWith(bytes, 'PK\x03\x04') && hasPart(bytes, 'META-INF/container.xml'),
  extensions: [],
  read: async ({ name, bytes }) => {
    const { files } = await unpack(bytes, (path) => /\.(?:opf|xhtml|html|htm|xml)$/i.test(path));
    const texts = new Map(
      files.map((file) => [file.name, decodeText(file.bytes, declaredCharset(file.bytes))]),
    );
    const opfPath = [...texts.keys()].find((path) => path.endsWith('.opf'));
    if (opfPath === undefined) throw new Error('it has no table of contents');
    const opf = texts.get(opfPath) ?? '';
    const folder = opfPath.slice(0, opfPath.lastIndexOf('/') + 1);
    const published = statedDay(dateOf(opf), 'meta');
    const outlet = element(opf, 'dc:title');
    const byline = elements(opf, 'dc:creator').join(', ');
    const documents = readingOrder(opf).flatMap((path, i): Document[] => {
      const chapter = texts.get(resolve(folder, path));
      if (chapter === undefined || isFrontMatter(chapter)) return [];
      return [
        {
          name: `${name} › ${String(i + 1)}`,
          format: 'epub',
          metadata: {
            ...(outlet ? { outlet } : {}),
            ...(byline ? { byline } : {}),
            ...(published ? { published } : {}),
          },
          body: { kind: 'markup', html: fromXhtml(chapter) },
        },
      ];
    });
    if (documents.length === 0) throw new Error('it has no readable chapters');
    return documentsOnly(documents);
  },
};

/** Covers, title pages and tables of contents, by their mark or by having no sentence. */
function isFrontMatter(html: string): boolean {
  if (!/<(?:p|div|h\d)[\s>]/i.test(html)) return true;
  if (
    /<(?:body|section)\s[^>]{0,300}epub:type\s?=\s?["'][^"']{0,100}\b(?:cover|titlepage|toc|copyright-page|colophon)\b/i.test(
      html,
    )
  )
    return true;
  const body = html.slice(Math.max(0, html.search(/<body[\s>]/i)));
  const text = body.replace(/<[^<>]{0,2000}>/g, ' ').trim();
  return text.length < longestTitlePage && !/\p{Ll}{2}[.!?…]/u.test(text);
}

/** Paths of the chapters, relative to the package file. */
function readingOrder(opf: string): string[] {
  const items = new Map<string, string>();
  for (const [tag] of opf.matchAll(/<(?:opf:)?item\s[^>]{1,1000}>/g)) {
    // Readers show it beside the text, wherever it stands among the chapters.
    if (/\bnav\b/.test(attribute(tag, 'properties'))) continue;
    items.set(attribute(tag, 'id'), unescaped(decodeEntities(attribute(tag, 'href'))));
  }
  return [...opf.matchAll(/<(?:opf:)?itemref\s[^>]{1,500}>/g)].flatMap(([tag]) => {
    const path = items.get(attribute(tag, 'idref'));
    return path === undefined || path === '' ? [] : [path];
  });
}

/** Some programs write names with a percent sign as they are. */
function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The package file may lie in a folder beside that of the chapters (`../text/one.xhtml`). */
function resolve(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of (folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** EPUB 2 says of several dates which is which. */
function dateOf(opf: string): string {
  const ofPublication =
    /<dc:date\s[^>]{0,200}event\s?=\s?["']publication["'][^>]{0,100}>([^<]{1,100})</;
  return ofPublication.exec(opf)?.[1] ?? element(opf, 'dc:date');
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s?=\\s?["']([^"']{0,500})["']`).exec(tag)?.[1] ?? '';
}

function element(xml: string, tag: string): string {
  return elements(xml, tag)[0] ?? '';
}

function elements(xml: string, tag: string): readonly string[] {
  const all = xml.matchAll(new RegExp(`<${tag}[^>]{0,300}>([^<]{1,500})</${tag}>`, 'g'));
  return [...all].map(([, text = '']) => decodeEntities(text).trim());
}
