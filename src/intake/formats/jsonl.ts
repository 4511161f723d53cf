/** Lines of JSON → one document a line; a bad line costs itself only. */
import type { Note } from '../../base/result';
import { decodeText } from '../charset';
import type { Intake } from '../document';
import { documentsOnly, joinIntakes, type Format } from '../format';
import { maxRecords } from '../limits';
import { packedFile } from '../packed-file';
import { documentFromRecord, type Fields } from '../record';

export const jsonl: Format = {
  name: 'jsonl',
  byContent: ({ head }) => /^(?:ï»¿)?\s*\{\s*"[^\r\n]*\}[ \t]*\r?\n\s*\{\s*"/.test(head),
  extensions: ['jsonl', 'ndjson'],
  read: async ({ name, bytes }, nested) => {
    const intakes: Intake[] = [];
    const notes: Note[] = [];
    const lines = decodeText(bytes).split(/\r?\n/);
    for (const [i, line] of lines.slice(0, maxRecords).entries()) {
      if (line.trim() === '') continue;
      const own = `${name} › ${String(i + 1)}`;
      const record = recordOf(line);
      const packed = record && packedFile(record, own);
      const document = record && documentFromRecord(record, own, 'jsonl');
      if (packed) intakes.push(await nested(packed));
      else if (document) intakes.push(documentsOnly([document]));
      else {
        notes.push({
          code: 'bad-line',
          message: `Line ${String(i + 1)} of ${name} is no article: it needs a field "text" or "html".`,
          file: own,
        });
      }
    }
    return joinIntakes([...intakes, documentsOnly([], notes)]);
  },
};

function recordOf(line: string): Fields | null {
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === 'object' && value !== null ? (value as Fields) : null;
  } catch {
    return null;
  }
}
