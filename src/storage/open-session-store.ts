/** Opens the browser's database, or says why nothing will be kept. */
import type { Note } from '../base/result';
import { openDatabase } from './database';
import { SessionStore } from './session-store';

/** Some browsers leave the question open when they keep nothing; the page does not wait longer. */
const patienceMs = 2000;

/** `engine` is the version of the one at work here. Never rejects. */
export async function openSessionStore(engine: string): Promise<{
  sessions: SessionStore | null;
  notes: readonly Note[];
}> {
  try {
    const database = await Promise.race([openDatabase('dateline'), giveUp()]);
    return { sessions: new SessionStore(database, engine), notes: [] };
  } catch (error) {
    const newer = error instanceof DOMException && error.name === 'VersionError';
    return { sessions: null, notes: [newer ? newerPage : nothingKept] };
  }
}

const nothingKept: Note = {
  code: 'nothing-kept',
  message:
    'This browser keeps nothing for this page, so a reload starts anew. Export the timeline as a file to keep it.',
};

const newerPage: Note = {
  code: 'newer-version',
  message:
    'A newer Dateline has kept your articles in this browser. Reload the page to get the newest; until then nothing is saved.',
};

function giveUp(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The database does not answer.')), patienceMs);
  });
}
