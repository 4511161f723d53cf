/** Sessions in the browser's database: saved piece by piece, restored as far as they are sound. */
import type { Note } from '../base/result';
import type { LibraryItem } from '../state/library';
import { articlesOf, type Database } from './database';
import {
  fromRecords,
  isSameOpened,
  toOpenedRecord,
  toRecord,
  type OpenedRecord,
  type SavedFields,
} from './saved-session';
import { decodeArticle, type StoredArticle } from './stored-article';

/** Articles in one step: as many as are copied in a moment, because the page must move. */
const batch = 50;

/** What of a slot is saved, as it was when it was. */
interface Saved {
  readonly articles: Map<string, LibraryItem>;
  opened: OpenedRecord | null;
}

const nothingSaved = (): Saved => ({ articles: new Map(), opened: null });

/** Remembers what of a slot is saved already, so that a change costs what changed. */
export class SessionStore {
  private readonly database: Database;
  private readonly engine: string;
  /** Null while nothing may be saved: what stands there is not understood. */
  private slot: string | null = null;
  private saved = nothingSaved();

  /** `engine` is the version of the one at work here. */
  constructor(database: Database, engine: string) {
    this.database = database;
    this.engine = engine;
  }

  /**
   * Null when nothing was ever saved there. Later saves go to this slot, unless a newer page has
   * written it: that stays as it is.
   */
  async restore(slot: string): Promise<{ state: SavedFields; notes: readonly Note[] } | null> {
    this.slot = null;
    this.saved = nothingSaved();
    const session = await this.database.get('sessions', slot);
    if (session === undefined) {
      this.slot = slot;
      return null;
    }
    const opened = await this.database.get('opened', slot);
    const restored = fromRecords(session, opened, await this.readArticles(slot));
    this.saved = {
      articles: new Map(restored.state.library.map((item) => [item.id, item])),
      opened: opened === undefined ? null : toOpenedRecord(restored.state),
    };
    const newer = restored.notes.some((note) => note.code === 'newer-version');
    if (!newer) this.slot = slot;
    return restored;
  }

  /**
   * Articles first, then the session that names them, then what it no longer names goes: whatever
   * interrupts it, the slot holds a whole session.
   */
  async save(state: SavedFields): Promise<void> {
    const { slot, saved } = this;
    if (slot === null) return;
    const changed = state.library.filter((item) => saved.articles.get(item.id) !== item);
    for (let i = 0; i < changed.length; i += batch) {
      const items = changed.slice(i, i + batch);
      const { store, done } = this.database.transaction('articles', 'readwrite');
      for (const item of items) {
        // Quoted articles stand in the session's record. A request that fails ends the
        // transaction, which `done` tells.
        if (item.kind !== 'reading') continue;
        const { reading, stated, detected, engine } = item;
        const record: StoredArticle = {
          reading,
          stated,
          detected,
          ...(engine !== undefined && { engine }),
        };
        void store.put(record, [slot, item.id]);
      }
      await done;
      for (const item of items) saved.articles.set(item.id, item);
    }
    await this.saveSession(state, slot, saved);
    await this.forgetAllBut(state.library, slot, saved.articles);
  }

  /** Of the sessions that links have opened, only the latest are kept, and the one that is open. */
  async forgetOldLinks(kept: number): Promise<void> {
    const links = IDBKeyRange.bound('link:', 'link:\uffff');
    const slots = await this.database.getAllKeys('sessions', links);
    if (slots.length <= kept) return;
    const sessions = await this.database.getAll('sessions', links);
    const oldest = slots
      .map((slot, i) => ({ slot, savedAt: savedAtOf(sessions[i]) }))
      .sort((a, b) => b.savedAt - a.savedAt)
      .slice(kept);
    for (const { slot } of oldest) {
      if (slot === this.slot) continue;
      await this.database.delete('articles', articlesOf(slot));
      await this.database.delete('opened', slot);
      await this.database.delete('sessions', slot);
    }
  }

  /** Both records or none. Copying a hundred thousand opened events takes a second: only when they changed. */
  private async saveSession(state: SavedFields, slot: string, saved: Saved): Promise<void> {
    const opened = toOpenedRecord(state);
    const isSaved = saved.opened !== null && isSameOpened(opened, saved.opened);
    const writing = this.database.transaction(['sessions', 'opened'], 'readwrite');
    const record = { ...toRecord(state), savedAt: Date.now() };
    void writing.objectStore('sessions').put(record, slot);
    if (!isSaved) void writing.objectStore('opened').put(opened, slot);
    await writing.done;
    saved.opened = opened;
  }

  private async forgetAllBut(
    library: readonly LibraryItem[],
    slot: string,
    saved: Map<string, LibraryItem>,
  ): Promise<void> {
    const here = new Set(library.map((item) => item.id));
    const gone = [...saved.keys()].filter((id) => !here.has(id));
    if (gone.length === 0) return;
    const { store, done } = this.database.transaction('articles', 'readwrite');
    for (const id of gone) void store.delete([slot, id]);
    await done;
    for (const id of gone) saved.delete(id);
  }

  private async readArticles(slot: string): Promise<readonly (StoredArticle | null)[]> {
    const articles: (StoredArticle | null)[] = [];
    let range = articlesOf(slot);
    for (;;) {
      const keys = await this.database.getAllKeys('articles', range, batch);
      const last = keys.at(-1);
      if (!last) return articles;
      const stored = await this.database.getAll('articles', range, batch);
      articles.push(...stored.map((article) => decodeArticle(article, this.engine)));
      range = IDBKeyRange.bound(last, [slot, '\uffff'], true);
    }
  }
}

function savedAtOf(session: unknown): number {
  const known = typeof session === 'object' && session !== null && 'savedAt' in session;
  return known && typeof session.savedAt === 'number' ? session.savedAt : 0;
}
