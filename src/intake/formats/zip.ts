/** A zip → the documents of all files in it, each named with its path. */
import type { Note } from '../../base/result';
import type { Intake } from '../document';
import { documentsOnly, joinIntakes, startsWith, type Format } from '../format';
import { pageParts } from '../page-parts';
import { unpack } from '../unpack';

export const zip: Format = {
  name: 'zip',
  byContent: ({ bytes }) => startsWith(bytes, 'PK\x03\x04'),
  extensions: [],
  read: async ({ name, bytes, ...rest }, nested) => {
    if (isLocked(bytes)) return documentsOnly([], [lockedNote(name)]);
    const unpacked = unpack(bytes, () => true);
    const parts = pageParts(unpacked.files.map((file) => file.name));
    const files = unpacked.files.filter((file) => !parts.has(file.name));
    const notes = refusedNotes(name, unpacked.refused);
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

function refusedNotes(name: string, refused: readonly string[]): Note[] {
  const notes = refused.slice(0, named).map((path): Note => ({
    code: 'archive-limit',
    message: `${path} in ${name} is too large to unpack here. Unpack the archive and drop the file itself.`,
    file: `${name}/${path}`,
  }));
  const rest = refused.length - named;
  if (rest > 0) {
    const message = `${String(rest)} more files in ${name} are too large or too many to unpack here. Unpack the archive and drop them in parts.`;
    notes.push({ code: 'archive-limit', message, file: name });
  }
  return notes;
}

/** Whether the first file's flags say that it is encrypted; the version above them tells a header from what only begins like one. */
function isLocked(bytes: Uint8Array): boolean {
  const [version = 0, madeFor = 0, flags = 0] = bytes.subarray(4);
  return version <= newestVersion && madeFor === 0 && (flags & 1) === 1;
}

/** 6.3, the last that ZIP's specification (APPNOTE 4.4.3) defines. */
const newestVersion = 63;

function lockedNote(name: string): Note {
  const message = `${name} is locked with a password. Unpack it and drop what is in it.`;
  return { code: 'password-needed', message, file: name };
}
