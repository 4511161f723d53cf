/** A zip → the documents of all files in it, each named with its path. */
import type { Note } from '../../base/result';
import type { Intake } from '../document';
import { documentsOnly, joinIntakes, startsWith, type Format } from '../format';
import { pageParts } from '../archives/page-parts';
import { unpack, type Unpacked } from '../archives/unpack';

export const zip: Format = {
  name: 'zip',
  // The second is the whole of an empty one.
  byContent: ({ bytes }) => startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06'),
  extensions: [],
  read: async ({ name, bytes, ...rest }, nested) => {
    const unpacked = await unpack(bytes, () => true);
    const parts = pageParts(unpacked.files.map((file) => file.name));
    const files = unpacked.files.filter((file) => !parts.has(file.name));
    const notes = notesOn(name, unpacked);
    if (files.length === 0 && notes.length === 0) {
      notes.push({
        code: 'empty-archive',
        message: `${name} holds no files. Pack the articles again and drop the archive once more.`,
        file: name,
      });
    }
    const intakes: Intake[] = [documentsOnly([], notes)];
    for (const file of files) {
      intakes.push(await nested({ ...rest, name: `${name}/${file.name}`, bytes: file.bytes }));
    }
    return joinIntakes(intakes);
  },
};

/** One by one while they are few: an archive can refuse tens of thousands. */
const named = 5;

function notesOn(name: string, { files, refused, locked, broken }: Unpacked): Note[] {
  const allLocked = locked.length > 0 && files.length + refused.length + broken.length === 0;
  if (allLocked) {
    const message = `${name} is locked with a password. Unpack it and drop what is in it.`;
    return [{ code: 'password-needed', message, file: name }];
  }
  return [
    ...notesOnEach(name, refused, {
      code: 'archive-limit',
      one: 'is too large to unpack here. Unpack the archive and drop the file itself.',
      more: 'are too large or too many to unpack here. Unpack the archive and drop them in parts.',
    }),
    ...notesOnEach(name, locked, {
      code: 'password-needed',
      one: 'is locked with a password. Unpack the archive and drop the file itself.',
      more: 'are locked with a password. Unpack the archive and drop what is in it.',
    }),
    ...notesOnEach(name, broken, {
      code: 'unreadable-file',
      one: 'could not be unpacked. Unpack the archive with another program and drop the file itself.',
      more: 'could not be unpacked. Unpack the archive with another program and drop what is in it.',
    }),
  ];
}

interface Wording {
  readonly code: string;
  readonly one: string;
  readonly more: string;
}

function notesOnEach(name: string, paths: readonly string[], { code, one, more }: Wording): Note[] {
  const notes = paths
    .slice(0, named)
    .map((path): Note => ({ code, message: `${path} in ${name} ${one}`, file: `${name}/${path}` }));
  const rest = paths.length - named;
  if (rest > 0) {
    notes.push({ code, message: `${String(rest)} more files in ${name} ${more}`, file: name });
  }
  return notes;
}
