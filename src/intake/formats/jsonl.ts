/** Lines of JSON → one document a line; a bad line costs itself only. */
import type { Note } from '../../base/result';
import { someOf } from '../../base/some-of';
import { decodeText } from '../text/charset';
import type { Intake } from '../document';
import { documentsOnly, joinIntakes, type Format } from '../format';
import { maxRecords } from '../limits';
import { packedFile } from '../archives/packed-file';
import { documentFromRecord, type Fields } from '../records/record';

export const jsonl: Format = {
  name: 'jsonl',
  byContent: ({ head }) => /^(?:ï»¿)?\s*\{\s*"[^\r\n]*\}[ \t]*\r?\n\s*\{\s*"/.test(head),
  extensions: ['jsonl', 'ndjson'],
  read: async ({ name, bytes }, nested) => {
    const intakes: Intake[] = [];
    const broken: number[] = [];
    const empty: number[] = [];
    const lines = decodeText(bytes).split(/\r?\n/);
    for (const [i, line] of lines.slice(0, maxRecords).entries()) {
      if (line.trim() === '') continue;
      const own = `${name} › ${String(i + 1)}`;
      const record = recordOf(line);
      const packed = record && packedFile(record, own);
      const document = record && documentFromRecord(record, own, 'jsonl');
      if (packed) intakes.push(await nested(packed));
      else if (document) intakes.push(documentsOnly([document]));
      else (record ? empty : broken).push(i + 1);
    }
    const notes = [
      ...lost(name, broken, 'no JSON object'),
      ...lost(name, empty, 'no words in a field "text" or "html"'),
    ];
    return joinIntakes([...intakes, documentsOnly([], notes)]);
  },
};

/** A file of a thousand bad lines has one note. */
function lost(name: string, lines: readonly number[], why: string): readonly Note[] {
  if (lines.length === 0) return [];
  const which = someOf(lines.map(String));
  const [noun, verb] = lines.length === 1 ? ['Line', 'was'] : ['Lines', 'were'];
  const message = `${noun} ${which} of ${name} ${verb} left out: ${why}.`;
  return [{ code: 'bad-line', message, file: name }];
}

function recordOf(line: string): Fields | null {
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === 'object' && value !== null ? (value as Fields) : null;
  } catch {
    return null;
  }
}
