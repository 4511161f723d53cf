/** Opens the browser's database, or says why nothing will be kept. */
import type { Note } from '../base/result';
import { openDatabase } from './database';
import { SessionStore } from './session-store';

/** Some browsers leave the question open when they keep nothing; the page does not wait longer. */
const patienceMs = 2000;

/** Never rejects. */
export async function openSessionStore(): Promise<{
  sessions: SessionStore | null;
  notes: readonly Note[];
}> {
  try {
    const database = await Promise.race([openDatabase('dateline'), giveUp()]);
    return { sessions: new SessionStore(database), notes: [] };
  } catch {
    const note: Note = {
      code: 'nothing-kept',
      message:
        'This browser keeps nothing for this page, so a reload starts anew. Export the timeline as a file to keep it.',
    };
    return { sessions: null, notes: [note] };
  }
}

function giveUp(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The database does not answer.')), patienceMs);
  });
}
