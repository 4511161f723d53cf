/** Small files of every format, made in the test that needs them. */
import { strToU8, zipSync } from 'fflate';
import type { SourceFile } from '../../../src/intake/document';

export const sentence = 'The ferry to the island stopped running on 3 May 2019 after a storm.';

export function file(name: string, content: string | Uint8Array): SourceFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

export function zipFile(
  name: string,
  parts: Readonly<Record<string, string | Uint8Array>>,
): SourceFile {
  const entries = Object.entries(parts).map(
    ([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return { name, bytes: zipSync(Object.fromEntries(entries)) };
}

export function docxFile(
  name: string,
  {
    title = 'Ferry stops',
    author = 'Ann Lee',
    texts = [sentence, 'Nobody was hurt, the harbour master said later that week.'],
  }: {
    readonly title?: string;
    readonly author?: string;
    readonly texts?: readonly string[];
  } = {},
): SourceFile {
  const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  return zipFile(name, {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>' +
      title +
      '</dc:title><dc:creator>' +
      author +
      '</dc:creator><dcterms:created>2020-01-02T03:04:05Z</dcterms:created></cp:coreProperties>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${texts.map(paragraph).join('')}</w:body></w:document>`,
  });
}

export function epubFile(name: string): SourceFile {
  return zipFile(name, {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf':
      '<package><metadata><dc:title>Harbour Tales</dc:title><dc:creator>Ann Lee</dc:creator><dc:date>2020-05-01</dc:date></metadata><manifest><item id="b" href="two.xhtml"/><item id="a" href="one.xhtml"/><item id="t" href="title.xhtml"/><item id="c" href="toc.xhtml"/></manifest><spine><itemref idref="t"/><itemref idref="c"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
    'OPS/title.xhtml': '<html><body><h1>Harbour Tales</h1><p>Ann Lee</p></body></html>',
    'OPS/toc.xhtml':
      '<html><body epub:type="toc"><p>One. The ferry stops.</p><p>Two. It sails.</p></body></html>',
    'OPS/one.xhtml': `<html><body><h1>One</h1><p>${sentence}</p></body></html>`,
    'OPS/two.xhtml':
      '<html><body><h1>Two</h1><p>It sailed again in June 2019, to loud applause.</p></body></html>',
  });
}

/** One page a list of lines, 14 points apart, an empty string leaving a gap. */
export function pdfFile(name: string, pages: readonly (readonly string[])[]): SourceFile {
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${String(4 + i * 2)} 0 R`).join(' ');
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`;
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  pages.forEach((lines, i) => {
    const drawn = lines
      .map(
        (line, j) =>
          `1 0 0 1 72 ${String(760 - j * 14)} Tm (${line.replace(/([()\\])/g, '\\$1')}) Tj`,
      )
      .join('\n');
    const stream = `BT /F1 12 Tf ${drawn} ET`;
    objects[4 + i * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + i * 2)} 0 R >>`;
    objects[5 + i * 2] = `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`;
  });
  let body = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, i) => {
    offsets[i] = body.length;
    body += `${String(i)} 0 obj\n${object}\nendobj\n`;
  });
  const table = objects
    .map((_, i) => `${String(offsets[i] ?? 0).padStart(10, '0')} 00000 n `)
    .slice(1);
  const count = String(objects.length);
  body += `xref\n0 ${count}\n0000000000 65535 f \n${table.join('\n')}\ntrailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF`;
  return file(name, body);
}

export const page = `<!DOCTYPE html><html><head><title>Ferry stops</title></head><body><p>${sentence}</p></body></html>`;

export const mailText = `From: Ann Lee <ann@example.org>\r\nTo: desk@example.org\r\nSubject: Ferry stops\r\nDate: Tue, 7 May 2019 23:30:00 -0700\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${sentence}\r\n`;

export const webArchive = `From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/2019/05/07/ferry\r\nSubject: Ferry stops\r\nDate: Thu, 1 Jan 2026 00:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/2019/05/07/ferry\r\n\r\n${page.replaceAll('=', '=3D')}\r\n--b1--\r\n`;

export const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="c"><channel><title>Harbour News</title><item><title>Ferry stops &amp; waits</title><link>https://example.org/a</link><pubDate>Tue, 07 May 2019 23:30:00 -0700</pubDate><content:encoded><![CDATA[<p>${sentence}</p>]]></content:encoded></item><item><title>Ferry sails</title><link>https://example.org/b</link><description>It sailed again, to loud applause from the quay.</description></item></channel></rss>`;

export const atom = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><entry><title>Ferry stops</title><link rel="alternate" href="https://example.org/a"/><published>2019-05-07T08:00:00Z</published><author><name>Ann Lee</name></author><content type="html">&lt;p&gt;${sentence}&lt;/p&gt;</content></entry></feed>`;

export const newsArticle = JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'Ferry stops',
  datePublished: '2019-05-07T08:00:00+02:00',
  author: [{ name: 'Ann Lee' }, { name: 'Bob Roe' }],
  publisher: { name: 'Harbour News' },
  url: 'https://example.org/a',
  articleBody: sentence,
});

export const table = `headline,date,body\n"Ferry stops",2019-05-07,"${sentence}"\n"Ferry sails",2019-06-01,"It sailed again, to loud applause from everybody who had waited on the quay."\n`;

/** As Safari saves a page: in Windows' Western charset, from `https://example.org/fähre`, with a style sheet. */
export const safariArchive: SourceFile = {
  name: 'a.webarchive',
  bytes: Uint8Array.from(
    atob(
      'YnBsaXN0MDDSAQIDDF8QD1dlYk1haW5SZXNvdXJjZV8QD1dlYlN1YnJlc291cmNlc9QEBQYHCAkKC18QD1dlYlJlc291cmNlRGF0YV8QE1dlYlJlc291cmNlTUlNRVR5cGVfEBtXZWJSZXNvdXJjZVRleHRFbmNvZGluZ05hbWVeV2ViUmVzb3VyY2VVUkxPEKU8aHRtbD48aGVhZD48dGl0bGU+RmVycnkgc3RvcHM8L3RpdGxlPjwvaGVhZD48Ym9keT48cD5EaWUgRuRocmUgbGVndCBhYi48L3A+PHA+VGhlIGZlcnJ5IHRvIHRoZSBpc2xhbmQgc3RvcHBlZCBydW5uaW5nIG9uIDMgTWF5IDIwMTkgYWZ0ZXIgYSBzdG9ybS48L3A+PC9ib2R5PjwvaHRtbD5ZdGV4dC9odG1sXHdpbmRvd3MtMTI1Mm8QGQBoAHQAdABwAHMAOgAvAC8AZQB4AGEAbQBwAGwAZQAuAG8AcgBnAC8AZgDkAGgAcgBloQ3TBAUHDg8QTxAoeHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eFh0ZXh0L2Nzc18QGWh0dHBzOi8vZXhhbXBsZS5vcmcvYS5jc3MACAANAB8AMQA6AEwAYgCAAI8BNwFBAU4BgwGFAYwBtwHAAAAAAAAAAgEAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAdw=',
    ),
    (char) => char.charCodeAt(0),
  ),
};
