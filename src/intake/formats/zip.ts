/** A zip → the documents of all files in it, each named with its path. */
import type { Note } from '../../base/result';
import type { Document, TableQuestion } from '../document';
import { startsWith, type Format } from '../format';
import { unpack } from '../unpack';

export const zip: Format = {
  name: 'zip',
  byContent: ({ bytes }) => startsWith(bytes, 'PK\x03\x04'),
  extensions: [],
  read: async ({ name, bytes }, nested) => {
    const { files, refused } = unpack(bytes, () => true);
    const documents: Document[] = [];
    const timelines: unknown[] = [];
    const questions: TableQuestion[] = [];
    const notes: Note[] = refused.map((path) => ({
      code: 'archive-limit',
      message: `${path} in ${name} is too large to unpack here. Unpack the archive and drop the file itself.`,
      file: `${name}/${path}`,
    }));
    if (files.length === 0 && refused.length === 0) {
      notes.push({
        code: 'empty-archive',
        message: `${name} holds no files. Pack the articles again and drop the archive once more.`,
        file: name,
      });
    }
    for (const file of files) {
      const inner = await nested({ name: `${name}/${file.name}`, bytes: file.bytes });
      documents.push(...inner.documents);
      timelines.push(...inner.timelines);
      notes.push(...inner.notes);
      questions.push(...(inner.questions ?? []));
    }
    return { documents, timelines, notes, questions };
  },
};
