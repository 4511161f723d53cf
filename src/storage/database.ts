/** The browser's database, and what stands where in it. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

const databaseVersion = 2;

/**
 * Sessions are kept apart by slot: the reader's own, the sample's, one for each link. What comes
 * out is `unknown` on purpose: an older or newer page, or damage, may have written it.
 */
interface Schema extends DBSchema {
  /** A session but for its articles and what opened files brought; see saved-session.ts. */
  sessions: { key: string; value: unknown };
  /** What opened files brought to a session. */
  opened: { key: string; value: unknown };
  /** Articles by `[slot, article id]`. */
  articles: { key: [string, string]; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

/** Rejects when the browser keeps nothing (private windows of some) or a newer page has been here. */
export function openDatabase(name: string): Promise<Database> {
  return openDB<Schema>(name, databaseVersion, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('sessions');
        database.createObjectStore('articles');
      }
      if (before < 2) database.createObjectStore('opened');
    },
    blocking(_current, _blocked, event) {
      // A newer page waits to upgrade: it must not wait for this one to be closed.
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/** All articles of a slot. */
export function articlesOf(slot: string): IDBKeyRange {
  return IDBKeyRange.bound([slot, ''], [slot, '\uffff']);
}
