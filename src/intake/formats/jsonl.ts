/** Lines of JSON → one document a line; a bad line costs itself only. */
import type { Note } from '../../base/result';
import { decodeText } from '../charset';
import type { Document } from '../document';
import { documentsOnly, type Format } from '../format';
import { maxRecords } from '../limits';
import { documentFromRecord, type Fields } from '../record';

export const jsonl: Format = {
  name: 'jsonl',
  byContent: ({ head }) => /^(?:ï»¿)?\s*\{\s*"[^\r\n]*\}[ \t]*\r?\n\s*\{\s*"/.test(head),
  extensions: ['jsonl', 'ndjson'],
  read: ({ name, bytes }) => {
    const documents: Document[] = [];
    const notes: Note[] = [];
    const lines = decodeText(bytes).split(/\r?\n/);
    lines.slice(0, maxRecords).forEach((line, i) => {
      if (line.trim() === '') return;
      const own = `${name} › ${String(i + 1)}`;
      const document = fromLine(line, own);
      if (document) documents.push(document);
      else
        notes.push({
          code: 'bad-line',
          message: `Line ${String(i + 1)} of ${name} is no article: it needs a field "text" or "html".`,
          file: own,
        });
    });
    return documentsOnly(documents, notes);
  },
};

function fromLine(line: string, name: string): Document | null {
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === 'object' && value !== null
      ? documentFromRecord(value as Fields, name, 'jsonl')
      : null;
  } catch {
    return null;
  }
}
