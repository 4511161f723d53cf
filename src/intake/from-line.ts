/** One parsed line of the command's JSON-lines input → documents, as contracts state it. */
import { edtfBounds } from '../base/edtf';
import type { Document, DocumentMetadata, Intake } from './document';
import { documentsOnly } from './format';
import { decodeBase64 } from './archives/packed-file';
import { readFile, type ReadOptions } from './read-file';

/** Never rejects: a line that is no article gives a note that says what is wrong with it. */
export async function documentsFromLine(line: unknown, options: ReadOptions = {}): Promise<Intake> {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    return badLine(undefined, 'The line is not a JSON object.');
  }
  const fields = line as Readonly<Record<string, unknown>>;
  const id = identifier(fields['id']);
  const metadata = statedMetadata(fields);
  const text = fields['text'];
  const html = fields['html'];
  const base64 = fields['base64'];
  const own = { ...(id === undefined ? {} : { id }), metadata };
  const name = typeof fields['name'] === 'string' ? fields['name'] : (id ?? 'line');
  if (typeof text === 'string') {
    return documentsOnly([{ ...own, name, format: 'txt', body: { kind: 'text', text } }]);
  }
  if (typeof html === 'string') {
    return documentsOnly([{ ...own, name, format: 'html', body: { kind: 'markup', html } }]);
  }
  if (typeof base64 === 'string') {
    const bytes = decodeBase64(base64);
    if (!bytes) return badLine(id, 'The field "base64" is not base64.');
    const intake = await readFile({ name, bytes }, options);
    return { ...intake, documents: intake.documents.map((d, i) => named(d, id, i, metadata)) };
  }
  return badLine(id, 'The line has none of the fields "text", "html" and "base64".');
}

function named(
  document: Document,
  id: string | undefined,
  index: number,
  stated: DocumentMetadata,
): Document {
  const metadata = { ...document.metadata, ...stated };
  if (id === undefined) return { ...document, metadata };
  // One line can hold several documents (an archive); only the first can have the line's own id.
  return { ...document, id: index === 0 ? id : `${id}/${String(index + 1)}`, metadata };
}

function identifier(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

function statedMetadata(fields: Readonly<Record<string, unknown>>): DocumentMetadata {
  const { url, title, published } = fields;
  return {
    ...(typeof url === 'string' && url !== '' ? { url } : {}),
    ...(typeof title === 'string' && title !== '' ? { title } : {}),
    ...(typeof published === 'string' && edtfBounds(published)
      ? { published: { value: published, from: 'given' as const } }
      : {}),
  };
}

function badLine(id: string | undefined, message: string): Intake {
  const file = id === undefined ? {} : { file: id };
  return documentsOnly([], [{ code: 'bad-line', message, ...file }]);
}
